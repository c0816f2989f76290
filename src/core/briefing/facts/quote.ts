import { isQuoted } from '../story.ts'
import type { Finder } from './offer.ts'

const says =
  /^(?:say|tell|add|ask|write|tweet|warn|argue|explain|insist|joke|recall|call|describe|state|declare|reply|note|announce)$/u

/** A telling quote: a quotation of some length, whole in its sentence, with whoever said it named. */
export const quote: Finder = ({ told, analysis }, i) => {
  const reading = told[i]?.reading
  if (!reading) return undefined
  const longest = reading.quotations
    .filter((each) => each.start >= reading.start && each.end <= reading.end)
    .toSorted((a, b) => b.end - b.start - (a.end - a.start))[0]
  if (!longest || longest.end - longest.start < 25) return undefined
  const verb = reading.tokens.some((token) => says.test(token.lemma) && !isQuoted(reading, token.start))
  const speaker = reading.mentions.some(
    (mention) => !isQuoted(reading, mention.start) && analysis.entities[mention.entity]?.kind !== 'place',
  )
  if (!verb || !speaker) return undefined
  const share = (longest.end - longest.start) / reading.text.length
  return { kind: 'quote', start: longest.start, end: longest.end, fit: 0.5 + 0.5 * share }
}
