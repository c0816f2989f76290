import type { Article, Citation } from '../article.ts'
import type { Analysis, Reading } from '../language/analysis.ts'

/** The citation of a whole sentence. */
export function citeSentence(article: Article, sentence: number): Citation[] {
  const cited = article.sentences[sentence]
  if (!cited) return []
  const { start, end } = cited
  return [{ articleId: article.id, sentence, start, end, quote: article.text.slice(start, end) }]
}

/**
 * What an answer worded from a sentence rests on: the sentence, and for each name that the wording puts where the
 * sentence has only "he" or a quotation, the nearest sentence that gives the name.
 */
export function citeSaid(said: string, reading: Reading, { article, entities, sentences }: Analysis): Citation[] {
  const cited = [reading.index]
  const named = (sentence: Reading | undefined, id: number) =>
    sentence?.mentions.some((mention) => mention.entity === id && mention.form === 'name') ?? false
  for (const id of new Set([...reading.mentions.map((mention) => mention.entity), ...speakers(reading)])) {
    const name = entities[id]?.name
    if (!name || !said.includes(name) || reading.text.includes(name)) continue
    const nearest = sentences
      .filter((sentence) => sentence.text.includes(name) || named(sentence, id))
      .sort((a, b) => Math.abs(a.index - reading.index) - Math.abs(b.index - reading.index) || a.index - b.index)
    const full = nearest.find((sentence) => sentence.text.includes(name)) ?? nearest[0]
    if (full && !cited.includes(full.index)) cited.push(full.index)
  }
  return cited.flatMap((sentence) => citeSentence(article, sentence))
}

const speakers = (reading: Reading): number[] =>
  reading.quotations.flatMap((quote) => (quote.speaker === undefined ? [] : [quote.speaker]))
