import type { Clock } from '../../desk/deliver.ts'
import type { Log } from '../../log.ts'
import type { Platform } from '../platform.ts'
import { createCalls } from './calls.ts'
import { createChannels } from './channels.ts'
import { registerCommands } from './commands.ts'
import { createConnection } from './connection.ts'
import { hearMessages } from './hear.ts'
import { hearInteractions } from './interactions.ts'
import { createReplies } from './replies.ts'
import { callsPerSecond, createRest } from './rest.ts'

/** What the environment says of Discord. */
export type DiscordConfig = {
  token: string
  /** Another server than Discord's own, for tests. */
  apiBase?: string
  /** The one server in which commands are registered, while trying. */
  guild?: string
  shards: number
  /** Whether the Message Content intent was granted. */
  messageContent: boolean
  /** The role that may manage subscriptions, besides whoever manages the channel. */
  managerRole?: string
  /** Whether briefings in announcement channels go to the servers that follow them. */
  crossposts: boolean
}

/** Newsdesk on Discord, in any number of servers. */
export function createDiscord(
  config: DiscordConfig,
  { clock, log, perSecond = callsPerSecond }: { clock: Clock; log: Log; perSecond?: number },
): Platform {
  const { token, apiBase, guild, crossposts } = config
  const api = createRest(apiBase, perSecond, token)
  const replies = createReplies(createRest(apiBase, Number.POSITIVE_INFINITY), clock)
  const channels = createChannels(api, () => connection.client())
  const calls = createCalls({ api, replies, channels, clock, log, crossposts })
  const connection = createConnection(config, { clock, log })
  return {
    name: 'discord',
    async start(desk) {
      const { user, application } = await connection.open((client) => {
        hearMessages(client, { desk, calls, channels, log, readsAll: connection.readsAll })
        hearInteractions(client, { desk, replies, channels, log, managerRole: config.managerRole })
      })
      log.info('discord: signed in', { bot: user.id })
      await registerCommands(api, { app: application.id, guild }, { clock, log })
    },
    stop: () => connection.close(),
    post: calls.post,
    find: calls.find,
    replace: calls.replace,
    withdraw: calls.withdraw,
    tell: calls.tell,
  }
}
