import { type NameSpan, namesIn } from '../language/names.ts'
import { type Quantity, quantitiesIn } from '../language/quantities.ts'
import { quotationsIn } from '../language/quotes.ts'
import { cutSentences } from '../language/sentences.ts'
import { type TimeSpan, timesIn } from '../language/times.ts'
import { type Token, tokenise } from '../language/words.ts'
import { type Term, termsOf } from './terms.ts'
import { tidy } from './tidy.ts'

/** One sentence of a claim, read. Offsets are into `text`. */
export type Part = {
  text: string
  tokens: Token[]
  terms: Term[]
  names: NameSpan[]
  quantities: Quantity[]
  times: TimeSpan[]
  /** What stands between quotation marks, marks included. */
  quotations: string[]
}

/** No more of a claim's sentences are read: nothing that is checked is longer. */
const mostParts = 40

/**
 * Reads a claim sentence by sentence. `known` are lower-case words that the article writes as names, so that names in
 * a claim typed in lower case are seen, too.
 */
export function readClaim(claim: string, known: ReadonlySet<string>): Part[] {
  const text = tidy(claim)
  return cutSentences(text)
    .slice(0, mostParts + 1)
    .map(({ text: words }) => readPart(words, known))
}

function readPart(text: string, known: ReadonlySet<string>): Part {
  const tokens = tokenise(text)
  const names = namesIn(tokens, known)
  const quantities = quantitiesIn(text)
  const times = timesIn(text, 0, tokens)
  return {
    text,
    tokens,
    terms: termsOf(tokens, names, quantities, known),
    names,
    quantities,
    times,
    quotations: quotationsIn(text, 0).map(({ start, end }) => text.slice(start, end)),
  }
}

export const tooLong = (parts: readonly Part[]): boolean => parts.length > mostParts
