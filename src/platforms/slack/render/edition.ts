import type { types } from '@slack/bolt'
import type { Article } from '../../../core/index.ts'
import { type Edition, type EditionStory, editionInWords, storySubject } from '../../../desk/edition.ts'
import { editionReferences, type References } from '../../../desk/references.ts'
import { shorten, visible } from '../../text.ts'
import { cited, factList } from './briefing.ts'
import { feedbackButtons, offerButtons } from './buttons.ts'
import { type Message, messages } from './message.ts'
import { carriersLine, signatureLine } from './source.ts'
import { label, line, link, words } from './text.ts'

/** In UTF-16 code units. */
const longestTitle = 250

/**
 * An edition as messages: its stories stand in the channel, and the key facts of each are a message of their own in the
 * thread. Without a subject nothing can be asked about it.
 */
export function renderEdition(
  edition: Edition,
  articles: readonly Article[],
  subject?: string,
): [Message, ...Message[]] {
  const references = editionReferences(edition, articles)
  const { title, stories } = edition
  const [first, ...rest] = messages(notice(edition), [
    { type: 'header', text: label(title, 150) },
    { type: 'context', elements: [label(editionInWords(edition), 150)] },
    ...stories.flatMap((story) => storyBlocks(story, references)),
    ...(subject !== undefined && stories.length > 0
      ? [offerButtons(subject, ['ask', 'evidence']), feedbackButtons(subject)]
      : []),
  ])
  const facts = stories.flatMap((story, index) =>
    story.facts.length > 0
      ? factMessages(story, references, subject === undefined ? undefined : storySubject(subject, index))
      : [],
  )
  return [first, ...rest, ...facts]
}

function storyBlocks(story: EditionStory, references: References): types.KnownBlock[] {
  const title = line(link(story.url, shorten(visible(story.title), longestTitle) || '…', 'bold'))
  const lines = story.lines.map((said) => line(...cited(said, references)))
  return [
    { type: 'divider' },
    { type: 'rich_text', elements: [title] },
    ...lines.map((said) => ({ type: 'rich_text' as const, elements: [said] })),
    ...carriersLine(story),
    ...signatureLine(story),
  ]
}

function factMessages(story: EditionStory, references: References, subject: string | undefined): Message[] {
  return messages(`Key facts: ${story.title}`, [
    { type: 'rich_text', elements: [line(words(shorten(visible(story.title), longestTitle) || '…', 'bold'))] },
    factList(story.facts, references),
    ...(subject === undefined ? [] : [offerButtons(subject, ['evidence'])]),
  ])
}

function notice({ title, stories }: Edition): string {
  const titles = stories.map((story) => story.title)
  return titles.length > 0 ? `${title}: ${titles.join(' · ')}` : `${title}: nothing new.`
}
