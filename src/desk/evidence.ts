import type { Answer, Article, Sentence } from '../core/index.ts'

/** A piece of a sentence's own text: `sentence.text.slice(start, end)`. */
export type Span = { start: number; end: number }

/** Neighbouring sentences of one article. A sentence with nothing cited is there as a neighbour. */
export type Passage = { article: Article; sentences: { sentence: Sentence; cited: Span[] }[] }

/**
 * The exact sentences behind an answer, each with its neighbours before and after, in the articles' order.
 * Passages that touch are one.
 */
export function evidence(answer: Answer, articles: readonly Article[]): Passage[] {
  return articles.flatMap((article) => passages(article, answer))
}

function passages(article: Article, answer: Answer): Passage[] {
  const found: Passage[] = []
  let last = -2
  const cited = article.sentences.map((sentence) => citedIn(sentence, article, answer))
  for (const [index, sentence] of article.sentences.entries()) {
    const near = [index - 1, index, index + 1].some((neighbour) => (cited[neighbour] ?? []).length > 0)
    if (!near) continue
    const entry = { sentence, cited: cited[index] ?? [] }
    const passage = found.at(-1)
    if (passage && last === index - 1) passage.sentences.push(entry)
    else found.push({ article, sentences: [entry] })
    last = index
  }
  return found
}

/** The parts of a sentence that the answer cites, in order, with overlapping ones joined. */
function citedIn(sentence: Sentence, article: Article, answer: Answer): Span[] {
  const spans: Span[] = []
  const clipped = answer.citations
    .filter(({ articleId, start, end }) => articleId === article.id && start < sentence.end && end > sentence.start)
    .map(({ start, end }) => ({
      start: Math.max(start, sentence.start) - sentence.start,
      end: Math.min(end, sentence.end) - sentence.start,
    }))
    .sort((a, b) => a.start - b.start)
  for (const span of clipped) {
    const previous = spans.at(-1)
    if (previous && span.start <= previous.end) previous.end = Math.max(previous.end, span.end)
    else spans.push(span)
  }
  return spans
}
