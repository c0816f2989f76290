import type { Article } from '../../core/index.ts'
import type { FeedItem } from '../news.ts'

/** A story that may go into an edition: what a source says of it, and who carries it. */
export type Candidate = {
  /** What it is called where it is written down what became of it. */
  id: string
  item: FeedItem
  /** The first that had it first. `address` is a feed's, a page's or a file's name. */
  carriers: readonly Carrier[]
  /** When it was first listed, in milliseconds since 1970. */
  at: number
  /** Where it was read already. */
  article?: Article
}

export type Carrier = { address: string; name: string; link?: string }
