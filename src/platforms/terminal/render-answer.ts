import type { Answer, Article } from '../../core/index.ts'
import { signature, type Worded } from '../../desk/wording.ts'
import { citedSentences, numbering } from './citations.ts'
import { safe } from './foreign.ts'
import { paragraph } from './layout.ts'
import { keyWords, type Painter } from './paint.ts'

/**
 * An answer, or a refusal with its own mark and colour, as lines of at most `width` columns:
 * what it says with the numbers of its citations, and below it the cited sentences.
 */
export function renderAnswer(
  answer: Worded<Answer>,
  articles: readonly Article[],
  width: number,
  paint: Painter,
): string {
  const numbers = numbering(articles)
  const mark = paint('number', numbers.mark(answer.citations))
  const text = safe(answer.text)
  const said =
    answer.kind === 'refusal'
      ? paragraph(paint('refusal', text) + mark, width, paint('refusal', '✗ '))
      : paragraph(keyWords(text, answer.short ?? '', paint) + mark, width)
  const signed = signature(answer)
  const by = signed === undefined ? [] : [paragraph(paint('aside', safe(signed)), width)]
  return [said, ...by, ...citedSentences(numbers, text, width, paint)].join('\n')
}

/** How a follow-up was understood; nothing where the question already says it all. */
export function renderUnderstood(question: string, answer: Answer, width: number, paint: Painter): string | undefined {
  const bare = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  if (answer.standalone === '' || bare(answer.standalone) === bare(question)) return undefined
  return paragraph(paint('aside', `Understood as: ${safe(answer.standalone)}`), width)
}
