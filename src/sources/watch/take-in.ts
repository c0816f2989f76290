import type { FeedItem } from '../../desk/news.ts'
import type { Listed, Store, StoredFeed } from '../../store/store.ts'
import { decodeText } from '../charset.ts'
import { feedsOfPage } from '../feed/discover.ts'
import { type Feed, FeedError, itemsFromFeed } from '../feed/feed.ts'
import { withoutMarkup } from '../feed/words.ts'
import type { Fetched } from '../fetch/fetch.ts'
import { digest } from '../seen/fingerprint.ts'
import { judgeListing, marksOf } from '../seen/listing.ts'
import { keysOf } from '../seen/new.ts'
import { PageInstead } from './fault.ts'

/** What came of an answer: how many stories it lists, and how many of them are to be published. */
export type TakenIn = { items: number; fresh: number; versions: number; held: number }

/** In milliseconds: how often a feed is read that answers. */
export const usualPause = 15 * 60_000

/**
 * Reads a host's answer as a feed.
 * @throws {FeedError} when it is none; a PageInstead where it is a page, with the feed it names.
 */
export function feedOf({ bytes, url, contentType }: Fetched): Feed {
  try {
    return itemsFromFeed(bytes, { url, ...(contentType && { contentType }) })
  } catch (error) {
    if (!(error instanceof FeedError) || error.kind !== 'page') throw error
    throw new PageInstead(feedsOfPage(decodeText(bytes, { contentType }), url)[0]?.url)
  }
}

/**
 * Remembers what a feed lists, and that it answered. The first look holds back all but the newest `backlog` stories;
 * after that, whatever is new is to be published.
 * @throws {FeedError} when the answer is no feed; then nothing is remembered.
 */
export async function takeIn(
  store: Store,
  feed: StoredFeed,
  answer: Fetched,
  { at, backlog = 0 }: { at: number; backlog?: number },
): Promise<TakenIn> {
  const { failure: _over, ...known } = feed
  const answered: StoredFeed = {
    ...known,
    readAt: at,
    dueAt: at + usualPause,
    validators: answer.validators,
    ...(answer.movedTo && { movedTo: answer.movedTo }),
  }
  const mark = digest(Buffer.from(answer.bytes).toString('latin1'))
  if (mark === feed.digest) {
    await store.feeds.keep(answered)
    return { items: 0, fresh: 0, versions: 0, held: 0 }
  }
  const { title, link, items } = feedOf(answer)
  const published = feed.readAt === undefined ? new Set(newest(items, backlog)) : undefined
  const listed = items.map((given): Listed => {
    const item = { ...given, title: withoutMarkup(given.title) }
    const { id, title, text, summary, link } = item
    const keys = keysOf({ feed: feed.url, id, title, text: text ?? summary ?? '', ...(link && { link }) })
    return { keys, marks: marksOf(keys), item, held: published !== undefined && !published.has(given) }
  })
  const now = { ...answered, digest: mark, changedAt: at, title: feed.title || title, ...(link && { link }) }
  const verdicts = await store.news.remember(now, listed, judgeListing, at)
  const isNew = (_: Listed, index: number) => verdicts[index]?.kind === 'new'
  const fresh = listed.filter(isNew)
  const held = fresh.filter((one) => one.held).length
  const versions = verdicts.filter(({ kind }) => kind === 'version').length
  return { items: items.length, fresh: fresh.length - held, versions, held }
}

/** The newest so many, by their dates; those without one are the oldest, in the feed's order. */
function newest(items: readonly FeedItem[], count: number): FeedItem[] {
  const time = ({ publishedAt }: FeedItem) => (publishedAt === undefined ? 0 : Date.parse(publishedAt))
  return [...items].sort((a, b) => time(b) - time(a)).slice(0, count)
}
