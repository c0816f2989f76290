import type { Citation } from '../article.ts'
import { applyEdits, type Edit } from '../language/edits.ts'
import { capital, standAlone } from '../language/standalone.ts'
import type { Weighed } from './features.ts'
import { isQuoted, type Story } from './story.ts'
import { officialAttribution, trims } from './trim.ts'

/** One or more neighbouring sentences made to stand alone: what a line of a briefing is made of. */
export type Unit = { text: string; words: number; first: number; last: number; citations: Citation[] }

/** The most words that neighbouring sentences are put together for. */
const mostTogether = 50

export const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0

/** The sentences `first` to `last` of what is told, as one text; with `short`, without what they can do without. */
export function unitOf(story: Story, first: number, last: number, short: boolean): Unit | undefined {
  const { article, analysis, told } = story
  const parts: string[] = []
  const citations: Citation[] = []
  for (let i = first; i <= last; i++) {
    const reading = told[i]?.reading
    if (!reading) return undefined
    const edits: Edit[] = [...standAlone(reading, analysis).edits]
    if (short) {
      edits.push(...trims(reading))
      const attribution = officialAttribution(reading)
      if (attribution) edits.push(attribution)
    }
    parts.push(capital(applyEdits(article.text, reading.start, reading.end, edits).trim()).replace(/\s+/gu, ' '))
    const { index, start, end, text } = reading
    citations.push({ articleId: article.id, sentence: index, start, end, quote: text })
  }
  const text = parts.join(' ')
  return { text, words: wordsIn(text), first, last, citations }
}

/**
 * The sentence `i` as a text that is complete: alone, or with the sentences before or after that it hangs on: those of
 * its own quotation, or the one before that says who "they" are. Undefined where that takes too many words.
 */
export function completeUnit(story: Story, i: number, short: boolean): Unit | undefined {
  const sentence = story.told[i]
  if (!sentence) return undefined
  if (sentence.complete) return unitOf(story, i, i, short)
  const [first, last] = quotationAround(story, i) ?? [i - 1, i]
  if (first === i && last === i) return undefined
  for (let k = first; k <= last; k++) if (!adjoins(story, k, k + 1) && k < last) return undefined
  const inQuotation = isQuoted(sentence.reading, sentence.reading.start)
  if (!inQuotation && (!hangsOnBefore(sentence) || !story.told[first]?.complete)) return undefined
  const unit = unitOf(story, first, last, short)
  return unit && unit.words <= mostTogether ? unit : undefined
}

/** Whether two told sentences stand side by side in the article, within a paragraph or at its edge. */
function adjoins({ told }: Story, a: number, b: number): boolean {
  const left = told[a]?.reading
  const right = told[b]?.reading
  return (
    left !== undefined && right !== undefined && right.index === left.index + 1 && right.paragraph - left.paragraph <= 1
  )
}

/** A sentence that has a verb and an end, and lacks only what it points back to. */
const hangsOnBefore = ({ reading }: Weighed) =>
  /^(?:\p{Lu}|\p{N})/u.test(reading.text) &&
  /[.!?]$/u.test(reading.text) &&
  reading.tokens.some((token) => /^(?:VERB|AUX)$/u.test(token.pos)) &&
  !/\b(?:I|we|my|our|you|your)\b/u.test(reading.text)

/** The told sentences over which the quotation runs that sentence `i` is part of, if whoever speaks is named in them. */
function quotationAround(story: Story, i: number): [number, number] | undefined {
  const { told, analysis } = story
  const reading = told[i]?.reading
  const quotation = reading?.quotations.find((quote) => quote.start < reading.start || quote.end > reading.end)
  if (!reading || !quotation) return undefined
  let first = i
  let last = i
  while (first > 0 && (told[first]?.reading.start ?? 0) > quotation.start) first--
  while (last + 1 < told.length && (told[last]?.reading.end ?? 0) < quotation.end) last++
  for (let k = first; k <= last; k++) {
    const part = told[k]?.reading
    const speaker = part?.mentions.some(
      (mention) =>
        mention.form === 'name' &&
        !isQuoted(part, mention.start) &&
        analysis.entities[mention.entity]?.kind !== 'place',
    )
    const says = part?.tokens.some((token) => /^(?:VERB|AUX)$/u.test(token.pos) && !isQuoted(part, token.start))
    if (speaker && says) return [first, last]
  }
  return [i, i]
}
