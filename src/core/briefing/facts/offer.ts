import type { FactKind } from '../../article.ts'
import type { Story } from '../story.ts'

/** What a sentence may tell: a kind of fact, the few words that carry it by offsets into the article, and 0 to 1 how well. */
export type Offer = {
  kind: FactKind
  start: number
  end: number
  fit: number
  /** The title's words for it, where they are better than the sentence's. */
  short?: string
}

/** Finds what the sentence `story.told[i]` offers of one kind. */
export type Finder = (story: Story, i: number) => Offer | undefined
