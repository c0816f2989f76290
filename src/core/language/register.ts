import type { Entity, SentenceName } from './entities.ts'
import { isFirstName } from './firstnames.ts'
import { acronymsOf, formOf, lettersOf, shortFormsOfBody, withoutInitials, wordsOf } from './forms.ts'
import { type Evidence, genderOf, isOffice, kindOf, noEvidence, observe } from './kinds.ts'
import { classOf, nationality } from './lexicon/index.ts'
import { isCommonWord } from './names.ts'
import { nationOf } from './nations.ts'
import { organisationWords } from './titles.ts'

/** An entity while its article is read: what was observed of it, its surnames and offices, when it was last met. */
export type Known = {
  entity: Entity
  evidence: Evidence
  words: string[]
  suffix: string
  surnames: Set<string>
  /** Titles and roles anywhere in the article, in lower case. */
  offices: string[]
  /** Its place in the order of the mentions so far; -1 before the first. */
  met: number
  called: Set<string>
}
export type Found = { known: Known; certain: boolean }

/** Finds whom a name means among all that the article names. */
export type Register = {
  all: Known[]
  enter(name: SentenceName): Known
  find(name: SentenceName): Found | undefined
}

/** A register with every name of several words entered, so that a surname finds its bearer wherever it stands. */
export function createRegister(names: readonly SentenceName[]): Register {
  const all: Known[] = []
  const byForm = new Map<string, Known>()
  const byPart = new Map<string, Known[]>()
  const byAcronym = new Map<string, Known[]>()
  const byShort = new Map<string, Known[]>()

  const exact = (words: readonly string[]): Known | undefined => {
    const found = byForm.get(keyOf(words)) ?? byForm.get(withoutInitials(words) ?? '')
    if (found || words.length !== 2 || words.some((word) => isCommonWord(word.toLowerCase()))) return found
    const turned = byForm.get(formOf([...words].reverse()))
    if (turned) turned.surnames.add(words[1]?.toLowerCase() ?? '')
    return turned
  }

  const enter = (name: SentenceName): Known => {
    const { words, suffix } = wordsOf(name.words)
    const entity: Entity = { id: 0, kind: 'other', name: name.name, forms: new Set(), roles: [] }
    const known: Known = {
      entity,
      evidence: noEvidence(),
      words,
      suffix,
      surnames: new Set([words.at(-1) ?? '']),
      offices: [],
      met: -1,
      called: new Set(),
    }
    all.push(known)
    byForm.set(keyOf(name.words), known)
    const plain = withoutInitials(name.words)
    if (plain && !byForm.has(plain)) byForm.set(plain, known)
    for (const letters of acronymsOf(name.words)) put(byAcronym, letters, known)
    for (const form of shortFormsOfBody(name.words)) put(byShort, form, known)
    return known
  }

  const enterAll = (several: readonly SentenceName[]) => {
    // The longest first, so that "Naval Observatory" finds "U.S. Naval Observatory".
    for (const name of several.toSorted((a, b) => b.words.length - a.words.length)) {
      const short = byShort.get(formOf(name.words))
      const known = exact(name.words) ?? (short?.length === 1 ? short[0] : undefined) ?? enter(name)
      byForm.set(keyOf(name.words), known)
      observe(known.evidence, name.title, name.before, name.after)
      for (const role of name.roles) known.evidence.sorts[role.sort]++
      for (const office of [name.title, ...name.roles.map((role) => role.text)])
        if (office && isOffice(office)) known.offices.push(office.toLowerCase())
    }
    for (const known of all) {
      const { entity, words, surnames } = known
      entity.kind = kindOf(entity.name, known.evidence)
      if (entity.kind === 'person' || entity.kind === 'other')
        for (const part of new Set([...surnames, words[0] ?? ''])) put(byPart, part, known)
      if (organisationWords.has(words.at(-1) ?? '')) put(byShort, `the ${words.at(-1)}`, known)
    }
  }

  const person = (name: SentenceName): Found | undefined => {
    const { words, suffix } = wordsOf(name.words)
    const part = words[0] ?? ''
    if (words.length !== 1 || nationality(part)) return undefined
    if (classOf(part)[0] === 'location' && /(?:^|\s)(?:in|near|across|outside|from)$/u.test(name.before))
      return undefined
    const fits = (byPart.get(part) ?? []).filter((known) => couldBe(known, part, name))
    const plain = fits.filter((known) => known.suffix === suffix)
    return choose(plain.length > 0 || suffix ? plain : fits, part, name)
  }

  enterAll(names.filter(({ words }) => words.length > 1 && !/^[js]r\.?$/iu.test(words[1] ?? '')))

  return {
    all,
    enter,
    find(name) {
      const found = exact(name.words)
      if (found) return { known: found, certain: true }
      const letters = name.words.length === 1 ? lettersOf(name.words[0] ?? '') : ''
      const form = formOf(name.words)
      const named = letters ? byAcronym.get(letters) : undefined
      if (named?.[0]) named[0].evidence.sorts.organisation++
      const bodies = named ?? byShort.get(form)
      if (bodies?.[0]) return { known: bodies[0], certain: bodies.length === 1 }
      const generic = /(?:^|\s)the$/iu.test(name.before) ? byShort.get(`the ${form}`) : undefined
      if (generic?.length === 1 && generic[0]) return { known: generic[0], certain: false }
      return person(name)
    },
  }
}

