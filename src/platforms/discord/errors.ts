import { RESTJSONErrorCodes as Code, DiscordAPIError, HTTPError, RateLimitError } from 'discord.js'
import { Uncertain, Undeliverable } from '../platform.ts'

/** What Discord refuses a call for, in words for whoever asked or for the operator, with the mend. */
const refusals = new Map<number | string, string>([
  [Code.UnknownChannel, 'That channel or thread is gone.'],
  [Code.UnknownMessage, 'That message is gone.'],
  [Code.MissingAccess, 'I cannot see that channel. Somebody who manages it can give me View Channel there.'],
  [
    Code.MissingPermissions,
    'I lack a permission in that channel. I need View Channel, Send Messages, Read Message History, Create Public Threads and Send Messages in Threads there.',
  ],
  [Code.CannotSendMessagesToThisUser, 'Discord does not let me write to that person.'],
  [Code.ThreadLocked, 'That thread is locked, so nothing can be posted there.'],
  [Code.InvalidActionOnArchivedThread, 'That thread is archived.'],
  [Code.UnknownInteraction, 'That took too long for Discord. Please try again.'],
])

/** Those that lie in the channel: nothing can be posted there until somebody mends it. */
const ofChannel = new Set<number | string>([
  Code.UnknownChannel,
  Code.MissingAccess,
  Code.MissingPermissions,
  Code.CannotSendMessagesToThisUser,
  Code.ThreadLocked,
])

/**
 * Makes one call. Waiting where Discord asks for it (429) is discord.js's work; for no other reason is a call made again,
 * since whoever makes it knows whether that would do it twice.
 * @throws {Uncertain} when it may have taken effect: the connection broke, or Discord failed.
 * @throws {Undeliverable} when Discord refused it, with the reason in words.
 */
export async function call<T>(attempt: () => Promise<T>): Promise<T> {
  try {
    return await attempt()
  } catch (error) {
    throw inWords(error)
  }
}

/** Discord's code for what it refused a call for, where it did. */
export function refusalCode(error: unknown): number | string | undefined {
  if (error instanceof DiscordAPIError) return error.code
  return error instanceof Undeliverable ? refusalCode(error.cause) : undefined
}

/** What `attempt` gives, or `instead` where Discord refuses it with one of these codes. */
export async function unless<T, I>(codes: readonly number[], attempt: () => Promise<T>, instead: I): Promise<T | I> {
  try {
    return await attempt()
  } catch (error) {
    const code = refusalCode(error)
    if (typeof code === 'number' && codes.includes(code)) return instead
    throw error
  }
}

export function inWords(cause: unknown): unknown {
  if (cause instanceof RateLimitError)
    return new Undeliverable('Discord asks to come back later than in ten minutes (429).', { cause })
  if (cause instanceof DiscordAPIError) return refusal(cause)
  if (cause instanceof HTTPError) return new Uncertain(`Discord answered ${cause.status}.`, { cause })
  if (!(cause instanceof Error)) return cause
  if (cause.message.startsWith('Expected token to be set'))
    return new Undeliverable('Discord no longer accepts the token, so it is not asked any more.', {
      cause,
      lies: 'access',
    })
  if (cause.name === 'AbortError' || 'code' in cause)
    return new Uncertain(`The connection to Discord broke: ${cause.message}.`, { cause })
  return cause
}

function refusal(cause: DiscordAPIError): unknown {
  if (cause.status >= 500 || cause.status === 408) return new Uncertain(`Discord answered ${cause.status}.`, { cause })
  if (cause.status === 401)
    return new Undeliverable('Discord does not accept the token. Reset it on the app’s page, and set DISCORD_TOKEN.', {
      cause,
      lies: 'access',
    })
  const words = refusals.get(cause.code) ?? `Discord refused the call: ${cause.message.replace(/\s+/g, ' ')}.`
  return new Undeliverable(`${words} (${cause.code})`, { cause, lies: ofChannel.has(cause.code) ? 'channel' : 'post' })
}
