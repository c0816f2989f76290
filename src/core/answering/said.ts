import type { Citation } from '../article.ts'
import { check } from '../checking/check.ts'
import type { Analysis, Reading } from '../language/analysis.ts'
import { citeSaid, citeSentence } from './citation.ts'
import { sayAlone } from './say.ts'

/** The sentence worded to stand alone, if the check passes that wording by what it cites; else the sentence as it is. */
export function saidFrom(reading: Reading, analysis: Analysis): { said: string; citations: Citation[] } {
  const said = sayAlone(reading, analysis)
  const citations = citeSaid(said, reading, analysis)
  const asItIs = analysis.article.text.slice(reading.start, reading.end)
  if (
    said === asItIs ||
    check(
      said,
      analysis.article,
      citations.map(({ sentence }) => sentence),
    ).supported
  )
    return { said, citations }
  return { said: asItIs.replace(/\s+/gu, ' '), citations: citeSentence(analysis.article, reading.index) }
}
