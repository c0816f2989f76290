import type { Asker, Place } from '../platforms/platform.ts'
import type { Command } from './subscriptions/command.ts'

/** What somebody wants of the desk, as the desk writes it down before doing it. Plain data: it survives JSON. */
export type Request = NewsRequest | ManageRequest

type Asked = {
  /** The same however often the platform delivers it, and the key of what is posted for it. */
  id: string
  platform: string
  /** Where the outcome goes. Without a thread, an answer finds the thread of what was last briefed there. */
  place: Place
  asker: Asker
  /** In direct messages with the desk. */
  direct: boolean
}

/** For a briefing or an answer. The words of a `message` say themselves which of the two is wanted. */
export type NewsRequest = Asked & {
  kind: 'brief' | 'ask' | 'message'
  text: string
  /** The article that a question is about, as `findArticle` takes it, where that is said apart from the question. */
  about?: string
  /** The answer is for the asker alone. */
  alone?: boolean
}

/** About the subscriptions of the channel. Its outcome is for the asker alone. */
export type ManageRequest = Asked & {
  kind: 'manage'
  command: Command
  /** Whether this person may change what the channel gets: the platform knows. */
  mayManage: boolean
  /** When the desk took it, in milliseconds since 1970; the desk says so itself. */
  at?: number
}

/** What the desk's manners need to know of a message. */
export type Said = {
  /** As a person reads it: no markup, the mention of the desk taken out. */
  text: string
  direct: boolean
  mentionsDesk: boolean
  /** It begins by mentioning somebody else. */
  startsWithOther: boolean
  mentionsOthers: boolean
  /** In a thread whose first message is the desk's, where the platform says so. */
  inDesksThread?: boolean
}
