import type { Turn } from '../article.ts'
import type { Catalogue } from './catalogue.ts'
import { tidy } from './tidy.ts'

/** A question spelled out so that it can be understood without the conversation it stands in. */
export function standaloneOf(question: string, turns: readonly Turn[], book: Catalogue): string {
  const last = turns.at(-1)
  if (!last || book.entries.length === 0) return question
  return tidy(question) ? question : last.answer.standalone
}
