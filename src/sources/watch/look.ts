import type { Store, StoredFeed } from '../../store/store.ts'
import { SourceError } from '../error.ts'
import { FetchError } from '../fetch/error.ts'
import type { Fetcher } from '../fetch/fetch.ts'
import { faultInWords } from './fault.ts'
import { type TakenIn, takeIn, usualPause } from './take-in.ts'

/** What came of looking at a feed. */
export type Look =
  | { kind: 'unchanged' }
  | ({ kind: 'read' } & TakenIn)
  /** In words for the log, in words for anybody, and since when. */
  | { kind: 'failed'; fault: string; reason: string; since: number }

/** However often it has failed, it is tried once a day. */
const longestPause = 24 * 60 * 60_000

/**
 * Reads a feed if it has changed, remembers what it lists, and when it is to be read next. A feed that fails is tried less
 * and less often: after twice as long each time, up to a day, and not before its host allows.
 * @throws {FetchError} `stopped`, when the signal stops it, and then nothing is remembered.
 */
export async function look(
  parts: { fetcher: Fetcher; store: Store; now(): number },
  feed: StoredFeed,
  { backlog = 0, signal }: { backlog?: number; signal?: AbortSignal } = {},
): Promise<Look> {
  const { fetcher, store, now } = parts
  try {
    const answer = await fetcher.fetch(feed.movedTo ?? feed.url, {
      ...(feed.validators && { known: feed.validators }),
      ...(signal && { signal }),
    })
    if (answer.kind === 'fetched')
      return { kind: 'read', ...(await takeIn(store, feed, answer, { at: now(), backlog })) }
    const { failure: _over, ...known } = feed
    await store.feeds.keep({ ...known, readAt: now(), dueAt: now() + usualPause })
    return { kind: 'unchanged' }
  } catch (error) {
    if (error instanceof FetchError && error.kind === 'stopped') throw error
    return await remember(error)
  }

  async function remember(error: unknown): Promise<Look> {
    const { movedTo: _moved, ...known } = feed
    const since = feed.failure?.since ?? now()
    const count = (feed.failure?.count ?? 0) + 1
    const retryAt = error instanceof FetchError ? (error.retryAt ?? 0) : 0
    const dueAt = Math.max(now() + Math.min(usualPause * 2 ** count, longestPause), retryAt)
    const fault = faultInWords(error)
    const reason = error instanceof SourceError ? error.message : 'The desk failed at reading it, and its log says how.'
    await store.feeds.keep({ ...known, dueAt, failure: { since, count, reason, detail: fault } })
    return { kind: 'failed', fault, reason, since }
  }
}
