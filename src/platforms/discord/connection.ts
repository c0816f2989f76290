import { Client, Events, GatewayCloseCodes, GatewayDispatchEvents, GatewayIntentBits, Options } from 'discord.js'
import { type Clock, persist } from '../../desk/deliver.ts'
import { Problem } from '../../desk/problem.ts'
import type { Log } from '../../log.ts'
import { Undeliverable } from '../platform.ts'
import { inWords } from './errors.ts'
import { callsPerSecond, restOptions } from './rest.ts'

/** The line that Discord reaches the desk by. */
export type Connection = {
  /** The client of the moment, as soon as there is one. */
  client(): Client | undefined
  /** Whether Discord shows the desk what people write to each other. */
  readsAll(): boolean
  /** Calls until the line stands; `listen` is given each client before it is connected. @throws {Problem} when Discord refuses, with the setting to mend. */
  open(listen: (client: Client) => void): Promise<Client<true>>
  close(): Promise<void>
}

export type ConnectionConfig = { token: string; apiBase?: string; shards: number; messageContent: boolean }

/** In milliseconds: how long the line's other end may take to say goodbye. */
const farewell = 2000

/** What Discord may refuse a line for, whatever is tried again. */
type Refusal = 'token' | 'intents' | 'shards'

/** A line to Discord's gateway. discord.js calls again when it is lost, resumes, and notices when it is dead. */
export function createConnection(config: ConnectionConfig, { clock, log }: { clock: Clock; log: Log }): Connection {
  let client: Client | undefined
  let content = config.messageContent
  let closing = false
  let listen: (client: Client) => void = () => {}

  async function attempt(): Promise<Client<true>> {
    const calling = createClient(config, content)
    client = calling
    let refused: Refusal | undefined
    calling.on(Events.ShardDisconnect, ({ code }) => {
      refused = refusalOf(code)
      if (refused !== undefined && calling.readyTimestamp !== null) void lost(calling, refused)
    })
    tellLog(calling, log, () => closing)
    listen(calling)
    try {
      await calling.login(config.token)
    } catch (error) {
      await calling.destroy()
      refused ??= refusalIn(error)
      if (refused !== undefined) throw refusalProblem(refused, config, error)
      throw inWords(error)
    }
    if (!isLoggedIn(calling)) throw new Problem('DISCORD_TOKEN: Discord does not say whose it is. Use the bot’s token.')
    return calling
  }

  /** Connects; where Discord refuses what people write to each other, without. */
  async function connect(): Promise<Client<true>> {
    try {
      return await persist(clock, attempt)
    } catch (error) {
      if (!(error instanceof IntentRefused) || !content) throw error
      log.warn('discord: message content refused', { reason: error.message })
      content = false
      return persist(clock, attempt)
    }
  }

  /** The line was closed for good by Discord. */
  async function lost(former: Client, refused: Refusal): Promise<void> {
    if (closing) return
    await former.destroy()
    const problem = refusalProblem(refused, config, undefined)
    if (refused !== 'intents' || !content) return log.error('discord: gone for good', { reason: problem.message })
    try {
      await connect()
    } catch (error) {
      log.error('discord: gone for good', { reason: error instanceof Error ? error.message : String(error) })
    }
  }

  return {
    client: () => client,
    readsAll: () => content,
    open(listener) {
      listen = listener
      return connect()
    },
    async close() {
      closing = true
      await Promise.race([client?.destroy(), clock.sleep(farewell)])
    },
  }
}

function createClient({ apiBase, shards }: ConnectionConfig, content: boolean): Client {
  return new Client({
    intents: [
      GatewayIntentBits.Guilds,
      GatewayIntentBits.GuildMessages,
      GatewayIntentBits.DirectMessages,
      ...(content ? [GatewayIntentBits.MessageContent] : []),
    ],
    rest: restOptions(apiBase, callsPerSecond),
    shardCount: shards,
    shards: Array.from({ length: shards }, (_, shard) => shard),
    makeCache: Options.cacheWithLimits(keptOfEach),
  })
}

