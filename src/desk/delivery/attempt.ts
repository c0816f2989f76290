import type { Log } from '../../log.ts'
import { type Platform, type Post, type Receipt, Undeliverable } from '../../platforms/platform.ts'
import type { Delivery, StoredEdition } from '../../store/ledger.ts'
import type { Store } from '../../store/store.ts'
import type { Clock } from '../deliver.ts'
import { inOneLine, Problem } from '../problem.ts'
import { isTooLate, pauseAfter } from './pauses.ts'
import { refused } from './refused.ts'

/** What deliveries are made with. */
export type Deliverer = {
  store: Store
  clock: Clock
  log: Log
  /** What stands in a channel for an edition. */
  postOf(edition: StoredEdition): Promise<Post>
  /** Writes down what follows from an edition that stands in a channel. It must do no harm when done twice. */
  posted(edition: StoredEdition, delivery: Delivery, receipt: Receipt): Promise<void>
  /** From 0 to 1. */
  chance(): number
  /** In milliseconds: how long a claim lasts. */
  lease: number
}

/** What came of a try; `lost` where another worker has the delivery by now, and knows better. */
export type Outcome = 'done' | 'retry' | 'given up' | 'lost'

/**
 * Brings a delivery that this worker has claimed to its channel, and writes down what came of it. One that was claimed
 * before is looked for there first, by its own mark: it may stand there already.
 */
export async function attempt(parts: Deliverer, platform: Platform, claimed: Delivery): Promise<Outcome> {
  const { store, clock, log } = parts
  const [edition] = await store.editions.find([claimed.edition])
  if (!edition) throw new Error(`There is no edition ${claimed.edition}.`)
  const about = {
    edition: edition.id,
    platform: claimed.platform,
    channel: claimed.channel,
    attempts: claimed.attempts,
  }
  const start = clock.now()
  try {
    const receipt = await bring(parts, platform, claimed, edition)
    if (!receipt) return lost()
    await parts.posted(edition, claimed, receipt)
    if (!(await store.deliveries.complete(claimed, receipt, clock.now()))) return lost()
    log.info('delivered', { ...about, ms: clock.now() - start, late: clock.now() - claimed.madeAt })
    return 'done'
  } catch (error) {
    const reason = error instanceof Problem ? error.message : inOneLine(error)
    const lies = error instanceof Undeliverable ? error.lies : 'access'
    if (lies === 'access' && !isTooLate(claimed.madeAt, clock.now())) {
      const pause = pauseAfter(claimed.attempts, parts.chance())
      if (!(await store.deliveries.retry(claimed, reason, clock.now() + pause))) return lost()
      log.warn('delivery failed', { ...about, reason, again: pause })
      return 'retry'
    }
    if (!(await store.deliveries.giveUp(claimed, reason, clock.now()))) return lost()
    log.error('delivery given up', { ...about, reason })
    if (lies === 'channel') await refused(parts, platform, claimed, edition, reason)
    return 'given up'
  }

  function lost(): Outcome {
    log.warn('delivery taken over', about)
    return 'lost'
  }
}

/** Gives nothing, and posts nothing, where another worker has the delivery by now. */
async function bring(
  { store, clock, lease, postOf }: Deliverer,
  platform: Platform,
  claimed: Delivery,
  edition: StoredEdition,
): Promise<Receipt | undefined> {
  const { id, channel, attempts } = claimed
  const post = await postOf(edition)
  const there = attempts > 1 ? await platform.find({ channel }, id) : undefined
  if (!(await store.deliveries.renew(claimed, clock.now() + lease))) return undefined
  if (!there) return platform.post({ channel }, post, id)
  await platform.replace(there, post, id)
  return there
}
