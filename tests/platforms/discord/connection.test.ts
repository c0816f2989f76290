import { GatewayCloseCodes, GatewayIntentBits } from 'discord.js'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createLog } from '../../../src/log.ts'
import { createDiscord, type DiscordConfig } from '../../../src/platforms/discord/discord.ts'
import { examine, invite } from '../../../src/platforms/discord/doctor.ts'
import type { Platform } from '../../../src/platforms/platform.ts'
import { nextFaults } from '../../fakes/discord/faults.ts'
import { FakeDiscord, token } from '../../fakes/discord/server.ts'
import { list } from '../../fakes/json.ts'
import { emptyDesk } from '../empty-desk.ts'
import { clock } from '../newsroom.ts'

let discord: FakeDiscord
let lines: string[]
let heard: string[]
let platform: Platform | undefined
beforeEach(async () => {
  discord = await FakeDiscord.start()
  lines = []
  heard = []
})
afterEach(async () => {
  await platform?.stop()
  await discord.stop()
})

function config(change: Partial<DiscordConfig> = {}): DiscordConfig {
  return { token, apiBase: discord.url, shards: 1, messageContent: true, crossposts: false, ...change }
}

/** Starts on Discord at a desk that only hears. */
async function start(change: Partial<DiscordConfig> = {}): Promise<void> {
  const write = (line: string) => {
    lines.push(line)
    discord.world.touch()
  }
  const log = createLog({ level: 'info', json: false, now: () => new Date(), write })
  platform = createDiscord(config(change), { clock, log, perSecond: Number.POSITIVE_INFINITY })
  await platform.start({
    ...emptyDesk,
    async hear({ text }) {
      heard.push(text)
      discord.world.touch()
      return true
    },
  })
}

const until = <T>(check: () => T | undefined | false) => discord.world.until(check)
const logged = (words: string) => until(() => lines.find((line) => line.includes(words)))

describe('the line to Discord', () => {
  test('that breaks is taken up where it broke: what was said meanwhile is heard', async () => {
    await start()
    const channel = discord.world.channel().id
    discord.people.say(channel, 'before')
    await until(() => heard.includes('before'))
    discord.gateway.cut()
    discord.people.say(channel, 'meanwhile')
    await until(() => heard.includes('meanwhile'))
    expect(heard).toEqual(['before', 'meanwhile'])
    expect(discord.gateway.heard).toEqual(['identify', 'resume'])
    await logged('connected again')
  })

  test('is taken up again when Discord asks for it (op 7)', async () => {
    await start()
    discord.gateway.askToReconnect()
    await logged('connected again')
    expect(discord.gateway.heard).toEqual(['identify', 'resume'])
  })

  test('is begun anew when the session is invalid (op 9)', async () => {
    await start()
    discord.gateway.invalidate(false)
    await until(() => lines.filter((line) => line.includes('discord: connected ')).length === 2)
    expect(discord.gateway.heard).toEqual(['identify', 'identify'])
  })

  test('that is dead is noticed by the heartbeat that nobody answers', async () => {
    discord.gateway.heartbeatInterval = 60
    discord.gateway.acknowledges = false
    await start()
    await until(() => discord.gateway.heard.includes('resume'))
    discord.gateway.acknowledges = true
    await logged('connected again')
  })

  test('is called for again until Discord answers', async () => {
    discord.faults = nextFaults(/gateway/, 'dropped', 'failed')
    await start()
    expect(discord.gateway.connected).toBe(true)
  })

  test('is left in order', async () => {
    await start()
    await platform?.stop()
    await until(() => !discord.gateway.connected)
    expect(lines.at(-1)).toContain('commands registered')
  })
})

