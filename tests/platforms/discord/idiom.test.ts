import { ChannelType } from 'discord.js'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { nextFaults, noFaults } from '../../fakes/discord/faults.ts'
import { readable } from '../../fakes/discord/markdown.ts'
import type { Channel } from '../../fakes/discord/world.ts'
import { fields } from '../../fakes/json.ts'
import { rain, talks } from '../articles.ts'
import { type Newsroom, openNewsroom } from '../newsroom.ts'
import { discordStage, filled } from './stage.ts'

/** What Discord has that other platforms have not, and what it refuses. */
let stage: Awaited<ReturnType<typeof discordStage>>
let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom(async () => {
    stage = await discordStage({ crossposts: true, managerRole: '1443000000000000007' })
    return stage
  }, [talks, rain])
})
afterAll(async () => {
  expect(stage.discord.violations()).toEqual([])
  await newsroom.close()
})
beforeEach(() => {
  stage.discord.faults = noFaults
})

const ask = (channel: string, options: Record<string, string | boolean>) =>
  stage.discord.people.command(channel, { name: 'ask', options: filled(options) })
const posts = (channel: string, count = 1) =>
  stage.until(() => stage.posts(channel).length >= count && stage.posts(channel))
const whispers = (channel: string, count = 1) =>
  stage.until(() => stage.whispers(channel).length >= count && stage.whispers(channel))

async function briefed(changes: Partial<Channel> = {}) {
  const channel = stage.open(changes)
  await stage.brief(channel, 'rain')
  const [briefing] = await posts(channel)
  if (!briefing) throw new Error('There is no briefing.')
  await newsroom.logged((line) => line.includes('  briefing  ') && line.includes(`channel=${channel} `))
  return { channel, briefing }
}

describe('commands', () => {
  test('what is being typed is completed with articles that the desk knows, and a link with itself', async () => {
    const choices = (name: string, value: string) =>
      stage.discord.people.choices(stage.channel(), {
        name: 'brief',
        options: [{ name, type: 3, value, focused: true }],
      })
    expect(await choices('article', 'heavy')).toEqual([{ name: rain.title, value: '1.md' }])
    expect(await choices('article', '')).toHaveLength(2)
    expect(await choices('article', rain.url)).toEqual([{ name: rain.url, value: rain.url }])
    expect(await choices('article', 'nothing like it')).toEqual([])
  })

  test('a question may name its article, and is then answered where it was asked', async () => {
    const channel = stage.channel()
    await ask(channel, { question: 'How much rain fell?', about: '1.md' })
    const [answer] = await posts(channel)
    expect(answer?.text).toContain('90 millimetres')
    expect(answer).not.toHaveProperty('thread')
  })

  test('a private question is answered to the asker alone, who may follow up', async () => {
    const { channel } = await briefed()
    await ask(channel, { question: 'Who is Anna Kowalska?', private: true })
    expect(await whispers(channel)).toEqual([expect.stringContaining('fire service')])
    await ask(channel, { question: 'And what did she say?', private: true })
    expect((await whispers(channel, 2))[1]).toContain('Nobody was hurt')
    expect(stage.posts(channel)).toHaveLength(1)
  })

  test('where the answer stands is told to who asked in the channel', async () => {
    const { channel, briefing } = await briefed()
    await ask(channel, { question: 'How much rain fell?' })
    const { world } = stage.discord
    await stage.until(() => world.own(channel, 'by one').map(readable).includes('Answered: #thread'))
    expect(stage.posts(channel)[1]).toMatchObject({ thread: briefing.id })
  })

  test('“Brief this” briefs the link in a message, and says where there is none', async () => {
    const channel = stage.channel()
    const { people: folk } = stage.discord
    const { message } = folk.say(channel, `read [this](${rain.url})`)
    await folk.command(channel, { name: 'Brief this', type: 3, target: message })
    expect((await posts(channel))[0]?.text).toContain('Reading')
    await stage.until(() => stage.posts(channel)[0]?.text.includes(rain.title))
    const { message: other } = folk.say(channel, 'no link here')
    await folk.command(channel, { name: 'Brief this', type: 3, target: other })
    expect(await whispers(channel)).toEqual([expect.stringContaining('no link')])
  })

  test('help and status are for the asker alone', async () => {
    const channel = stage.channel()
    for (const name of ['help', 'status'])
      await stage.discord.people.command(channel, { name: 'newsdesk', options: [{ name, type: 1, options: [] }] })
    const said = (await whispers(channel, 2)).join(' ')
    expect(said).toContain('/ask question:')
    expect(said).toContain('Running since')
    expect(stage.posts(channel)).toEqual([])
  })

  test('a thumb is noted, and thanked for to its giver alone', async () => {
    const { channel, briefing } = await briefed()
    const message = stage.discord.world.find(channel, briefing.id)
    if (message) await stage.discord.people.press(message, 'good')
    expect(await whispers(channel)).toEqual([expect.stringContaining('noted')])
  })

  test('work in direct messages, without threads', async () => {
    const direct = stage.direct('dora')
    await stage.brief(direct, 'rain')
    await posts(direct)
    await ask(direct, { question: 'How much rain fell?' })
    const [, answer] = await posts(direct, 2)
    expect(answer?.text).toContain('90 millimetres')
    expect(answer).not.toHaveProperty('thread')
  })
})

