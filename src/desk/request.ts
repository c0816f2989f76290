import type { Asker, Place } from '../platforms/platform.ts'

/**
 * What somebody wants of the desk, as the desk writes it down before doing it. Plain data: it survives JSON.
 * `id` is the same however often the platform delivers it, and is the key of what is posted for it.
 */
export type Request = {
  id: string
  platform: string
  place: Place
  asker: Asker
} & (
  | { kind: 'brief'; what: string }
  | { kind: 'ask'; question: string }
  | { kind: 'message'; text: string; direct: boolean }
)

/** A message that the platform delivered, as far as the desk's manners need to know it. */
export type Said = {
  /** As a person reads it: no markup, the mention of the desk taken out. */
  text: string
  /** In direct messages with the desk. */
  direct: boolean
  mentionsDesk: boolean
  /** The first person it mentions is somebody else. */
  startsWithOther: boolean
  mentionsOthers: boolean
  /** In a thread whose first message is the desk's, where the platform says so. */
  inDesksThread?: boolean
}
