import type { Answer, Article } from '../core/index.ts'
import type { Turn } from '../desk/conversation.ts'
import type { FeedItem, Keys, Known, Marks, Validators, Verdict } from '../desk/news.ts'
import type { Worded } from '../desk/wording.ts'
import type { DraftLine } from '../desk/writer.ts'
import type { Ledger } from './ledger.ts'

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

export type StoredTurn = {
  id: string
  conversationId: string
  question: string
  answer: Worded<Answer>
  askedAt: number
}

/** What happened to an event: `attempts` fences off a worker that lost its lease. */
export type Claim = { attempts: number }

/** A feed that is read, and how that went. */
export type StoredFeed = {
  /** The address it was added by, which it is called by whatever becomes of it. */
  url: string
  title: string
  /** The address of its site. */
  link?: string
  /** The folders it is in, outermost first. */
  folders: string[]
  addedAt: number
  /** When it is to be read next. */
  dueAt: number
  /** Where it has moved for good. */
  movedTo?: string
  validators?: Validators
  /** Of the bytes that it last answered with. */
  digest?: string
  /** When it last answered, and when last with something else than before. Without, it was never read. */
  readAt?: number
  changedAt?: number
  /** Since when and how often it has failed in a row. `reason` is for anybody, `detail` for the log. */
  failure?: { since: number; count: number; reason: string; detail: string }
}

/** A story as a feed lists it. What is `held` is remembered and not published. */
export type Listed = { keys: Keys; marks: Marks; item: FeedItem; held: boolean }

/**
 * A story that is to be published: what its feed says of it, in its newest version, since when it is known, and the feeds that
 * carry it, the first one first.
 */
export type Story = {
  id: string
  feeds: string[]
  item: FeedItem
  version: number
  listedAt: number
  changedAt: number
}

/** A line for whoever owns the channels that it is about. */
type Notice = { id: string; channels: string[]; text: string; raisedAt: number }

/** What the desk remembers. Times are whole milliseconds since 1970, and always given by the caller. */
export type Store = Ledger & {
  articles: {
    /** Keeps an article, once, and gives it as it is kept: the same object as last time, where that is still at hand. */
    keep(article: Article, at: number): Promise<Article>
    /** The articles of these ids, in their order; unknown ones are left out. */
    find(ids: readonly string[]): Promise<Article[]>
    /**
     * Forgets articles that were kept before that time and that no conversation needs in which anything was said since.
     * Gives how many.
     */
    forget(before: number): Promise<number>
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
    /** Puts a better worded answer in the place of a turn's. */
    reword(id: string, answer: Worded<Answer>): Promise<void>
  }
  events: {
    /**
     * Writes down what is to be done, once, and claims it for this worker alone until the lease ends. Gives the claim, or
     * nothing when it was known already.
     */
    take(id: string, request: string, at: number, leasedUntil: number): Promise<Claim | undefined>
    /** Claims an open event that nobody works on; gives nothing when another has it or it is done. */
    claim(id: string, now: number, leasedUntil: number): Promise<Claim | undefined>
    /** Makes the lease of a claimed event last longer; of a claim that was lost meanwhile it changes nothing. */
    renew(id: string, claim: Claim, leasedUntil: number): Promise<void>
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
  feeds: {
    /** Writes a feed down, once; gives whether it was not known yet. */
    add(feed: StoredFeed): Promise<boolean>
    find(url: string): Promise<StoredFeed | undefined>
    /** All of them, by address. */
    list(): Promise<StoredFeed[]>
    /** Those that are to be read by that time, the longest due first. */
    due(now: number): Promise<StoredFeed[]>
    /** The same for this worker alone: no other is given them before `leasedUntil`, unless they are kept. */
    claim(now: number, leasedUntil: number): Promise<StoredFeed[]>
    /** Keeps how a feed is now; one that has been removed stays so. */
    keep(feed: StoredFeed): Promise<void>
    /** Gives whether it was there. Its stories stay known. */
    remove(url: string): Promise<boolean>
  }
  news: {
    /**
     * Remembers what a feed lists, all or nothing, and keeps how the feed is now. `judge` is asked once or more, with some
     * of the stories in their order and all that is remembered with a mark in common. Gives what each was judged to be.
     */
    remember(
      feed: StoredFeed,
      listed: readonly Listed[],
      judge: (listed: readonly Keys[], known: readonly Known[]) => Verdict[],
      at: number,
    ): Promise<Verdict[]>
    /**
     * What is to be published of these feeds: stories that the first of them to list it has listed since then, and did not
     * hold back. Oldest first, each once.
     */
    fresh(feeds: readonly string[], since: number): Promise<Story[]>
    /** What these feeds have listed last, newest first, with what they held back. */
    listed(feeds: readonly string[], count: number): Promise<(Story & { held: boolean })[]>
    /** Forgets stories that have stood in no feed since that time. */
    forget(before: number): Promise<void>
  }
  notices: {
    /** Writes a notice down, once; gives whether it was not known yet. */
    raise(notice: Notice): Promise<boolean>
    /** Those that were not given yet, oldest first. */
    open(): Promise<Notice[]>
    settle(id: string, at: number): Promise<void>
  }
  drafts: {
    /** What a language model proposed under this key, if it is kept. */
    find(key: string): Promise<DraftLine[] | undefined>
    keep(key: string, lines: readonly DraftLine[], at: number): Promise<void>
    /** Forgets what was kept, and what was spent, before that time. */
    forget(before: number): Promise<void>
    /** Adds one call and what it cost to a day's, as 2026-03-02. */
    spend(day: string, tokens: number): Promise<void>
    spent(day: string): Promise<{ calls: number; tokens: number }>
  }
  /** How much there is, for the desk's state. */
  counts(): Promise<{ articles: number; conversations: number; turns: number; openEvents: number }>
  close(): Promise<void>
}
