import { ApplicationFlags, ChannelType, type REST, Routes } from 'discord.js'
import { inOneLine } from '../../desk/problem.ts'
import { type Check, unwell, well } from '../check.ts'
import { commands, isRegistered } from './commands.ts'
import type { DiscordConfig } from './discord.ts'
import { call, refusalCode } from './errors.ts'
import { inviteLink, type Membership, missingIn, permissionsIn } from './permissions.ts'
import { callsPerSecond, createRest } from './rest.ts'
import { listField, numberField, textField } from './wire.ts'

/** How many servers are looked into, and how many channels of each are named. */
const serversChecked = 10
const channelsNamed = 10

/** Looks at the token, the intents, the shards, the commands and what the desk may do in each channel. Posts nothing. */
export async function examine(config: DiscordConfig): Promise<Check[]> {
  const api = createRest(config.apiBase, callsPerSecond, config.token)
  try {
    const app = await call(() => api.get('/applications/@me'))
    const user = await call(() => api.get(Routes.user()))
    const [appId, userId] = [textField(app, 'id') ?? '', textField(user, 'id') ?? '']
    return [
      well(`DISCORD_TOKEN: signed in as ${textField(user, 'username')}`),
      contentCheck(config, numberField(app, 'flags') ?? 0),
      await shardCheck(api, config),
      await commandCheck(api, config, appId),
      ...(await serverChecks(api, config, appId, userId)),
    ]
  } catch (error) {
    return [refused(error)]
  }
}

/** The link by which the bot of a token is invited. @throws {Problem} when Discord does not say whose it is. */
export async function invite({ apiBase, token }: DiscordConfig): Promise<string> {
  const api = createRest(apiBase, callsPerSecond, token)
  return inviteLink(textField(await call(() => api.get('/applications/@me')), 'id') ?? '')
}

function contentCheck({ messageContent }: DiscordConfig, flags: number): Check {
  const granted =
    (flags & (ApplicationFlags.GatewayMessageContent | ApplicationFlags.GatewayMessageContentLimited)) !== 0
  const setting = 'DISCORD_MESSAGE_CONTENT'
  if (granted && messageContent)
    return well(`${setting}: granted, so the desk answers in its threads without a mention`)
  if (granted)
    return unwell(
      `${setting}: granted, but not set`,
      `Set ${setting}=1, and the desk answers in its threads without a mention.`,
    )
  if (!messageContent) return well(`${setting}: not set, so the desk answers mentions, replies, Ask and /ask`)
  return unwell(
    `${setting}: set, but not granted`,
    'Turn on Message Content Intent at discord.com/developers/applications, your app, Bot.',
  )
}

async function shardCheck(api: REST, { shards }: DiscordConfig): Promise<Check> {
  const wanted = numberField(await call(() => api.get(Routes.gatewayBot())), 'shards') ?? 1
  return shards >= wanted
    ? well(`DISCORD_SHARDS: ${shards}, and Discord recommends ${wanted}`)
    : unwell(`DISCORD_SHARDS: ${shards}, but Discord recommends ${wanted}`, `Set DISCORD_SHARDS=${wanted}.`)
}

async function commandCheck(api: REST, { guild }: DiscordConfig, app: string): Promise<Check> {
  const route = guild === undefined ? Routes.applicationCommands(app) : Routes.applicationGuildCommands(app, guild)
  const where = guild === undefined ? 'everywhere' : `in server ${guild} alone`
  try {
    const there = await call(() => api.get(route))
    return isRegistered(commands, there)
      ? well(`Commands: registered ${where}`)
      : well(`Commands: not registered yet ${where}; npm start does it`)
  } catch (error) {
    return unwell(`Commands: ${inOneLine(error)}`, 'Invite the desk to that server, or take DISCORD_GUILD_ID out.')
  }
}

async function serverChecks(api: REST, { guild }: DiscordConfig, app: string, user: string): Promise<Check[]> {
  const servers = listField(await call(() => api.get(Routes.userGuilds())))
  if (servers.length === 0) return [unwell('Servers: in none yet', `Invite the desk: ${inviteLink(app)}`)]
  const checks: Check[] = []
  for (const server of servers.slice(0, serversChecked)) {
    const id = textField(server, 'id') ?? ''
    if (guild === undefined || guild === id)
      checks.push(...(await channelChecks(api, { id, name: textField(server, 'name') ?? id }, user)))
  }
  return checks.length > 0
    ? checks
    : [unwell(`DISCORD_GUILD_ID: not in server ${guild}`, `Invite the desk: ${inviteLink(app)}`)]
}

const read: readonly unknown[] = [ChannelType.GuildText, ChannelType.GuildAnnouncement, ChannelType.GuildForum]

async function channelChecks(api: REST, { id, name }: { id: string; name: string }, user: string): Promise<Check[]> {
  const [channels, roles, member] = await Promise.all([
    call(() => api.get(Routes.guildChannels(id))),
    call(() => api.get(Routes.guildRoles(id))),
    call(() => api.get(Routes.guildMember(id, user))),
  ])
  const own = listField(member, 'roles').filter((role) => typeof role === 'string')
  const membership: Membership = { guild: id, user, roles: own }
  const lacking = listField(channels)
    .filter((channel) => read.includes(numberField(channel, 'type')))
    .map((channel) => ({
      name: textField(channel, 'name') ?? '',
      missing: missingIn(permissionsIn(channel, listField(roles), membership)),
    }))
  const able = lacking.filter(({ missing }) => missing.length === 0).length
  const hidden = lacking.filter(({ missing }) => missing.includes('View Channel')).length
  const half = lacking.filter(({ missing }) => missing.length > 0 && !missing.includes('View Channel'))
  const seen = hidden > 0 ? `; ${hidden} it cannot see` : ''
  return [
    well(`Server ${name}: can do all in ${able} of ${lacking.length} channels${seen}`),
    ...half
      .slice(0, channelsNamed)
      .map(({ name: channel, missing }) =>
        unwell(`${name}, #${channel}: lacks ${missing.join(', ')}`, 'Give it in the channel’s settings, Permissions.'),
      ),
  ]
}

function refused(error: unknown): Check {
  const network = error instanceof Error && refusalCode(error) === undefined
  return unwell(
    `DISCORD_TOKEN: ${inOneLine(error)}`,
    network
      ? 'Check the network between here and Discord, and DISCORD_API_BASE if it is set.'
      : 'Then run the doctor again.',
  )
}
