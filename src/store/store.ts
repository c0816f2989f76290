import type { Answer, Article, Turn } from '../core/index.ts'

/** How a conversation began: with a briefing of the desk's, an answer of its own, in direct messages, or elsewhere. */
export type Beginning = 'briefing' | 'answer' | 'direct' | 'mention'

/** A conversation as it is kept: what it is about and how it began. Its turns are asked for by its id. */
export type StoredConversation = {
  id: string
  platform: string
  channel: string
  /** The platform's id of the thread; empty for direct messages, which need none. */
  thread: string
  articleIds: string[]
  beginning: Beginning
  /** Milliseconds since 1970. */
  beganAt: number
}

export type StoredTurn = { id: string; conversationId: string; question: string; answer: Answer; askedAt: number }

/** What happened to an event: `attempts` fences off a worker that lost its lease. */
export type Claim = { attempts: number }

/** What the desk remembers. Times are whole milliseconds since 1970, and always given by the caller. */
export type Store = {
  articles: {
    /** Keeps an article, once, and gives it as it is kept: the same object as last time, where that is still at hand. */
    keep(article: Article, at: number): Promise<Article>
    /** The articles of these ids, in their order; unknown ones are left out. */
    find(ids: readonly string[]): Promise<Article[]>
  }
  conversations: {
    /** Writes a conversation down, once; one that is known already stays as it is. */
    begin(conversation: StoredConversation): Promise<void>
    find(id: string): Promise<StoredConversation | undefined>
    /** Makes a conversation be about other articles from now on. */
    turnTo(id: string, articleIds: readonly string[]): Promise<void>
    /** What was last briefed in a channel. */
    lastBriefed(platform: string, channel: string): Promise<StoredConversation | undefined>
    /** The latest briefings of a platform, newest first. */
    briefings(platform: string, count: number): Promise<StoredConversation[]>
    /** Writes a turn down, once. */
    addTurn(turn: StoredTurn): Promise<void>
    /** The last turns, oldest first. */
    turns(id: string, count: number): Promise<Turn[]>
    turn(id: string): Promise<StoredTurn | undefined>
  }
  events: {
    /**
     * Writes down what is to be done, once, and claims it for this worker alone until the lease ends. Gives the claim, or
     * nothing when it was known already.
     */
    take(id: string, request: string, at: number, leasedUntil: number): Promise<Claim | undefined>
    /** Claims an open event that nobody works on; gives nothing when another has it or it is done. */
    claim(id: string, now: number, leasedUntil: number): Promise<Claim | undefined>
    /** Says that a claimed event is done with; a claim that was lost meanwhile changes nothing. */
    finish(id: string, claim: Claim): Promise<void>
    /** Open events that nobody works on, oldest first. */
    open(now: number): Promise<{ id: string; request: string; takenAt: number }[]>
    /** Forgets events that are done and were taken before that time. */
    forget(before: number): Promise<void>
  }
  feedback: {
    /** Keeps what a person said of an answer or a briefing; the last word counts. */
    give(subject: string, person: string, verdict: 'good' | 'bad', at: number): Promise<void>
    tally(): Promise<{ good: number; bad: number }>
  }
  /** How much there is, for the desk's state. */
  counts(): Promise<{ articles: number; conversations: number; turns: number; openEvents: number }>
  close(): Promise<void>
}
