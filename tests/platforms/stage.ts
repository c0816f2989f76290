import type { Clock } from '../../src/desk/deliver.ts'
import type { Command } from '../../src/desk/subscriptions/command.ts'
import type { Log } from '../../src/log.ts'
import type { Platform } from '../../src/platforms/platform.ts'

/** A message of the desk's as people see it. */
export type Seen = { id: string; channel: string; thread?: string; text: string; refusal: boolean; edited: boolean }

/** What somebody said, so that it can be delivered again. `acknowledged` is whether the desk took it. */
export type Spoken = { id: string; acknowledged: boolean; redeliver(): Promise<void> }

/** What may go wrong with a call of the desk's, before or after it took effect. */
export type Trouble = 'rate limit' | 'failure' | 'failure after' | 'lost' | 'lost after' | undefined

/** A server to put the desk on. */
export type Line = {
  /** The desk's side: a new connection to this platform, as a new process would make it. */
  connect(parts: { clock: Clock; log: Log }): Platform
  close(): Promise<void>
}

/** A platform with people on it, for the conformance suite: what a platform's fake offers, in the desk's words. */
export type Stage = Line & {
  /** A channel that was not used before, with the desk in it. */
  channel(): string
  /** A person's direct messages with the desk. */
  direct(person: string): string
  /** Uses the commands. Gives whether the desk acknowledged. */
  brief(channel: string, what: string): Promise<boolean>
  ask(channel: string, question: string): Promise<boolean>
  /** Says something, in a channel or in the thread of a message, to nobody, the desk or a colleague. */
  say(channel: string, text: string, how?: { to?: 'desk' | 'colleague'; thread?: string }): Promise<Spoken>
  /** Everything that is not for the desk to read: edits, deletions, joins, other bots, its own messages. */
  noise(channel: string, thread: string): Promise<void>
  /** Asks for a message's evidence. */
  evidence(message: Seen): Promise<void>
  /** Asks through the window that a briefing's Ask button opens. */
  askInWindow(message: Seen, question: string): Promise<void>
  /** The desk's messages in a channel, oldest first. */
  posts(channel: string): Seen[]
  /** What one person alone was shown in a channel, oldest first. */
  whispers(channel: string): string[]
  /** Mentions, links and formatting that are alive in a message. */
  alive(message: Seen): string[]
  /** Looks again whenever something changes, until the check gives something. */
  until<T>(check: () => T | undefined | false): Promise<T>
  /** Decides what goes wrong with each call of the desk's from now on. */
  trouble(next: () => Trouble): void
  /** Breaks the line by which the platform reaches the desk, where there is one to break. */
  cut(): void
  /** Delivers again what the desk has not acknowledged, as the platform does after a while. */
  redeliverMissed(): Promise<void>
  /** What the platform refused for what it carried: its limits were not met. */
  refused(): string[]
}

/** A stage on which people tend their channels' subscriptions. */
export type ManagingStage = Stage & {
  /** Gives a command about the channel's subscriptions, as somebody who may change them or not. Gives whether the desk acknowledged. */
  manage(channel: string, command: Command, mayManage?: boolean): Promise<boolean>
}
