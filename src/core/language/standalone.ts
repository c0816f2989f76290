import type { Analysis, Reading } from './analysis.ts'
import { pointsOutside } from './dangling.ts'
import { applyEdits, type Edit } from './edits.ts'
import { leadIn } from './leadins.ts'
import { pronounEdits } from './pronouns.ts'

export type StandAlone = {
  /** The sentence with names for pronouns where that is certain, without its leading connective. */
  text: string
  /** Whether a reader who sees nothing else knows what it is about: nothing in it points outside, no quotation is cut. */
  complete: boolean
  /** The changes made, by offsets into the article. */
  edits: Edit[]
}

/**
 * Makes a sentence stand alone: a leading "But" or "Meanwhile," goes, "he" becomes a name where nobody
 * else can be meant. Quotations stay as they are to the character. `known` are entities the reader has met by full name,
 * for whom the surname does.
 */
export function standAlone(
  reading: Reading,
  { article, entities }: Analysis,
  known: ReadonlySet<number> = new Set(),
): StandAlone {
  const { text } = article
  const edits: Edit[] = []
  const opening = leadIn(reading)
  if (opening) edits.push(opening)
  const pronouns = pronounEdits(reading, entities, text, known)
  edits.push(...pronouns.edits)
  const complete =
    !pronouns.open &&
    wholeQuotations(reading) &&
    !bareQuotation(reading) &&
    isSentence(reading) &&
    !pointsOutside(reading, opening?.end ?? reading.start)
  return { text: capital(applyEdits(text, reading.start, reading.end, edits).trim()), complete, edits }
}

/** Whether every quotation of the sentence begins and ends in it, and is closed. */
const wholeQuotations = (reading: Reading) =>
  reading.quotations.every(
    (quote) =>
      quote.start >= reading.start &&
      quote.end <= reading.end &&
      /["”’'»」]/u.test(reading.text.charAt(quote.end - 1 - reading.start)),
  )

/** Whether it is one quotation and nothing else, so that nobody is named as its speaker. */
const bareQuotation = (reading: Reading) =>
  reading.quotations.some((quote) => quote.start === reading.start && quote.end >= reading.end - 1)

/** Whether it has a verb, begins as a sentence does and ends as one. */
function isSentence(reading: Reading): boolean {
  return (
    reading.tokens.length > 3 &&
    reading.tokens.some((token) => /^(VERB|AUX)$/u.test(token.pos)) &&
    /^["“‘'([…]*[\p{Lu}\p{N}$£€]/u.test(reading.text) &&
    /[.!?…]["”’')\]]*$/u.test(reading.text)
  )
}

/** With its first letter in upper case, unless it is written as iPhone is. */
export const capital = (text: string): string =>
  /^\p{Ll}\p{Ll}*(?!\p{L})/u.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text
