import type { Reading } from './analysis.ts'
import type { Edit } from './edits.ts'

const connectives =
  /^(?:(?:But|And|Or|So|Yet|Nor)\s(?!that\b|far\b|many\b|much\b|long\b)|(?:(?:But|And|Yet|So),?\s)?(?:However|Meanwhile|Moreover|Furthermore|Nevertheless|Nonetheless|Still|Also|Therefore|Thus|Hence|Besides|Instead|Additionally|Similarly|Likewise|Consequently|Accordingly|Otherwise|Elsewhere|Indeed|Plus|Of course|In fact|In addition|In turn|As a result|For example|For instance|On the other hand|At the same time|By contrast|In contrast|What is more|What’s more|Even so|That said|For (?:his|her|its|their) part|Not only that|After all|Then again),\s|Meanwhile\s|(?:But|And)\s(?:also|still|now|then)\s)/u

/**
 * The connective that a sentence begins with and that speaks to the one before ("But", "Meanwhile,"), as the edit that
 * drops it. A sentence that begins with a quotation keeps it.
 */
export function leadIn(reading: Reading): Edit | undefined {
  const match = connectives.exec(reading.text)
  if (!match || match[0].length >= reading.text.length - 12) return undefined
  const end = reading.start + match[0].length
  const next = reading.text.charAt(match[0].length)
  const put = /\p{Ll}/u.test(next) ? next.toUpperCase() : ''
  return { start: reading.start, end: end + put.length, put }
}
