import type { Fields } from '../json.ts'
import type { Channel, Message, World } from './world.ts'

/** Whom a text mentions, by id. */
function mentionsIn(content: string): string[] {
  return [...content.matchAll(/<@!?(\d+)>/g)].map(([, id = '']) => id)
}

/** A message as Discord's answers and events carry it. */
export function messageJson(world: World, message: Message): Fields {
  const { id, channel, author, type, content, components, flags, replyTo } = message
  const replied = replyTo === undefined ? undefined : world.messages.find((one) => one.id === replyTo)
  const mentions = new Set([...mentionsIn(content), ...(replied ? [replied.author] : [])])
  return {
    id,
    channel_id: channel,
    author: userJson(world, author),
    type,
    content,
    components,
    flags,
    ...(world.isDirect(channel) ? {} : { guild_id: world.guild }),
    mentions: [...mentions].map((user) => userJson(world, user)),
    mention_roles: [],
    mention_everyone: false,
    attachments: [],
    embeds: [],
    pinned: false,
    tts: false,
    timestamp: '2026-03-02T09:00:00.000000+00:00',
    edited_timestamp: message.edits > 0 ? '2026-03-02T09:00:01.000000+00:00' : null,
    ...(replied
      ? {
          message_reference: { type: 0, channel_id: channel, message_id: replied.id },
          referenced_message: messageJson(world, { ...replied, type: 0 }),
        }
      : {}),
  }
}

export function userJson({ bot }: World, id: string): Fields {
  const name = id === bot ? 'newsdesk' : `user${id.slice(-2)}`
  return {
    id,
    username: name,
    global_name: name,
    discriminator: '0',
    avatar: null,
    bot: id === bot || id.endsWith('99'),
  }
}

export function channelJson(world: World, channel: Channel): Fields {
  const { id, name, type, parent, archived, locked, denied } = channel
  if (type === 1) return { id, type, last_message_id: null, recipients: [] }
  const refused = denied.reduce((bits, one) => bits | permissionBits[one], 0n)
  const overwrites: Fields[] = denied.length > 0 ? [{ id: world.bot, type: 1, allow: '0', deny: String(refused) }] : []
  return {
    id,
    type,
    name,
    guild_id: world.guild,
    position: 0,
    permission_overwrites: overwrites,
    ...(parent === undefined
      ? { parent_id: null }
      : {
          parent_id: parent,
          owner_id: world.bot,
          message_count: 0,
          member_count: 1,
          thread_metadata: {
            archived,
            locked,
            auto_archive_duration: 1440,
            archive_timestamp: '2026-03-02T09:00:00.000000+00:00',
          },
        }),
  }
}

const permissionBits = {
  ViewChannel: 1n << 10n,
  SendMessages: 1n << 11n,
  ReadMessageHistory: 1n << 16n,
  CreatePublicThreads: 1n << 35n,
}
