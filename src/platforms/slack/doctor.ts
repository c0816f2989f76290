import { webApi } from '@slack/bolt'
import type { Clock } from '../../desk/deliver.ts'
import { inOneLine } from '../../desk/problem.ts'
import type { Log } from '../../log.ts'
import { type Check, unwell, well } from '../check.ts'
import { boltLogger, clientOptions } from './app.ts'
import { tokenProblem } from './connection.ts'
import { call, refusalCode } from './errors.ts'
import { scopes } from './manifest.ts'
import type { SlackConfig } from './slack.ts'

/** How many channels are looked into. */
const channelsChecked = 50

/** Looks at every credential, scope and channel of the desk on Slack. Posts nothing. */
export async function examine(config: SlackConfig, { clock, log }: { clock: Clock; log: Log }): Promise<Check[]> {
  const options = clientOptions(config.apiUrl, boltLogger(log))
  const client = new webApi.WebClient(config.botToken, { ...options })
  const token = await tokenChecks(client, clock)
  const way =
    config.by.way === 'socket'
      ? await socketCheck(config.by.appToken, options, clock)
      : secretCheck(config.by.signingSecret)
  const channels = token[0]?.ok ? await channelChecks(client, clock) : []
  return [...token, way, ...channels]
}

async function tokenChecks(client: webApi.WebClient, clock: Clock): Promise<Check[]> {
  try {
    const { team, user, response_metadata } = await call(() => client.auth.test(), clock)
    const granted = response_metadata?.scopes ?? []
    const missing = scopes.filter((scope) => !granted.includes(scope))
    return [
      well(`SLACK_BOT_TOKEN: signed in to ${team} as ${user}`),
      missing.length === 0
        ? well(`Scopes: all ${scopes.length} are there`)
        : unwell(
            `Scopes: ${missing.join(', ')} missing`,
            'Add them under OAuth & Permissions, and install the app again.',
          ),
    ]
  } catch (error) {
    return [refused('SLACK_BOT_TOKEN', error)]
  }
}

async function socketCheck(appToken: string, options: webApi.WebClientOptions, clock: Clock): Promise<Check> {
  try {
    await call(() => new webApi.WebClient(appToken, { ...options }).apps.connections.open(), clock)
    return well('SLACK_APP_TOKEN: Slack offers a socket')
  } catch (error) {
    return refused('SLACK_APP_TOKEN', error)
  }
}

function secretCheck(secret: string): Check {
  return /^[0-9a-f]{32}$/i.test(secret)
    ? well('SLACK_SIGNING_SECRET: looks like one (only a request from Slack can prove it)')
    : unwell(
        'SLACK_SIGNING_SECRET: does not look like one',
        'It has 32 letters and digits: copy it from the app’s page, Basic Information.',
      )
}

async function channelChecks(client: webApi.WebClient, clock: Clock): Promise<Check[]> {
  try {
    const types = 'public_channel,private_channel'
    const { channels = [] } = await call(
      () => client.users.conversations({ types, exclude_archived: false, limit: channelsChecked }),
      clock,
    )
    if (channels.length === 0)
      return [unwell('Channels: in none yet', 'Type /invite @newsdesk in each channel that is to be briefed.')]
    return await Promise.all(
      channels.map(({ id = '', name = id, is_archived }) =>
        channelCheck(client, clock, id, name, is_archived === true),
      ),
    )
  } catch (error) {
    return [unwell(`Channels: ${inOneLine(error)}`, 'Mend the scopes first.')]
  }
}

async function channelCheck(
  client: webApi.WebClient,
  clock: Clock,
  id: string,
  name: string,
  archived: boolean,
): Promise<Check> {
  if (archived)
    return unwell(`#${name}: archived`, 'Nothing can be posted there: take the desk out, or open the channel again.')
  try {
    await call(() => client.conversations.history({ channel: id, limit: 1, include_all_metadata: true }), clock)
    return well(`#${name}: can read and post`)
  } catch (error) {
    return unwell(`#${name}: cannot read it (${inOneLine(error)})`, 'Type /invite @newsdesk there, or mend the scopes.')
  }
}

function refused(setting: 'SLACK_BOT_TOKEN' | 'SLACK_APP_TOKEN', error: unknown): Check {
  const code = error instanceof Error ? refusalCode(error.cause) : undefined
  if (code !== undefined) return unwell(tokenProblem(setting, code).message, 'Then run the doctor again.')
  return unwell(
    `${setting}: ${inOneLine(error)}`,
    'Check the network between here and Slack, and SLACK_API_URL if it is set.',
  )
}
