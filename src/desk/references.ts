import type { Answer, Article, Briefing, Citation } from '../core/index.ts'
import type { Edition } from './edition.ts'
import type { Span } from './evidence.ts'
import type { Wording } from './wording.ts'

/** One numbered piece of evidence: a sentence of an article in full, and which parts of it are cited. */
export type Reference = { number: number; article: Article | undefined; text: string; cited: Span[] }

/** What stands behind a post, and what a language model had to do with it, if one was asked. */
export type Evidence = { references: Reference[]; wording?: Wording }

/** Numbers for what is cited, from 1, in the order in which it is first cited: one number for one sentence. */
export type References = {
  /** The numbers of some citations, each once, in their order. */
  numbers(citations: readonly Citation[]): number[]
  /** What has been numbered so far. */
  list(): Reference[]
}

/** Numbers citations of these articles. Where an article is not at hand, the cited words stand alone. */
export function references(articles: readonly Article[]): References {
  const known = new Map<string, Reference>()
  const refer = (citation: Citation): number => {
    const found = locate(citation, articles)
    const reference = known.get(found.key) ?? { number: known.size + 1, ...found.sentence, cited: [] }
    known.set(found.key, reference)
    reference.cited = join([...reference.cited, found.span])
    return reference.number
  }
  return {
    numbers: (citations) => [...new Set(citations.map(refer))],
    list: () => [...known.values()],
  }
}

type Located = { key: string; sentence: { article: Article | undefined; text: string }; span: Span }

/** The sentences that a citation lies in, in full, and where in them it lies. */
function locate(citation: Citation, articles: readonly Article[]): Located {
  const article = articles.find(({ id }) => id === citation.articleId)
  const touched = article?.sentences.filter(({ start, end }) => start < citation.end && end > citation.start) ?? []
  const [first, last] = [touched.at(0), touched.at(-1)]
  if (!article || !first || !last) {
    const span = { start: 0, end: citation.quote.length }
    return { key: `?${citation.quote}`, sentence: { article, text: citation.quote }, span }
  }
  const span = {
    start: Math.max(citation.start, first.start) - first.start,
    end: Math.min(citation.end, last.end) - first.start,
  }
  const text = article.text.slice(first.start, last.end)
  return { key: `${article.id} ${first.index} ${last.index}`, sentence: { article, text }, span }
}

/** Spans in order, with overlapping ones joined. */
function join(spans: Span[]): Span[] {
  const joined: Span[] = []
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1)
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end)
    else joined.push({ ...span })
  }
  return joined
}

/** The references of a briefing, numbered in the order in which it is read. */
export function briefingReferences(briefing: Briefing, article: Article): References {
  const numbered = references([article])
  for (const { citations } of [...briefing.summary, ...briefing.facts]) numbered.numbers(citations)
  return numbered
}

/** The references of an edition: those of its stories' lines, in the order in which they are read, then of their facts. */
export function editionReferences({ stories }: Edition, articles: readonly Article[]): References {
  const numbered = references(articles)
  for (const { lines } of stories) for (const { citations } of lines) numbered.numbers(citations)
  for (const { facts } of stories) for (const { citations } of facts) numbered.numbers(citations)
  return numbered
}

/** The references of an answer, the best one first. */
export function answerReferences(answer: Answer, articles: readonly Article[]): References {
  const numbered = references(articles)
  numbered.numbers(answer.citations)
  return numbered
}
