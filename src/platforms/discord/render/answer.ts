import type { Answer, Article } from '../../../core/index.ts'
import { answerReferences, type Reference } from '../../../desk/references.ts'
import type { Worded } from '../../../desk/wording.ts'
import { shorten, visible } from '../../text.ts'
import { sentence } from './evidence.ts'
import { colours, feedback } from './look.ts'
import { type Block, type Page, pages } from './page.ts'
import { signatureLine } from './source.ts'
import { bold, escaped, marks, small } from './text.ts'

/** In UTF-16 code units. */
const longestQuestion = 300
const longestAnswer = 1500

/** How many of the cited sentences an answer shows by itself; the Evidence button shows all. */
const shown = 3

/**
 * An answer as pages: the question as a quote, the answer, the sentences it rests on. A refusal has another colour, says so
 * in its first words, and shows the nearest thing the article does say.
 */
export function renderAnswer(
  question: string,
  answer: Worded<Answer>,
  articles: readonly Article[],
  subject: string,
): [Page, ...Page[]] {
  const refused = answer.kind === 'refusal'
  const references = answerReferences(answer, articles)
  const text = shorten(visible(answer.text), longestAnswer) || '…'
  const said = refused
    ? [bold('✗ Not in the article'), escaped(text)]
    : [shortInBold(text, answer.short) + marks(references.numbers(answer.citations))]
  const evidence = references.list().slice(0, shown)
  return pages(
    refused ? colours.refusal : colours.answer,
    [
      [`> ${escaped(shorten(visible(question), longestQuestion)) || '…'}`],
      said,
      ...restsOn(evidence, text, refused),
      signatureLine(answer),
    ],
    [...(evidence.length > 0 ? [{ does: 'evidence' as const, subject }] : []), ...feedback(subject)],
  )
}

/** An answer with the few words in bold that answer by themselves, where it has them as they are and they are not all. */
function shortInBold(text: string, short = ''): string {
  const key = visible(short)
  const at = key === '' || key.length > text.length / 2 ? -1 : text.indexOf(key)
  if (at < 0) return escaped(text)
  return escaped(text.slice(0, at)) + bold(escaped(key)) + escaped(text.slice(at + key.length))
}

/** The sentences that an answer rests on, or that a refusal found nearest; not again where they are the answer's words. */
function restsOn(evidence: readonly Reference[], answer: string, refused: boolean): Block[] {
  if (evidence.length === 0) return []
  if (evidence.every(({ text }) => answer.includes(visible(text))))
    return refused ? [] : [[small('The article’s own words.')]]
  const sentences = evidence.map((reference) => small(`[${reference.number}] ${sentence(reference)}`))
  return ['rule', [small(refused ? 'The nearest it says:' : 'Evidence:'), ...sentences]]
}
