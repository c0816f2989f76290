import type { Answer, Article } from '../core/index.ts'
import type { Worded } from './wording.ts'

/** A question and its answer. */
export type Turn = { question: string; answer: Worded<Answer> }

/** The turns of one thread, oldest first, and the articles it is about. Plain data: it survives JSON. */
export type Conversation = {
  readonly articles: readonly Article[]
  readonly turns: readonly Turn[]
}

/** A conversation about these articles in which nothing has been asked yet. */
export function startConversation(articles: readonly Article[]): Conversation {
  return { articles, turns: [] }
}
