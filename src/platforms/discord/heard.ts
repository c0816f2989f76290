import { type GatewayMessageCreateDispatchData, MessageType } from 'discord.js'
import type { Said } from '../../desk/request.ts'

/** A message of a person's, as the gateway tells of it. */
export type Heard = {
  channel: string
  id: string
  person: string
  /** The desk's message that it replies to. */
  repliesTo?: string
  /** Discord did not let the desk see what it says. */
  hidden: boolean
  said: Said
}

/** Kinds of message that people write; all others are joins, pins, threads begun and the like. */
const written: readonly MessageType[] = [MessageType.Default, MessageType.Reply]

/** Reads a message. Gives nothing for what is no message of a person's to read: the desk's own, bots', and what Discord writes. */
export function readMessage(message: GatewayMessageCreateDispatchData, me: string): Heard | undefined {
  const { id, channel_id: channel, author, type, guild_id, webhook_id } = message
  if (!author || author.bot || author.system || author.id === me || webhook_id !== undefined) return undefined
  if (!written.includes(type)) return undefined
  const content = message.content ?? ''
  const repliedTo = type === MessageType.Reply ? message.referenced_message : undefined
  const toDesk = repliedTo?.author?.id === me
  const read = readText(content, me)
  const others = read.mentionsOthers || message.mention_everyone === true || (repliedTo != null && !toDesk)
  return {
    channel,
    id,
    person: author.id,
    ...(toDesk && repliedTo && { repliesTo: repliedTo.id }),
    hidden: content === '' && (message.attachments ?? []).length === 0 && (message.sticker_items ?? []).length === 0,
    said: {
      ...read,
      mentionsDesk: read.mentionsDesk || toDesk,
      mentionsOthers: others,
      startsWithOther: read.startsWithOther || (repliedTo != null && !toDesk),
      direct: guild_id === undefined,
    },
  }
}

/** A message's text as a person reads it, and whom it mentions. */
export function readText(
  content: string,
  me: string,
): Pick<Said, 'text' | 'mentionsDesk' | 'mentionsOthers' | 'startsWithOther'> {
  const mentions = [...content.matchAll(/<@[!&]?(\d+)>|@(?:everyone|here)\b/g)]
  const others = mentions.filter(([, whom]) => whom !== me)
  const first = others.find(({ index }) => content.slice(0, index).trim() === '')
  return {
    text: plainText(content.replaceAll(new RegExp(`<@!?${me}>`, 'g'), ' ')),
    mentionsDesk: mentions.length > others.length,
    mentionsOthers: others.length > 0,
    startsWithOther: first !== undefined,
  }
}

/** Discord's markup as plain text: links as their addresses, people and roles as "@someone". */
export function plainText(content: string): string {
  return content
    .replace(/\[([^\]\n]*)\]\(<?(https?:[^\s)>]+)>?[^)\n]*\)/g, '$1 $2')
    .replace(/<(https?:[^\s>]+)>/g, '$1')
    .replace(/<@[!&]?\d+>/g, '@someone')
    .replace(/<#\d+>/g, '#channel')
    .replace(/<\/([^:>]+):\d+>/g, '/$1')
    .replace(/<a?(:\w+:)\d+>/g, '$1')
    .replace(/\\([*_~`|<>[\]@:#\\-])/g, '$1')
    .replace(/ {2,}/g, ' ')
    .trim()
}
