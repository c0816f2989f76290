import { existsSync } from 'node:fs'
import { Problem } from './desk/problem.ts'
import type { Level } from './log.ts'
import type { DiscordConfig } from './platforms/discord/discord.ts'
import type { SlackConfig } from './platforms/slack/slack.ts'
import type { ModelConfig } from './writers/open.ts'

export type Environment = Readonly<Record<string, string | undefined>>

/** What the environment decides. Nothing in it is needed. */
export type Config = {
  /** The folder of articles that the desk opens on, relative to where it is started. */
  briefings: string
  /** The directory of what the desk remembers, where no database is named. */
  data: string
  /** The language model that words what the desk shows, if it is to have one. */
  model?: ModelConfig
}

/** To hear people on a platform, to publish what is due, and to post what was published. */
const roles = ['slack', 'discord', 'schedule', 'deliver'] as const
type Role = (typeof roles)[number]

/** What the environment decides about the desk on chat platforms. */
export type ChatConfig = Config & {
  /** The address of a PostgreSQL database. */
  database?: string
  /** What this process does; the others of the same database do the rest. */
  roles: readonly Role[]
  /** Where the operator's pages are served, if anywhere. */
  port?: number
  log: { level: Level; json: boolean }
  /** Hosts that links may lead to although they are private. */
  allowPrivateHosts: string[]
  /** In days: how long an article is kept that no conversation needs. */
  articleDays: number
  slack?: SlackConfig
  discord?: DiscordConfig
}

/** Adds what a file .env here says to the environment, where that does not say it already. */
export function loadEnvironmentFile(): void {
  if (existsSync('.env')) process.loadEnvFile('.env')
}

/**
 * Reads an environment. Empty is the same as not set.
 * @throws {Problem} when a setting is wrong, with the setting and the mend.
 */
export function readConfig(environment: Environment): Config {
  const model = readModel(environment)
  return {
    briefings: environment.BRIEFINGS || 'briefings',
    data: environment.NEWSDESK_DATA || 'data',
    ...(model && { model }),
  }
}

/**
 * Reads what an environment says about chat platforms.
 * @throws {Problem} when a setting is wrong or half of a pair is missing, with the setting and the mend.
 */
export function readChatConfig(environment: Environment): ChatConfig {
  const slack = readSlack(environment)
  const discord = readDiscord(environment)
  return {
    ...readConfig(environment),
    ...(environment.DATABASE_URL && { database: readDatabase(environment.DATABASE_URL) }),
    roles: readRoles(environment),
    ...(environment.PORT && { port: readPort(environment) }),
    log: {
      level: oneOf(environment, 'LOG_LEVEL', ['info', 'debug', 'warn', 'error']),
      json: oneOf(environment, 'LOG_FORMAT', ['text', 'json']) === 'json',
    },
    allowPrivateHosts: (environment.ALLOW_PRIVATE_HOSTS || '').split(/[\s,]+/).filter((host) => host !== ''),
    articleDays: wholeNumber(environment, 'ARTICLE_DAYS', 'days', 90, 36_500),
    ...(slack && { slack }),
    ...(discord && { discord }),
  }
}

/** Where services of these names are, so that NEWSDESK_MODEL_URL need not say it. */
const knownServices = new Map([
  ['ollama', 'http://127.0.0.1:11434/v1'],
  ['openai', 'https://api.openai.com/v1'],
])

function readModel(environment: Environment): ModelConfig | undefined {
  const { NEWSDESK_MODEL: name, NEWSDESK_MODEL_URL: address, NEWSDESK_MODEL_KEY: key } = environment
  if (!name) return undefined
  const [, provider = '', model = ''] = /^([\w.-]+):(\S+)$/.exec(name) ?? []
  if (model === '') throw new Problem(`NEWSDESK_MODEL is ${name}. Set it to provider:model, such as ollama:llama3.1.`)
  const url = address || knownServices.get(provider)
  if (url === undefined)
    throw new Problem(
      `NEWSDESK_MODEL names ${provider}, and NEWSDESK_MODEL_URL is not set. Set it to the address of its OpenAI-compatible interface, which often ends with /v1.`,
    )
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
    throw new Problem(`NEWSDESK_MODEL_URL is ${url}. Set it to an address that begins with http:// or https://.`)
  const dailyTokens = wholeNumber(environment, 'NEWSDESK_MODEL_DAILY_TOKENS', 'tokens', 200_000, 1_000_000_000)
  return { name, model, url, ...(key && { key }), dailyTokens }
}

function readSlack(environment: Environment): SlackConfig | undefined {
  const { SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken, SLACK_SIGNING_SECRET: signingSecret } = environment
  if (!botToken) {
    const half = appToken ? 'SLACK_APP_TOKEN' : signingSecret ? 'SLACK_SIGNING_SECRET' : undefined
    if (half)
      throw new Problem(
        `${half} is set, but SLACK_BOT_TOKEN is not. Set it to the Bot User OAuth Token, which begins with xoxb-.`,
      )
    return undefined
  }
  if (!appToken && !signingSecret) {
    throw new Problem(
      'SLACK_BOT_TOKEN is set, but not by which way Slack reaches the desk. Set SLACK_APP_TOKEN for Socket Mode (it needs no public address), or SLACK_SIGNING_SECRET for HTTP.',
    )
  }
  notOfKind('SLACK_BOT_TOKEN', botToken, /^(?:xapp|xoxp)-/, 'the Bot User OAuth Token, which begins with xoxb-')
  if (appToken) notOfKind('SLACK_APP_TOKEN', appToken, /^xox[a-z]-/, 'an App-Level Token, which begins with xapp-')
  const apiUrl = environment.SLACK_API_URL
  if (apiUrl && !/^https?:/.test(apiUrl))
    throw new Problem('SLACK_API_URL is not an address. It begins with https://, and ends with /api/.')
  return {
    botToken,
    by: appToken
      ? { way: 'socket', appToken }
      : { way: 'http', signingSecret: signingSecret ?? '', port: readPort(environment) },
    ...readManagers(environment),
    ...(apiUrl && { apiUrl }),
  }
}

