import type { Answer, Article, Turn } from '../article.ts'
import { catalogue } from './catalogue.ts'
import { citeSentence } from './citation.ts'
import { findEvidence } from './evidence.ts'
import { standaloneOf } from './followup.ts'
import { readQuestion } from './question.ts'
import { refuse } from './refusal.ts'
import { sayAlone } from './say.ts'
import { shortest } from './shortest.ts'

/**
 * Answers a question from what the articles say, or refuses and names the nearest thing they do say. `turns` is the
 * conversation so far, oldest first: the question may follow up on it. The best citation comes first. Never throws.
 */
export function ask(articles: readonly Article[], question: string, turns: readonly Turn[] = []): Answer {
  const [article] = articles
  const asked = question.toWellFormed().replace(/\s+/gu, ' ').trim()
  if (!article)
    return { kind: 'refusal', text: 'There is no article to answer from yet.', citations: [], standalone: asked }
  if (!/[\p{L}\p{N}]/u.test(asked))
    return {
      kind: 'refusal',
      text: 'That holds no question in words. Ask about something in the article.',
      citations: [],
      standalone: asked,
    }
  if (article.language !== 'en' && article.language !== 'und')
    return {
      kind: 'refusal',
      text: 'The article is not in English, and questions are answered about English articles only.',
      citations: [],
      standalone: asked,
    }
  const book = catalogue(article)
  const standalone = standaloneOf(asked, turns, book)
  const evidence = findEvidence(readQuestion(standalone, book.words, book.names), book)
  const best = evidence.ranked[0]
  if (!best || evidence.sure <= 0) return refuse(evidence, standalone)
  return {
    kind: 'answer',
    text: sayAlone(best.entry.reading, book.analysis),
    short: shortest(evidence.question, best, book),
    citations: citeSentence(article, best.entry.reading.index),
    standalone,
  }
}
