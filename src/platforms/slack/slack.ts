import { webApi } from '@slack/bolt'
import { type Clock, persist } from '../../desk/deliver.ts'
import { Problem } from '../../desk/problem.ts'
import type { Log } from '../../log.ts'
import type { Page } from '../../page.ts'
import type { Platform } from '../platform.ts'
import { boltLogger, clientOptions, createApp, type Identity } from './app.ts'
import { createCalls } from './calls.ts'
import { httpConnection, socketConnection, tokenProblem } from './connection.ts'
import { call, refusalCode } from './errors.ts'
import { listen } from './listen.ts'
import { createPace, messagePause } from './pace.ts'

/** What the environment says of Slack. */
export type SlackConfig = {
  botToken: string
  /** By which way Slack reaches the desk: a socket that the desk opens, or requests to a port of its own. */
  by: { way: 'socket'; appToken: string } | { way: 'http'; signingSecret: string; port: number }
  /** The ids of those who may change subscriptions; everybody may where there are none. */
  managers?: readonly string[]
  /** Another server than Slack's own, for tests. */
  apiUrl?: string
}

/** Newsdesk on Slack, in one workspace. */
export function createSlack(
  config: SlackConfig,
  { clock, log, pause = messagePause, pages = [] }: { clock: Clock; log: Log; pause?: number; pages?: readonly Page[] },
): Platform {
  const logger = boltLogger(log)
  const options = clientOptions(config.apiUrl, logger)
  const client = new webApi.WebClient(config.botToken, { ...options })
  const calls = createCalls(client, clock, createPace(clock, pause))
  const parts = { clientOptions: options, logger, clock, log }
  const { by } = config
  const connection =
    by.way === 'socket' ? socketConnection(by.appToken, parts) : httpConnection(by.signingSecret, by.port, parts, pages)
  return {
    name: 'slack',
    async start(desk) {
      const identity = await identify(client, clock)
      log.info('slack: signed in', { workspace: identity.workspace, bot: identity.user })
      const app = createApp({
        token: config.botToken,
        identity,
        receiver: connection.receiver,
        clientOptions: { ...options },
        logger,
      })
      listen(app, desk, calls, identity, config.managers ?? [])
      await connection.open()
    },
    stop: () => connection.close(),
    post: calls.post,
    find: calls.find,
    replace: calls.replace,
    withdraw: calls.withdraw,
    tell: calls.tell,
  }
}

/**
 * Who the token belongs to.
 * @throws {Problem} when Slack does not accept it.
 */
async function identify(client: webApi.WebClient, clock: Clock): Promise<Identity> {
  try {
    const { user_id, bot_id, team_id, team } = await persist(clock, () => call(() => client.auth.test(), clock))
    if (!user_id) throw new Problem('SLACK_BOT_TOKEN: Slack does not say whose it is. Use the Bot User OAuth Token.')
    return { user: user_id, id: bot_id ?? '', team: team_id ?? '', workspace: team ?? '' }
  } catch (error) {
    const code = error instanceof Error ? refusalCode(error.cause) : undefined
    throw code === undefined ? error : tokenProblem('SLACK_BOT_TOKEN', code)
  }
}
