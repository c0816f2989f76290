import type { Analysis, Reading } from '../language/analysis.ts'
import { standAlone } from '../language/standalone.ts'

/**
 * A sentence of the article as it can be said by itself: names for pronouns where that is certain, no leading "But",
 * a quotation that runs on beyond the sentence closed, and its speaker named.
 */
export function sayAlone(reading: Reading, analysis: Analysis): string {
  const quote = analysis.quotations.find((each) => each.start <= reading.start && each.end >= reading.end - 1)
  if (quote) {
    const words = analysis.article.text.slice(Math.max(quote.start, reading.start), Math.min(quote.end, reading.end))
    const bare = words.replace(/^["“]|["”]$/gu, '').replace(/\s+/gu, ' ')
    const speaker = quote.speaker === undefined ? undefined : analysis.entities[quote.speaker]?.name
    return speaker ? `${speaker}: “${bare}”` : `“${bare}”`
  }
  const own = reading.text.replace(/\s+/gu, ' ')
  const within = opensWithin(own)
  if (within) return `${within}${own}`
  return closed(standAlone(reading, analysis).text.replace(/\s+/gu, ' '))
}

/** The mark missing in front of a sentence that begins within a quotation, so that not even its first letter is changed. */
function opensWithin(text: string): string {
  if (/^[^“]*”/u.test(text)) return '“'
  return oddStraight(text) && !opensLast.test(text) ? '"' : ''
}

/** A sentence that opens a quotation and does not close it gets the end of it. */
function closed(text: string): string {
  if (text.split('“').length > text.split('”').length) return `${text}”`
  return oddStraight(text) && opensLast.test(text) ? `${text}"` : text
}

const oddStraight = (text: string) => text.split('"').length % 2 === 0
const opensLast = /(?:^|[\s([—-])"(?=\S)[^"]*$/u
