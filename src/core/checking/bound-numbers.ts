import type { Part } from './claim.ts'
import type { Ground } from './ground.ts'
import type { Pair } from './pairs.ts'
import type { Problem } from './problem.ts'

/** In tokens: how far after a verb a number may stand that is governed by it. */
const reach = 9

type Numbered = { at: number; value: number; unit: string; text: string }

/**
 * A number after a verb of the claim, where the evidence has another of the same unit after the like verb and this one
 * elsewhere: "offered 7%" for "asks for 7%, while the owner offered 3.5%".
 */
export function boundNumberProblems(part: Part, pairs: readonly Pair[], ground: Ground): Problem[] {
  const mine = numbersOf(part.tokens, part.quantities)
  return [...new Set(pairs.map(({ claim }) => claim))].flatMap((claim): Problem[] => {
    const [number] = after(mine, claim.verb, part.tokens)
    if (!number || number.unit === '') return []
    const like = pairs.filter((pair) => pair.claim === claim)
    const theirs = like.map(({ said, sentence }) => {
      const reading = ground.reading(sentence)
      const there = reading ? numbersOf(reading.tokens, reading.quantities) : []
      return after(there, said.verb, reading?.tokens ?? []).filter(({ unit }) => unit === number.unit)
    })
    const [other] = theirs.flat()
    if (!other || theirs.some((found) => found.length === 0 || found.some(({ value }) => value === number.value)))
      return []
    if (mine.some(({ value }) => value === other.value) || isNear(number.value, other.value)) return []
    if (ground.numbers.has(number.value)) return []
    return [{ fault: 'number', text: `the article says “${other.text}”, not “${number.text}”` }]
  })
}

/** As near as "more than 100" is to 116. */
const isNear = (a: number, b: number) => Math.abs(a - b) / Math.max(a, b) < 0.15

type Worded = { start: number; text: string; pos: string }

function numbersOf(
  tokens: readonly Worded[],
  quantities: readonly { start: number; value: number; unit: string; text: string }[],
): Numbered[] {
  return quantities.map(({ start, value, unit, text }) => ({
    at: tokens.findIndex((token) => token.start >= start),
    value,
    unit: /%|per ?cent/u.test(text) ? 'percent' : /[$£€¥₹]/u.test(text) ? text.replace(/[^$£€¥₹]/gu, '') : unit,
    text: text.trim(),
  }))
}

/** The numbers within reach after a verb, before the next one. */
function after(numbers: readonly Numbered[], verb: number, tokens: readonly Worded[]): Numbered[] {
  const next = tokens.findIndex((token, at) => at > verb && /^(?:VERB|AUX)$/u.test(token.pos))
  const end = Math.min(verb + reach, next < 0 ? Number.POSITIVE_INFINITY : next)
  return numbers.filter(({ at }) => at > verb && at <= end)
}
