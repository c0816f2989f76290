import { App, type Logger, LogLevel, type Receiver, type ReceiverEvent, type webApi } from '@slack/bolt'
import type { Log } from '../../log.ts'

/** What the desk's bot is on Slack. */
export type Identity = { user: string; id: string; team: string; workspace: string }

/**
 * Bolt's app, but for when it acknowledges an event: Bolt does so before any listener has seen it, and an event whose
 * process then ends is lost. Here the listeners, which only write down what is asked, come first.
 */
export class DeskApp extends App {
  override async processEvent(event: ReceiverEvent): Promise<void> {
    if (event.body.type !== 'event_callback') return super.processEvent(event)
    await super.processEvent({ ...event, ack: async () => {} })
    await event.ack()
  }
}

/** An app of one workspace on a receiver. */
export function createApp(options: {
  token: string
  identity: Identity
  receiver: Receiver
  clientOptions: webApi.WebClientOptions
  logger: Logger
}): DeskApp {
  const { token, identity, receiver, clientOptions, logger } = options
  return new DeskApp({
    token,
    botId: identity.id,
    botUserId: identity.user,
    receiver,
    clientOptions,
    logger,
    tokenVerificationEnabled: false,
    convoStore: false,
  })
}

/**
 * How the Web API is called: each call once, for ten seconds at most. Bolt's own retries are off, because they would
 * post again after a broken connection; `call` and `deliver` know better when to.
 */
export function clientOptions(apiUrl: string | undefined, logger: Logger): webApi.WebClientOptions {
  return {
    ...(apiUrl !== undefined && { slackApiUrl: apiUrl }),
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout: 10_000,
    logger,
  }
}

/** Bolt's log lines in the desk's log. What Bolt tells in detail may hold what people wrote, so it is for debugging. */
export function boltLogger(log: Log): Logger {
  const line = (parts: unknown[]) =>
    parts.map((part) => (part instanceof Error ? part.message : String(part))).join(' ')
  return {
    debug: (...parts) => log.debug('bolt', { says: line(parts) }),
    info: (...parts) => log.debug('bolt', { says: line(parts) }),
    warn: (...parts) => log.warn('slack', { says: line(parts) }),
    error: (...parts) => log.warn('slack', { says: line(parts) }),
    setLevel: () => {},
    getLevel: () => LogLevel.INFO,
    setName: () => {},
  }
}
