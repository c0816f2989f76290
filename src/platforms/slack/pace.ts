import type { Clock } from '../../desk/deliver.ts'

/** Slack takes about one message a second in each channel. In milliseconds. */
export const messagePause = 1000

/** Resolves when it is a channel's turn for its next message: in order, at least a pause after the one before. */
export function createPace(clock: Clock, pause: number): (channel: string) => Promise<void> {
  const next = new Map<string, number>()
  return async (channel) => {
    const now = clock.now()
    const turn = Math.max(now, next.get(channel) ?? now)
    next.set(channel, turn + pause)
    if (turn > now) await clock.sleep(turn - now)
    for (const [known, time] of next) if (time <= now) next.delete(known)
  }
}
