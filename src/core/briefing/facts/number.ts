import { isQuoted } from '../story.ts'
import type { Finder } from './offer.ts'

/** A number that matters: a sum of money, a share, a count of something; not the number of a date. */
export const number: Finder = ({ told }, i) => {
  const reading = told[i]?.reading
  if (!reading) return undefined
  const counted = reading.quantities.filter(
    (quantity) =>
      !isQuoted(reading, quantity.start) &&
      quantity.unit !== '' &&
      quantity.value !== 1 &&
      !reading.times.some((time) => time.kind === 'point' && time.start < quantity.end && quantity.start < time.end),
  )
  const weight = (unit: string, value: number) =>
    (unit === 'money' || unit === 'percent' ? 3 : 1) + Math.min(2, Math.log10(1 + value) / 3)
  const best = counted.toSorted((a, b) => weight(b.unit, b.value) - weight(a.unit, a.value))[0]
  if (!best) return undefined
  const after = reading.text.slice(best.end - reading.start)
  const unit =
    best.unit === 'money' || best.unit === 'percent'
      ? ''
      : (/^[\s-](?:(?:more|other|new|of the|of)\s)?\p{L}+/u.exec(after)?.[0] ?? '')
  return {
    kind: 'number',
    start: best.start,
    end: best.end + unit.length,
    fit: Math.min(1, 0.45 + 0.1 * weight(best.unit, best.value) + 0.05 * counted.length),
  }
}
