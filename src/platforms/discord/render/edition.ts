import type { Article } from '../../../core/index.ts'
import { type Edition, type EditionStory, editionInWords, storySubject } from '../../../desk/edition.ts'
import { editionReferences, type References } from '../../../desk/references.ts'
import { webAddress } from '../../text.ts'
import { cited, factLines, titleOf } from './briefing.ts'
import { colours, feedback } from './look.ts'
import { type Block, type Offer, type Page, pages } from './page.ts'
import { carriersLine, signatureLine } from './source.ts'
import { link, small } from './text.ts'

/** In UTF-16 code units: the longest address that a story's title leads to. */
const longestAddress = 600

/**
 * An edition as pages: its stories stand in the channel, and the key facts of each are a page of their own in the thread.
 * Without a subject nothing can be asked about it.
 */
export function renderEdition(edition: Edition, articles: readonly Article[], subject?: string): [Page, ...Page[]] {
  const references = editionReferences(edition, articles)
  const { title, stories } = edition
  const [first, ...rest] = pages(
    colours.briefing,
    [
      [`## ${titleOf(title)}`, small(editionInWords(edition))],
      ...stories.flatMap((story) => storyBlocks(story, references)),
    ],
    subject === undefined ? [] : [...offered(subject, stories.length > 0), ...feedback(subject)],
  )
  const facts = stories.flatMap((story, index) =>
    story.facts.length > 0
      ? pages(
          colours.briefing,
          [[`### ${titleOf(story.title)}`], factLines(story.facts, references)],
          subject === undefined ? [] : [{ does: 'evidence', subject: storySubject(subject, index) }],
        )
      : [],
  )
  return [first, ...rest, ...facts]
}

function offered(subject: string, something: boolean): Offer[] {
  return something
    ? [
        { does: 'ask', subject },
        { does: 'evidence', subject },
      ]
    : []
}

function storyBlocks(story: EditionStory, references: References): Block[] {
  const address = webAddress(story.url)
  const near = address !== undefined && address.length <= longestAddress ? address : undefined
  const lines = story.lines.map((line) => cited(line, references))
  return [
    'rule',
    [`### ${link(near, titleOf(story.title))}`, ...lines, ...carriersLine(story), ...signatureLine(story)],
  ]
}
