import { ChannelType, RESTJSONErrorCodes as Code, type REST, Routes } from 'discord.js'
import type { Log } from '../../log.ts'
import { Undeliverable } from '../platform.ts'
import type { Channel } from './channels.ts'
import { call, unless } from './errors.ts'

/** Publishes a message of an announcement channel to the servers that follow it, once. A refusal leaves the message as it is. */
export async function crosspost(api: REST, { id, type }: Channel, message: string, log: Log): Promise<void> {
  if (type !== ChannelType.GuildAnnouncement) return
  try {
    const route = Routes.channelMessageCrosspost(id, message)
    await unless([Code.ThisMessageWasAlreadyCrossposted], () => call(() => api.post(route)), undefined)
  } catch (error) {
    if (!(error instanceof Undeliverable)) throw error
    log.warn('discord: not crossposted', { channel: id, reason: error.message })
  }
}
