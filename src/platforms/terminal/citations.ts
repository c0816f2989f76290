import type { Article, Citation } from '../../core/index.ts'
import { safe } from './foreign.ts'
import { column, glue, paragraph } from './layout.ts'
import type { Painter } from './paint.ts'

/** Sentences that are cited together, in full, and where they stand: "sentence 9 of 11". */
type Cited = { text: string; place: string }

/** Numbers for what is cited, from 1, in the order in which it is first cited: one number for one sentence. */
export type Numbering = {
  /** The numbers of some citations as a line ends with them, held to its last word: " [1][2]". */
  mark(citations: readonly Citation[]): string
  /** What has been numbered so far, in order. */
  list(): readonly Cited[]
}

export function numbering(articles: readonly Article[]): Numbering {
  const list: Cited[] = []
  const numberOf = (citation: Citation) => {
    const cited = find(citation, articles)
    const known = list.findIndex(({ text }) => text === cited.text)
    return known >= 0 ? known + 1 : list.push(cited)
  }
  return {
    mark(citations) {
      const marks = [...new Set(citations.map(numberOf))].map((number) => `[${number}]`)
      return marks.length > 0 ? glue + marks.join('') : ''
    },
    list: () => list,
  }
}

/**
 * The cited sentences under a briefing or an answer, each with its number. One that has already been `said`
 * word for word is not repeated; its place in the article is given instead.
 */
export function citedSentences(numbers: Numbering, said: string, width: number, paint: Painter): string[] {
  return numbers.list().map(({ text, place }, index) => {
    const lead = paint('number', column(`[${index + 1}]`, 5))
    const shown = said.includes(safe(text)) ? `${place}, word for word` : safe(text)
    return paragraph(paint('aside', shown), width, lead)
  })
}

/** The sentences that a citation lies in; the cited words alone where the article is not at hand. */
function find(citation: Citation, articles: readonly Article[]): Cited {
  const article = articles.find(({ id }) => id === citation.articleId)
  const touched = article?.sentences.filter(({ start, end }) => start < citation.end && end > citation.start) ?? []
  const [first, last] = [touched.at(0), touched.at(-1)]
  if (!article || !first || !last) return { text: citation.quote, place: 'as quoted' }
  const which = first === last ? `sentence ${first.index + 1}` : `sentences ${first.index + 1} to ${last.index + 1}`
  return { text: article.text.slice(first.start, last.end), place: `${which} of ${article.sentences.length}` }
}
