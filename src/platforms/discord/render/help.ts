import { colours } from './look.ts'
import { type Page, pages } from './page.ts'

/** What can be asked of the desk: what to type or do, and what comes of it. */
const howTo: readonly (readonly [string, string])[] = [
  ['`/brief`', 'briefs the channel on the newest article'],
  ['`/brief article:`', 'briefs the channel on the article that you choose, or on a link'],
  [
    '`/ask question:`',
    'answers about what was last briefed in the channel, in its thread; `private:` shows it to you alone',
  ],
  ['**In a briefing’s thread**', 'just ask; every answer shows the sentences it rests on'],
  ['**A mention**', 'is answered in a thread below your message'],
  ['**In a direct message**', 'send a link, then ask about it'],
  ['**Apps, Brief this**', 'on a message with a link briefs the channel on it'],
  ['`/newsdesk subscribe source:`', 'posts what is new in a feed, at times such as weekdays 08:30'],
  ['`/newsdesk list`', 'shows what comes here and when; pause, resume, edit, remove, now, preview and why do the rest'],
  ['`/newsdesk status`', 'tells how the desk is'],
]

export function renderHelp(): [Page, ...Page[]] {
  return pages(colours.notice, [['### How to ask', ...howTo.map(([what, does]) => `- ${what} ${does}`)]], [])
}
