import type { types } from '@slack/bolt'
import type { Answer, Article } from '../../../core/index.ts'
import { answerReferences } from '../../../desk/references.ts'
import { feedbackButtons, offerButtons } from './buttons.ts'
import { sentence } from './evidence.ts'
import { type Message, messages } from './message.ts'
import { label, line, marks, shorten, visible, words } from './text.ts'

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
  answer: Answer,
  articles: readonly Article[],
  subject: string,
): [Message, ...Message[]] {
  const refused = answer.kind === 'refusal'
  const references = answerReferences(answer, articles)
  const text = shorten(visible(answer.text), longestAnswer)
  const said = refused
    ? [line(words('Not in the article', 'bold')), line(words(text, 'italic'))]
    : [line(words(text), ...marks(references.numbers(answer.citations)))]
  const evidence = references
    .list()
    .slice(0, shown)
    .map((reference) => line(words(`[${reference.number}] `), ...sentence(reference)))
  const asked: types.RichTextQuote = {
    type: 'rich_text_quote',
    elements: line(words(shorten(visible(question), longestQuestion))).elements,
  }
  return messages(refused ? `Not in the article: ${answer.text}` : answer.text, [
    { type: 'rich_text', elements: [asked] },
    { type: 'rich_text', elements: said },
    ...(evidence.length > 0
      ? [
          { type: 'context' as const, elements: [label(refused ? 'The nearest it says:' : 'Evidence:', 75)] },
          { type: 'rich_text' as const, elements: evidence },
        ]
      : []),
    ...(evidence.length > 0 ? [offerButtons(subject, ['evidence'])] : []),
    feedbackButtons(subject),
  ])
}
