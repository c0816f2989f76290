import { HTTPReceiver, type Logger, type Receiver, SocketModeReceiver, type webApi } from '@slack/bolt'
import type { Clock } from '../../desk/deliver.ts'
import { Problem } from '../../desk/problem.ts'
import type { Log } from '../../log.ts'
import type { Page } from '../../page.ts'
import { refusalCode } from './errors.ts'

/** How Slack reaches the desk. */
export type Connection = {
  receiver: Receiver
  /** Resolves when Slack can reach it. @throws {Problem} when it cannot, with the setting to mend. */
  open(): Promise<void>
  close(): Promise<void>
}

type Parts = { clientOptions: webApi.WebClientOptions; logger: Logger; clock: Clock; log: Log }

/** In milliseconds: how long a socket's peer may take to say goodbye. */
const farewell = 2000

/** Socket Mode: the desk calls Slack and holds the line, and calls again whenever it is lost. */
export function socketConnection(appToken: string, { clientOptions, logger, clock, log }: Parts): Connection {
  const receiver = new SocketModeReceiver({
    appToken,
    logger,
    installerOptions: {
      clientOptions: { ...clientOptions, retryConfig: { retries: 2 }, rejectRateLimitedCalls: false },
    },
    autoReconnectEnabled: false,
  })
  const { client } = receiver
  let open = false
  let closing = false
  let crowded = false

  // Bolt's own reconnecting ends the process when Slack cannot be reached at that moment, so it is done here.
  const reconnect = async () => {
    for (let tries = 0; !closing; tries += 1) {
      await clock.sleep(crowded ? 30_000 : Math.min(250 * 2 ** tries, 30_000))
      crowded = false
      try {
        await client.start()
        return
      } catch (error) {
        const code = refusalCode(error)
        if (code !== undefined && code !== 'internal_error') {
          log.error('slack: gone for good', { reason: tokenProblem('SLACK_APP_TOKEN', code).message })
          return
        }
        log.warn('slack: still unreachable', { tries: tries + 1 })
      }
    }
  }
  client.on('connected', () => {
    open = true
    log.info('slack: connected', { by: 'socket' })
  })
  client.on('disconnected', () => {
    const lost = open && !closing
    open = false
    if (!lost) return
    log.info('slack: connection lost, calling again')
    void reconnect()
  })
  client.on('ws_message', (data: unknown) => {
    if (!String(data).includes('too_many_websockets')) return
    crowded = true
    log.warn('slack: too_many_websockets', {
      reason:
        'This app holds ten sockets already, the most Slack allows. Stop other processes that use the same SLACK_APP_TOKEN.',
    })
  })

  return {
    receiver,
    async open() {
      try {
        await client.start()
      } catch (error) {
        const code = refusalCode(error)
        if (code !== undefined) throw tokenProblem('SLACK_APP_TOKEN', code)
        throw error
      }
    },
    async close() {
      closing = true
      if (open) await Promise.race([client.disconnect(), clock.sleep(farewell)])
    },
  }
}

/** HTTP: Slack calls the desk, at an address that is public, with requests that it signs. The operator's pages are there, too. */
export function httpConnection(
  signingSecret: string,
  port: number,
  { logger, log }: Parts,
  pages: readonly Page[],
): Connection {
  const receiver = new HTTPReceiver({
    signingSecret,
    logger,
    endpoints: ['/slack/events'],
    customRoutes: [...pages],
  })
  let open = false
  return {
    receiver,
    async open() {
      try {
        const server = await receiver.start(port)
        open = true
        const address = server.address()
        const listening = address !== null && typeof address !== 'string' ? address.port : port
        log.info('slack: listening', { by: 'http', port: listening, path: '/slack/events' })
      } catch (cause) {
        const reason = cause instanceof Error ? cause.message : String(cause)
        throw new Problem(`PORT: cannot listen on ${port} (${reason}). Set PORT to a free one.`, { cause })
      }
    },
    async close() {
      if (open) await receiver.stop()
    },
  }
}

/** A token that Slack refuses, as a problem that names its setting. */
export function tokenProblem(setting: 'SLACK_BOT_TOKEN' | 'SLACK_APP_TOKEN', code: string): Problem {
  const where =
    setting === 'SLACK_BOT_TOKEN'
      ? 'OAuth & Permissions (it begins with xoxb-)'
      : 'Basic Information, App-Level Tokens (it begins with xapp- and has the scope connections:write)'
  return new Problem(
    `${setting}: Slack does not accept it (${code}). Copy it again from the app’s page on api.slack.com/apps: ${where}.`,
  )
}
