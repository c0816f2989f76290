import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Verb } from '../../src/desk/subscriptions/command.ts'
import { bridge, hostile, rain, rainAgain } from './articles.ts'
import { type Newsroom, openNewsroom } from './newsroom.ts'
import type { ManagingStage, Seen } from './stage.ts'

let feeds = 0

/** What every chat platform must do with subscriptions and what they publish, in the desk's words. */
export function subscriptionConformance(open: () => Promise<ManagingStage>) {
  let newsroom: Newsroom
  let stage: ManagingStage
  beforeAll(async () => {
    newsroom = await openNewsroom(async () => {
      stage = await open()
      return stage
    }, [])
  })
  afterAll(async () => {
    expect(stage.refused()).toEqual([])
    await newsroom.close()
  })

  /** Gives a command and gives what the asker was told. */
  async function told(channel: string, verb: Verb, which = '', fields = {}, mayManage = true): Promise<string> {
    const before = stage.whispers(channel).length
    const command = { verb, ...(which !== '' && { which }), fields }
    expect(await stage.manage(channel, command, mayManage)).toBe(true)
    return stage.until(() => stage.whispers(channel)[before])
  }

  /** A channel with a subscription to so many new feeds. */
  async function subscribed(count = 1, fields = {}): Promise<{ channel: string; feeds: string[]; answer: string }> {
    const channel = stage.channel()
    const own = Array.from({ length: count }, () => {
      feeds += 1
      return `https://feed${feeds}.example/`
    })
    const answer = await told(channel, 'subscribe', '', {
      source: own.join(' '),
      at: 'every day at 8',
      zone: 'Europe/Berlin',
      ...fields,
    })
    return { channel, feeds: own, answer }
  }

  async function edition(channel: string): Promise<Seen[]> {
    const before = stage.posts(channel).length
    await newsroom.publish()
    return stage.posts(channel).slice(before)
  }

  describe('subscriptions', () => {
    test('are made, listed, changed, paused, resumed and removed; each answer says what is so', async () => {
      const { channel, answer } = await subscribed(1, { name: 'Morning' })
      expect(answer).toMatch(
        /Morning will come here every day at 08:00, Europe\/Berlin time: next \w+ \d+ \w+, 08:00 and/,
      )
      expect(await told(channel, 'list')).toMatch(/1\. Morning: every day at 08:00/)
      expect(await told(channel, 'edit', '1', { at: 'weekdays 17:30', without: 'sport' })).toMatch(
        /without “sport”.*weekdays at 17:30/,
      )
      expect(await told(channel, 'pause', 'morning')).toContain('paused')
      expect(await told(channel, 'list')).toContain('paused')
      expect(await told(channel, 'resume')).toContain('weekdays at 17:30')
      expect(await told(channel, 'remove')).toContain('removed')
      expect(await told(channel, 'list')).toContain('no subscriptions')
      expect(stage.posts(channel)).toEqual([])
    })

    test('what cannot be read is told with how to write it, and nothing is made', async () => {
      const channel = stage.channel()
      expect(await told(channel, 'subscribe', '', { source: 'https://feed.example/', at: 'now and then' })).toContain(
        'weekdays 08:30',
      )
      expect(await told(channel, 'subscribe', '', { source: 'https://feed.example/', zone: 'Mars/Olympus' })).toContain(
        'Europe/Berlin',
      )
      expect(await told(channel, 'pause', '3')).toContain('no subscriptions')
      expect(await told(channel, 'list')).toContain('no subscriptions')
    })

    test('those who may not manage the channel can look, and change nothing', async () => {
      const { channel } = await subscribed(1, { name: 'Theirs' })
      expect(await told(channel, 'remove', '1', {}, false)).toContain('Only those who manage this channel')
      expect(await told(channel, 'list', '', {}, false)).toContain('Theirs')
    })
  })

  describe('an edition', () => {
    test('has its stories in the channel and their facts in the thread; an event is told once, with all who carry it', async () => {
      const {
        channel,
        feeds: [one = '', other = ''],
      } = await subscribed(2)
      await newsroom.list(one, [rain, bridge])
      await newsroom.list(other, [rainAgain])
      const [first, ...thread] = await edition(channel)
      expect(first?.text).toContain(rain.title)
      expect(first?.text).toContain(bridge.title)
      expect(first?.text).not.toContain(rainAgain.title)
      expect(first?.text.indexOf(rain.title)).toBeLessThan(first?.text.indexOf(bridge.title) ?? 0)
      for (const feed of [one, other]) expect(first?.text).toContain(new URL(feed).host)
      expect(first?.text).toContain('[1]')
      expect(thread.length).toBeGreaterThan(0)
      expect(thread.every((post) => post.thread === first?.id)).toBe(true)
      expect(thread.some(({ text }) => text.includes(bridge.title))).toBe(true)
    })

    test('is asked about in its thread and in the channel, all its stories alike, and has its evidence', async () => {
      const {
        channel,
        feeds: [feed = ''],
      } = await subscribed()
      await newsroom.list(feed, [rain, bridge])
      const posted = await edition(channel)
      const [first] = posted
      if (!first) throw new Error('There is no edition.')
      await stage.say(channel, 'How much will the bridge cost?', { thread: first.id })
      const bridges = await stage.until(() => stage.posts(channel)[posted.length])
      expect(bridges).toMatchObject({ thread: first.id, refusal: false })
      expect(bridges.text).toContain('40 million')
      await stage.ask(channel, 'How much rain fell?')
      const rains = await stage.until(() => stage.posts(channel)[posted.length + 1])
      expect(rains).toMatchObject({ thread: first.id, refusal: false })
      expect(rains.text).toContain('90 millimetres')
      const before = stage.whispers(channel).length
      await stage.evidence(first)
      expect(await stage.until(() => stage.whispers(channel)[before])).toContain('[1]')
    })

    test('comes with what is new since the last, and not at all with nothing', async () => {
      const {
        channel,
        feeds: [feed = ''],
      } = await subscribed()
      expect(await edition(channel)).toEqual([])
      await newsroom.list(feed, [rain])
      const [first] = await edition(channel)
      expect(first?.text).toContain(rain.title)
      expect(await edition(channel)).toEqual([])
    })

    test('says in a line that there is nothing new, where that is wanted', async () => {
      const { channel } = await subscribed(1, { empty: 'yes' })
      const [quiet, ...more] = await edition(channel)
      expect(quiet?.text).toContain('nothing new')
      expect(more).toEqual([])
    })

    test('is shown to the asker alone before it is due, and why tells what became of each story', async () => {
      const {
        channel,
        feeds: [feed = ''],
      } = await subscribed(1, { without: 'bridge' })
      await newsroom.list(feed, [rain, bridge])
      expect(await stage.manage(channel, { verb: 'preview', fields: {} })).toBe(true)
      await stage.until(() =>
        stage.whispers(channel).some((text) => text.startsWith('Preview') && text.includes(rain.title)),
      )
      await stage.until(() => stage.whispers(channel).length > 2)
      expect(stage.whispers(channel).join()).not.toContain(bridge.title)
      expect(stage.posts(channel)).toEqual([])
      expect(await told(channel, 'why', 'heavy rain')).toContain('waits for the next edition')
      await edition(channel)
      expect(await told(channel, 'why', 'heavy rain')).toMatch(/posted here on .* at the first try/)
      expect(await told(channel, 'why', 'bridge lenz')).toContain('because it has “bridge”')
      expect(await told(channel, 'why')).toContain('1 story, 1 filtered out')
    })

    test('hostile text comes out as plain text', async () => {
      const {
        channel,
        feeds: [feed = ''],
      } = await subscribed()
      await newsroom.list(feed, [hostile])
      const posted = await edition(channel)
      for (const post of posted) expect(stage.alive(post).filter((link) => link !== hostile.url)).toEqual([])
      expect(posted[0]?.text).toContain('@everyone')
    })

    test('published now is there once, and its stories do not come again', async () => {
      const {
        channel,
        feeds: [feed = ''],
      } = await subscribed()
      await newsroom.list(feed, [rain])
      expect(await told(channel, 'now')).toContain('on its way')
      expect(await edition(channel)).not.toEqual([])
      expect(stage.posts(channel).filter(({ thread }) => thread === undefined)).toHaveLength(1)
    })
  })
}