function readManagers({ NEWSDESK_MANAGERS: said }: Environment): { managers?: string[] } {
  const managers = (said || '').split(/[\s,]+/).filter((person) => person !== '')
  const unknown = managers.find((person) => !/^[UW][A-Z0-9]{4,}$/.test(person))
  if (unknown !== undefined)
    throw new Problem(
      `NEWSDESK_MANAGERS names ${unknown}. Set it to member ids such as U0123ABCD, with commas between them: “Copy member ID” in a profile gives one.`,
    )
  return managers.length > 0 ? { managers } : {}
}

function readDiscord(environment: Environment): DiscordConfig | undefined {
  const { DISCORD_TOKEN: token, DISCORD_API_BASE: apiBase } = environment
  if (!token) {
    const half = ['DISCORD_GUILD_ID', 'DISCORD_MESSAGE_CONTENT', 'DISCORD_SHARDS'].find((name) => environment[name])
    if (half)
      throw new Problem(
        `${half} is set, but DISCORD_TOKEN is not. Set it to the bot’s token, from the app’s page, Bot.`,
      )
    return undefined
  }
  if (apiBase && !/^https?:\/\//.test(apiBase))
    throw new Problem('DISCORD_API_BASE is not an address. It begins with https://, and ends with /api.')
  const guild = readId(environment, 'DISCORD_GUILD_ID', 'a server’s')
  const managerRole = readId(environment, 'DISCORD_MANAGER_ROLE', 'a role’s')
  return {
    token: token.replace(/^Bot\s+/i, ''),
    ...(apiBase && { apiBase: apiBase.replace(/(?:\/v\d+)?\/*$/, '') }),
    ...(guild && { guild }),
    ...(managerRole && { managerRole }),
    shards: readShards(environment),
    messageContent: oneOf(environment, 'DISCORD_MESSAGE_CONTENT', ['0', '1']) === '1',
    crossposts: oneOf(environment, 'DISCORD_CROSSPOST', ['0', '1']) === '1',
  }
}

function readId(environment: Environment, setting: string, whose: string): string | undefined {
  const id = environment[setting]
  if (id && !/^\d+$/.test(id))
    throw new Problem(
      `${setting} is not ${whose} id: ${id}. Turn on Developer Mode in Discord, and use Copy ID: it has digits alone.`,
    )
  return id || undefined
}

function readShards({ DISCORD_SHARDS: shards }: Environment): number {
  const number = Number(shards || 1)
  if (!Number.isInteger(number) || number < 1 || number > 1000)
    throw new Problem(`DISCORD_SHARDS is not a number of shards: ${shards}. Set it to a whole number, 1 or more.`)
  return number
}

function notOfKind(setting: string, token: string, wrong: RegExp, right: string): void {
  if (wrong.test(token))
    throw new Problem(`${setting} holds a token that begins with ${token.slice(0, 5)}. Set it to ${right}.`)
}

function readDatabase(address: string): string {
  if (!/^postgres(?:ql)?:\/\//.test(address))
    throw new Problem(
      'DATABASE_URL is not the address of a PostgreSQL database. It begins with postgres://, as in postgres://user:password@host:5432/newsdesk.',
    )
  return address
}

function readRoles({ NEWSDESK_ROLES: said }: Environment): readonly Role[] {
  const named = (said || '')
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((role) => role !== '')
  const unknown = named.find((name) => !roles.some((role) => role === name))
  if (unknown !== undefined)
    throw new Problem(
      `NEWSDESK_ROLES names ${unknown}. Set it to any of ${roles.join(', ')}, with commas between them.`,
    )
  return named.length === 0 ? roles : roles.filter((role) => named.includes(role))
}

function readPort({ PORT: port }: Environment): number {
  const number = Number(port || 3000)
  if (!Number.isInteger(number) || number < 0 || number > 65_535)
    throw new Problem(`PORT is not a port: ${port}. Set it to a number from 1 to 65535.`)
  return number
}

function wholeNumber(environment: Environment, setting: string, of: string, usual: number, most: number): number {
  const said = environment[setting] || usual
  const number = Number(said)
  if (!Number.isInteger(number) || number < 1 || number > most)
    throw new Problem(`${setting} is not a number of ${of}: ${said}. Set it to a whole number, 1 or more.`)
  return number
}

function oneOf<Name extends string>(
  environment: Environment,
  setting: string,
  [usual, ...others]: readonly [Name, ...Name[]],
): Name {
  const said = environment[setting] || usual
  const known = [usual, ...others].find((name) => name === said)
  if (known === undefined)
    throw new Problem(`${setting} is ${said}. Set it to one of ${[usual, ...others].join(', ')}.`)
  return known
}
