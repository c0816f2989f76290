import { type Answer, type Article, ask as askCore, type Turn } from '../core/index.ts'
import { readQuestion } from './question.ts'

/** The turns of one thread, oldest first, and the articles it is about. Plain data: it survives JSON. */
export type Conversation = {
  readonly articles: readonly Article[]
  readonly turns: readonly Turn[]
}

/** A conversation about these articles in which nothing has been asked yet. */
export function startConversation(articles: readonly Article[]): Conversation {
  return { articles, turns: [] }
}

/**
 * Asks the next question of a conversation, which may lean on the ones before ("and who is he?").
 * Gives the answer, and the conversation with this turn in it; the one passed in stays as it was.
 * @throws {Problem} when the text is no question that can be read.
 */
export async function ask(
  conversation: Conversation,
  raw: string,
): Promise<{ answer: Answer; conversation: Conversation }> {
  const question = readQuestion(raw)
  const answer = await askCore([...conversation.articles], question, [...conversation.turns])
  return { answer, conversation: { ...conversation, turns: [...conversation.turns, { question, answer }] } }
}
