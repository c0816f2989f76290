import { createSlack } from '../../../src/platforms/slack/slack.ts'
import type { Fault } from '../../fakes/slack/faults.ts'
import { type Fields, fields, type Json, list, text } from '../../fakes/slack/json.ts'
import { FakeSlack, tokens } from '../../fakes/slack/server.ts'
import { type Message, readable } from '../../fakes/slack/workspace.ts'
import type { ManagingStage, Seen, Spoken, Trouble } from '../stage.ts'
import { freePort } from './free-port.ts'

const faultOf: Record<NonNullable<Trouble>, Fault> = {
  'rate limit': 'limited',
  failure: 'failed',
  'failure after': 'failed-after',
  lost: 'dropped',
  'lost after': 'dropped-after',
}

const person = 'U1ANNA'
const colleague = 'U2BEN'

/** Slack as a stage, reached by a socket or by signed requests. */
export async function slackStage(way: 'socket' | 'http'): Promise<ManagingStage & { slack: FakeSlack }> {
  const slack = await FakeSlack.start()
  const { workspace, people, delivery } = slack
  const port = way === 'http' ? await freePort() : 0
  let channels = 0

  async function say(channel: string, words: string, extra: Fields): Promise<Spoken> {
    const sent = await people.say(channel, person, words, extra)
    const redeliver = async () => {
      await people.deliver(sent.events)
    }
    return { id: sent.message.ts, acknowledged: sent.acknowledged, redeliver }
  }

  function seen(message: Message): Seen {
    const { ts, channel, thread, edits } = message
    const words = readable(message)
    return {
      id: ts,
      channel,
      ...(thread !== undefined && { thread }),
      text: words,
      refusal: words.includes('Not in the article'),
      edited: edits > 0,
    }
  }

  function original({ channel, id }: Seen): Message {
    const message = workspace.find(channel, id)
    if (!message) throw new Error(`There is no message ${id} in ${channel}.`)
    return message
  }

  return {
    slack,
    connect({ clock, log }) {
      if (way === 'http') delivery.address = `http://127.0.0.1:${port}/slack/events`
      const by =
        way === 'http'
          ? ({ way, signingSecret: tokens.secret, port } as const)
          : ({ way, appToken: tokens.app } as const)
      return createSlack(
        { botToken: tokens.bot, by, apiUrl: `${slack.url}/api/`, managers: [person] },
        { clock, log, pause: 0 },
      )
    },
    channel() {
      channels += 1
      return workspace.channel(`C${channels}`).id
    },
    direct: (name) => workspace.channel(`D${name}`).id,
    brief: (channel, what) => people.command(channel, person, '/brief', what),
    ask: (channel, question) => people.command(channel, person, '/ask', question),
    manage: (channel, { verb, which = '', fields }, mayManage = true) => {
      const said = Object.entries(fields).map(([name, value]) => `${name} "${value}"`)
      return people.command(channel, mayManage ? person : colleague, '/newsdesk', [verb, which, ...said].join(' '))
    },
    async say(channel, words, { to, thread } = {}) {
      const mention = to === 'desk' ? `<@${workspace.bot.user}> ` : to === 'colleague' ? `<@${colleague}> ` : ''
      const root = thread === undefined ? undefined : workspace.find(channel, thread)
      const inThread = root ? { thread_ts: root.ts, parent_user_id: root.user } : {}
      return say(channel, mention + words, inThread)
    },
    async noise(channel, thread) {
      const question = 'What happened here?'
      const { user } = workspace.bot
      for (const extra of [
        { subtype: 'message_changed', message: { text: question, user: person, ts: '1.1' }, hidden: true },
        { subtype: 'message_deleted', deleted_ts: '1.1', hidden: true },
        { subtype: 'channel_join' },
        { subtype: 'bot_message', bot_id: 'B9OTHER' },
        { bot_id: 'B9OTHER' },
        { user },
        { edited: { user: person, ts: '1.2' } },
      ]) {
        await say(channel, `<@${user}> ${question}`, { thread_ts: thread, parent_user_id: user, ...extra })
      }
    },
    async evidence(message) {
      await people.press(original(message), person, 'evidence')
    },
    async askInWindow(message, question) {
      const before = new Set(workspace.views.keys())
      await people.press(original(message), person, 'ask')
      const view = await workspace.until(() => [...workspace.views].find(([id]) => !before.has(id))?.[1])
      await people.submit(view, person, question)
    },
    posts: (channel) => workspace.own(channel).map(seen),
    whispers: (channel) => workspace.whispers.filter((whisper) => whisper.channel === channel).map(readable),
    alive: (message) => aliveIn({ text: original(message).text, blocks: original(message).blocks }),
    until: (check) => workspace.until(check),
    trouble(next) {
      slack.faults = (method) => {
        if (!/^(chat|conversations)\./.test(method)) return undefined
        const trouble = next()
        return trouble && faultOf[trouble]
      }
    },
    cut: () => delivery.cut(),
    redeliverMissed: () => delivery.retryMissed(),
    refused: () => slack.refused.map(({ method, error }) => `${method}: ${error}`),
    close: () => slack.stop(),
  }
}

/** What Slack would make a mention, a link or formatting of, in a message's texts and rich text. */
function aliveIn(value: Json): string[] {
  if (Array.isArray(value)) return value.flatMap(aliveIn)
  const object = fields(value)
  const markup = object.type === 'mrkdwn' || (object.type === undefined && typeof object.text === 'string')
  const found = markup
    ? [...text(object.text).matchAll(/<([^>|]*)[^>]*>/g)].map(([, target = '']) => target.replaceAll('&amp;', '&'))
    : []
  if (object.type === 'link') found.push(text(object.url))
  if (['user', 'usergroup', 'broadcast', 'channel', 'emoji'].includes(text(object.type))) found.push(text(object.type))
  return [
    ...found,
    ...Object.values(object).flatMap((inner) =>
      typeof inner === 'object' ? aliveIn(list(inner).length > 0 ? inner : fields(inner)) : [],
    ),
  ]
}
