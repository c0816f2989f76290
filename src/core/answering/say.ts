import type { Analysis, Reading } from '../language/analysis.ts'

/** A sentence of the article as it can be said by itself: quotations that run on are closed. */
export function sayAlone(reading: Reading, { article }: Analysis): string {
  const text = article.text.slice(reading.start, reading.end).replace(/\s+/gu, ' ')
  const open = text.split('“').length - text.split('”').length
  const straight = text.split('"').length - 1
  if (open > 0) return `${text}”`
  if (open < 0) return `“${text}`
  if (straight % 2 === 1) return reading.quotations.some((quote) => quote.end > reading.end) ? `${text}"` : `"${text}`
  return text
}
