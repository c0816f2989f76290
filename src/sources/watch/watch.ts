import type { Log } from '../../log.ts'
import type { Store, StoredFeed } from '../../store/store.ts'
import type { Fetcher } from '../fetch/fetch.ts'
import { type Look, look } from './look.ts'
import { round } from './round.ts'

type Parts = { fetcher: Fetcher; store: Store; log: Log; now(): number }

/** In milliseconds: how long a feed that is due is this worker's alone. */
const lease = 15 * 60_000

/** In milliseconds: how long a feed may fail before those are told who get its news. */
const patience = 7 * 24 * 60 * 60_000

/**
 * Looks at every feed that is due. What a feed has failed at for a week is noted once for the owners of its channels, and
 * in the log where it has none.
 * @param channelsOf the channels that get a feed's news
 * @throws {FetchError} `stopped`, when the signal stops it.
 */
export async function lookAtDue(
  parts: Parts,
  channelsOf: (feed: string) => Promise<string[]>,
  signal: AbortSignal,
): Promise<void> {
  const { store, log, now } = parts
  const due = await store.feeds.claim(now(), now() + lease)
  const start = now()
  const tally = { feeds: due.length, fresh: 0, versions: 0, failed: 0 }
  await round(due, async (feed) => {
    const came = await look(parts, feed, { signal })
    if (came.kind === 'read') {
      tally.fresh += came.fresh
      tally.versions += came.versions
    } else if (came.kind === 'failed') {
      tally.failed++
      log.debug('feed failed', { feed: feed.url, fault: came.fault })
      if (now() - came.since >= patience) await note(feed, came)
    }
  })
  if (due.length > 0) log.info('feeds read', { ...tally, ms: now() - start })

  /** Called at every failure from then on: the notice is raised by the first. */
  async function note(feed: StoredFeed, { since, reason, fault }: Look & { kind: 'failed' }): Promise<void> {
    const channels = await channelsOf(feed.url)
    const id = `feed ${feed.url} ${since}`
    const text = `The feed ${feed.title || feed.url} has not been readable since ${dayOf(since)}. ${reason}`
    if (!(await store.notices.raise({ id, channels, text, raisedAt: now() }))) return
    log.warn('feed has failed for a week', { feed: feed.url, fault })
    if (channels.length === 0) await store.notices.settle(id, now())
  }
}

const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10)
