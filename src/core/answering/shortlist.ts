import type { Article, Citation } from '../article.ts'
import { type Found, find } from './answer.ts'
import { catalogue } from './catalogue.ts'
import { expects } from './features.ts'
import { likeliest } from './shelf.ts'

/** What articles hold on a question, whether or not it is enough for the core to answer. */
export type Shortlist = {
  /** The likeliest sentences of the likeliest articles, each article's best first. */
  citations: Citation[]
  /**
   * Whether sentences of these articles account together for every name and most other words of the question, and
   * one of them holds the kind of thing it asks for.
   */
  accountsFor(cited: readonly Citation[]): boolean
}

/** At least so strongly is a name met, and at least this share of all words. */
const named = 0.5
const most = 0.6
/** Where the question asks for a kind of thing, such as a time, and a piece fits so well, less of its words do. */
const fitting = 0.4
const mostOfTyped = 0.45

/** The sentences, at most `count` of each article, from which a question (as understood, spelled out) could be answered. */
export function shortlist(articles: readonly Article[], standalone: string, count: number): Shortlist {
  const readable = articles.filter(({ language }) => language === 'en' || language === 'und')
  const found = readable.length > 0 ? likeliest(readable, standalone).map((a) => find(standalone, catalogue(a))) : []
  return {
    citations: found.flatMap(({ evidence: { ranked, book } }) =>
      ranked.slice(0, count).map(({ entry: { reading } }) => {
        const { index, start, end, text } = reading
        return { articleId: book.analysis.article.id, sentence: index, start, end, quote: text }
      }),
    ),
    accountsFor: (cited) =>
      found.some((each) =>
        accounts(
          each,
          cited.filter(({ articleId }) => articleId === idOf(each)),
        ),
      ),
  }
}

const idOf = ({ evidence }: Found) => evidence.book.analysis.article.id

function accounts({ evidence }: Found, cited: readonly Citation[]): boolean {
  const { question, ranked, matches } = evidence
  const indices = new Set(cited.map(({ sentence }) => sentence))
  const rows = ranked.filter(({ entry }) => indices.has(entry.reading.index))
  const met = matches.terms.map((_, t) => Math.max(0, ...rows.map((row) => row.matches[t]?.meant ?? 0)))
  const total = matches.weights.reduce((sum, weight) => sum + weight, 0)
  const share = matches.weights.reduce((sum, weight, t) => sum + weight * (met[t] ?? 0), 0) / (total || 1)
  return (
    rows.length > 0 &&
    share >= (expects(question) ? mostOfTyped : most) &&
    matches.terms.every((term, t) => !term.name || (met[t] ?? 0) >= named) &&
    (!expects(question) || rows.some(({ features }) => features.expected >= fitting))
  )
}
