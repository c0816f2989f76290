import type { FeedItem } from '../../desk/news.ts'
import { decodeText } from '../charset.ts'
import { SourceError } from '../error.ts'
import { child, itemFrom, lineIn, linkOf } from './item.ts'
import { feedFromJson } from './json.ts'
import { descendants, type FeedElement, treeOf } from './tree.ts'

export type Feed = {
  /** Empty where the feed has none. */
  title: string
  /** The site the feed is of. */
  link?: string
  /** As the feed gives it, such as `en-GB`. */
  language?: string
  /** In the feed's order. */
  items: FeedItem[]
}

const messages = {
  page: 'This is a web page, not a feed. Add the address of its feed, or the page itself.',
  unknown: 'This is not a feed in any form the desk reads (RSS, RDF, Atom, CDF, JSON Feed). Check the address.',
  empty: 'The feed is empty: the address answers with nothing. Try again later, or check the address.',
}

/** Bytes that are not a feed: `kind` says what they are instead. */
export class FeedError extends SourceError<keyof typeof messages> {
  override readonly name = 'FeedError'
  constructor(kind: keyof typeof messages) {
    super(kind, messages[kind])
  }
}

/** Real feeds have some hundreds; the newest come first. */
const mostItems = 5000

/**
 * Reads RSS 0.9x to 2.0, RDF, Atom 0.3 and 1.0, CDF and JSON Feed, broken ones too. The same bytes always give the same feed.
 * @param bytes as they came, in any encoding
 * @param options `url`: the feed's address, for relative links; `contentType`: the header, for its charset
 * @throws FeedError where it is no feed
 */
export function itemsFromFeed(bytes: Uint8Array, options: { url?: string; contentType?: string } = {}): Feed {
  const text = decodeText(bytes, options)
  const start = /[^\s\uFEFF]/u.exec(text)
  if (!start) throw new FeedError('empty')
  if (start[0] === '{') {
    const feed = feedFromJson(text.slice(start.index), options.url)
    if (!feed) throw new FeedError('unknown')
    return feed
  }
  return feedFromTree(treeOf(text, options.url))
}

const rootNames = new Set(['rss', 'rdf', 'feed', 'channel'])
const itemNames = new Set(['item', 'entry'])
const ownSpaces = new Set(['', 'atom', 'rdf'])

function feedFromTree(root: FeedElement): Feed {
  const all = [...descendants(root)]
  const own = all.filter((element) => ownSpaces.has(element.space))
  const top = own.find((element) => rootNames.has(element.name))
  const elements = own.filter((element) => itemNames.has(element.name) && element.space !== 'rdf').slice(0, mostItems)
  if (!top && elements.length === 0)
    throw new FeedError(all.some(({ name }) => name === 'html' || name === 'body') ? 'page' : 'unknown')
  // In RDF the items stand beside the channel, elsewhere inside it.
  const head = own.find((element) => element.name === 'channel') ?? top ?? root
  const link = linkOf(head)
  const language = head.language ?? top?.language ?? (lineIn(child(head, 'language', 'dc:language')) || undefined)
  return {
    title: lineIn(child(head, 'title', 'dc:title')),
    ...(link ? { link } : {}),
    ...(language ? { language } : {}),
    items: elements.map(itemFrom),
  }
}
