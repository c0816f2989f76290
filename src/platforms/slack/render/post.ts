import type { Post } from '../../platform.ts'
import { visible } from '../../text.ts'
import { renderAnswer } from './answer.ts'
import { renderBriefing } from './briefing.ts'
import { renderEdition } from './edition.ts'
import { type Message, messages } from './message.ts'
import { line, words } from './text.ts'

/** A post as Slack's messages: the first, and those that go on in its thread. */
export function renderPost(post: Post): [Message, ...Message[]] {
  switch (post.kind) {
    case 'briefing':
      return renderBriefing(post.briefing, post.article)
    case 'answer':
      return renderAnswer(post.question, post.answer, post.articles, post.subject)
    case 'edition':
      return renderEdition(post.edition, post.articles, post.subject)
    case 'working':
      return renderNotice(post.text)
  }
}

/** In UTF-16 code units, and in lines: what one block takes. */
const longestText = 2900
const mostLines = 60

/** A plain text, line by line, such as a problem that is shown to the asker alone. */
export function renderNotice(text: string): [Message, ...Message[]] {
  const lines = text.slice(0, longestText).split('\n').slice(0, mostLines)
  return messages(text, [{ type: 'rich_text', elements: lines.map((one) => line(words(visible(one) || ' '))) }])
}
