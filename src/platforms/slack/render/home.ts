import type { types } from '@slack/bolt'
import type { Posted, State } from '../../../desk/front-desk.ts'
import { stateInWords } from '../../status.ts'
import { shorten, visible } from '../../text.ts'
import { label, line, link, words } from './text.ts'

/** App Home: the latest briefings that everybody may see, how to ask, and how the desk is. */
export function renderHome(latest: readonly Posted[], state: State): types.HomeView {
  return {
    type: 'home',
    blocks: [
      { type: 'header', text: label('Latest briefings', 150) },
      {
        type: 'rich_text',
        elements: latest.length > 0 ? [briefings(latest)] : [line(words('None yet. Type /brief in a channel.'))],
      },
      { type: 'header', text: label('How to ask', 150) },
      {
        type: 'rich_text',
        elements: [
          bullets(
            howTo.map(([command, does]) =>
              line(command.startsWith('/') ? code(command) : words(command, 'bold'), words(`  ${does}`)),
            ),
          ),
        ],
      },
      { type: 'header', text: label('The desk', 150) },
      { type: 'rich_text', elements: [line(words(stateInWords(state)))] },
    ],
  }
}

/** What can be asked of the desk: what to type, and what comes of it. */
export const howTo: readonly (readonly [string, string])[] = [
  ['/brief', 'briefs the channel on the newest article'],
  ['/brief LINK', 'briefs the channel on the article behind a link'],
  ['/brief WORDS', 'briefs the channel on the article with these words in its title'],
  ['/ask QUESTION', 'answers about what was last briefed in the channel, in its thread'],
  ['/newsdesk subscribe LINK at TIME', 'posts what is new in a feed, at times such as weekdays 08:30'],
  ['/newsdesk list', 'shows what comes here and when; pause, resume, edit, remove, now and preview take its number'],
  ['/newsdesk why WORDS', 'tells what became of a story, or of the last digests'],
  ['/newsdesk status', 'tells how the desk is'],
  ['In a briefing’s thread', 'just ask; every answer shows the sentences it rests on'],
  ['In a direct message', 'send a link, then ask about it'],
]

function briefings(latest: readonly Posted[]): types.RichTextList {
  return bullets(
    latest.map(({ title, url, source, channel, at }) =>
      line(
        link(url, shorten(visible(title), 150) || '…'),
        words(source ? `  ${shorten(visible(source), 80)}, in ` : '  in '),
        { type: 'channel', channel_id: channel },
        words(', '),
        {
          type: 'date',
          timestamp: Math.floor(at / 1000),
          format: '{date_short_pretty} at {time}',
          fallback: new Date(at).toISOString().slice(0, 10),
        },
      ),
    ),
  )
}

function bullets(elements: types.RichTextSection[]): types.RichTextList {
  return { type: 'rich_text_list', style: 'bullet', elements }
}

function code(text: string) {
  return { type: 'text' as const, text, style: { code: true } }
}
