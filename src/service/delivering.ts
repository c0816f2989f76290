import type { Clock } from '../desk/deliver.ts'
import type { Deliverer, Outcome } from '../desk/delivery/attempt.ts'
import { createDeliveryWorker } from '../desk/delivery/worker.ts'
import { beginConversation, postOf } from '../desk/publishing/post.ts'
import { tellOfFeeds } from '../desk/subscriptions/notices.ts'
import type { Log } from '../log.ts'
import type { Platform } from '../platforms/platform.ts'
import type { Delivery } from '../store/ledger.ts'
import type { Store } from '../store/store.ts'
import { repeat } from './repeat.ts'

/** In milliseconds: how long a claim lasts when its worker falls silent, and how often there is something to do. */
const lease = 60_000
const betweenClaims = 1000
const betweenRenewals = 15_000
const betweenNotices = 60_000

/**
 * Brings editions to the channels of these platforms from now on, until it is stopped, and tells of feeds that have failed for
 * long. What is in hand then is brought to
 * its end; what waits stays written down.
 * @param tried is told what came of each try
 */
export function startDelivering(
  { store, clock, log }: { store: Store; clock: Clock; log: Log },
  platforms: readonly Platform[],
  tried?: (outcome: Outcome, delivery: Delivery) => void,
): { stop(): Promise<void> } {
  const parts: Deliverer = {
    store,
    clock,
    log,
    postOf: (edition) => postOf(store, edition),
    posted: (edition, { platform }, receipt) => beginConversation(store, platform, edition, receipt, clock.now()),
    chance: Math.random,
    lease,
  }
  const workers = platforms.map((platform) => createDeliveryWorker(parts, platform, tried))
  const claims = workers.map((worker) => repeat('deliveries', betweenClaims, worker.drain, log))
  const renewals = repeat('leases', betweenRenewals, () => Promise.all(workers.map(({ renew }) => renew())), log)
  const notices = repeat('notices', betweenNotices, () => tellOfFeeds({ store, clock, log }, platforms), log)
  return {
    async stop() {
      await Promise.all([...claims, ...workers, notices].map(({ stop }) => stop()))
      await renewals.stop()
    },
  }
}
