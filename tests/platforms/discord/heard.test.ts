import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainText, readMessage, readText } from '../../../src/platforms/discord/heard.ts'
import { messageJson } from '../../fakes/discord/json.ts'
import { type Message, people, World } from '../../fakes/discord/world.ts'

const world = new World()
const { bot } = world
const channel = world.channel().id
const direct = world.channel({ type: 1 }).id

/** A message's event, read, with some of its fields changed. */
function heard(message: Partial<Message>, change: object = {}) {
  const stored = world.store({ channel, author: people.anna, content: 'who is Ito?', ...message })
  return readMessage({ ...JSON.parse(JSON.stringify(messageJson(world, stored))), ...change }, bot)
}

describe('an event of a message', () => {
  test('is read as a person’s words', () => {
    expect(heard({})).toMatchObject({
      channel,
      person: people.anna,
      hidden: false,
      said: { text: 'who is Ito?', direct: false, mentionsDesk: false, mentionsOthers: false, startsWithOther: false },
    })
  })

  test('in direct messages is direct', () => {
    expect(heard({ channel: direct })?.said.direct).toBe(true)
  })

  test('that replies to the desk is for the desk, and tells to what', () => {
    const own = world.store({ channel, author: bot })
    expect(heard({ replyTo: own.id })).toMatchObject({ repliesTo: own.id, said: { mentionsDesk: true } })
  })

  test('that replies to a person is for that person', () => {
    const other = world.store({ channel, author: people.ben, content: 'news' })
    expect(heard({ replyTo: other.id })?.said).toMatchObject({ mentionsOthers: true, startsWithOther: true })
  })

  test('without words is one that Discord hides, unless something is attached', () => {
    expect(heard({ content: '' })?.hidden).toBe(true)
    expect(heard({ content: '' }, { attachments: [{ id: '1' }] })?.hidden).toBe(false)
  })

  test.each([
    ['the desk’s own', { author: bot }, {}],
    ['another bot’s', { author: '1443000000000000099' }, {}],
    ['a webhook’s', {}, { webhook_id: '1' }],
    ['a join', {}, { type: 7 }],
    ['a thread’s first', {}, { type: 21 }],
    ['one that Discord wrote', {}, { author: { id: '1', username: 'Discord', system: true } }],
  ])('%s is not read', (_, message, change) => {
    expect(heard(message, change)).toBeUndefined()
  })
})

test.each([
  [`<@${bot}> who is Ito?`, { text: 'who is Ito?', mentionsDesk: true, mentionsOthers: false, startsWithOther: false }],
  [`<@!${bot}>, who?`, { text: ', who?', mentionsDesk: true }],
  [`<@2> can you ask <@${bot}>?`, { text: '@someone can you ask ?', mentionsOthers: true, startsWithOther: true }],
  [`<@${bot}> tell <@2>`, { mentionsDesk: true, mentionsOthers: true, startsWithOther: false }],
  ['@here news?', { text: '@here news?', mentionsOthers: true, startsWithOther: true }],
  ['<@&7> news?', { text: '@someone news?', mentionsOthers: true, startsWithOther: true }],
])('mentions in %j', (content, said) => {
  expect(readText(content, bot)).toMatchObject(said)
})

test.each([
  ['see <https://a.example/x?a=1&b=2>', 'see https://a.example/x?a=1&b=2'],
  ['[a link](https://a.example)', 'a link https://a.example'],
  ['in <#123>, </brief:456> <:smile:789>', 'in #channel, /brief :smile:'],
  ['\\*not bold\\*', '*not bold*'],
])('the markup %j reads %j', (content, text) => {
  expect(plainText(content)).toBe(text)
})

test('any text is read', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (content) => {
      expect(typeof readText(content, bot).text).toBe('string')
    }),
  )
})
