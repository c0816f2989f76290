import type { Article } from '../article.ts'
import { lemmaOf } from '../language/lexicon/index.ts'

/** How many articles of many are read closely for one question. */
const closely = 3

const words = new WeakMap<Article, Set<string>>()

function wordsOf(article: Article): Set<string> {
  const kept = words.get(article)
  if (kept) return kept
  const made = new Set(`${article.title}\n${article.text}`.toLowerCase().match(/[\p{L}\p{N}]+/gu))
  words.set(article, made)
  return made
}

/**
 * The articles of a shelf that a question is likeliest about, best first, at most three: by which of its words they
 * hold, each counting the more the fewer articles have it. Articles that come first win a draw.
 */
export function likeliest(articles: readonly Article[], question: string): Article[] {
  if (articles.length === 1) return [...articles]
  const asked = [...new Set(question.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [])]
  const scores = articles.map(() => 0)
  for (const word of asked) {
    const forms = [word, lemmaOf(word), `${word}s`, word.replace(/s$/u, '')]
    const having = articles.map((article) => forms.some((form) => wordsOf(article).has(form)))
    const worth = Math.log(articles.length / Math.max(1, having.filter(Boolean).length))
    for (const [i, has] of having.entries()) if (has) scores[i] = (scores[i] ?? 0) + worth
  }
  return articles
    .map((article, i) => ({ article, score: scores[i] ?? 0 }))
    .sort((a, b) => b.score - a.score)
    .slice(0, closely)
    .map(({ article }) => article)
}
