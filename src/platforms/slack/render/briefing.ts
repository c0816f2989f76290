import type { types } from '@slack/bolt'
import type { Article, Briefing, Fact, Line } from '../../../core/index.ts'
import { articleSubject } from '../../../desk/front-desk.ts'
import { briefingReferences, type References } from '../../../desk/references.ts'
import type { Worded } from '../../../desk/wording.ts'
import { shorten, visible } from '../../text.ts'
import { feedbackButtons, offerButtons } from './buttons.ts'
import { type Message, messages } from './message.ts'
import { signatureLine, sourceLine } from './source.ts'
import { type Element, label, line, marks, words } from './text.ts'

/** In UTF-16 code units. A line of a briefing is a sentence; one that is longer than this is not read to its end. */
const longestLine = 700

/** A briefing as messages: the first stands in the channel, any further ones go on in its thread. */
export function renderBriefing(briefing: Worded<Briefing>, article: Article): [Message, ...Message[]] {
  const references = briefingReferences(briefing, article)
  const summary = briefing.summary.map((said) => line(...cited(said, references)))
  const subject = articleSubject(article.id)
  return messages(notice(briefing), [
    { type: 'header', text: label(briefing.title, 150) },
    ...summary.map((said) => ({ type: 'rich_text' as const, elements: [said] })),
    ...(briefing.facts.length > 0 ? [{ type: 'divider' as const }, factList(briefing.facts, references)] : []),
    ...sourceLine(article),
    ...signatureLine(briefing),
    offerButtons(subject, ['ask', 'evidence']),
    feedbackButtons(subject),
  ])
}

/** Key facts as a list, each after its kind. */
export function factList(facts: readonly Fact[], references: References): types.RichTextBlock {
  const elements = facts.map((fact) => line(kind(fact), ...cited(fact, references)))
  return { type: 'rich_text', elements: [{ type: 'rich_text_list', style: 'bullet', elements }] }
}

/** A line with the numbers of what it rests on. */
export function cited({ text, citations }: Line, references: References): Element[] {
  return [words(shorten(visible(text), longestLine)), ...marks(references.numbers(citations))]
}

function kind({ kind }: Fact) {
  return words(`${kind.slice(0, 1).toUpperCase()}${kind.slice(1)}  `, 'bold')
}

function notice({ title, summary }: Briefing): string {
  const stopped = /[.!?…]$/.test(title) ? title : `${title}.`
  return [stopped, ...summary.slice(0, 1).map(({ text }) => text)].join(' ')
}
