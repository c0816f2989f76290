import type { Answer, Article, Briefing } from '../core/index.ts'
import type { ArticleEntry } from './articles.ts'
import type { Conversation } from './conversation.ts'
import { type CopyDesk, createCopyDesk, settled } from './copy-desk.ts'
import { evidence, type Passage } from './evidence.ts'
import { isLink, type Shelves } from './find-article.ts'
import { readQuestion } from './question.ts'
import type { Worded } from './wording.ts'

/** The use cases that platforms call. Notices are single lines to show; they say what was wrong and how to mend it. */
export type Desk = {
  /** Every article that can be read, newest first, with a notice for each that could not. */
  articles(): Promise<{ entries: ArticleEntry[]; notices: string[] }>
  /**
   * The article of that name or behind that link, or the newest when none is named.
   * @throws {Problem} when there is no such article, or it cannot be read.
   */
  open(name?: string): Promise<{ article: Article; notices: string[] }>
  /** An article's summary and key facts, each line with its citations. */
  brief(article: Article): Promise<Worded<Briefing>>
  /** The same in the article's own words, whether or not there is a model. */
  plain(article: Article): Promise<Briefing>
  /**
   * Asks the next question of a conversation, and gives the answer with the conversation as it then stands.
   * @throws {Problem} when the text is no question that can be read.
   */
  ask(conversation: Conversation, question: string): Promise<{ answer: Worded<Answer>; conversation: Conversation }>
  /** The exact sentences behind the last answer of a conversation, with their neighbours; none before a question. */
  evidence(conversation: Conversation): Passage[]
}

/** A desk that keeps nothing: a conversation is with whoever holds it. */
export function createDesk({ articles, readLink }: Shelves, copyDesk: CopyDesk = createCopyDesk()): Desk {
  return {
    articles: articles.list,
    open: async (name) =>
      name !== undefined && isLink(name) ? { article: await readLink(name.trim()), notices: [] } : articles.read(name),
    brief: async (article) => settled(await copyDesk.brief(article)),
    plain: async (article) => (await createCopyDesk().brief(article)).now,
    async ask(conversation, raw) {
      const question = readQuestion(raw)
      const answer = await settled(await copyDesk.ask(conversation, question))
      return { answer, conversation: { ...conversation, turns: [...conversation.turns, { question, answer }] } }
    },
    evidence(conversation) {
      const turn = conversation.turns.at(-1)
      return turn ? evidence(turn.answer, conversation.articles) : []
    },
  }
}
