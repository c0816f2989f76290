import type { Reading } from '../../language/analysis.ts'
import { nationality } from '../../language/lexicon/index.ts'
import { isQuoted, type Story } from '../story.ts'
import type { Finder } from './offer.ts'

const inside = /^(?:in|at|near|outside|inside|across|to|from|off|on|around|into|through)$/u

/** Points of the compass and places that are none. */
const noPlace = /^(?:East|West|North|South|Internet|Facebook|Twitter|Instagram|Earth)$/u

/** A place that fits less is only spoken of: "ties with China". */
const least = 0.45

/** Where it was: a place named after "in", "at" and the like, best the one the article names most. */
export const where: Finder = (story, i) => {
  const reading = story.told[i]?.reading
  if (!reading) return undefined
  const most = story.event.mostPlaced
  let best: { start: number; end: number; fit: number } | undefined
  for (const mention of reading.mentions) {
    const entity = story.analysis.entities[mention.entity]
    if (!entity || mention.form !== 'name' || isQuoted(reading, mention.start) || entity.kind === 'person') continue
    const lead = placing(reading, mention.start)
    const within = /^(?:in|at|near|outside|inside)$/u.test(lead)
    if (!standsAlone(reading, mention.end, entity.kind === 'place') || (entity.kind !== 'place' && !within)) continue
    if (noPlace.test(entity.name) || isPeople(story.article.text.slice(mention.start, mention.end).toLowerCase()))
      continue
    const weight = Math.min(1, (story.event.places.get(entity.name.toLowerCase()) ?? 0) / most)
    const fit = (within ? 0.5 : lead ? 0.3 : 0.1) - (entity.kind === 'place' ? 0 : 0.1) + 0.3 * weight + 0.2 / (1 + i)
    if (!best || fit > best.fit) best = { start: mention.start, end: widest(story, reading, mention.end), fit }
  }
  return best && best.fit >= least ? { kind: 'where', ...best } : undefined
}

/** "Egyptian", "Britons": who lives there, not where it is. */
const isPeople = (word: string) =>
  nationality(word)?.demonym.some((people) => word === people || word === `${people}s`) ?? false

/** Whether nothing follows that the name belongs to, as in "Formula One", "Japan’s party" and "the Croydon tram". */
const standsAlone = (reading: Reading, end: number, place: boolean) => {
  const behind = reading.tokens.find((token) => token.start >= end)
  if (/^['’]s?$|^TODAY$/u.test(behind?.text ?? '')) return false
  const next = reading.times.some((time) => time.start === behind?.start) ? 'ADV' : (behind?.pos ?? 'PUNCT')
  return place || !/^(?:NOUN|PROPN|NUM)$/u.test(next)
}

/** The preposition that places what begins at `start`, what stands between passed over: "in the city of". */
function placing(reading: Reading, start: number): string {
  let at = reading.tokens.findIndex((token) => token.start >= start) - 1
  while (
    at >= 0 &&
    (/^(?:DET|ADJ|NOUN|PROPN)$/u.test(reading.tokens[at]?.pos ?? '') || reading.tokens[at]?.lower === 'of')
  )
    at--
  const token = reading.tokens[at]
  return token && inside.test(token.lower) ? token.lower : ''
}

/** "Nara, Japan" is one place. */
function widest({ analysis }: Story, reading: Reading, end: number): number {
  const next = reading.mentions.find((mention) => mention.start >= end && mention.start <= end + 2)
  const between = next ? analysis.article.text.slice(end, next.start) : ''
  return next &&
    between === ', ' &&
    analysis.entities[next.entity]?.kind === 'place' &&
    /^[,.;)]/u.test(analysis.article.text.slice(next.end))
    ? next.end
    : end
}