describe('subscriptions', () => {
  test('are for whoever manages the channel, or has the role for it', async () => {
    const channel = stage.channel()
    const remove = { verb: 'remove' as const, fields: {} }
    await stage.manage(channel, remove, false)
    expect((await whispers(channel))[0]).toContain('Only those who manage')
    stage.discord.people.roles = ['1443000000000000007']
    await stage.manage(channel, remove, false)
    expect((await whispers(channel, 2))[1]).toContain('no subscriptions')
    stage.discord.people.roles = []
  })

  test('are completed while they are typed, and so are time zones', async () => {
    const choices = (sub: string, name: string, value: string) =>
      stage.discord.people.choices(stage.channel(), {
        name: 'newsdesk',
        options: [{ name: sub, type: 1, options: [{ name, type: 3, value, focused: true }] }],
      })
    expect(await choices('subscribe', 'zone', 'berlin')).toEqual([{ name: 'Europe/Berlin', value: 'Europe/Berlin' }])
    expect(await choices('subscribe', 'zone', '')).toHaveLength(25)
    expect(await choices('why', 'which', 'the flood')).toEqual([{ name: 'the flood', value: 'the flood' }])
  })
})

describe('threads', () => {
  test('a reply to a briefing is answered in its thread', async () => {
    const { channel, briefing } = await briefed()
    stage.discord.people.say(channel, 'how much rain fell?', { replyTo: briefing.id })
    const [, answer] = await posts(channel, 2)
    expect(answer).toMatchObject({ thread: briefing.id })
  })

  test('a thread is named after the article, and begun once', async () => {
    const { channel, briefing } = await briefed()
    await Promise.all([1, 2].map((part) => ask(channel, { question: `How much rain fell, part ${part}?` })))
    await posts(channel, 3)
    expect(stage.discord.world.channels.get(briefing.id)).toMatchObject({ parent: channel, name: rain.title })
  })

  test('an archived thread is revived', async () => {
    const { channel, briefing } = await briefed()
    await ask(channel, { question: 'How much rain fell?' })
    await posts(channel, 2)
    const thread = stage.discord.world.channels.get(briefing.id)
    if (thread) thread.archived = true
    await ask(channel, { question: 'Which river rose?' })
    await posts(channel, 3)
    expect(thread?.archived).toBe(false)
  })

  test('a locked thread is given up quietly: the asker is told, nobody else, and it is not tried again', async () => {
    const { channel, briefing } = await briefed()
    await ask(channel, { question: 'How much rain fell?' })
    await posts(channel, 2)
    const thread = stage.discord.world.channels.get(briefing.id)
    if (thread) thread.locked = true
    await ask(channel, { question: 'Which river rose?' })
    expect(await whispers(channel)).toEqual([expect.stringContaining('locked')])
    expect(stage.posts(channel)).toHaveLength(2)
    const tries = stage.discord.calls.filter(({ call }) => call === `POST /channels/${briefing.id}/messages`)
    expect(tries).toHaveLength(2)
  })

  test('a deleted thread is given up quietly', async () => {
    const { channel, briefing } = await briefed()
    await stage.say(channel, 'How much rain fell?', { thread: briefing.id })
    await posts(channel, 2)
    stage.discord.faults = (call) => {
      if (call === `POST /channels/${briefing.id}/messages`) stage.discord.world.channels.delete(briefing.id)
      return undefined
    }
    await stage.say(channel, 'Which river rose?', { thread: briefing.id })
    await newsroom.logged((line) => line.includes('could not tell') && line.includes('gone'))
    expect(stage.posts(channel)).toHaveLength(1)
  })

  test('where none may be begun, the answer is a reply in the channel, and so is what follows', async () => {
    const { channel, briefing } = await briefed({ denied: ['CreatePublicThreads'] })
    await ask(channel, { question: 'How much rain fell?' })
    const [, answer] = await posts(channel, 2)
    expect(stage.discord.world.find(channel, answer?.id ?? '')).toMatchObject({ replyTo: briefing.id })
    stage.discord.people.say(channel, 'and which river rose?', { replyTo: briefing.id })
    expect((await posts(channel, 3))[2]?.text).toContain('Oder')
  })

  test('in voice channels a mention is answered in the channel', async () => {
    const { channel } = await briefed({ type: ChannelType.GuildVoice })
    await stage.say(channel, 'how much rain fell?', { to: 'desk' })
    expect((await posts(channel, 2))[1]?.text).toContain('90 millimetres')
  })
})

