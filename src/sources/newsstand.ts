import { Problem } from '../desk/problem.ts'
import type { Newsstand } from '../desk/subscriptions/newsstand.ts'
import type { Store } from '../store/store.ts'
import { SourceError } from './error.ts'
import { FeedError } from './feed/feed.ts'
import type { Fetcher } from './fetch/fetch.ts'
import type { LinkReader } from './link.ts'

/** Finds feeds and pages through the safe fetcher, which is opened when the first one is looked for. */
export function newsstand(parts: {
  store: Store
  links: LinkReader
  openFetcher(): Promise<Fetcher>
  now(): number
}): Newsstand & { close(): Promise<void> } {
  const { store, links, now } = parts
  let fetcher: Promise<Fetcher> | undefined
  return {
    async find(address) {
      const known = await store.feeds.find(address)
      if (known) return { kind: 'feed', of: known.url, title: known.title }
      try {
        return await follow(address)
      } catch (error) {
        if (!(error instanceof SourceError)) throw error
        if (!(error instanceof FeedError)) throw new Problem(`${address}: ${error.message}`, { cause: error })
      }
      return page(address)
    },
    async close() {
      await (await fetcher)?.close()
    },
  }

  async function follow(address: string) {
    const { findFeed } = await import('./watch/find-feed.ts')
    const { takeIn } = await import('./watch/take-in.ts')
    fetcher ??= parts.openFetcher()
    const { url, answer } = await findFeed(await fetcher, address)
    const feed = { url, title: '', folders: [], addedAt: now(), dueAt: now() }
    if (await store.feeds.add(feed)) await takeIn(store, feed, answer, { at: now() })
    return { kind: 'feed' as const, of: url, title: (await store.feeds.find(url))?.title ?? '' }
  }

  async function page(address: string) {
    try {
      const { title } = await links.read(address)
      return { kind: 'link' as const, of: address, title }
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      throw new Problem(`${address} is neither a feed nor an article, and names no feed. Give the address of a feed.`)
    }
  }
}
