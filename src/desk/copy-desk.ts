import { type Answer, type Article, ask, type Briefing, brief, shortlist } from '../core/index.ts'
import type { Conversation } from './conversation.ts'
import { type Drafting, draftKey, type Usage } from './drafting.ts'
import { answerSheet, briefingSheet, type NumberedSheet } from './sheet.ts'
import { type Worded, wordedAnswer, wordedBriefing } from './wording.ts'
import type { Assignment, DraftLine } from './writer.ts'

/**
 * The one door through which every briefing and every answer passes on its way to anybody: the core makes it, a language
 * model may word it, and what does not hold against the article is dropped. Nothing else in the desk calls the core's
 * `brief` and `ask`. Where somebody waits, show `now` at once and put `better` in its place when it comes; where nobody
 * does, as for an edition, `await settled(await copyDesk.brief(article))`.
 */
export type CopyDesk = {
  /** An article's summary and key facts. */
  brief(article: Article): Promise<Copy<Briefing>>
  /** The answer to the next question of a conversation; `question` has been read by `readQuestion`. */
  ask(conversation: Conversation, question: string): Promise<Copy<Answer>>
  /** What the model has done and cost; nothing where there is none. */
  usage(): Promise<Usage | undefined>
}

/** `now` is ready; `better`, where there is a model to ask, is what may take its place within half a minute. It never throws. */
export type Copy<T> = { now: Worded<T>; better?: () => Promise<Worded<T>> }

/** The final form, however long that takes: half a minute at most. */
export async function settled<T>({ now, better }: Copy<T>): Promise<Worded<T>> {
  return better ? better() : now
}

/** In sentences: how many a writer sees of each article that a question could be answered from. */
const likely = 8

/** A copy desk; without a writer to draft it shows what the core makes. */
export function createCopyDesk(drafting?: Drafting): CopyDesk {
  async function copy<T>(
    plain: Worded<T>,
    numbered: NumberedSheet,
    assignment: Assignment,
    word: (lines: readonly DraftLine[], by: string) => Worded<T>,
  ): Promise<Copy<T>> {
    if (!drafting) return { now: plain }
    const { name } = drafting.writer
    const key = draftKey(name, assignment)
    const kept = await drafting.kept(key)
    if (kept) return { now: word(kept, name) }
    return {
      now: plain,
      async better() {
        const drafted = await drafting.draft(key, assignment, numbered)
        if (!('failure' in drafted)) return word(drafted, name)
        return { ...plain, wording: { by: name, stands: false, dropped: [], failure: drafted.failure } }
      },
    }
  }

  return {
    usage: async () => drafting?.usage(),
    async brief(article) {
      const plain = brief(article)
      if (!isRead(article) || plain.summary.length === 0) return { now: plain }
      const numbered = briefingSheet(article, plain)
      return copy(plain, numbered, { sheet: numbered.sheet }, (lines, by) => wordedBriefing(plain, lines, numbered, by))
    },
    async ask({ articles, turns }, question) {
      const plain = ask([...articles], question, [...turns])
      const likeliest = shortlist(articles, plain.standalone, likely)
      const answerable =
        plain.kind === 'answer' || (plain.citations.length > 0 && likeliest.accountsFor(likeliest.citations))
      if (!answerable) return { now: plain }
      const numbered = answerSheet(articles, [...plain.citations, ...likeliest.citations])
      const assignment = { sheet: numbered.sheet, question: plain.standalone }
      return copy(plain, numbered, assignment, (lines, by) => wordedAnswer(plain, lines, numbered, likeliest, by))
    },
  }
}

/** The core can check only English. */
const isRead = ({ language }: Article) => language === 'en' || language === 'und'
