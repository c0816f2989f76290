export { decodeText } from './charset.ts'
export { SourceError } from './error.ts'
export { type FeedLink, feedsOfPage } from './feed/discover.ts'
export { type Feed, FeedError, itemsFromFeed } from './feed/feed.ts'
export type { FeedItem } from './feed/item.ts'
export { OpmlError, type Outline, opmlOf, outlinesFromOpml } from './feed/opml.ts'
export { FetchError, type FetchFault } from './fetch/error.ts'
export {
  createFetcher,
  type Fetched,
  type Fetcher,
  type FetcherOptions,
  type Unchanged,
  type Validators,
} from './fetch/fetch.ts'
export { articleFromPage, type PageArticle } from './page/page.ts'
export { PageError, type PageKind } from './page/verdict.ts'
export { judgeListing, type Marks, marksOf, type Verdict } from './seen/listing.ts'
export { type Judgement, judge, type Keys, type Known, keysOf, type Sighting } from './seen/new.ts'