/** Of all that Discord tells about a server, the desk needs its channels and threads, which discord.js always keeps. */
const keptOfEach = {
  ApplicationCommandManager: 0,
  ApplicationEmojiManager: 0,
  AutoModerationRuleManager: 0,
  BaseGuildEmojiManager: 0,
  DMMessageManager: 0,
  EntitlementManager: 0,
  GuildBanManager: 0,
  GuildEmojiManager: 0,
  GuildInviteManager: 0,
  GuildMemberManager: 0,
  GuildMessageManager: 0,
  GuildScheduledEventManager: 0,
  GuildStickerManager: 0,
  MessageManager: 0,
  PresenceManager: 0,
  ReactionManager: 0,
  ReactionUserManager: 0,
  StageInstanceManager: 0,
  ThreadMemberManager: 0,
  UserManager: 0,
  VoiceStateManager: 0,
}

function tellLog(client: Client, log: Log, closing: () => boolean): void {
  client.ws.on(GatewayDispatchEvents.Ready, ({ guilds }: { guilds: unknown[] }, shard) => {
    log.info('discord: connected', { shard, servers: guilds.length })
  })
  client.ws.on(GatewayDispatchEvents.Resumed, (_, shard) => log.info('discord: connected again', { shard }))
  client.on(Events.ShardReconnecting, (shard) => {
    if (!closing()) log.info('discord: connection lost, calling again', { shard })
  })
  client.on(Events.ShardError, (error, shard) => log.warn('discord', { shard, says: error.message }))
  client.on(Events.Error, (error) => log.warn('discord', { says: error.message }))
  client.on(Events.Warn, (says) => log.warn('discord', { says }))
  client.on(Events.Debug, (says) => log.debug('discord.js', { says }))
}

function isLoggedIn(client: Client): client is Client<true> {
  return client.user !== null && client.application !== null
}

function refusalOf(code: number): Refusal | undefined {
  switch (code) {
    case GatewayCloseCodes.AuthenticationFailed:
      return 'token'
    case GatewayCloseCodes.DisallowedIntents:
    case GatewayCloseCodes.InvalidIntents:
      return 'intents'
    case GatewayCloseCodes.InvalidShard:
    case GatewayCloseCodes.ShardingRequired:
      return 'shards'
    default:
      return undefined
  }
}

/** What a failed login says of it: discord.js has a code for a refused token, and words for what closed the line. */
function refusalIn(error: unknown): Refusal | undefined {
  if (!(error instanceof Error)) return undefined
  if (Reflect.get(error, 'code') === 'TokenInvalid' || error.message === 'Authentication failed') return 'token'
  if (error.message.endsWith('intents')) return 'intents'
  return /shard(?:ing)?/i.test(error.message) && !('code' in error) ? 'shards' : undefined
}

/** Discord refused to show the desk what people write. */
class IntentRefused extends Problem {}

function refusalProblem(refused: Refusal, { shards }: ConnectionConfig, cause: unknown): Problem {
  switch (refused) {
    case 'token':
      return new Problem(
        'DISCORD_TOKEN: Discord does not accept it. Reset it on discord.com/developers/applications, your app, Bot, and copy it from there.',
        { cause },
      )
    case 'intents':
      return new IntentRefused(
        'DISCORD_MESSAGE_CONTENT: Discord does not grant the Message Content intent (4014). Turn it on at discord.com/developers/applications, your app, Bot, Privileged Gateway Intents, or take the setting out. Until then the desk answers mentions, replies, Ask and /ask.',
        { cause },
      )
    case 'shards': {
      const reason = cause instanceof Error ? ` (${cause.message})` : ''
      return new Undeliverable(`DISCORD_SHARDS: Discord does not take ${shards}${reason}. Set another number.`, {
        cause,
      })
    }
  }
}
