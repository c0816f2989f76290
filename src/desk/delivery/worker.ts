import type { Platform } from '../../platforms/platform.ts'
import type { Delivery } from '../../store/ledger.ts'
import { inOneLine } from '../problem.ts'
import { attempt, type Deliverer, type Outcome } from './attempt.ts'

/** Deliveries in hand at once: each waits for the platform most of the time. */
const atOnce = 50

/** In milliseconds: the least between two posts in a channel. */
const pause = 1000

/** Brings editions to the channels of one platform, so that one which is slow holds up no other. */
export type DeliveryWorker = {
  /** Claims what is due and brings it there, so many at once, until nothing is due any more or it is stopped. */
  drain(): Promise<void>
  /** Makes the claims in hand last longer. To be called at least three times in the time of a lease. */
  renew(): Promise<void>
  /** Claims nothing any more, and resolves when nothing is in hand. */
  stop(): Promise<void>
}

/** @param settled is told what came of each try */
export function createDeliveryWorker(
  parts: Deliverer,
  platform: Platform,
  settled: (outcome: Outcome, claimed: Delivery) => void = () => {},
): DeliveryWorker {
  const { store, clock, log, lease } = parts
  const inHand = new Map<Delivery, Promise<void>>()
  let stopping = false

  async function work(claimed: Delivery): Promise<void> {
    try {
      settled(await attempt(parts, platform, claimed), claimed)
    } catch (error) {
      // Nothing could be written down: the lease will end, and somebody looks whether it stands there.
      log.error('delivery fault', { delivery: claimed.id, reason: inOneLine(error) })
    } finally {
      inHand.delete(claimed)
    }
  }

  async function claim(): Promise<number> {
    const now = clock.now()
    const room = { until: now + lease, count: atOnce - inHand.size, platforms: [platform.name], pause }
    const claimed = await store.deliveries.claim(now, room)
    for (const delivery of claimed) inHand.set(delivery, work(delivery))
    return claimed.length
  }

  return {
    async drain() {
      while (!stopping && (await claim()) > 0) while (inHand.size > atOnce / 2) await Promise.race(inHand.values())
    },
    async renew() {
      const until = clock.now() + lease
      await Promise.all([...inHand.keys()].map((claimed) => store.deliveries.renew(claimed, until)))
    },
    async stop() {
      stopping = true
      while (inHand.size > 0) await Promise.all(inHand.values())
    },
  }
}
