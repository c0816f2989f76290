import { setTimeout } from 'node:timers/promises'
import { createDeliveryWorker } from '../../../src/desk/delivery/worker.ts'
import { createLog } from '../../../src/log.ts'
import type { Platform } from '../../../src/platforms/platform.ts'
import type { Store } from '../../../src/store/store.ts'

/** In milliseconds: how long a platform takes for a post, and the least between two posts that it takes of one app. */
const latency = 100

/**
 * Delivers what is due to a platform that takes only so many posts a second. Gives how long that took, and the least time
 * between two posts in one channel, in milliseconds.
 */
export async function runSpike(
  store: Store,
  perSecond: number,
): Promise<{ took: number; least: number; posts: number }> {
  const began = Date.now()
  const last = new Map<string, number>()
  let [turn, least, posts] = [0, Number.POSITIVE_INFINITY, 0]
  const platform: Platform = {
    name: 'slack',
    start: async () => {},
    stop: async () => {},
    async post({ channel }, _, key) {
      turn = Math.max(turn + 1000 / perSecond, Date.now())
      await setTimeout(turn - Date.now())
      least = Math.min(least, Date.now() - (last.get(channel) ?? 0))
      last.set(channel, Date.now())
      posts += 1
      await setTimeout(latency)
      return { place: { channel }, message: key }
    },
    find: async () => undefined,
    replace: async () => {},
    withdraw: async () => {},
    tell: async () => {},
  }
  const log = createLog({ level: 'error', json: false, now: () => new Date(), write: console.error })
  const worker = createDeliveryWorker(
    {
      store,
      clock: { now: Date.now, sleep: setTimeout },
      log,
      lease: 60_000,
      chance: Math.random,
      postOf: async ({ content }) => ({ kind: 'edition', edition: content, articles: [] }),
      posted: async () => {},
    },
    platform,
  )
  for (;;) {
    await worker.drain()
    const { pending, claimed } = await store.deliveries.tally()
    if (pending + claimed === 0) return { took: Date.now() - began, least, posts }
    await setTimeout(100)
  }
}
