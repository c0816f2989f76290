import type { Reading } from '../../language/analysis.ts'
import { isQuoted } from '../story.ts'
import type { Finder } from './offer.ts'

/** A number that matters: a sum of money, a share, a count of something; not the number of a date. */
export const number: Finder = ({ told }, i) => {
  const reading = told[i]?.reading
  if (!reading) return undefined
  const numbers = reading.quantities.filter(
    (quantity) =>
      !isQuoted(reading, quantity.start) &&
      quantity.unit !== '' &&
      !/^(?:order|name|part|year|date)$/u.test(quantity.kind) &&
      quantity.value !== 1 &&
      !reading.times.some((time) => time.kind === 'point' && time.start < quantity.end && quantity.start < time.end),
  )
  const weight = (unit: string, value: number) =>
    (unit === 'money' || unit === 'percent' ? 3 : 1) + Math.min(2, Math.log10(1 + value) / 3)
  const best = numbers.toSorted((a, b) => weight(b.unit, b.value) - weight(a.unit, a.value))[0]
  if (!best) return undefined
  const end = best.unit === 'money' || best.unit === 'percent' ? best.end : counted(reading, best.end)
  return {
    kind: 'number',
    start: best.start,
    end,
    fit: Math.min(1, 0.45 + 0.1 * weight(best.unit, best.value) + 0.05 * numbers.length),
  }
}

/** Where the noun ends that a number counts: "128 other politicians", "86-year-old"; the number's own end where none is near. */
function counted({ tokens, text, start }: Reading, end: number): number {
  const joined = /^(?:-\p{L}+)+/u.exec(text.slice(end - start))
  if (joined) return end + joined[0].length
  const from = tokens.findIndex((token) => token.start >= end)
  const noun = tokens.findIndex((token, i) => i >= from && /^(?:NOUN|PROPN|PUNCT|VERB|AUX)$/u.test(token.pos))
  if (from < 0 || noun - from > 3 || tokens[noun]?.pos !== 'NOUN') return end
  const last = tokens.findIndex((token, i) => i > noun && token.pos !== 'NOUN' && token.text !== '-') - 1
  return tokens[last < 0 ? tokens.length - 1 : last]?.end ?? end
}
