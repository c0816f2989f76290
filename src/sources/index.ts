export { type Feed, FeedError, itemsFromFeed } from './feed/feed.ts'
export type { FeedItem } from './feed/item.ts'
export { articleFromPage, type PageArticle } from './page/page.ts'
export { PageError, type PageKind } from './page/verdict.ts'
