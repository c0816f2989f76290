import type { Post } from '../../platform.ts'
import { renderAnswer } from './answer.ts'
import { renderBriefing } from './briefing.ts'
import { type Message, messages } from './message.ts'
import { line, visible, words } from './text.ts'

/** A post as Slack's messages: the first, and those that go on in its thread. */
export function renderPost(post: Post): [Message, ...Message[]] {
  switch (post.kind) {
    case 'briefing':
      return renderBriefing(post.briefing, post.article)
    case 'answer':
      return renderAnswer(post.question, post.answer, post.articles, post.subject)
    case 'working':
      return renderNotice(post.text)
  }
}

/** One plain line, such as a problem that is shown to the asker alone. */
export function renderNotice(text: string): [Message, ...Message[]] {
  return messages(text, [{ type: 'rich_text', elements: [line(words(visible(text).slice(0, 2900) || '…'))] }])
}
