import { ChannelType, type Client, RESTJSONErrorCodes as Code, type REST, Routes } from 'discord.js'
import { call, unless } from './errors.ts'
import { numberField, textField } from './wire.ts'

/** What the desk has to know of a channel. */
export type Channel = { id: string; type: ChannelType; parent?: string; guild?: string }

export type Channels = {
  /** Whether Discord has told that this channel or thread is there. */
  isKnown(id: string): boolean
  /** A channel or thread; nothing when it is out of reach. */
  find(id: string): Promise<Channel | undefined>
}

/** Channels as the client knows them, and as Discord says where it does not. */
export function createChannels(api: REST, client: () => Client | undefined): Channels {
  return {
    isKnown: (id) => client()?.channels.cache.has(id) ?? false,
    async find(id) {
      const known = client()?.channels.cache.get(id)
      if (known) {
        const parent = 'parentId' in known ? known.parentId : null
        return channel(id, known.type, parent ?? undefined, 'guildId' in known ? known.guildId : undefined)
      }
      const found = await unless(
        [Code.UnknownChannel, Code.MissingAccess],
        () => call(() => api.get(Routes.channel(id))),
        undefined,
      )
      const type = numberField(found, 'type')
      return type === undefined
        ? undefined
        : channel(id, type, textField(found, 'parent_id'), textField(found, 'guild_id'))
    },
  }
}

function channel(id: string, type: ChannelType, parent: string | undefined, guild: string | undefined): Channel {
  return { id, type, ...(parent !== undefined && { parent }), ...(guild !== undefined && { guild }) }
}

const threadTypes: readonly ChannelType[] = [
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
  ChannelType.AnnouncementThread,
]

export function isThread({ type }: Channel): boolean {
  return threadTypes.includes(type)
}

/** Whether every post in a channel is a thread. */
export function isForum({ type }: Channel): boolean {
  return type === ChannelType.GuildForum || type === ChannelType.GuildMedia
}

/** Whether a thread can be begun on a message there. */
export function takesThreads({ type }: Channel): boolean {
  return type === ChannelType.GuildText || type === ChannelType.GuildAnnouncement
}
