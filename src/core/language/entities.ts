import { menNames, womenNames } from './firstnames.ts'
import { nationality } from './lexicon/index.ts'
import type { NameSpan } from './names.ts'
import { organisationWords, placeWords, titleGender } from './titles.ts'

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
  /** What the article says it is, fullest first. */
  roles: Role[]
}

/** What someone is, in the article's words, and where it says so. */
export type Role = { text: string; start: number; end: number; sentence: number }

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

export type SentenceName = NameSpan & { sentence: number; before: string; after: string }

/** Puts the names of an article together: "Motegi" is Toshimitsu Motegi, "the LDP" the Liberal Democratic Party. */
export function gatherEntities(names: readonly SentenceName[]): { entities: Entity[]; mentions: Mention[] } {
  const entities: Entity[] = []
  const byForm = new Map<string, Entity>()
  const create = ({ words, name }: SentenceName): Entity => {
    const entity: Entity = { id: entities.length, kind: 'other', name, forms: new Set([formOf(words)]), roles: [] }
    entities.push(entity)
    byForm.set(formOf(words), entity)
    return entity
  }
  const full = names.filter((name) => name.words.length > 1)
  for (const name of full) {
    const form = formOf(name.words)
    const same = byForm.get(form) ?? byForm.get(formOf([...name.words].reverse()))
    if (!same) create(name)
    else same.forms.add(form)
  }
  mergeLonger(entities, byForm)
  for (const name of full) if (name.title) evidence(byForm.get(formOf(name.words)), name)
  for (const entity of entities) entity.kind = kindOf(entity, names)
  const mentions: Mention[] = []
  for (const name of names) {
    if (name.words.length === 0) continue
    const { entity, certain } = resolve(name, entities, byForm, mentions) ?? { entity: create(name), certain: true }
    if (entity.kind === 'other') entity.kind = kindOf(entity, names)
    evidence(entity, name)
    const nameStart = name.title ? name.end - lengthWithoutTitle(name) : name.start
    mentions.push({
      entity: entity.id,
      sentence: name.sentence,
      start: nameStart,
      end: name.end,
      form: 'name',
      certain,
    })
    if (name.title)
      entity.roles.push({
        text: name.title,
        start: name.start,
        end: name.start + name.title.length,
        sentence: name.sentence,
      })
  }
  return { entities, mentions }
}

const lengthWithoutTitle = (name: NameSpan) => Math.max(0, name.end - name.start - name.title.length - 1)
const formOf = (words: readonly string[]) => words.join(' ').toLowerCase()

/** A name that contains another whole ("Donald Trump Jr." is not Donald Trump, but "Loy Anderson" is part of its longer form). */
function mergeLonger(entities: Entity[], byForm: Map<string, Entity>): void {
  for (const entity of entities) {
    for (const other of entities) {
      if (entity === other || other.name.length <= entity.name.length) continue
      const initials = acronymOf(other.name.split(' '))
      if (initials === entity.name.replace(/[^\p{L}]/gu, '')) byForm.set(entity.name.toLowerCase(), other)
    }
  }
}

function acronymOf(words: readonly string[]): string {
  return words
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.charAt(0))
    .join('')
}

