import { FeedError } from '../feed/feed.ts'
import { FetchError } from '../fetch/error.ts'

/** A page where a feed was looked for, and the feed that it names. */
export class PageInstead extends FeedError {
  /** Undefined where it names none. */
  readonly feed: string | undefined
  constructor(feed: string | undefined) {
    super('page')
    this.feed = feed
  }
}

const expired = /CERT_HAS_EXPIRED/u

/**
 * What is wrong with a feed, in words for whoever runs the desk, to be read after its name: it may name addresses and codes,
 * which a channel is never told.
 */
export function faultInWords(error: unknown): string {
  if (error instanceof PageInstead)
    return error.feed === undefined
      ? 'is a web page, and names no feed of its own'
      : `is a web page; its feed is ${error.feed}`
  if (error instanceof FeedError)
    return error.kind === 'empty' ? 'answers with nothing' : 'is no feed in any form the desk reads'
  if (!(error instanceof FetchError))
    return `cannot be read (${error instanceof Error ? error.message : String(error)})`
  const detail = error.detail === '' ? '' : ` (${error.detail})`
  switch (error.kind) {
    case 'forbidden':
      return `answers ${error.status} to us: it refuses programs, or wants somebody signed in`
    case 'missing':
      return `answers ${error.status}: there is nothing at this address any more`
    case 'failing':
      return `answers ${error.status}: its host has a fault of its own`
    case 'later':
      return error.retryAt === undefined
        ? 'asks to be read less often'
        : `asks not to be read before ${new Date(error.retryAt).toISOString().slice(0, 16).replace('T', ' ')} UTC`
    case 'certificate':
      return expired.test(error.detail) ? 'certificate expired' : `certificate not valid${detail}`
    case 'unknown':
      return 'its host name does not exist, or cannot be looked up now'
    case 'unreachable':
      return `its host cannot be reached${detail}`
    case 'private':
      return `is in a private network${detail}; ALLOW_PRIVATE_HOSTS would allow it`
    case 'port':
      return `is on port ${error.detail}, which is not the web’s; ALLOW_PRIVATE_HOSTS would allow it`
    case 'slow':
      return 'takes too long to answer'
    case 'large':
      return 'is larger than the desk reads (5 MB)'
    case 'redirects':
      return 'leads from one redirect to the next without an end'
    case 'type':
      return `answers with something that is neither feed nor page${detail}`
    case 'address':
      return 'has an address that cannot be read'
    case 'broken':
      return `answers with something broken${detail}`
    case 'stopped':
      return 'was not read to the end: the reading was stopped'
  }
}
