import type { Article, Citation } from '../../core/index.ts'
import { safe } from './foreign.ts'
import { column, glue, paragraph } from './layout.ts'
import type { Painter } from './paint.ts'

/** Numbers for what is cited, from 1, in the order in which it is first cited: one number for one sentence. */
export type Numbering = {
  /** The numbers of some citations as a line ends with them, held to its last word: " [1][2]". */
  mark(citations: readonly Citation[]): string
  /** What has been numbered so far: each number with its sentences in full. */
  list(): { number: number; text: string }[]
}

export function numbering(articles: readonly Article[]): Numbering {
  const numbers = new Map<string, number>()
  const number = (citation: Citation) => {
    const text = sentencesOf(citation, articles)
    const known = numbers.get(text) ?? numbers.size + 1
    numbers.set(text, known)
    return known
  }
  return {
    mark(citations) {
      const marks = [...new Set(citations.map(number))].map((known) => `[${known}]`)
      return marks.length > 0 ? glue + marks.join('') : ''
    },
    list: () => [...numbers].map(([text, number]) => ({ number, text })),
  }
}

/** The cited sentences under a briefing or an answer, each with its number. */
export function citedSentences(numbers: Numbering, width: number, paint: Painter): string[] {
  return numbers.list().map(({ number, text }) => {
    const lead = paint('number', column(`[${number}]`, 5))
    return paragraph(paint('aside', safe(text)), width, lead)
  })
}

/** The sentences that a citation lies in, in full; the cited words alone where the article is not at hand. */
function sentencesOf(citation: Citation, articles: readonly Article[]): string {
  const article = articles.find(({ id }) => id === citation.articleId)
  const touched = article?.sentences.filter(({ start, end }) => start < citation.end && end > citation.start) ?? []
  const [first, last] = [touched.at(0), touched.at(-1)]
  return article && first && last ? article.text.slice(first.start, last.end) : citation.quote
}
