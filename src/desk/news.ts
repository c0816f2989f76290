/** One story of a feed, as the feed tells it. */
export type FeedItem = {
  /** The feed's own id for it; its link or a digest of its words where it has none. */
  id: string
  /** One line without markup; empty where the item has none. */
  title: string
  /** Absolute where there was anything to resolve it against. */
  link?: string
  /** ISO 8601. */
  publishedAt?: string
  updatedAt?: string
  author?: string
  language?: string
  /** The whole text, where the feed carries it: plain, paragraphs parted by an empty line. */
  text?: string
  /** What the feed says the story is about, where it does not carry the whole. */
  summary?: string
}

/** What is remembered of a story to know it again. Plain data: it survives JSON. */
export type Keys = {
  /** Of the feed and its id for the story together: two feeds may use the same ids. */
  id: string
  title: string
  link?: string
  fingerprint?: string
  sketch?: number[]
}

/** A story that is remembered, under whatever name the store gives it. */
export type Known = { story: string; keys: Keys }

/**
 * What a story is looked up by: stories without a mark in common have nothing in common. Whole numbers of 32 bits, so others
 * may share one by chance.
 */
export type Marks = {
  /** Of its id, link and fingerprint: few stories share one. */
  names: number[]
  /** The smallest hashes of its sketch, which texts that are nearly the same nearly always share; others may, too. */
  samples: number[]
}

/** What a listed story is, and whether its keys tell anything that was not known and is to be kept. */
export type Verdict = { kind: 'new' | 'seen' | 'version'; story: string; keep: boolean }

/** What a host said about its answer, to be told next time so that it need not send it again. */
export type Validators = { url: string; etag?: string; lastModified?: string }
