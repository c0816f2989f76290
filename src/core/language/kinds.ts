import type { EntityKind } from './entities.ts'
import { isFirstName, menNames, womenNames } from './firstnames.ts'
import { classOf, nationality } from './lexicon/index.ts'
import { isCommonWord } from './names.ts'
import { isPeople, nationOf } from './nations.ts'
import type { Sort } from './sorts.ts'
import { addresses, organisationWords, placeWords, titleGender } from './titles.ts'
import { wellKnownBodies, wellKnownPlaces } from './well-known.ts'

/** What the places where a name stands tell of its bearer, counted. */
export type Evidence = {
  count: number
  titles: string[]
  sorts: Record<Sort, number>
  /** Followed by "said", "who" or an age. */
  speaks: number
  human: number
  /** Preceded by "in", "near" and the like; by "the". */
  placed: number
  the: number
}

export const noEvidence = (): Evidence => ({
  count: 0,
  titles: [],
  sorts: { person: 0, organisation: 0, place: 0 },
  speaks: 0,
  human: 0,
  placed: 0,
  the: 0,
})

const speaking =
  /^(?:said|says|told|tells|added|adds|wrote|writes|tweeted|explained|argued|asked|replied|recalled|joked|warned|insisted|claimed|noted|acknowledged|testified|thinks|believes)\b/u
const human = /^(?:,?\s?who(?:se|m)?\b|,\s\d\d\s?[,.]|,\sa \d\d-year-old|himself|herself|\(\d\d\))/u
const inPlace = /(?:^|\s)(?:in|near|across|outside|throughout|inside|around|toward|towards)$/iu

const ofBody =
  /^(?:['’]s? )?(?:spokes|chief exec|chairm|ceo\b|shares\b|sharehold|employees|staff\b|headquarters|subsidiar)/iu

/** Adds what one place tells: the title, and up to some 24 characters before and after the name. */
export function observe(evidence: Evidence, title: string, before: string, after: string): void {
  evidence.count++
  if (title) evidence.titles.push(title)
  if (speaking.test(after) || /\b(?:said|says|told|added|asked)$/u.test(before)) evidence.speaks++
  if (human.test(after) && !/(?:^|\s)(?:of|in|from|at)$/u.test(before)) evidence.human++
  if (inPlace.test(before) || isInside(after)) evidence.placed++
  if (/(?:^|\s)the$/iu.test(before)) evidence.the++
  const introduced = /\b(man|woman|boy|girl),? (?:identified|named|known) (?:only )?as$/iu.exec(before)?.[1]
  if (introduced) evidence.titles.push(introduced)
  if (ofBody.test(after)) evidence.sorts.organisation++
}

/** "Nara, Japan": a country or state follows. */
function isInside(after: string): boolean {
  const next = /^,\s(\p{Lu}[\p{L}.]+)/u.exec(after)?.[1]?.toLowerCase()
  return next !== undefined && (nationality(next)?.names.includes(next) || classOf(next)[0] === 'location')
}

/** A person, an organisation, a place, or something else, as far as the name and its places tell. */
export function kindOf(name: string, evidence: Evidence): EntityKind {
  const lower = name.toLowerCase()
  const words = lower.split(/[\s-]+/u)
  const first = words[0] ?? ''
  const last = (words.at(-1) ?? '').replace(/\.$/u, '')
  const several = words.length > 1
  const titled = evidence.titles.length > 0
  if (wellKnownBodies.has(lower)) return 'organisation'
  if (isPeople(lower)) return 'other'
  if (nationOf(lower) || wellKnownPlaces.has(lower)) return 'place'
  if (several && organisationWords.has(last)) return 'organisation'
  if (titled || evidence.human > 0) return 'person'
  if (several && isFirstName(first) && !placeWords.has(last) && !words.some((word) => organisationWords.has(word)))
    return 'person'
  if (several && words.some((word) => organisationWords.has(word))) return 'organisation'
  if (classOf(lower)[0] === 'location' && evidence.sorts.person === 0) return 'place'
  if (
    several &&
    (placeWords.has(last) || /^(?:mount|lake|port|fort|cape|camp|san|santa|saint|st)$/u.test(first.replace(/\.$/u, '')))
  )
    return 'place'
  const sort = (['person', 'organisation', 'place'] as const).toSorted(
    (a, b) => evidence.sorts[b] - evidence.sorts[a],
  )[0]
  if (sort && evidence.sorts[sort] > 0) return sort
  if (/^(?:\p{Lu}\.?&?){2,6}$/u.test(name)) return /\..*\./u.test(name) ? 'other' : 'organisation'
  if (evidence.placed > 0 && evidence.placed / evidence.count > 0.5) return 'place'
  if (nationality(lower)) return classOf(lower)[0] === 'location' ? 'place' : 'organisation'
  if (classOf(lower)[0] === 'group') return 'organisation'
  if (words.length === 2 || words.length === 3) {
    const strange = words.filter((word) => !isCommonWord(word)).length
    if (strange === words.length && evidence.the === 0) return 'person'
    if (strange > 0 && isCommonWord(first) === false && evidence.speaks > 0) return 'person'
  }
  return 'other'
}

/** What titles tell of a person's gender. */
export function genderOf(name: string, titles: readonly string[]): 'f' | 'm' | undefined {
  for (const title of titles)
    for (const word of title.toLowerCase().split(/[\s-]+/u)) {
      const gender = titleGender[word.replace(/\.$/u, '')]
      if (gender) return gender
    }
  const words = name.toLowerCase().split(' ')
  const first = words[0] ?? ''
  if (words.length < 2) return undefined
  return menNames.has(first) ? 'm' : womenNames.has(first) ? 'f' : undefined
}

/** Whether a title says more than how to address someone. */
export const isOffice = (title: string): boolean => !addresses.has(title.toLowerCase().replace(/\.$/u, ''))
