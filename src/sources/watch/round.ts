import type { StoredFeed } from '../../store/store.ts'

/** Hosts that are read from at once. */
const atOnce = 32

/**
 * Does something with every feed, many hosts at once and the feeds of one host one after the other: so a host with
 * hundreds of feeds, which are read with a pause between them, holds up no other.
 */
export async function round(feeds: readonly StoredFeed[], visit: (feed: StoredFeed) => Promise<void>): Promise<void> {
  const hosts = new Map<string, StoredFeed[]>()
  for (const feed of feeds) {
    const host = new URL(feed.movedTo ?? feed.url).host
    hosts.set(host, [...(hosts.get(host) ?? []), feed])
  }
  const waiting = hosts.values()
  const work = async () => {
    for (const own of waiting) for (const feed of own) await visit(feed)
  }
  await Promise.all(Array.from({ length: atOnce }, work))
}
