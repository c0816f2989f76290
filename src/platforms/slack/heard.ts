import type { Said } from '../../desk/request.ts'

/** A message of a person's, as an event of Slack's tells of it. */
export type Heard = {
  channel: string
  /** Its time stamp, which is its id within the channel. */
  ts: string
  /** The first message of its thread, where it is in one. */
  thread?: string
  person: string
  said: Said
}

/** Kinds of message that people write; all others are edits, deletions, joins and the like. */
const written = new Set([undefined, 'file_share', 'thread_broadcast'])

/**
 * Reads the payload of a `message` or `app_mention` event. Gives nothing for what is no message of a person's to read:
 * edits, deletions, joins, messages of this bot or of others.
 */
export function readMessage(event: unknown, bot: string): Heard | undefined {
  const field = (name: string) => textField(event, name)
  const [channel, ts, person, text] = [field('channel'), field('ts'), field('user'), field('text')]
  if (!channel || !ts || !person || text === undefined) return undefined
  if (!written.has(field('subtype')) || field('bot_id') !== undefined || has(event, 'edited') || has(event, 'hidden'))
    return undefined
  if (person === bot || person === 'USLACKBOT') return undefined
  const [thread, parent] = [field('thread_ts'), field('parent_user_id')]
  return {
    channel,
    ts,
    ...(thread !== undefined && thread !== ts && { thread }),
    person,
    said: {
      ...readText(text, bot),
      direct: field('channel_type') === 'im' || channel.startsWith('D'),
      ...(parent !== undefined && { inDesksThread: parent === bot }),
    },
  }
}

/** A message's text as a person reads it, and whom it mentions. */
export function readText(
  markup: string,
  bot: string,
): Pick<Said, 'text' | 'mentionsDesk' | 'mentionsOthers' | 'startsWithOther'> {
  const mentions = [...markup.matchAll(/<(@[UW]\w+|!subteam\^\w+|!(?:here|channel|everyone))(?:\|[^>]*)?>/g)]
  const others = mentions.filter(([, whom]) => whom !== `@${bot}`)
  const first = others.find(({ index }) => markup.slice(0, index).trim() === '')
  return {
    text: plainText(markup.replaceAll(new RegExp(`<@${bot}(?:\\|[^>]*)?>`, 'g'), ' ')),
    mentionsDesk: mentions.length > others.length,
    mentionsOthers: others.length > 0,
    startsWithOther: first !== undefined,
  }
}

/** Slack's markup as plain text: links as their addresses, people and groups as "@someone", entities as they read. */
export function plainText(markup: string): string {
  return markup
    .replace(/<(https?:[^|>]*)(?:\|[^>]*)?>/g, '$1')
    .replace(/<mailto:([^|>]*)(?:\|[^>]*)?>/g, '$1')
    .replace(/<#\w+\|([^>]+)>/g, '#$1')
    .replace(/<[@!#][^>]*>/g, '@someone')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/ {2,}/g, ' ')
    .trim()
}

function textField(value: unknown, name: string): string | undefined {
  const found = has(value, name) ? value[name] : undefined
  return typeof found === 'string' ? found : undefined
}

function has<Name extends string>(value: unknown, name: Name): value is Record<Name, unknown> {
  return typeof value === 'object' && value !== null && name in value && Reflect.get(value, name) !== undefined
}
