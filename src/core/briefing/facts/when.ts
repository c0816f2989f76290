import { dayOf, exactness, timesOf } from '../days.ts'
import type { Finder } from './offer.ts'

/** A day that is less likely the main event's is when something else was. */
const likely = 0.35

/** When it was: the likeliest of the main event's days that the sentence tells. */
export const when: Finder = ({ told, event }, i) => {
  const sentence = told[i]
  if (!sentence) return undefined
  let best: { start: number; end: number; fit: number } | undefined
  for (const time of timesOf(sentence.reading)) {
    const weight = event.days.get(dayOf(time)) ?? 0
    if (weight < likely) continue
    const fit = 0.4 * weight + 0.25 * exactness(time) + 0.2 * event.near(sentence.content) + 0.1 / (1 + i)
    if (!best || fit > best.fit) best = { start: time.start, end: time.end, fit }
  }
  return best && { kind: 'when', ...best }
}
