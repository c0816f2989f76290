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
  return closed(standAlone(reading, analysis).text.replace(/\s+/gu, ' '))
}

/** A sentence that holds only one end of a quotation gets the other. */
function closed(text: string): string {
  const open = text.split('“').length - text.split('”').length
  if (open > 0) return `${text}”`
  if (open < 0) return `“${text}`
  if (text.split('"').length % 2 === 1) return text
  return /(?:^|[\s([—-])"(?=\S)[^"]*$/u.test(text) ? `${text}"` : `"${text}`
}
