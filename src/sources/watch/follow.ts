import { setTimeout as delay } from 'node:timers/promises'
import type { Log } from '../../log.ts'
import type { Store } from '../../store/store.ts'
import type { Fetcher } from '../fetch/fetch.ts'

/** In milliseconds. */
const betweenRounds = 60_000
const day = 24 * 60 * 60_000

/** In milliseconds: how long a story is still known after the last feed has let go of it. */
const storyMemory = 365 * day

/** What follows feeds until it is stopped. */
export type Following = {
  /** Looks at those that are due now, or waits for the look that is going on. Never throws. */
  look(): Promise<void>
  stop(): Promise<void>
}

/**
 * Follows the feeds that are kept: looks every minute at those that are due, and once a day forgets what is old. The fetcher is
 * opened when there is a feed to read.
 */
export function followFeeds(
  { store, log, openFetcher }: { store: Store; log: Log; openFetcher(): Promise<Fetcher> },
  { articleDays }: { articleDays: number },
): Following {
  const stopping = new AbortController()
  let fetcher: Fetcher | undefined
  let tidiedAt = Number.NEGATIVE_INFINITY

  async function lookAtDueFeeds(): Promise<void> {
    if ((await store.feeds.due(Date.now())).length === 0) return
    fetcher ??= await openFetcher()
    const { lookAtDue } = await import('./watch.ts')
    const parts = { fetcher, store, log, now: Date.now }
    await lookAtDue(parts, (feed) => channelsOf(store, feed), stopping.signal)
  }

  async function tidy(): Promise<void> {
    if (Date.now() - tidiedAt < day) return
    tidiedAt = Date.now()
    const articles = await store.articles.forget(Date.now() - articleDays * day)
    await store.drafts.forget(Date.now() - articleDays * day)
    await store.news.forget(Date.now() - storyMemory)
    await store.decisions.forget(Date.now() - storyMemory)
    await store.editions.forget(Date.now() - articleDays * day)
    if (articles > 0) log.info('articles forgotten', { articles })
  }

  async function work(): Promise<void> {
    try {
      await lookAtDueFeeds()
      await tidy()
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      if (!stopping.signal.aborted) log.error('feeds: fault', { reason })
    }
  }

  let looking: Promise<void> | undefined
  function look(): Promise<void> {
    looking ??= work().finally(() => {
      looking = undefined
    })
    return looking
  }

  async function follow(): Promise<void> {
    while (!stopping.signal.aborted) {
      await look()
      await delay(betweenRounds, undefined, { signal: stopping.signal }).catch(() => {})
    }
  }
  const following = follow()
  return {
    look,
    async stop() {
      stopping.abort()
      await following
      await fetcher?.close()
    },
  }
}

/** The channels that get a feed's news. */
async function channelsOf(store: Store, feed: string): Promise<string[]> {
  const all = await store.subscriptions.list()
  const own = all.filter(({ wanted }) => wanted.sources.some(({ kind, of }) => kind === 'feed' && of === feed))
  const channels = own.flatMap(({ wanted }) => wanted.channels)
  return [...new Set(channels.map(({ platform, channel }) => `${platform}:${channel}`))]
}
