import { opposites } from '../language/lexicon/index.ts'
import type { Token } from '../language/words.ts'
import { type Alignment, same } from './align.ts'
import type { Part } from './claim.ts'
import type { Ground } from './ground.ts'
import type { Problem } from './problem.ts'

const more =
  /\b(?:more than|over|above|at least|exceeding|upwards of|greater than|no fewer than|no less than)\s+(?:[$£€¥]\s*)?$/iu
const less =
  /\b(?:less than|fewer than|under|below|at most|up to|no more than|nearly|almost|not even|just under)\s+(?:[$£€¥]\s*)?$/iu
const small =
  /^(?:over|under|above|below|before|after|with|without|for|against|into|inside|outside|up|down|more|less|most|least|fewer|few)$/u

/** Whether what is compared, and which way, is as in the evidence. */
export function comparisonProblems(part: Part, alignment: Alignment, ground: Ground): Problem[] {
  return [
    ...bounds(part, ground),
    ...turnedWords(part, alignment, ground),
    ...turnedAfter(part, alignment, ground),
    ...turnedThan(part, alignment, ground),
  ]
}

/** "fewer than 2,300" where the article says "more than 2,300". */
function bounds(part: Part, ground: Ground): Problem[] {
  return part.quantities.flatMap((quantity): Problem[] => {
    const before = part.text.slice(0, quantity.start)
    const way = more.test(before) ? 'more' : less.test(before) ? 'less' : undefined
    if (!way) return []
    const ways = ground.sentences.flatMap((reading) =>
      reading.quantities
        .filter((each) => each.value === quantity.value)
        .map((each) => {
          const ahead = reading.text.slice(0, each.start - reading.start)
          return more.test(ahead) ? 'more' : less.test(ahead) ? 'less' : undefined
        }),
    )
    if (ways.length === 0 || ways.some((each) => each === undefined || each === way)) return []
    return [
      { fault: 'order', text: `the article says ${ways[0]} than ${quantity.text}, not ${way} than ${quantity.text}` },
    ]
  })
}

/** A small word before a term, the opposite of which stands before the same term in the best sentence: "for the plan". */
function turnedWords(part: Part, { terms, places, chosen }: Alignment, ground: Ground): Problem[] {
  const first = chosen[0]
  const reading = first === undefined ? undefined : ground.reading(first)
  if (!reading) return []
  const problems: Problem[] = []
  for (const [t, term] of terms.entries()) {
    const mine = smallBefore(part.tokens, term.at)
    if (!mine) continue
    const theirs = (places[t] ?? [])
      .filter((place) => place.sentence === first && place.strength >= same)
      .map((place) => smallBefore(reading.tokens, place.at))
    if (theirs.length === 0 || theirs.some((each) => !each || !against(mine, each))) continue
    problems.push({
      fault: 'order',
      text: `the article says “${theirs[0]} ${term.token.text}”, not “${mine} ${term.token.text}”`,
    })
  }
  return problems
}

/** "voted for it" where the article says "voted against it". */
function turnedAfter(part: Part, { terms, places, chosen }: Alignment, ground: Ground): Problem[] {
  return terms.flatMap((term, t): Problem[] => {
    const mine = part.tokens[term.at + 1]?.lower ?? ''
    if (term.kind !== 'verb' || !sided.test(mine)) return []
    const theirs = (places[t] ?? [])
      .filter((place) => chosen.includes(place.sentence) && place.strength >= same)
      .map((place) => ground.reading(place.sentence)?.tokens[place.at + 1]?.lower ?? '')
      .filter((word) => sided.test(word))
    const [other] = theirs
    if (!other || theirs.some((word) => word === mine)) return []
    return [
      {
        fault: 'order',
        text: `the article says “${term.token.text} ${other}”, not “${term.token.text} ${mine}”`,
      },
    ]
  })
}

const sided = /^(?:for|against)$/u

const sides: [RegExp, RegExp][] = [
  [/^with$/u, /^without$/u],
  [/^(?:more|most)$/u, /^(?:few|fewer|less|least)$/u],
  [/^(?:over|above)$/u, /^(?:under|below)$/u],
]

const against = (a: string, b: string) =>
  a !== b &&
  (opposites(a, b) || sides.some(([one, other]) => (one.test(a) && other.test(b)) || (one.test(b) && other.test(a))))

function smallBefore(tokens: readonly Token[], at: number): string | undefined {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const token = tokens[i]
    if (!token || token.pos === 'PUNCT') return undefined
    if (small.test(token.lower)) return token.lower
    if (/^(?:VERB|NOUN|PROPN)$/u.test(token.pos)) return undefined
  }
  return undefined
}

/** "A is larger than B" where the article says that B is larger than A. */
function turnedThan(part: Part, { terms, places, chosen }: Alignment, ground: Ground): Problem[] {
  const than = thanAt(part.tokens)
  if (than < 0) return []
  for (const sentence of chosen) {
    const there = thanAt(ground.reading(sentence)?.tokens ?? [])
    if (there < 0) continue
    const sides = terms.map((_, t) => {
      const mine = (places[t] ?? []).filter((place) => place.sentence === sentence && place.strength >= 0.85)
      return mine.length === 0
        ? 0
        : mine.every((place) => place.at < there)
          ? -1
          : mine.every((place) => place.at > there)
            ? 1
            : 0
    })
    const compared = terms.findIndex(
      (term, t) => term.kind === 'name' && sides[t] !== 0 && Math.abs(term.at - than) < 9,
    )
    const term = terms[compared]
    if (!term) continue
    const turned = Math.sign(term.at - than) !== sides[compared]
    const inverse = inverseOf(
      comparative(part.tokens, than),
      comparative(ground.reading(sentence)?.tokens ?? [], there),
    )
    if (turned !== inverse)
      return [
        {
          fault: 'order',
          text: `the article compares the other way round: “${words(part.tokens, than)}”`,
        },
      ]
  }
  return []
}

/** The word that says which way "than" compares: "fewer" of "far fewer than". */
const comparative = (tokens: readonly Token[], than: number) =>
  tokens.slice(Math.max(0, than - 4), than).findLast(({ lower }) => /^(?:more|less|fewer)$|er$/u.test(lower))

/** Whether two comparatives say opposite things of what is compared. */
const inverseOf = (a: Token | undefined, b: Token | undefined) =>
  a !== undefined && b !== undefined && (against(a.lower, b.lower) || opposites(a.lemma, b.lemma))

const words = (tokens: readonly Token[], than: number) =>
  tokens
    .slice(Math.max(0, than - 2), than + 2)
    .map((token) => token.text)
    .join(' ')

/** Where "than" compares two things, and not with a number. */
const thanAt = (tokens: readonly Token[]) =>
  tokens.findIndex(
    (token, i) =>
      token.lower === 'than' &&
      !/^(?:NUM|SYM)$/u.test(tokens[i + 1]?.pos ?? 'NUM') &&
      !/^\p{N}/u.test(tokens[i + 1]?.text ?? ''),
  )
