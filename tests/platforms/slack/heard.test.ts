import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainText, readMessage, readText } from '../../../src/platforms/slack/heard.ts'

const bot = 'U0DESK'
const message = { type: 'message', channel: 'C1', channel_type: 'channel', ts: '1.2', user: 'U1', text: 'who is Ito?' }

describe('an event of a message', () => {
  test('is read as a person’s words', () => {
    expect(readMessage(message, bot)).toEqual({
      channel: 'C1',
      ts: '1.2',
      person: 'U1',
      said: { text: 'who is Ito?', direct: false, mentionsDesk: false, mentionsOthers: false, startsWithOther: false },
    })
  })

  test('in a thread tells whose thread it is', () => {
    expect(readMessage({ ...message, thread_ts: '1.1', parent_user_id: bot }, bot)).toMatchObject({
      thread: '1.1',
      said: { inDesksThread: true },
    })
    expect(readMessage({ ...message, thread_ts: '1.1', parent_user_id: 'U2' }, bot)).toMatchObject({
      said: { inDesksThread: false },
    })
    expect(readMessage({ ...message, thread_ts: '1.2' }, bot)).not.toHaveProperty('thread')
  })

  test('in direct messages is direct', () => {
    expect(readMessage({ ...message, channel: 'D1', channel_type: 'im' }, bot)?.said.direct).toBe(true)
  })

  test.each([
    ['an edit', { subtype: 'message_changed' }],
    ['a deletion', { subtype: 'message_deleted' }],
    ['a join', { subtype: 'channel_join' }],
    ['a bot’s', { bot_id: 'B1' }],
    ['its own', { user: bot }],
    ['Slackbot’s', { user: 'USLACKBOT' }],
    ['one that was edited', { edited: { user: 'U1', ts: '1.3' } }],
    ['one without words', { text: undefined }],
  ])('%s is not read', (_, change) => {
    expect(readMessage({ ...message, ...change }, bot)).toBeUndefined()
  })

  test('any JSON is read or left alone', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.jsonValue(),
          fc.record({ channel: fc.jsonValue(), ts: fc.jsonValue(), user: fc.jsonValue(), text: fc.jsonValue() }),
        ),
        (event) => {
          const heard = readMessage(event, bot)
          expect(heard === undefined || typeof heard.said.text === 'string').toBe(true)
        },
      ),
    )
  })
})

test.each([
  [`<@${bot}> who is Ito?`, { text: 'who is Ito?', mentionsDesk: true, mentionsOthers: false, startsWithOther: false }],
  [`<@${bot}|newsdesk>: who?`, { text: ': who?', mentionsDesk: true }],
  [
    `<@U2> can you ask <@${bot}>?`,
    { text: '@someone can you ask ?', mentionsDesk: true, mentionsOthers: true, startsWithOther: true },
  ],
  [`<@${bot}> tell <@U2>`, { mentionsDesk: true, mentionsOthers: true, startsWithOther: false }],
  ['<!here> news?', { text: '@someone news?', mentionsOthers: true, startsWithOther: true }],
  ['<!subteam^S1|@team> news?', { mentionsOthers: true, startsWithOther: true }],
])('mentions in %j', (markup, said) => {
  expect(readText(markup, bot)).toMatchObject(said)
})

test.each([
  ['<https://a.example/x?a=1&amp;b=2|a link>', 'https://a.example/x?a=1&b=2'],
  ['see <https://a.example>', 'see https://a.example'],
  ['in <#C1|general> &lt;now&gt; &amp;lt;', 'in #general <now> &lt;'],
  ['mail <mailto:a@b.example|a@b.example>', 'mail a@b.example'],
  ['on <!date^1^{date}|Monday>', 'on @someone'],
])('the markup %j reads %j', (markup, text) => {
  expect(plainText(markup)).toBe(text)
})
