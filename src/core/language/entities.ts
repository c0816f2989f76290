import { formOf, initialsOf } from './forms.ts'
import { genderOf, isOffice, kindOf, observe } from './kinds.ts'
import type { NameSpan } from './names.ts'
import { isPeople } from './nations.ts'
import { createRegister, type Found, type Known } from './register.ts'
import type { FoundRole } from './roles.ts'
import { titleGender } from './titles.ts'

/** What a name stands for, told apart as far as the article tells. */
export type EntityKind = 'person' | 'organisation' | 'place' | 'other'

/** Someone or something the article names, with all the ways in which it does. */
export type Entity = {
  id: number
  kind: EntityKind
  /** The fullest form of the name. */
  name: string
  /** The forms of the name met, in lower case. */
  forms: Set<string>
  gender?: 'f' | 'm'
  /** In years, where the article tells it beside the name. */
  age?: number
  /** What the article says it is, fullest first. */
  roles: Role[]
}

/** What someone is, in the article's words, and where it says so. */
export type Role = {
  text: string
  start: number
  end: number
  sentence: number
  /** The noun that carries it, as a lemma; '' for a clause ("who leads the party"). */
  head?: string
}

/** A place in the text that means an entity. */
export type Mention = {
  entity: number
  sentence: number
  start: number
  end: number
  form: 'name' | 'pronoun' | 'role'
  /** Whether nothing else could be meant. */
  certain: boolean
}

/** A name where it stands: its sentence (-1 in the title), what is beside it, and what that says its bearer is. */
export type SentenceName = NameSpan & { sentence: number; before: string; after: string; roles: FoundRole[] }

/** Puts the names of an article together: "Motegi" is Toshimitsu Motegi, "the LDP" the Liberal Democratic Party. */
export function gatherEntities(names: readonly SentenceName[]): { entities: Entity[]; mentions: Mention[] } {
  const register = createRegister(names)
  const mentions: Mention[] = []
  const met = new Set<Known>()
  let last: { name: SentenceName; known: Known } | undefined
  for (const [order, name] of names.entries()) {
    if (name.words.length === 0) continue
    const found = bracketedShortForm(last, name) ?? register.find(name)
    const known = found?.known ?? register.enter(name)
    if (!met.has(known)) known.entity.id = met.size
    met.add(known)
    describe(known, name)
    known.met = order
    last = { name, known }
    if (name.sentence < 0) continue
    const { sentence, nameStart: start, end } = name
    mentions.push({ entity: known.entity.id, sentence, start, end, form: 'name', certain: found?.certain ?? true })
  }
  for (const known of met) settle(known)
  return { entities: [...met].map((known) => known.entity), mentions }
}

/** The fullest form is the one of most words; a country's own name stands before its people's. */
function isFuller({ words, name }: SentenceName, than: string): boolean {
  const lower = than.toLowerCase()
  if (isPeople(lower)) return !isPeople(name.toLowerCase())
  if (/^[^\p{Ll}]+$/u.test(than) && than.length > 5 && lower === name.toLowerCase()) return true
  return words.length > than.split(' ').length && !isPeople(name.toLowerCase())
}

/** "British Association of Record Dealers (BARD)": the capitals in brackets are the same body. */
function bracketedShortForm(
  last: { name: SentenceName; known: Known } | undefined,
  name: SentenceName,
): Found | undefined {
  if (!last || last.name.sentence !== name.sentence || !name.before.endsWith('(') || !name.after.startsWith(')')) return
  if (name.start - last.name.end > 2 || last.name.words.length < 2 || !/^[\p{Lu}&.]{2,8}$/u.test(name.name)) return
  const initials = initialsOf(last.name.words)
  if (!initials.includes(name.name.charAt(0)) && initials.at(-1) !== name.name.at(-1)) return
  last.known.evidence.sorts.organisation++
  return { known: last.known, certain: true }
}

function describe(known: Known, name: SentenceName): void {
  const { entity, evidence } = known
  const form = formOf(name.words)
  entity.forms.add(form)
  known.called.add(form)
  if (isFuller(name, entity.name)) entity.name = name.name
  if (name.sentence >= 0) observe(evidence, name.title, name.before, name.after)
  const age = /^(?:,\s|\()(\d{1,3})(?:[,.)]|$)/u.exec(name.after)?.[1]
  if (age && entity.age === undefined && Number(age) < 120) entity.age = Number(age)
  for (const { sort, ...role } of name.roles) {
    entity.roles.push(role)
    evidence.sorts[sort]++
    const gender = titleGender[role.head]
    if (gender && sort === 'person' && entity.gender === undefined) entity.gender = gender
  }
  if (name.title && isOffice(name.title) && name.sentence >= 0) {
    const { title: text, start, titleEnd: end, sentence } = name
    entity.roles.push({ text, start, end, sentence, head: text.toLowerCase().split(/[\s-]/u).at(-1) ?? '' })
  }
  if (entity.kind === 'other') entity.kind = kindOf(entity.name, evidence)
}

function settle({ entity, evidence }: Known): void {
  entity.kind = kindOf(entity.name, evidence)
  if (entity.kind === 'person' || entity.kind === 'other') {
    const gender = genderOf(entity.name, evidence.titles) ?? entity.gender
    if (gender) entity.gender = gender
  } else delete entity.gender
  entity.roles.sort((a, b) => b.text.length - a.text.length || a.start - b.start)
}