function put(map: Map<string, Known[]>, key: string, known: Known): void {
  const list = map.get(key)
  if (!list) map.set(key, [known])
  else if (!list.includes(known)) list.push(known)
}

/** Japan and the Japanese are one. */
const keyOf = (words: readonly string[]) => {
  const form = formOf(words)
  return nationOf(form)?.country ?? form.replaceAll('-', ' ')
}

/** Whether someone's first or last name may stand for them here: a title must not tell another gender. */
function couldBe({ entity, evidence, words, surnames }: Known, part: string, name: SentenceName): boolean {
  const written = name.words[0] ?? ''
  if (/^\p{Lu}{2,}$/u.test(written) && !entity.name.includes(written)) return false
  if (entity.kind !== 'person') {
    if (words.length < 2 || words.length > 3 || isCommonWord(part) || /^\p{Lu}{2,}$/u.test(written)) return false
    if (!surnames.has(part) && !isFirstName(part)) return false
  }
  const gender = entity.gender ?? genderOf(entity.name, evidence.titles)
  const told = genderOf('', [name.title])
  return !gender || !told || gender === told
}

const soleOffice = /^(?:president|king|queen|pope|premier|chancellor|minister|emperor)$/u

function choose(fits: readonly Known[], part: string, name: SentenceName): Found | undefined {
  const bySurname = fits.filter(({ surnames }) => surnames.has(part))
  const pool = bySurname.length > 0 ? bySurname : fits
  const rank = name.title && isOffice(name.title) ? (name.title.toLowerCase().split(' ').at(-1) ?? '') : ''
  if (rank) {
    const holders = pool.filter(({ offices }) => offices.some((office) => office.includes(rank)))
    if (holders.length > 0) return latest(holders, part)
    // "President Trump" where the only Trump in full is "former model Vanessa Trump": somebody else.
    if (pool.length > 1 || (soleOffice.test(rank) && pool.some(({ offices }) => offices.length > 0))) return undefined
  }
  return latest(pool, part)
}

/** Those met so far come first, and among them the one called by this name before: later bearers are named in full. */
function latest(pool: readonly Known[], part: string): Found | undefined {
  const met = pool.filter((known) => known.met >= 0)
  const open = met.length > 0 ? met : pool
  const called = open.filter((known) => known.called.has(part))
  const close = called.length > 0 ? called : open
  const known = close.toSorted((a, b) => b.met - a.met)[0]
  return known && { known, certain: close.length === 1 }
}
