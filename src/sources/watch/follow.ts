import { setTimeout as delay } from 'node:timers/promises'
import type { Subscription } from '../../desk/subscription.ts'
import type { Log } from '../../log.ts'
import type { Store } from '../../store/store.ts'
import type { Fetcher } from '../fetch/fetch.ts'
import { readSubscriptions } from '../subscriptions/folder.ts'
import { lookAtDue, tidy } from './watch.ts'

/** In milliseconds. */
const betweenRounds = 60_000
const betweenTidyings = 24 * 60 * 60_000

/**
 * Follows the feeds that are kept and those that the subscriptions in a folder name, until it is stopped: looks every
 * minute at those that are due, and once a day forgets what is old.
 */
export async function followFeeds(
  { fetcher, store, log }: { fetcher: Fetcher; store: Store; log: Log },
  { folder, articleDays }: { folder: string; articleDays: number },
): Promise<{ stop(): Promise<void> }> {
  const { subscriptions, mistakes } = await readSubscriptions(folder)
  for (const mistake of mistakes) log.warn('subscription left out', { mistake })
  await addFeeds(store, subscriptions, Date.now())
  if (subscriptions.length > 0)
    log.info('subscriptions wait: their feeds are read, and nothing is posted on a schedule yet', {
      subscriptions: subscriptions.length,
    })
  const parts = { fetcher, store, log, now: Date.now }
  const stopping = new AbortController()
  let tidiedAt = Number.NEGATIVE_INFINITY

  async function once(): Promise<void> {
    try {
      await lookAtDue(parts, (feed) => channelsOf(subscriptions, feed), stopping.signal)
      if (Date.now() - tidiedAt > betweenTidyings) {
        tidiedAt = Date.now()
        await tidy(parts, articleDays)
      }
    } catch (error) {
      if (!stopping.signal.aborted)
        log.error('feeds: fault', { reason: error instanceof Error ? error.message : String(error) })
    }
  }
  async function follow(): Promise<void> {
    while (!stopping.signal.aborted) {
      await once()
      await delay(betweenRounds, undefined, { signal: stopping.signal }).catch(() => {})
    }
  }
  const following = follow()
  return {
    async stop() {
      stopping.abort()
      await following
    },
  }
}

/** Their first look holds back all that is there already. */
async function addFeeds(store: Store, subscriptions: readonly Subscription[], at: number): Promise<void> {
  for (const { sources } of subscriptions)
    for (const { kind, of } of sources)
      if (kind === 'feed') await store.feeds.add({ url: of, title: '', folders: [], addedAt: at, dueAt: at })
}

function channelsOf(subscriptions: readonly Subscription[], feed: string): string[] {
  const own = subscriptions.filter(({ sources }) => sources.some(({ kind, of }) => kind === 'feed' && of === feed))
  return [...new Set(own.flatMap(({ channels }) => channels.map(({ platform, channel }) => `${platform}:${channel}`)))]
}
