import type { types } from '@slack/bolt'
import type { Article, Briefing, Fact } from '../../../core/index.ts'
import { articleSubject } from '../../../desk/front-desk.ts'
import { briefingReferences } from '../../../desk/references.ts'
import { feedbackButtons, offerButtons } from './buttons.ts'
import { type Message, messages } from './message.ts'
import { sourceLine } from './source.ts'
import { label, line, marks, shorten, visible, words } from './text.ts'

/** In UTF-16 code units. A line of a briefing is a sentence; one that is longer than this is not read to its end. */
const longestLine = 700

/** A briefing as messages: the first stands in the channel, any further ones go on in its thread. */
export function renderBriefing(briefing: Briefing, article: Article): [Message, ...Message[]] {
  const references = briefingReferences(briefing, article)
  const said = (text: string) => words(shorten(visible(text), longestLine))
  const summary = briefing.summary.map(({ text, citations }) =>
    line(said(text), ...marks(references.numbers(citations))),
  )
  const facts = briefing.facts.map((fact) =>
    line(kind(fact), said(fact.text), ...marks(references.numbers(fact.citations))),
  )
  const list: types.RichTextList = { type: 'rich_text_list', style: 'bullet', elements: facts }
  const subject = articleSubject(article.id)
  return messages(notice(briefing), [
    { type: 'header', text: label(briefing.title, 150) },
    ...summary.map((said) => ({ type: 'rich_text' as const, elements: [said] })),
    ...(facts.length > 0 ? [{ type: 'divider' as const }, { type: 'rich_text' as const, elements: [list] }] : []),
    ...sourceLine(article),
    offerButtons(subject, ['ask', 'evidence']),
    feedbackButtons(subject),
  ])
}

function kind({ kind }: Fact) {
  return words(`${kind.slice(0, 1).toUpperCase()}${kind.slice(1)}  `, 'bold')
}

function notice({ title, summary }: Briefing): string {
  const stopped = /[.!?…]$/.test(title) ? title : `${title}.`
  return [stopped, ...summary.slice(0, 1).map(({ text }) => text)].join(' ')
}
