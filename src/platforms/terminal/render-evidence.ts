import type { Passage, Span } from '../../desk/evidence.ts'
import type { Dropped } from '../../desk/writer.ts'
import { safe, visible } from './foreign.ts'
import { column, paragraph } from './layout.ts'
import type { Painter } from './paint.ts'

/** The lines of a model's draft that are not shown, each with what is wrong with it. */
export function renderDropped(dropped: readonly Dropped[], width: number, paint: Painter): string {
  return dropped
    .flatMap(({ text, problems }) => [
      paragraph(safe(text), width, paint('problem', column('✗ not shown', droppedColumn))),
      paragraph(paint('aside', safe(problems.join('; '))), width, column('', droppedColumn)),
    ])
    .join('\n')
}

/** In columns. */
const droppedColumn = 12

/** In columns: a mark, a sentence's number and space. */
const numberColumn = 6

/** In UTF-16 code units: how much of a sentence is shown on either side of what is cited in it. */
const context = 500

/**
 * The sentences behind an answer with their neighbours, as lines of at most `width` columns: each with its number in
 * the article, the cited ones after ">" and with the cited words marked.
 */
export function renderEvidence(passages: readonly Passage[], width: number, paint: Painter): string {
  const titled = new Set(passages.map(({ article }) => article.id)).size > 1
  return passages
    .map(({ article, sentences }) => {
      const lines = sentences.map(({ sentence, cited }) => {
        const number = `${sentence.index + 1}`
        return cited.length > 0
          ? paragraph(
              markCited(sentence.text, cited, paint),
              width,
              paint('number', column(`> ${number}`, numberColumn)),
            )
          : paragraph(paint('aside', safe(sentence.text)), width, paint('aside', column(`  ${number}`, numberColumn)))
      })
      return [...(titled ? [paragraph(paint('title', safe(article.title)), width)] : []), ...lines].join('\n')
    })
    .join('\n\n')
}

function markCited(text: string, cited: readonly Span[], paint: Painter): string {
  const from = Math.max(0, (cited.at(0)?.start ?? 0) - context)
  const to = Math.min(text.length, (cited.at(-1)?.end ?? 0) + context)
  let marked = from > 0 ? '… ' : ''
  let at = from
  for (const { start, end } of cited) {
    marked += visible(text.slice(at, start)) + paint('cited', safe(text.slice(start, end)))
    at = end
  }
  return marked + visible(text.slice(at, to)) + (to < text.length ? ' …' : '')
}
