import type { Answer, Article, Briefing } from '../core/index.ts'
import type { Edition } from '../desk/edition.ts'
import type { FrontDesk } from '../desk/front-desk.ts'
import { Problem } from '../desk/problem.ts'
import type { Worded } from '../desk/wording.ts'

/** Where something is said: in a channel, or in one thread of it. Ids are the platform's own. */
export type Place = { channel: string; thread?: string }

/** Who asked, and where. `reply` is the platform's own handle for answering what this person did, while it lasts. */
export type Asker = { person: string; place: Place; reply?: string }

/**
 * What the desk says to everybody in a place. Each platform shows it in its own best form. Briefings and answers come
 * from the copy desk; `signature` says what a reader is to know of a model's part in them.
 */
export type Post =
  | { kind: 'briefing'; article: Article; briefing: Worded<Briefing> }
  /** `subject` is what evidence and feedback about it are asked for by. */
  | { kind: 'answer'; question: string; answer: Worded<Answer>; articles: readonly Article[]; subject: string }
  /**
   * What a subscription publishes: the stories in the channel, the key facts of each in its thread. Without a subject it
   * is a preview, and nothing can be asked about it.
   */
  | { kind: 'edition'; edition: Edition; articles: readonly Article[]; subject?: string }
  /** That work has begun which takes a while; replaced by what comes of it. */
  | { kind: 'working'; text: string }

/** A message that is there. What is said about it goes to the thread `message` in the same channel. */
export type Receipt = { place: Place; message: string }

/**
 * A chat platform: Slack, Discord. It hands what people ask to the front desk, acknowledges it once the desk has
 * written it down, and posts what the desk says. It keeps to the platform's own rate limits by waiting.
 */
export type Platform = {
  readonly name: string
  /**
   * Connects, and resolves when people can be heard.
   * @throws {Problem} when the platform refuses, with the setting to mend.
   */
  start(desk: FrontDesk): Promise<void>
  /** Hears nobody any more; what was posted stays. */
  stop(): Promise<void>
  /**
   * Posts under a key that is the post's own. Long posts go on in the thread. With the asker's `reply`, a platform may post
   * it as the answer to what they did.
   * @throws {Uncertain} when it may or may not be there: `find` tells.
   * @throws {Undeliverable} when it is not there, and trying again would not help.
   */
  post(place: Place, post: Post, key: string, reply?: string): Promise<Receipt>
  /** What was posted under this key, if it was. @throws {Uncertain | Undeliverable} */
  find(place: Place, key: string): Promise<Receipt | undefined>
  /** Puts another post in a message's place, as often as wanted. @throws {Uncertain | Undeliverable} */
  replace(receipt: Receipt, post: Post, key: string): Promise<void>
  /** Takes a message back; one that is gone already is no error. @throws {Uncertain | Undeliverable} */
  withdraw(receipt: Receipt): Promise<void>
  /**
   * Shows one person alone a plain text, which may have several lines, or a post. Where the person's id stands for the channel,
   * it is a direct message. @throws {Uncertain | Undeliverable}
   */
  tell(asker: Asker, said: string | Post): Promise<void>
}

/** A call whose outcome is not known: the connection broke, or the platform failed. */
export class Uncertain extends Problem {
  override name = 'Uncertain'
}

/**
 * Where a refusal lies: in the post itself, in the channel, which is gone or does not let the desk in, or in the desk's own
 * access, as with a token that is not good any more.
 */
type Cause = 'post' | 'channel' | 'access'

/** A call that the platform refuses for good. The message says what is refused and how to mend it, in one line. */
export class Undeliverable extends Problem {
  override name = 'Undeliverable'
  readonly lies: Cause

  constructor(message: string, { lies = 'post', ...options }: ErrorOptions & { lies?: Cause } = {}) {
    super(message, options)
    this.lies = lies
  }
}
