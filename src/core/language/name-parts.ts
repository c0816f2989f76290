import { isFirstName } from './firstnames.ts'
import { classOf, isA, lemmaOf } from './lexicon/index.ts'
import { isPeople, nationOf } from './nations.ts'
import { organisationWords, placeWords, ranks, titleModifiers } from './titles.ts'
import type { Token } from './words.ts'

/** A name as it stands in a sentence: the words of the name, and the title before it, if there is one. */
export type NameSpan = {
  start: number
  end: number
  /** The words of the name itself, without titles and nationalities; empty for a title alone ("the Prime Minister"). */
  words: string[]
  /** The same as one text, hyphens and all. */
  name: string
  /** What stands before the name in capitals and says what it is: "Japanese Prime Minister". */
  title: string
  /** Index of the first token and of the one after the last. */
  first: number
  last: number
  /** Where the title ends and the name itself begins. */
  titleEnd: number
  nameStart: number
}

/**
 * Takes a run of capitalised words apart: "Meta CEO Mark Zuckerberg" is a title and a name, and names Meta besides.
 * `first` and `last` are the run's first token and the one after its last.
 */
export function splitTitle(tokens: readonly Token[], first: number, last: number): NameSpan[] {
  const place = endOfPlaceBefore(tokens, first, last)
  if (place > first) return [...splitTitle(tokens, first, place), ...splitTitle(tokens, place, last)]
  // "Iraq Getty": a picture's place and agency.
  const before = tokens[last - 2]
  if (
    before &&
    last - first > 1 &&
    agencies.test(tokens[last - 1]?.text ?? '') &&
    classOf(before.lower)[0] === 'location'
  )
    return splitTitle(tokens, first, last - 1)
  const body = isBody(tokens, first, last)
  const split = body ? first : endOfTitle(tokens, first, last)
  const whole = spanOf(tokens, first, split, last)
  if (!whole) return []
  const owner = split > first ? endOfOwner(tokens, first, split) : first
  const named = owner > first ? spanOf(tokens, first, first, owner) : undefined
  return named ? [named, whole] : [whole]
}

/** "the mayor of London Sadiq Khan": a place and a person, though nothing stands between them. */
function endOfPlaceBefore(tokens: readonly Token[], first: number, last: number): number {
  const place = tokens[first]
  if (!place || last - first < 3 || tokens[first - 1]?.lower !== 'of' || !isFirstName(tokens[first + 1]?.lower ?? ''))
    return first
  return classOf(place.lower)[0] === 'location' ? first + 1 : first
}

function spanOf(tokens: readonly Token[], first: number, split: number, last: number): NameSpan | undefined {
  const start = tokens[first]?.start
  const end = tokens[last - 1]?.end
  if (start === undefined || end === undefined) return undefined
  return {
    start,
    end,
    words: textOf(tokens, split, last)
      .split(' ')
      .filter((word) => /[\p{L}\p{N}]/u.test(word)),
    name: textOf(tokens, split, last),
    title: textOf(tokens, first, split),
    first,
    last,
    titleEnd: tokens[split - 1]?.end ?? start,
    nameStart: tokens[split]?.start ?? end,
  }
}

/** The text from one token to before another as it stands in the article, one space for any white space. */
export function textOf(tokens: readonly Token[], first: number, last: number): string {
  let text = ''
  for (let i = first; i < last; i++) {
    const token = tokens[i]
    if (token) text += (i > first && token.start > (tokens[i - 1]?.end ?? 0) ? ' ' : '') + token.text
  }
  return text
}

/** Whether the run is the name of a body or place as a whole: "State Department", "General Motors", "Prince George County". */
function isBody(tokens: readonly Token[], first: number, last: number): boolean {
  const tail = tokens[last - 1]
  if (!tail || last - first < 2) return false
  // "Captain America", "Major League Baseball".
  const second = tokens[first + 1]?.lower ?? ''
  if (
    ranks.has(tokens[first]?.lower ?? '') &&
    (organisationWords.has(second) || (last - first === 2 && nationOf(second)))
  )
    return true
  if (!organisationWords.has(tail.lower) && !placeWords.has(tail.lower)) return false
  // "Judge Park" is a person, "Judges Club" is none.
  const before = tokens[last - 2]?.lower.replace(/\.$/u, '') ?? ''
  return !(last - first === 2 && ranks.has(before) && surnameLike.test(tail.lower))
}

const agencies = /^(?:AP|AFP|PA|EPA|Getty|Reuters|REUTERS|Rex|GETTY)$/u

const surnameLike = /^(?:park|hill|hills|hall|church|post|house|street|bridge|rivers?|west|lake|bay|castle|tower)$/u

/** The index after the last rank word that leads the run; `first` where the run begins with the name itself. */
function endOfTitle(tokens: readonly Token[], first: number, last: number): number {
  let end = first
  for (let i = first; i < Math.min(last, first + 6); i++) {
    if (isRank(tokens, i, last)) {
      const after = endOfOffice(tokens, i + 1, last)
      if (after > i + 1 && after === last) break
      end = after
    } else if (/^(?:of|for|and)$/u.test(tokens[i + 1]?.lower ?? '') && i + 1 < last && i >= end) break
    else if (i > first && i >= end && looksLikePerson(tokens, first, i)) break
  }
  return end
}

/** "Secretary [of State] Jane Roe": the end of the phrase that follows a rank; `last` where no name would be left. */
function endOfOffice(tokens: readonly Token[], from: number, last: number): number {
  if (!/^(?:of|for)$/u.test(tokens[from]?.lower ?? '') || from >= last) return from
  let end = from + 1
  while (
    end < last &&
    !isFirstName(tokens[end]?.lower ?? '') &&
    (titleModifiers.has(tokens[end]?.lower ?? '') || end === from + 1 || last - end > 2)
  )
    end++
  return end
}

function isRank(tokens: readonly Token[], i: number, last: number): boolean {
  const token = tokens[i]
  if (!token) return false
  const bare = token.lower.replace(/\.$/u, '')
  if (ranks.has(bare) || ranks.has(bare.replace(/s$/u, ''))) return true
  // "Founders Matt and Jane", "Columnist Jane Roe": a word for people that begins a sentence.
  const next = tokens[i + 1]
  if (i > 0 || i + 1 >= last || !next || !isFirstName(next.lower) || isFirstName(bare)) return false
  return token.pos !== 'PROPN' || isA(lemmaOf(bare, 'noun'), 'person')
}

/** Where the capitalised words before the rank that name a body or place end: "Meta" in "Meta CEO". */
function endOfOwner(tokens: readonly Token[], first: number, split: number): number {
  let end = first
  for (let i = first; i < split; i++) {
    const token = tokens[i]
    const bare = token?.lower.replace(/\.$/u, '') ?? ''
    if (!token || titleModifiers.has(bare) || isRank(tokens, i, split)) break
    if (i === first && isPeople(token.lower)) break
    if (token.text !== '-') end = i + 1
  }
  return end
}

const looksLikePerson = (tokens: readonly Token[], first: number, i: number) =>
  isFirstName(tokens[first]?.lower ?? '') && i - first >= 1
