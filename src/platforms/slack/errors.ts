import { webApi } from '@slack/bolt'
import type { Clock } from '../../desk/deliver.ts'
import { Uncertain, Undeliverable } from '../platform.ts'

/** What Slack refuses a call for, in words for whoever asked or for the operator, with the mend. */
const refusals: Readonly<Record<string, string>> = {
  not_in_channel: 'I am not in that channel. Invite me with /invite @newsdesk, and try again.',
  channel_not_found: 'I cannot see that channel. If it is private, invite me with /invite @newsdesk, and try again.',
  is_archived: 'That channel is archived, so nothing can be posted there.',
  restricted_action: 'This workspace does not let apps post in that channel. Its administrators can change that.',
  msg_too_long: 'Slack refused the message for its length.',
  msg_blocks_too_long: 'Slack refused the message for its length.',
  expired_trigger_id: 'That took too long for Slack to open a window. Please press the button again.',
  user_not_in_channel: 'I can only show you that in a channel that you are in.',
  invalid_auth: 'Slack does not accept the token. Copy it again from the app’s page on api.slack.com/apps.',
  not_authed: 'Slack got no token. Set it from the app’s page on api.slack.com/apps.',
  token_revoked: 'The token was revoked. Install the app again, and set the new one.',
  token_expired: 'The token has expired. Install the app again, and set the new one.',
  account_inactive: 'The app was removed from this workspace. Install it again, and set the new token.',
  not_allowed_token_type: 'This is a token of another kind than the one needed here.',
}

/** Refusals that lie in the channel, and in the desk's own access. */
const ofChannel = new Set(['not_in_channel', 'channel_not_found', 'is_archived', 'restricted_action'])
const ofAccess = new Set([
  'invalid_auth',
  'not_authed',
  'token_revoked',
  'token_expired',
  'account_inactive',
  'not_allowed_token_type',
])

/** Slack says with these that it failed itself: the call may have taken effect. */
const failures = new Set([
  'internal_error',
  'fatal_error',
  'service_unavailable',
  'request_timeout',
  'team_added_to_org',
])

/** In milliseconds: how long a call waits where Slack says to come later, before that counts as refused. */
const patience = 10 * 60_000

/**
 * Makes one call and waits as often and as long as Slack asks for with 429. It is not made again for any other reason:
 * whoever makes it knows whether that would do it twice.
 * @throws {Uncertain} when it may have taken effect: the connection broke, or Slack failed.
 * @throws {Undeliverable} when Slack refused it, with the reason in words.
 */
export async function call<T>(attempt: () => Promise<T>, clock: Clock): Promise<T> {
  for (let waited = 0; ; ) {
    try {
      return await attempt()
    } catch (error) {
      if (!(error instanceof webApi.WebAPIRateLimitedError) || waited > patience) throw inWords(error)
      const wait = Math.max(error.retryAfter, 0.1) * 1000
      waited += wait
      await clock.sleep(wait)
    }
  }
}

/** Slack's code for what it refused a call for, where it did. */
export function refusalCode(error: unknown): string | undefined {
  return error instanceof webApi.WebAPIPlatformError ? error.data.error : undefined
}

function inWords(error: unknown): unknown {
  if (error instanceof webApi.WebAPIRateLimitedError) {
    return new Undeliverable('Slack kept asking to come later (429) for ten minutes.', { cause: error, lies: 'access' })
  }
  if (error instanceof webApi.WebAPIPlatformError) {
    const { error: code } = error.data
    if (failures.has(code)) return new Uncertain(`Slack failed (${code}).`, { cause: error })
    if (code === 'missing_scope') {
      return new Undeliverable(
        `The app lacks the scope ${String(Reflect.get(error.data, 'needed'))} (missing_scope). Add it under OAuth & Permissions, and install the app again.`,
        { cause: error, lies: 'access' },
      )
    }
    const lies = ofChannel.has(code) ? 'channel' : ofAccess.has(code) ? 'access' : 'post'
    return new Undeliverable(`${refusals[code] ?? 'Slack refused the call.'} (${code})`, { cause: error, lies })
  }
  if (error instanceof webApi.WebAPIHTTPError)
    return new Uncertain(`Slack answered ${error.statusCode}.`, { cause: error })
  if (error instanceof webApi.WebAPIRequestError)
    return new Uncertain(`The connection to Slack broke: ${error.original.message}.`, { cause: error })
  return error
}
