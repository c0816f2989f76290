import type { Evidence, Reference } from '../../../desk/references.ts'
import { shorten, visible } from '../../text.ts'
import { colours } from './look.ts'
import { type Page, pages } from './page.ts'
import { bold, escaped, small } from './text.ts'

/** In UTF-16 code units: how much of a sentence is shown where nothing is cited, and of each cited piece. */
const context = 240
const longestCited = 500

/** How many cited pieces of one sentence are shown. Escaped, a line of these still fits a page. */
const mostPieces = 2

/**
 * The evidence behind a post as pages: each number with its exact sentence, the cited words in bold. Below it, the lines of
 * a model's draft that did not hold, and why.
 */
export function renderEvidence({ references, wording }: Evidence): [Page, ...Page[]] {
  const dropped = wording?.dropped ?? []
  if (references.length === 0 && dropped.length === 0) return pages(colours.notice, [['This cites nothing.']], [])
  const titled = new Set(references.map(({ article }) => article?.id)).size > 1
  const blocks = references.map((reference) => {
    const title =
      titled && reference.article ? ` (*${escaped(shorten(visible(reference.article.title), 150)) || '…'}*)` : ''
    return [`${bold(`[${reference.number}]`)} ${sentence(reference)}${title}`]
  })
  const refused = dropped.map(({ text, problems }) => [
    `${bold('Not shown:')} ${escaped(shorten(visible(text), context))}`,
    small(escaped(shorten(visible(problems.join('; ')), context)) || '…'),
  ])
  return pages(colours.notice, [...blocks, ...refused], [])
}

/** A reference's sentence with the cited words in bold; long stretches that are not cited are left out. */
export function sentence({ text, cited }: Reference): string {
  const parts: string[] = []
  let at = 0
  for (const { start, end } of cited.slice(0, mostPieces)) {
    parts.push(...gap(text.slice(at, start), at > 0))
    parts.push(bold(piece(text.slice(start, Math.min(end, start + longestCited)))))
    if (end > start + longestCited) parts.push(' … ')
    at = end
  }
  const rest = text.slice(at)
  return [...parts, piece(rest.slice(0, context)), ...(rest.length > context ? [' …'] : [])].join('')
}

/** What stands before a cited piece: all of it, or its end, and its beginning too where it follows another piece. */
function gap(text: string, between: boolean): string[] {
  if (text.length <= context) return [piece(text)]
  return [...(between ? [piece(text.slice(0, context / 2))] : []), ' … ', piece(text.slice(-context / 2))]
}

/** Like `visible`, but space at the ends stays: for a piece of a line. */
function piece(text: string): string {
  return escaped(visible(`|${text}|`).slice(1, -1))
}
