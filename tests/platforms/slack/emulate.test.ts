import { createEmulator, type Emulator } from 'emulate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createSlack } from '../../../src/platforms/slack/slack.ts'
import { Delivery } from '../../fakes/slack/delivery.ts'
import { type Fields, fields, list, parse, shown, text } from '../../fakes/slack/json.ts'
import { rain } from '../articles.ts'
import { clock, type Newsroom, openNewsroom } from '../newsroom.ts'
import type { Line } from '../stage.ts'
import { freePort } from './free-port.ts'

// A Slack server that somebody else wrote. Version 0.12.2 of it has the Web API and no way to call the desk: it cannot be
// told where to send events, and it has no commands, buttons or sockets. So what people write is stored in it, and carried
// to the desk from here by signed requests. Buttons, sockets, limits and faults are tested against our own fake alone.
const secret = 'a-signing-secret'
const [bot, anna] = ['xoxb-desk', 'xoxp-anna']
let server: Emulator
let newsroom: Newsroom<Line>
let channel: string
let person: string
const delivery = new Delivery(secret)

async function api(method: string, token: string, params: Record<string, string> = {}): Promise<Fields> {
  const response = await fetch(`${server.url}/api/${method}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
    body: new URLSearchParams(params),
  })
  const answer = fields(parse(await response.text()))
  expect(answer).toMatchObject({ ok: true })
  return answer
}

const messages = async (method: string, params: Record<string, string> = {}) =>
  list((await api(method, bot, { channel, ...params })).messages).map(fields)

const readable = ({ blocks }: Fields) => shown(blocks).join(' ')

/** Waits until the desk has done with so many things. */
const done = (count: number) =>
  newsroom.logged(
    () =>
      newsroom.lines.filter((line) => / {2}(?:briefing|answer|refusal) {2}platform=slack/.test(line)).length === count,
  )

/** Somebody writes in a thread. Gives the event that Slack would send of it. */
async function write(words: string, thread: string): Promise<Fields> {
  const { ts } = await api('chat.postMessage', anna, { channel, thread_ts: thread, text: words })
  const message = { type: 'message', user: person, text: words, ts, thread_ts: thread, parent_user_id: 'U0DESK' }
  const event = { ...message, channel, channel_type: 'channel', event_ts: ts }
  return { type: 'event_callback', team_id: 'T000000001', api_app_id: 'A0DESK', event_id: `Ev${text(ts)}`, event }
}

beforeAll(async () => {
  const [port, ownPort] = [await freePort(), await freePort()]
  const app = { app_id: 'A0DESK', bot_id: 'B0DESK', bot_user_id: 'U0DESK', name: 'Newsdesk', redirect_uris: [] }
  const slack = {
    users: [{ name: 'anna' }],
    channels: [{ name: 'newsroom' }],
    oauth_apps: [{ ...app, client_id: '1.2', client_secret: 'none' }],
    tokens: [
      { token: bot, user: 'U0DESK', bot_id: 'B0DESK', app_id: 'A0DESK' },
      { token: anna, user: 'anna' },
    ],
  }
  server = await createEmulator({ service: 'slack', port, seed: { slack } })
  person = text((await api('auth.test', anna)).user_id)
  const channels = list((await api('conversations.list', bot)).channels).map(fields)
  channel = text(channels.find(({ name }) => name === 'newsroom')?.id)
  delivery.address = `http://127.0.0.1:${ownPort}/slack/events`
  const by = { way: 'http', signingSecret: secret, port: ownPort } as const
  const line: Line = {
    connect: (parts) => createSlack({ botToken: bot, by, apiUrl: `${server.url}/api/` }, { ...parts, clock, pause: 0 }),
    close: () => server.close(),
  }
  newsroom = await openNewsroom(async () => line, [rain])
})
afterAll(() => newsroom.close())

test('on another server than our own fake, the desk briefs, finds its post again, and follows up once', async () => {
  const command = { command: '/brief', channel_id: channel, user_id: person, trigger_id: '1.2', text: 'rain' }
  expect(await delivery.send('slash_commands', command)).toBe(true)
  await done(1)
  const [briefing] = await messages('conversations.history', { include_all_metadata: 'true' })
  if (!briefing) throw new Error('There is no briefing.')
  expect(briefing).toMatchObject({ user: 'U0DESK', metadata: { event_type: 'newsdesk_post' } })
  expect(readable(briefing)).toContain('Heavy rain closed the valley road on Monday')

  const key = text(fields(fields(briefing.metadata).event_payload).key)
  const platform = newsroom.stage.connect({ clock, log: newsroom.log })
  expect(await platform.find({ channel }, key)).toEqual({ place: { channel }, message: briefing.ts })
  expect(await platform.find({ channel }, 'another')).toBeUndefined()

  const thread = text(briefing.ts)
  const question = await write('How much rain fell?', thread)
  expect(await delivery.send('events_api', question)).toBe(true)
  expect(await delivery.send('events_api', question)).toBe(true)
  await done(2)
  await newsroom.restart()
  expect(await delivery.send('events_api', question)).toBe(true)
  expect(await delivery.send('events_api', await write('And which river rose?', thread))).toBe(true)
  await done(3)

  const replies = await messages('conversations.replies', { ts: thread })
  const own = replies.filter(({ user, ts }) => user === 'U0DESK' && ts !== thread).map(readable)
  expect(own).toHaveLength(2)
  expect(own[0]).toContain('About 90 millimetres of rain fell')
  expect(own[1]).toContain('Oder')
})
