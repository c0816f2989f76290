import type { Reading } from '../language/analysis.ts'
import type { Edit } from '../language/edits.ts'

const aside = /\s?\((?!['"“])[^()“”"]{1,90}\)/gu
const dashes = /\s(?:—|–|--)\s(?=[^—–“”"]{8,140}?\s(?:—|–|--)\s)[^—–“”"]{8,140}?\s(?:—|–|--)(?=\s)/gu
const relative = /,\s(?:who|which|whose|where)\s[^,;:“”"—–()]{12,160}(,|(?=[.!?]$))/gu
const officials =
  /,\s(?:(?:the|a|an|local|federal|state|\p{Lu}[\p{L}’']+)\s)*(?:police|officials?|authorities|reports?|media|ministry|government|military|investigators|sources)\b[^,“”"]{0,40}\s(?:said|says|reported|announced|confirmed)(?:\s(?:on\s)?(?:late\s|early\s)?\p{Lu}\p{Ll}+day(?:\s(?:morning|afternoon|evening|night))?)?(?=\.$)/u
const sources =
  /,?\saccording to\s(?:(?:the|a|an|local|federal|state|new|recent|official|\p{Lu}[\p{L}’']+)\s)*(?:police|officials?|authorities|reports?|media|ministry|government|military|investigators|sources|data|documents|records|figures|statements?|filings?)\b[^,“”"]{0,60}(?=\.$)/u
const afterthought = /\s(?:—|–|--)\s[^—–“”"]{10,160}(?=\.$)/u

/**
 * What a sentence can do without, as edits that drop it: bracketed asides, asides between dashes and behind the last, relative clauses
 * between commas and, where officials say it of no opinion, the trailing attribution. Quotations are never touched.
 */
export function trims(reading: Reading): Edit[] {
  const edits: Edit[] = []
  const { text, start } = reading
  const drop = (from: number, to: number) => {
    const edit = { start: start + from, end: start + to, put: '' }
    if (!reading.quotations.some((quote) => edit.start < quote.end && quote.start < edit.end)) edits.push(edit)
  }
  for (const match of text.matchAll(aside)) drop(match.index, match.index + match[0].length)
  for (const match of text.matchAll(dashes)) drop(match.index, match.index + match[0].length)
  const last = afterthought.exec(text)
  if (last && last.index > 60 && !/\s(?:—|–|--)\s/u.test(text.slice(0, last.index)))
    drop(last.index, last.index + last[0].length)
  for (const match of text.matchAll(relative))
    if (isAside(text, match)) drop(match.index, match.index + match[0].length)
  return edits
}

/** The trailing "…, police said on Friday" of a sentence that holds no quotation, as the edit that drops it. */
export function officialAttribution(reading: Reading): Edit | undefined {
  if (reading.quotations.length > 0) return undefined
  const match = officials.exec(reading.text) ?? sources.exec(reading.text)
  if (!match || match.index < 40) return undefined
  return { start: reading.start + match.index, end: reading.start + match.index + match[0].length, put: '' }
}

/** Whether a clause between commas is followed by the main verb, or ends the sentence: so it hangs on what is before it. */
function isAside(text: string, match: RegExpExecArray): boolean {
  const rest = text.slice(match.index + match[0].length)
  if (/^[.!?]/u.test(rest) || rest === '')
    return !/,[^,]*$/u.test(text.slice(Math.max(0, match.index - 30), match.index))
  return /^\s(?:is|was|were|are|has|have|had|will|would|could|can|may|said|says|told|added|\p{Ll}+ed|\p{Ll}+s)\b/u.test(
    rest,
  )
}
