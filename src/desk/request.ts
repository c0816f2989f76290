import type { Asker, Place } from '../platforms/platform.ts'

/**
 * What somebody wants of the desk, as the desk writes it down before doing it. Plain data: it survives JSON.
 * A `message` is one in which the words themselves say whether a briefing or an answer is wanted.
 */
export type Request = {
  kind: 'brief' | 'ask' | 'message'
  /** The same however often the platform delivers it, and the key of what is posted for it. */
  id: string
  platform: string
  /** Where the outcome goes. Without a thread, an answer finds the thread of what was last briefed there. */
  place: Place
  asker: Asker
  /** In direct messages with the desk. */
  direct: boolean
  text: string
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
