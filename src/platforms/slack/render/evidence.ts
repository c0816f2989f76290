import type { types } from '@slack/bolt'
import type { Evidence, Reference } from '../../../desk/references.ts'
import { shorten, visible } from '../../text.ts'
import { type Message, messages } from './message.ts'
import { type Element, line, words } from './text.ts'

/** In UTF-16 code units: how much of a sentence is shown where nothing is cited, and of each cited piece. */
const context = 300
const longestCited = 700

/** How many cited pieces of one sentence are shown; Slack takes 3,000 characters a line. */
const mostPieces = 2

/**
 * The evidence behind a post as messages: each number with its exact sentence, the cited words in bold. Below it, the
 * lines of a model's draft that did not hold, and why.
 */
export function renderEvidence({ references, wording }: Evidence): [Message, ...Message[]] {
  const dropped = wording?.dropped ?? []
  if (references.length === 0 && dropped.length === 0)
    return messages('There is no evidence to show.', [lines([line(words('This cites nothing.'))])])
  const titled = new Set(references.map(({ article }) => article?.id)).size > 1
  const blocks = references.map((reference) => {
    const title =
      titled && reference.article ? [words(` (${visible(reference.article.title).slice(0, 150)})`, 'italic')] : []
    return lines([line(words(`[${reference.number}] `, 'bold'), ...sentence(reference), ...title)])
  })
  const refused = dropped.map(({ text, problems }) =>
    lines([
      line(words('Not shown: ', 'bold'), words(shorten(visible(text), context), 'italic')),
      line(words(shorten(visible(problems.join('; ')), context))),
    ]),
  )
  return messages('The evidence, sentence by sentence.', [...blocks, ...refused])
}

/** A reference's sentence with the cited words in bold; long stretches that are not cited are left out. */
export function sentence({ text, cited }: Reference): Element[] {
  const pieces = cited.slice(0, mostPieces)
  const elements: Element[] = []
  let at = 0
  for (const { start, end } of pieces) {
    elements.push(
      ...gap(text.slice(at, start), at > 0),
      ...piece(text.slice(start, start + longestCited).slice(0, end - start), 'bold'),
    )
    if (end > start + longestCited) elements.push(words(' … '))
    at = end
  }
  const rest = text.slice(at)
  return [...elements, ...piece(rest.slice(0, context)), ...(rest.length > context ? [words(' …')] : [])]
}

/** What stands before a cited piece: all of it, or its end, and its beginning too where it follows another piece. */
function gap(text: string, between: boolean): Element[] {
  if (text.length <= context) return piece(text)
  return [...(between ? piece(text.slice(0, context / 2)) : []), words(' … '), ...piece(text.slice(-context / 2))]
}

/** Like `visible`, but space at the ends stays: for a piece of a line. */
function piece(text: string, style?: 'bold'): Element[] {
  const kept = visible(`|${text}|`).slice(1, -1)
  return kept === '' ? [] : [words(kept, style)]
}

function lines(elements: types.RichTextSection[]): types.RichTextBlock {
  return { type: 'rich_text', elements }
}