function resolve(
  name: SentenceName,
  entities: readonly Entity[],
  byForm: ReadonlyMap<string, Entity>,
  mentions: readonly Mention[],
): { entity: Entity; certain: boolean } | undefined {
  const exact = byForm.get(formOf(name.words)) ?? byForm.get(formOf([...name.words].reverse()))
  if (exact) return { entity: exact, certain: true }
  const only = name.words[0]
  if (name.words.length !== 1 || !only || nationality(only.toLowerCase())) return undefined
  const lower = only.toLowerCase()
  const acronym = /^[\p{Lu}&.]{2,6}$/u.test(only) ? only.replace(/[^\p{L}]/gu, '') : ''
  const fits = entities.filter((entity) => {
    const words = entity.name.split(' ')
    if (
      acronym &&
      words.length > 1 &&
      (acronymOf(words) === acronym || acronymOf(words.filter((word) => !nationality(word.toLowerCase()))) === acronym)
    )
      return true
    if (words.length < 2 || entity.kind === 'place') return false
    const position = words.findIndex((word) => word.toLowerCase() === lower)
    if (position < 0) return false
    if (entity.kind === 'person')
      return position === words.length - 1 || position === 0 || /^jr\.?|sr\.?|i+$/iu.test(words.at(-1) ?? '')
    return position === 0 && !organisationWords.has(lower)
  })
  if (fits.length === 0) return undefined
  const surname = fits.filter((entity) => [...entity.forms].some((form) => form.endsWith(` ${lower}`)))
  const pool = surname.length > 0 ? surname : fits
  const titled = name.title ? pool.filter((entity) => agrees(entity, name.title)) : pool
  const candidates = titled.length > 0 ? titled : pool
  if (candidates.length === 1 && candidates[0]) return { entity: candidates[0], certain: true }
  const before = candidates.find((entity) => entity.forms.has(lower))
  if (before) return { entity: before, certain: false }
  for (let i = mentions.length - 1; i >= 0; i--) {
    const recent = candidates.find((entity) => entity.id === mentions[i]?.entity)
    if (recent) return { entity: recent, certain: false }
  }
  return candidates[0] ? { entity: candidates[0], certain: false } : undefined
}

const genderOfTitle = (title: string) =>
  title
    .toLowerCase()
    .split(/[\s-]+/u)
    .map((word) => titleGender[word.replace(/\.$/u, '')])
    .find((gender) => gender)

const agrees = (entity: Entity, title: string) =>
  !entity.gender || !genderOfTitle(title) || genderOfTitle(title) === entity.gender

function evidence(entity: Entity | undefined, name: SentenceName): void {
  if (!entity) return
  entity.forms.add(formOf(name.words))
  const first = name.words[0]?.toLowerCase() ?? ''
  const gender =
    genderOfTitle(name.title) ??
    (name.words.length > 1 && entity.kind !== 'organisation' && entity.kind !== 'place'
      ? menNames.has(first)
        ? 'm'
        : womenNames.has(first)
          ? 'f'
          : undefined
      : undefined)
  if (gender && !entity.gender) entity.gender = gender
  if (name.title && entity.kind === 'other') entity.kind = 'person'
}

const speaks =
  /^(said|says|told|added|adds|wrote|tweeted|explained|argued|asked|replied|recalled|joked|warned|insisted|claimed|noted|who|whose|,\s\d\d\b)/u
const inPlace = /\b(in|near|to|from|across|outside|around|of|at)$/u

function kindOf(entity: Entity, names: readonly SentenceName[]): EntityKind {
  const words = entity.name.toLowerCase().split(' ')
  const last = words.at(-1) ?? ''
  const first = words[0] ?? ''
  if (nationality(entity.name.toLowerCase())) return 'place'
  const mine = names.filter((name) => entity.forms.has(formOf(name.words)))
  const known = menNames.has(first) || womenNames.has(first)
  if (words.length > 1 && words.some((word) => organisationWords.has(word)) && !(known && !organisationWords.has(last)))
    return 'organisation'
  if (words.length > 1 && words.some((word) => placeWords.has(word)) && !known) return 'place'
  if (mine.some((name) => name.title && name.words.length > 0 && !/^(first|state|home|trade)$/iu.test(name.title)))
    return 'person'
  if (known && words.length > 1) return 'person'
  if (/^[\p{Lu}&]{2,6}$/u.test(entity.name)) return 'organisation'
  if (mine.some((name) => speaks.test(name.after)) && words.length > 1 && words.length < 5) return 'person'
  const placed = mine.filter((name) => inPlace.test(name.before)).length
  if (
    mine.length > 0 &&
    placed / mine.length > 0.6 &&
    mine.some((name) => /\b(in|near|outside|across)$/u.test(name.before))
  )
    return 'place'
  return words.length === 2 || words.length === 3
    ? mine.some((name) => speaks.test(name.after))
      ? 'person'
      : 'other'
    : 'other'
}
