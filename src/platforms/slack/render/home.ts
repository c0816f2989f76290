import type { types } from '@slack/bolt'
import type { Posted, State } from '../../../desk/front-desk.ts'
import { label, line, link, shorten, visible, words } from './text.ts'

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
  ['/newsdesk status', 'tells how the desk is'],
  ['In a briefing’s thread', 'just ask; every answer shows the sentences it rests on'],
  ['In a direct message', 'send a link, then ask about it'],
]

/** The desk's state in two or three sentences. */
export function stateInWords({ since, articles, conversations, turns, openEvents, feedback }: State): string {
  const started = new Date(since).toISOString().slice(0, 16).replace('T', ' ')
  const kept = [count(articles, 'article'), count(conversations, 'conversation'), count(turns, 'answer')].join(', ')
  const open = openEvents === 0 ? 'Nothing is waiting.' : `${count(openEvents, 'request')} waiting.`
  return `Running since ${started} UTC. It keeps ${kept}. Readers found ${feedback.good} good and ${feedback.bad} bad. ${open}`
}

function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`
}

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
