import type { Post } from '../../platform.ts'
import { shorten, visible } from '../../text.ts'
import { renderAnswer } from './answer.ts'
import { renderBriefing } from './briefing.ts'
import { renderEdition } from './edition.ts'
import { colours } from './look.ts'
import { type Page, pages } from './page.ts'
import { escaped } from './text.ts'

/** A post as pages: the first, and those that go on in its thread. */
export function renderPost(post: Post): [Page, ...Page[]] {
  switch (post.kind) {
    case 'briefing':
      return renderBriefing(post.briefing, post.article)
    case 'answer':
      return renderAnswer(post.question, post.answer, post.articles, post.subject)
    case 'edition':
      return renderEdition(post.edition, post.articles, post.subject)
    case 'working':
      return pages(colours.notice, [lines(post.text)], [{ does: 'wait' }])
  }
}

/** A plain text, line by line, such as a problem that is shown to the asker alone. */
export function renderNotice(text: string): [Page, ...Page[]] {
  return pages(colours.notice, [lines(text)], [])
}

/** Where the answer stands that was asked for elsewhere. */
export function renderPointer(thread: string): [Page, ...Page[]] {
  return pages(colours.notice, [[`Answered: <#${thread}>`]], [])
}

/** In UTF-16 code units, before anything is escaped; and how many lines. */
const longestLine = 1500
const mostLines = 100

function lines(text: string): string[] {
  return text
    .split('\n')
    .slice(0, mostLines)
    .map((line) => escaped(shorten(visible(line), longestLine)) || '…')
}

/** Discord takes a hundred characters for a thread's name. */
const longestName = 100

/** What the thread is called that is begun for a post. */
export function threadName(post: Post): string {
  return shorten(visible(subjectOf(post)), longestName) || 'News'
}

function subjectOf(post: Post): string {
  switch (post.kind) {
    case 'briefing':
      return post.briefing.title
    case 'answer':
      return post.articles[0]?.title ?? post.question
    case 'edition':
      return post.edition.title
    case 'working':
      return post.text
  }
}
