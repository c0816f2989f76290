import { createHash } from 'node:crypto'
import type { Article, ArticleInput } from './article.ts'
import { makeTitle } from './briefing/title.ts'
import { detectLanguage } from './language/detect.ts'
import { cutSentences } from './language/sentences.ts'

/**
 * Cuts a text into sentences and says what it is. The text stays as it is, to the byte; a missing title is made from
 * what the article says; a missing date stays missing. Never throws: an empty text is an article without sentences.
 */
export function readArticle(input: ArticleInput): Article {
  const { text } = input
  const sentences = cutSentences(text).map(({ index, text: words, start, end }) => ({ index, text: words, start, end }))
  const given = input.title?.replace(/\s+/gu, ' ').trim() ?? ''
  return {
    id: createHash('sha256')
      .update(JSON.stringify([given, input.url ?? '', text]))
      .digest('hex')
      .slice(0, 16),
    text,
    title: given || makeTitle(sentences.map((sentence) => sentence.text)),
    titleGiven: given !== '',
    ...(input.url ? { url: input.url } : {}),
    ...(input.source ? { source: input.source } : {}),
    ...(input.publishedAt ? { publishedAt: input.publishedAt } : {}),
    language: input.language?.toLowerCase().slice(0, 2) || detectLanguage(text),
    sentences,
  }
}
