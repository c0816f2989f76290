import { type Answer, type Article, type Briefing, brief } from '../core/index.ts'
import type { ArticleEntry, Articles } from './articles.ts'
import { ask, type Conversation, startConversation } from './conversation.ts'
import { evidence, type Passage } from './evidence.ts'

/** The use cases that platforms call. */
export type Desk = {
  /** Every article that can be read, newest first, with a line for each that could not. */
  articles(): Promise<{ entries: ArticleEntry[]; notices: string[] }>
  /**
   * Briefs on an article, the newest when none is named, and starts a conversation about it.
   * @throws {Problem} when there is no such article, or it cannot be read.
   */
  brief(name?: string): Promise<Briefed>
  /**
   * Asks the next question of a conversation, and gives the answer with the conversation as it then stands.
   * @throws {Problem} when the text is no question that can be read.
   */
  ask(conversation: Conversation, question: string): Promise<{ answer: Answer; conversation: Conversation }>
  /** The exact sentences behind the last answer of a conversation, with their neighbours; none before a question. */
  evidence(conversation: Conversation): Passage[]
}

export type Briefed = { article: Article; briefing: Briefing; conversation: Conversation; notices: string[] }

/** A desk that keeps nothing: a conversation is with whoever holds it. */
export function createDesk({ articles }: { articles: Articles }): Desk {
  return {
    articles: () => articles.list(),
    async brief(name) {
      const { article, notices } = await articles.read(name)
      return { article, briefing: await brief(article), conversation: startConversation([article]), notices }
    },
    ask,
    evidence(conversation) {
      const turn = conversation.turns.at(-1)
      return turn ? evidence(turn.answer, conversation.articles) : []
    },
  }
}