describe('what Discord refuses', () => {
  test('the Message Content intent: one clear line, and the desk works without', async () => {
    discord.gateway.contentGranted = false
    await start()
    expect(await logged('4014')).toContain('DISCORD_MESSAGE_CONTENT')
    expect(Number(discord.gateway.identified.intents) & GatewayIntentBits.MessageContent).toBe(0)
    discord.people.say(discord.world.channel().id, `<@${discord.world.bot}> is it heard?`)
    await until(() => heard.includes('is it heard?'))
  })

  test('the intent, while the line stands: the same', async () => {
    await start()
    discord.gateway.contentGranted = false
    discord.gateway.close(GatewayCloseCodes.DisallowedIntents)
    await logged('4014')
    await until(() => lines.filter((line) => line.includes('discord: connected ')).length === 2)
  })

  test.each([
    ['a wrong token', { token: 'wrong' }, undefined, /^DISCORD_TOKEN: /],
    ['the token, at the gateway', {}, GatewayCloseCodes.AuthenticationFailed, /^DISCORD_TOKEN: /],
    ['every intent', {}, GatewayCloseCodes.DisallowedIntents, /^DISCORD_MESSAGE_CONTENT: .*4014/],
    ['too few shards', {}, GatewayCloseCodes.ShardingRequired, /^DISCORD_SHARDS: .*1/],
    ['a server that the desk is not in', { guild: '1443000000000000555' }, undefined, /cannot see/],
  ])('%s is named when it starts, and not tried for ever', async (_, change, code, words) => {
    discord.gateway.refuseWith = code
    await expect(start(change)).rejects.toThrow(words)
    expect(discord.gateway.heard.length).toBeLessThanOrEqual(2)
  })

  test('a token that was taken back: it is not asked any more', async () => {
    await start()
    discord.revoked = true
    const channel = discord.world.channel().id
    const tell = () => platform?.tell({ person: 'p', place: { channel } }, 'Hello.')
    await expect(tell()).rejects.toThrow('DISCORD_TOKEN')
    const { length } = discord.calls
    await expect(tell()).rejects.toThrow('not asked any more')
    expect(discord.calls).toHaveLength(length)
  })
})

test('several shards each have their line', async () => {
  discord.gateway.leastShards = 2
  await start({ shards: 2, messageContent: false })
  expect(discord.gateway.heard.filter((one) => one === 'identify')).toHaveLength(2)
})

test('commands are registered once, in one server where that is asked for', async () => {
  const { guild } = discord.world
  await start({ guild })
  expect([...discord.application.commands.keys()]).toEqual([guild])
  await platform?.stop()
  await start({ guild })
  expect(discord.calls.filter(({ call }) => call.startsWith('PUT'))).toHaveLength(1)
})

test('where Discord hides what people write, the desk says so once in its own thread, and what works instead', async () => {
  discord.gateway.contentGranted = false
  const thread = discord.world.channel({ parent: discord.world.channel().id, type: 11 }).id
  const begin = async () => {
    platform = createDiscord(config({ messageContent: false }), {
      clock,
      log: createLog({ level: 'error', json: false, now: () => new Date(), write() {} }),
      perSecond: Number.POSITIVE_INFINITY,
    })
    await platform.start({ ...emptyDesk, isOwnThread: async () => true })
  }
  const notes = () => discord.world.messages.filter(({ own, channel }) => own && channel === thread)
  await begin()
  for (const words of ['how much rain?', 'and who?']) discord.people.say(thread, words)
  await until(() => notes().length === 1)
  await platform?.stop()
  await begin()
  discord.people.say(thread, 'hello?')
  await until(() => discord.calls.filter(({ call }) => call === `GET /channels/${thread}/messages`).length === 2)
  expect(notes()).toHaveLength(1)
  expect(JSON.stringify(list(notes()[0]?.components))).toContain('Mention me')
})

test('the doctor finds everything well, and what is not', async () => {
  discord.world.channel({ name: 'news' })
  const found = async (change?: Partial<DiscordConfig>) =>
    (await examine(config(change))).map((check) => (check.ok ? `ok ${check.found}` : `${check.found} ${check.mend}`))
  expect((await found()).every((line) => line.startsWith('ok '))).toBe(true)
  discord.world.channel({ name: 'half', denied: ['CreatePublicThreads', 'ReadMessageHistory'] })
  discord.world.channel({ name: 'hidden', denied: ['ViewChannel'] })
  discord.gateway.contentGranted = false
  discord.gateway.leastShards = 3
  const lines = (await found()).join('\n')
  expect(lines).toContain('Message Content Intent')
  expect(lines).toContain('DISCORD_SHARDS=3')
  expect(lines).toContain('can do all in 1 of 3 channels; 1 it cannot see')
  expect(lines).toContain('#half: lacks Read Message History, Create Public Threads')
  expect(lines).not.toContain('#hidden')
  expect(await found({ token: 'wrong' })).toEqual([expect.stringContaining('DISCORD_TOKEN')])
})

test('the invitation asks for exactly the permissions that are needed', async () => {
  const link = new URL(await invite(config()))
  expect(link.searchParams.get('client_id')).toBe(discord.world.app)
  expect(link.searchParams.get('scope')).toBe('bot applications.commands')
  expect(BigInt(link.searchParams.get('permissions') ?? 0)).toBe(discord.application.permissions)
})
