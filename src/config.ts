import { existsSync } from 'node:fs'
import { Problem } from './desk/problem.ts'
import type { Level } from './log.ts'
import type { SlackConfig } from './platforms/slack/slack.ts'

export type Environment = Readonly<Record<string, string | undefined>>

/** What the environment decides. Nothing in it is needed. */
export type Config = {
  /** The folder of articles that the desk opens on, relative to where it is started. */
  briefings: string
}

/** What the environment decides about the desk on chat platforms. */
export type ChatConfig = Config & {
  /** The directory of what the desk remembers. */
  data: string
  log: { level: Level; json: boolean }
  /** Hosts that links may lead to although they are private. */
  allowPrivateHosts: string[]
  /** In days: how long an article is kept that no conversation needs. */
  articleDays: number
  slack?: SlackConfig
}

/** Adds what a file .env here says to the environment, where that does not say it already. */
export function loadEnvironmentFile(): void {
  if (existsSync('.env')) process.loadEnvFile('.env')
}

/** Reads an environment. Empty is the same as not set. */
export function readConfig(environment: Environment): Config {
  return { briefings: environment.BRIEFINGS || 'briefings' }
}

/**
 * Reads what an environment says about chat platforms.
 * @throws {Problem} when a setting is wrong or half of a pair is missing, with the setting and the mend.
 */
export function readChatConfig(environment: Environment): ChatConfig {
  const slack = readSlack(environment)
  return {
    ...readConfig(environment),
    data: environment.NEWSDESK_DATA || 'data',
    log: {
      level: oneOf(environment, 'LOG_LEVEL', ['info', 'debug', 'warn', 'error']),
      json: oneOf(environment, 'LOG_FORMAT', ['text', 'json']) === 'json',
    },
    allowPrivateHosts: (environment.ALLOW_PRIVATE_HOSTS || '').split(/[\s,]+/).filter((host) => host !== ''),
    articleDays: readDays(environment),
    ...(slack && { slack }),
  }
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
    ...(apiUrl && { apiUrl }),
  }
}

function notOfKind(setting: string, token: string, wrong: RegExp, right: string): void {
  if (wrong.test(token))
    throw new Problem(`${setting} holds a token that begins with ${token.slice(0, 5)}. Set it to ${right}.`)
}

function readPort({ PORT: port }: Environment): number {
  const number = Number(port || 3000)
  if (!Number.isInteger(number) || number < 0 || number > 65_535)
    throw new Problem(`PORT is not a port: ${port}. Set it to a number from 1 to 65535.`)
  return number
}

function readDays({ ARTICLE_DAYS: days }: Environment): number {
  const number = Number(days || 90)
  if (!Number.isInteger(number) || number < 1 || number > 36_500)
    throw new Problem(`ARTICLE_DAYS is not a number of days: ${days}. Set it to a whole number, 1 or more.`)
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
