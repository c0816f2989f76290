import type { Article } from '../article.ts'
import { type Analysis, analyse, type Reading } from '../language/analysis.ts'
import { type Event, mainEvent } from './event.ts'
import { type Weighed, weigh } from './features.ts'

/** What a briefing is made from: the article's own telling, weighed, and what its main event is. */
export type Story = { article: Article; analysis: Analysis; told: Weighed[]; event: Event }

export function storyOf(article: Article): Story {
  const analysis = analyse(article)
  const told = weigh(analysis)
  return { article, analysis, told, event: mainEvent(analysis, told) }
}

/** Whether a place of the text is inside one of a sentence's quotations. */
export const isQuoted = (reading: Reading, at: number): boolean =>
  reading.quotations.some((quote) => quote.start <= at && at < quote.end)
