import type { FactKind } from '../../article.ts'
import type { Reading } from '../../language/analysis.ts'
import { isQuoted } from '../story.ts'
import type { Finder, Offer } from './offer.ts'

/**
 * A finder that goes by words: each pattern with what it is worth. The whole match is the short, or its group `short`.
 * What stands in a quotation does not count.
 */
export function byCue(kind: FactKind, cues: readonly [RegExp, number][]): Finder {
  return ({ told }, i) => {
    const reading = told[i]?.reading
    if (!reading) return undefined
    let best: Offer | undefined
    for (const [pattern, worth] of cues) {
      const match = pattern.exec(reading.text)
      const said = wholeWords(reading.text, match)
      if (!match || !said || (best && best.fit >= worth)) continue
      const start = reading.start + match.index + match[0].lastIndexOf(said)
      if (isQuoted(reading, start) || cutsQuotation(reading, start + said.length)) continue
      best = { kind, start, end: start + said.trimEnd().length, fit: worth }
    }
    return best
  }
}

/** Small words at the end that what is cut off belongs to. */
const hanging =
  /(?:\s(?:the|an?|of|to|in|on|at|for|and|or|but|with|by|as|than|that|which|who|its|their|his|her|from|is|are|was|were|will|has|have|had))+\s*$/iu

/** The match's short, or all of it, without a word that the match ends within. */
function wholeWords(text: string, match: RegExpExecArray | null): string {
  const said = match?.groups?.short ?? match?.[0] ?? ''
  const behind = match ? text.charAt(match.index + match[0].length) : ''
  const whole = /[\p{L}\p{N}’'-]/u.test(behind) && /[\p{L}\p{N}]$/u.test(said) ? said.replace(/\s\S*$/u, '') : said
  return whole.replace(hanging, '')
}

/** Whether a place is inside a quotation. */
const cutsQuotation = (reading: Reading, end: number) =>
  reading.quotations.some((quote) => quote.start < end && end < quote.end)
