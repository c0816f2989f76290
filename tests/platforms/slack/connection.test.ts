import { afterEach, beforeEach, expect, test } from 'vitest'
import { createLog } from '../../../src/log.ts'
import { examine } from '../../../src/platforms/slack/doctor.ts'
import { manifest, scopes } from '../../../src/platforms/slack/manifest.ts'
import { createSlack, type SlackConfig } from '../../../src/platforms/slack/slack.ts'
import { FakeSlack, tokens } from '../../fakes/slack/server.ts'
import { emptyDesk } from '../empty-desk.ts'
import { clock } from '../newsroom.ts'
import { freePort } from './free-port.ts'

let slack: FakeSlack
let lines: string[]
beforeEach(async () => {
  slack = await FakeSlack.start()
  slack.scopes = [...scopes]
  lines = []
})
afterEach(() => slack.stop())

function log() {
  return createLog({
    level: 'info',
    json: false,
    now: () => new Date(),
    write: (line) => {
      lines.push(line)
      slack.workspace.touch()
    },
  })
}

function config(change: Partial<SlackConfig> = {}): SlackConfig {
  return { botToken: tokens.bot, by: { way: 'socket', appToken: tokens.app }, apiUrl: `${slack.url}/api/`, ...change }
}

const logged = (words: string) => slack.workspace.until(() => lines.find((line) => line.includes(words)))

test('a lost socket is called again', async () => {
  const platform = createSlack(config(), { clock, log: log() })
  await platform.start(emptyDesk)
  slack.delivery.cut()
  await logged('connection lost')
  await slack.workspace.until(() => lines.filter((line) => line.includes('slack: connected')).length === 2)
  await platform.stop()
  expect(lines.at(-1)).toContain('connected')
})

test('when Slack asks to leave, the desk comes back', async () => {
  const platform = createSlack(config(), { clock, log: log() })
  await platform.start(emptyDesk)
  slack.delivery.dismiss('refresh_requested')
  await slack.workspace.until(() => lines.filter((line) => line.includes('slack: connected')).length === 2)
  await platform.stop()
})

test('too many sockets are explained, and the pause before the next is long', async () => {
  const pauses: number[] = []
  const patient = {
    now: clock.now,
    sleep(ms: number) {
      pauses.push(ms)
      return clock.sleep()
    },
  }
  const platform = createSlack(config(), { clock: patient, log: log() })
  await platform.start(emptyDesk)
  slack.delivery.dismiss('too_many_websockets')
  expect(await logged('too_many_websockets')).toContain('ten sockets')
  await slack.workspace.until(() => lines.filter((line) => line.includes('slack: connected')).length === 2)
  expect(pauses).toContain(30_000)
  await platform.stop()
})

test('a token that is refused while reconnecting ends in one line, not in a loop', async () => {
  const platform = createSlack(config(), { clock, log: log() })
  await platform.start(emptyDesk)
  slack.revoked = true
  slack.delivery.cut()
  expect(await logged('gone for good')).toContain('SLACK_APP_TOKEN')
  const calls = slack.calls.length
  await clock.sleep()
  expect(slack.calls.length).toBe(calls)
  await platform.stop()
})

test.each([
  ['SLACK_BOT_TOKEN', () => config({ botToken: 'xoxb-wrong' })],
  ['SLACK_APP_TOKEN', () => config({ by: { way: 'socket', appToken: 'xapp-wrong' } })],
])('a wrong %s is named when it starts', async (setting, wrong) => {
  const platform = createSlack(wrong(), { clock, log: log() })
  await expect(platform.start(emptyDesk)).rejects.toThrow(new RegExp(`^${setting}: .*invalid_auth`))
  await platform.stop()
})

test('by HTTP it serves the operator’s pages, and answers nothing that Slack has not signed', async () => {
  const port = await freePort()
  const platform = createSlack(config({ by: { way: 'http', signingSecret: tokens.secret, port } }), {
    clock,
    log: log(),
    pages: [{ path: '/healthz', method: 'GET', handler: (_, response) => response.end('ok') }],
  })
  await platform.start(emptyDesk)
  expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(200)
  const forged = await fetch(`http://127.0.0.1:${port}/slack/events`, {
    method: 'POST',
    body: '{"type":"event_callback"}',
    headers: {
      'content-type': 'application/json',
      'x-slack-signature': 'v0=00',
      'x-slack-request-timestamp': String(Math.floor(Date.now() / 1000)),
    },
  })
  expect(forged.status).toBe(401)
  const taken = createSlack(config({ by: { way: 'http', signingSecret: tokens.secret, port } }), { clock, log: log() })
  await expect(taken.start(emptyDesk)).rejects.toThrow(/^PORT: /)
  await platform.stop()
})

test('the doctor finds everything well, and what is not', async () => {
  slack.workspace.channel('C1')
  slack.workspace.channel('C2', { archived: true })
  const found = async (change?: Partial<SlackConfig>) =>
    (await examine(config(change), { clock, log: log() })).map((check) =>
      check.ok ? 'ok' : `${check.found} ${check.mend}`,
    )
  expect(await found()).toEqual(['ok', 'ok', 'ok', 'ok', expect.stringContaining('#c2: archived')])
  slack.scopes = scopes.filter((scope) => scope !== 'channels:history')
  expect((await found()).join(' ')).toMatch(/Scopes: channels:history missing.*#c1: cannot read it/)
  expect(await found({ botToken: 'xoxb-wrong', by: { way: 'socket', appToken: 'xapp-wrong' } })).toEqual([
    expect.stringContaining('SLACK_BOT_TOKEN'),
    expect.stringContaining('SLACK_APP_TOKEN'),
  ])
  expect((await found({ by: { way: 'http', signingSecret: 'short', port: 1 } })).join(' ')).toContain(
    'SLACK_SIGNING_SECRET',
  )
})

test('the manifest is for Socket Mode, or with an address for that', () => {
  expect(manifest().settings.socket_mode_enabled).toBe(true)
  expect(JSON.stringify(manifest())).not.toContain('url')
  const http = manifest('https://desk.example')
  expect(http.settings).toMatchObject({
    socket_mode_enabled: false,
    event_subscriptions: { request_url: 'https://desk.example/slack/events' },
  })
  expect(http.features.slash_commands.every((command) => 'url' in command)).toBe(true)
})
