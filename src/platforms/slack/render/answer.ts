import type { types } from '@slack/bolt'
import type { Answer, Article } from '../../../core/index.ts'
import { answerReferences, type Reference } from '../../../desk/references.ts'
import type { Worded } from '../../../desk/wording.ts'
import { shorten, visible } from '../../text.ts'
import { feedbackButtons, offerButtons } from './buttons.ts'
import { sentence } from './evidence.ts'
import { type Message, messages } from './message.ts'
import { signatureLine } from './source.ts'
import { type Element, label, line, marks, words } from './text.ts'

/** In UTF-16 code units. */
const longestQuestion = 300
const longestAnswer = 2500

/** How many of the cited sentences an answer shows by itself; the Evidence button shows all. */
const shown = 3

/**
 * An answer as messages: the question as a quote, the answer, the sentences it rests on. A refusal says so in its first
 * words and shows the nearest thing the article does say.
 */
export function renderAnswer(
  question: string,
  answer: Worded<Answer>,
  articles: readonly Article[],
  subject: string,
): [Message, ...Message[]] {
  const refused = answer.kind === 'refusal'
  const references = answerReferences(answer, articles)
  const text = shorten(visible(answer.text), longestAnswer)
  const said = refused
    ? [line(words('Not in the article', 'bold')), line(words(text, 'italic'))]
    : [line(...shortInBold(text, answer.short), ...marks(references.numbers(answer.citations)))]
  const asked: types.RichTextQuote = {
    type: 'rich_text_quote',
    elements: line(words(shorten(visible(question), longestQuestion))).elements,
  }
  const evidence = references.list().slice(0, shown)
  return messages(refused ? `Not in the article: ${answer.text}` : answer.text, [
    { type: 'rich_text', elements: [asked] },
    { type: 'rich_text', elements: said },
    ...signatureLine(answer),
    ...(evidence.length > 0 ? [...restsOn(evidence, text, refused), offerButtons(subject, ['evidence'])] : []),
    feedbackButtons(subject),
  ])
}

/** An answer with the few words in bold that answer by themselves, where it has them as they are and they are not all. */
function shortInBold(text: string, short = ''): Element[] {
  const key = visible(short)
  const at = key === '' || key.length > text.length / 2 ? -1 : text.indexOf(key)
  if (at < 0) return [words(text)]
  return [words(text.slice(0, at)), words(key, 'bold'), words(text.slice(at + key.length))]
}

/** The sentences that an answer rests on, or that a refusal found nearest; not again where they are the answer's words. */
function restsOn(evidence: readonly Reference[], answer: string, refused: boolean): types.KnownBlock[] {
  const title = (text: string): types.ContextBlock => ({ type: 'context', elements: [label(text, 75)] })
  if (evidence.every(({ text }) => answer.includes(visible(text))))
    return refused ? [] : [title('The article’s own words.')]
  const sentences = evidence.map((reference) => line(words(`[${reference.number}] `), ...sentence(reference)))
  return [title(refused ? 'The nearest it says:' : 'Evidence:'), { type: 'rich_text', elements: sentences }]
}
