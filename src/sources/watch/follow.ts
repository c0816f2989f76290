import { setTimeout as delay } from 'node:timers/promises'
import type { Subscription } from '../../desk/subscription.ts'
import type { Log } from '../../log.ts'
import type { Store } from '../../store/store.ts'
import type { Fetcher } from '../fetch/fetch.ts'
import { readSubscriptions } from '../subscriptions/folder.ts'

/** In milliseconds. */
const betweenRounds = 60_000
const day = 24 * 60 * 60_000

/** In milliseconds: how long a story is still known after the last feed has let go of it. */
const storyMemory = 365 * day

/**
 * Follows the feeds that are kept and those that the subscriptions in a folder name, until it is stopped: looks every
 * minute at those that are due, and once a day forgets what is old. The fetcher is opened when there is a feed to read.
 */
export async function followFeeds(
  { store, log, openFetcher }: { store: Store; log: Log; openFetcher(): Promise<Fetcher> },
  { folder, articleDays }: { folder: string; articleDays: number },
): Promise<{ stop(): Promise<void> }> {
  const { subscriptions, mistakes } = await readSubscriptions(folder)
  for (const mistake of mistakes) log.warn('subscription left out', { mistake })
  await addFeeds(store, subscriptions, Date.now())
  if (subscriptions.length > 0)
    log.info('subscriptions wait: their feeds are read, and nothing is posted on a schedule yet', {
      subscriptions: subscriptions.length,
    })
  const stopping = new AbortController()
  let fetcher: Fetcher | undefined
  let tidiedAt = Number.NEGATIVE_INFINITY

  async function look(): Promise<void> {
    if ((await store.feeds.due(Date.now())).length === 0) return
    fetcher ??= await openFetcher()
    const { lookAtDue } = await import('./watch.ts')
    const parts = { fetcher, store, log, now: Date.now }
    await lookAtDue(parts, (feed) => channelsOf(subscriptions, feed), stopping.signal)
  }

  async function tidy(): Promise<void> {
    if (Date.now() - tidiedAt < day) return
    tidiedAt = Date.now()
    const articles = await store.articles.forget(Date.now() - articleDays * day)
    await store.news.forget(Date.now() - storyMemory)
    if (articles > 0) log.info('articles forgotten', { articles })
  }

  async function follow(): Promise<void> {
    while (!stopping.signal.aborted) {
      try {
        await look()
        await tidy()
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error)
        if (!stopping.signal.aborted) log.error('feeds: fault', { reason })
      }
      await delay(betweenRounds, undefined, { signal: stopping.signal }).catch(() => {})
    }
  }
  const following = follow()
  return {
    async stop() {
      stopping.abort()
      await following
      await fetcher?.close()
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
