import { FetchError } from '../fetch/error.ts'
import type { Fetched, Fetcher } from '../fetch/fetch.ts'
import { PageInstead } from './fault.ts'
import { feedOf } from './take-in.ts'

/**
 * The feed at an address, or the one that a page there names, with what its host answered.
 * @throws {FetchError} when it cannot be read.
 * @throws {FeedError} when there is none; a PageInstead where it is a page.
 */
export async function findFeed(fetcher: Fetcher, address: string): Promise<{ url: string; answer: Fetched }> {
  const answer = await read(address)
  try {
    feedOf(answer)
    return { url: address, answer }
  } catch (error) {
    if (!(error instanceof PageInstead) || error.feed === undefined) throw error
    const named = await read(error.feed)
    feedOf(named)
    return { url: error.feed, answer: named }
  }

  async function read(url: string): Promise<Fetched> {
    const fetched = await fetcher.fetch(url)
    if (fetched.kind === 'unchanged') throw new FetchError('broken', 'answers 304 to a first question')
    return fetched
  }
}
