import type { Analysis, Reading } from '../../language/analysis.ts'
import { placesIn } from '../places.ts'
import type { Finder } from './offer.ts'

/** A place that is less likely the main event's is where something else was. */
const likely = 0.35

/** What each way of naming a place counts. */
const placed = { within: 0.3, reached: 0.2, alone: 0.1 }

/** Where it was: the likeliest of the main event's places that the sentence names. */
export const where: Finder = ({ analysis, told, event }, i) => {
  const sentence = told[i]
  if (!sentence) return undefined
  const { reading, content } = sentence
  let best: { start: number; end: number; fit: number } | undefined
  for (const place of placesIn(reading, analysis)) {
    const weight = event.places.get(place.entity.id) ?? 0
    if (weight < likely || place.how === 'beside') continue
    const fit = 0.4 * weight + placed[place.how] + 0.2 * event.near(content) + 0.1 / (1 + i)
    if (!best || fit > best.fit) best = { start: place.start, end: widest(analysis, reading, place.end), fit }
  }
  return best && { kind: 'where', ...best }
}

/** "Nara, Japan" is one place. */
function widest({ article, entities }: Analysis, reading: Reading, end: number): number {
  const next = reading.mentions.find((mention) => mention.start >= end && mention.start <= end + 2)
  const between = next ? article.text.slice(end, next.start) : ''
  return next &&
    between === ', ' &&
    entities[next.entity]?.kind === 'place' &&
    /^[,.;)]/u.test(article.text.slice(next.end))
    ? next.end
    : end
}