describe('what Discord refuses ends in one clear line', () => {
  test('to the asker, where the bot may not look for its messages', async () => {
    const channel = stage.open({ denied: ['ViewChannel'] })
    await stage.say(channel, 'brief rain', { to: 'desk' })
    await newsroom.logged((line) => line.includes('could not tell') && line.includes('View Channel'))
  })

  test('an interaction that Discord does not know any more: what it asked for is posted all the same', async () => {
    const channel = stage.channel()
    const { world } = stage.discord
    stage.discord.faults = (call) => {
      if (call.endsWith('/callback')) world.ahead = 4000
      return undefined
    }
    const briefing = stage.brief(channel, 'rain')
    expect((await posts(channel))[0]?.text).toContain(rain.title)
    world.ahead = 0
    expect(await briefing).toBe(false)
  })

  test('a token that is older than fifteen minutes: the outcome is a message in the channel', async () => {
    const channel = stage.channel()
    const { world } = stage.discord
    stage.discord.faults = (call) => {
      if (call.startsWith('PATCH /webhooks/')) world.ahead = 16 * 60_000
      return undefined
    }
    await stage.brief(channel, 'rain')
    const [briefing] = await posts(channel)
    expect(world.find(channel, briefing?.id ?? '')).toMatchObject({ type: 0 })
    world.ahead = 0
  })

  test('an answer whose acknowledgement was lost is not acknowledged again (40060), and goes on', async () => {
    const channel = stage.channel()
    stage.discord.faults = nextFaults(/callback$/, 'dropped-after')
    expect(await stage.brief(channel, 'rain')).toBe(true)
    await posts(channel)
    expect(stage.posts(channel)).toHaveLength(1)
  })
})

describe('posted once', () => {
  test('after a broken connection Discord itself takes the nonce once', async () => {
    const { channel, briefing } = await briefed()
    stage.discord.faults = nextFaults(
      new RegExp(`^(?:POST|GET) /channels/${briefing.id}/messages`),
      'dropped-after',
      'failed',
      'failed',
    )
    await stage.say(channel, 'How much rain fell?', { thread: briefing.id })
    await newsroom.logged((line) => line.includes('  answer  ') && line.includes(`thread=${briefing.id}`))
    expect(stage.posts(channel)).toHaveLength(2)
  })

  test('when the nonce is forgotten, the message is found by the mark in its buttons', async () => {
    const { channel, briefing } = await briefed()
    const { world } = stage.discord
    let sent = 0
    stage.discord.faults = (call) => {
      if (call !== `POST /channels/${briefing.id}/messages`) return undefined
      sent += 1
      return sent === 1 ? 'dropped-after' : undefined
    }
    const forget = stage.until(() => world.messages.some((one) => one.channel === briefing.id && one.own))
    void forget.then(() => {
      for (const one of world.messages) delete one.nonce
    })
    await stage.say(channel, 'How much rain fell?', { thread: briefing.id })
    await newsroom.logged((line) => line.includes('  answer  ') && line.includes(`thread=${briefing.id}`))
    expect(sent).toBe(1)
    expect(stage.posts(channel)).toHaveLength(2)
  })

  test('a global rate limit is waited for', async () => {
    const channel = stage.channel()
    stage.discord.faults = nextFaults(/webhooks/, 'limited-all', 'limited')
    await stage.brief(channel, 'rain')
    expect(await posts(channel)).toHaveLength(1)
  })
})

test('in an announcement channel a briefing goes to the servers that follow it, once', async () => {
  const { channel, briefing } = await briefed({ type: ChannelType.GuildAnnouncement })
  const message = stage.discord.world.find(channel, briefing.id)
  await stage.until(() => message?.crossposted)
  await stage.discord.people.command(channel, { name: 'ask', options: filled({ question: 'How much rain fell?' }) })
  await posts(channel, 2)
  const crossposts = stage.discord.calls.filter(({ call }) => call.endsWith(`${briefing.id}/crosspost`))
  expect(crossposts).toHaveLength(1)
})

test('every send is one that pings nobody and that Discord takes once', () => {
  const sends = stage.discord.calls.filter(({ call }) => /^POST \/channels\/\d+\/messages$/.test(call))
  expect(sends.length).toBeGreaterThan(5)
  for (const { body } of sends) expect(fields(body).allowed_mentions).toEqual({ parse: [] })
  const named = sends.filter(({ body }) => fields(body).nonce !== undefined)
  for (const { body } of named) expect(body).toMatchObject({ enforce_nonce: true })
})

test('no line of the log holds a token', () => {
  expect(newsroom.lines.join('\n')).not.toMatch(/not-a-real-token|aW50ZXJhY3/)
})
