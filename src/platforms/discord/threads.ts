import { RESTJSONErrorCodes as Code, type REST, Routes } from 'discord.js'
import type { Clock } from '../../desk/deliver.ts'
import type { Place } from '../platform.ts'
import type { Channels } from './channels.ts'
import { call, refusalCode } from './errors.ts'

/** Where messages for a place go: a channel or a thread; or, where no thread can be, a channel with the message to reply to. */
export type Target = { channel: string; replyTo?: string }

/** How many threads are remembered to be there. */
const mostKnown = 10_000

/** In milliseconds: how long a channel counts as one without threads. Permissions may change meanwhile. */
const doubt = 10 * 60_000

/** Discord says with these that there is a thread, or that none can be begun because its message is gone. */
const isThere = new Set<number | string | undefined>([Code.ThreadAlreadyCreatedForMessage, Code.UnknownMessage])

/** Discord says with these that the channel itself is out of reach. */
const isGone = new Set<number | string | undefined>([Code.UnknownChannel, Code.MissingAccess])

/**
 * Threads that messages begin. A thread has the id of the message that it began with, so that a place names it before it is
 * there; it is begun when the first post for it comes.
 */
export function createThreads(api: REST, channels: Channels, clock: Clock) {
  const known = new Set<string>()
  /** Until when channels count as without threads: direct messages, voice channels, those where the permission is missing. */
  const without = new Map<string, number>()

  return {
    /** Where messages for a place go, after the thread was begun where there is none yet. */
    async open({ channel, thread }: Place, name: string): Promise<Target> {
      if (thread === undefined) return { channel }
      if (known.has(thread) || channels.isKnown(thread)) return { channel: thread }
      if ((without.get(channel) ?? 0) > clock.now()) return { channel, replyTo: thread }
      try {
        await call(() => api.post(Routes.threads(channel, thread), { body: { name } }))
      } catch (error) {
        const code = refusalCode(error)
        if (code === undefined || isGone.has(code)) throw error
        if (!isThere.has(code)) {
          without.set(channel, clock.now() + doubt)
          return { channel, replyTo: thread }
        }
      }
      if (known.size >= mostKnown) known.clear()
      known.add(thread)
      return { channel: thread }
    },
    /** Opens an archived thread again, so that its messages can be changed. */
    async revive(thread: string): Promise<void> {
      await call(() => api.patch(Routes.channel(thread), { body: { archived: false } }))
    },
  }
}
