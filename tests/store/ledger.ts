import { describe, expect, test } from 'vitest'
import type { Edition } from '../../src/desk/edition.ts'
import type { Channel, Decision, Delivery, StoredSubscription } from '../../src/store/ledger.ts'
import type { Store } from '../../src/store/store.ts'

type Channels = StoredSubscription['wanted']['channels']

const [general, random] = [
  { platform: 'slack', channel: 'C1' },
  { platform: 'slack', channel: 'C2' },
] as const

function subscription(id: string, more: Partial<StoredSubscription> = {}, channels: Channels = [general]) {
  const filters = { mustHave: [], mustNotHave: [], languages: [] }
  const wanted = { name: id, sources: [], filters, at: 'hourly', zone: 'Asia/Tokyo', channels }
  return { id, origin: 'chat', wanted, state: 'active', since: 1, revision: 0, ...more } satisfies StoredSubscription
}

function content(slot: number): Edition {
  return { title: 'Floods', slot, zone: 'Asia/Tokyo', stories: [], left: 0 }
}

/** What every store must do with subscriptions, editions, deliveries and decisions. */
export function ledgerConformance(current: () => Store, restart: () => Promise<void>) {
  const lease = { until: 1000, count: 10, platforms: ['slack', 'discord'], pause: 0 }
  const claim = (now: number, more: Partial<typeof lease> = {}) =>
    current().deliveries.claim(now, { ...lease, ...more })
  const names = (deliveries: Delivery[]) => deliveries.map(({ edition, channel }) => `${edition} ${channel}`).sort()

  /** Settles a slot of a subscription as it is now. */
  async function settle(id: string, slot: number, channels: readonly Channel[], seen?: StoredSubscription) {
    const found = seen ?? (await current().subscriptions.find(id)) ?? subscription(id)
    const edition = { id: `${id}@${slot}`, subscription: id, slot, content: content(slot), madeAt: slot }
    return current().editions.settle({
      subscription: { ...found, lastSlot: slot, dueAt: slot + 60 },
      edition,
      channels,
      decisions: [],
    })
  }

  async function only(deliveries: Promise<Delivery[]>): Promise<Delivery> {
    const [first, ...rest] = await deliveries
    expect(rest).toEqual([])
    if (!first) throw new Error('Nothing was claimed.')
    return first
  }

  describe('subscriptions', () => {
    test('are kept as they become, and by nobody who has not seen the last change', async () => {
      const { subscriptions } = current()
      expect(await subscriptions.keep(subscription('s1'))).toBe(true)
      expect(await subscriptions.keep(subscription('s1', { since: 9 }))).toBe(false)
      const known = { ...subscription('s1'), revision: 1 }
      expect(await subscriptions.find('s1')).toEqual(known)
      expect(await subscriptions.keep({ ...known, state: 'paused', reason: 'Holidays.' })).toBe(true)
      expect(await subscriptions.keep({ ...known, since: 9 })).toBe(false)
      await restart()
      expect(await current().subscriptions.find('s1')).toEqual({
        ...known,
        state: 'paused',
        reason: 'Holidays.',
        revision: 2,
      })
      expect(await current().subscriptions.tally()).toEqual({ active: 0, paused: 1 })
      expect(await current().subscriptions.find('s2')).toBeUndefined()
    })

    test('are listed by channel, as it is now', async () => {
      const { subscriptions } = current()
      await subscriptions.keep(subscription('both', {}, [general, random]))
      await subscriptions.keep(subscription('one'))
      const listed = async (channel?: Channel) => (await subscriptions.list(channel)).map(({ id }) => id)
      expect(await listed(random)).toEqual(['both'])
      await subscriptions.keep(subscription('both', { revision: 1 }))
      expect(await listed(random)).toEqual([])
      expect(await listed(general)).toEqual(['both', 'one'])
      expect(await listed()).toEqual(['both', 'one'])
    })

    test('are due by their time, each to one worker until its lease ends or they are kept', async () => {
      const { subscriptions } = current()
      for (const [id, dueAt] of Object.entries({ late: 20, early: 10, never: undefined }))
        await subscriptions.keep(subscription(id, dueAt === undefined ? {} : { dueAt }))
      await subscriptions.keep(subscription('paused', { dueAt: 10, state: 'paused' }))
      const due = async (now: number, count = 9) => (await subscriptions.due(now, now + 100, count)).map(({ id }) => id)
      expect(await due(9)).toEqual([])
      expect(await due(20, 1)).toEqual(['early'])
      expect(await due(20)).toEqual(['late'])
      expect(await due(119)).toEqual([])
      await subscriptions.keep(subscription('late', { dueAt: 30, revision: 1 }))
      expect(await due(30)).toEqual(['late'])
      expect(await due(200)).toEqual(['early', 'late'])
    })

    test('that are removed take with them what waits to be delivered, and nothing that is in flight', async () => {
      await settle('s1', 5, [general, random])
      await claim(5, { count: 1 })
      expect(await current().subscriptions.remove('s1', 6)).toBe(true)
      expect(await current().subscriptions.remove('s1', 6)).toBe(false)
      expect(await current().deliveries.tally()).toEqual({ pending: 0, claimed: 1, done: 0, 'given up': 1 })
      expect(await current().deliveries.list('given up', 9)).toMatchObject([
        { settledAt: 6, reason: 'The subscription was removed.' },
      ])
      expect(await current().subscriptions.list(general)).toEqual([])
    })
  })

  describe('editions', () => {
    test('settle a slot once, however many try', async () => {
      await current().subscriptions.keep(subscription('s1'))
      const seen = await current().subscriptions.find('s1')
      const tries = await Promise.all([1, 2, 3, 4].map(() => settle('s1', 5, [general, random], seen)))
      expect(tries.filter((wrote) => wrote)).toHaveLength(1)
      expect(await current().editions.find(['s1@5', 'none'])).toEqual([
        { id: 's1@5', subscription: 's1', slot: 5, content: content(5), madeAt: 5 },
      ])
      expect(await current().subscriptions.find('s1')).toMatchObject({ lastSlot: 5, dueAt: 65, revision: 2 })
      expect(await current().deliveries.of('s1@5')).toMatchObject([
        { ...general, state: 'pending', attempts: 0, slot: 5, dueAt: 5 },
        { ...random, state: 'pending' },
      ])
    })

    test('go to any number of channels', async () => {
      const channels = Array.from({ length: 3000 }, (_, index) => ({ platform: 'slack', channel: `C${index}` }))
      expect(await settle('s1', 5, channels)).toBe(true)
      expect((await current().deliveries.tally()).pending).toBe(3000)
    })

    test('a slot that has its edition keeps that one, and the subscription moves on all the same', async () => {
      await settle('s1', 5, [general])
      expect(await settle('s1', 5, [general, random])).toBe(false)
      expect(await current().deliveries.of('s1@5')).toHaveLength(1)
      expect(await current().subscriptions.find('s1')).toMatchObject({ revision: 2 })
    })

    test('a slot may have none, and still what was decided', async () => {
      const decided = { subscription: 's1', slot: 5, story: '', step: 'nothing new', detail: '', decidedAt: 6 }
      const slot = { subscription: subscription('s1', { lastSlot: 5 }), channels: [general], decisions: [decided] }
      expect(await current().editions.settle(slot)).toBe(true)
      expect(await current().editions.settle(slot)).toBe(false)
      expect(await current().editions.latest('s1', 9)).toEqual([])
      expect(await current().decisions.about({ subscription: 's1' }, 9)).toEqual([decided])
    })

    test('are found by their subscription, and by the channel in which they stand', async () => {
      for (const slot of [5, 7, 6]) await settle('s1', slot, [general])
      expect((await current().editions.latest('s1', 2)).map(({ slot }) => slot)).toEqual([7, 6])
      expect(await current().editions.inChannel(general)).toBeUndefined()
      const first = await only(claim(10))
      await current().deliveries.complete(first, { place: { channel: 'C1' }, message: 'm1' }, 20)
      expect((await current().editions.inChannel(general))?.slot).toBe(5)
      expect(await current().editions.inChannel(random)).toBeUndefined()
    })

    test('are forgotten when old, with their deliveries, but for what is still to be delivered', async () => {
      await settle('s1', 5, [general])
      await settle('s2', 5, [random])
      const [first] = await claim(10, { count: 1 })
      if (first) await current().deliveries.giveUp(first, 'No.', 11)
      expect(await current().editions.forget(5)).toBe(0)
      expect(await current().editions.forget(6)).toBe(1)
      expect(await current().deliveries.tally()).toEqual({ pending: 1, claimed: 0, done: 0, 'given up': 0 })
    })
  })

  describe('deliveries', () => {
    test('are claimed by one worker until the lease ends, and a lost claim changes nothing', async () => {
      await settle('s1', 5, [general])
      expect(await claim(4)).toEqual([])
      const first = await only(claim(5, { until: 50 }))
      expect(first).toMatchObject({ state: 'claimed', attempts: 1, dueAt: 50 })
      expect(await claim(49)).toEqual([])
      expect(await current().deliveries.renew(first, 60)).toBe(true)
      expect(await claim(59)).toEqual([])
      await restart()
      const second = await only(claim(60))
      expect(second.attempts).toBe(2)
      const { deliveries } = current()
      const receipt = { place: { channel: 'C1' }, message: 'm1' }
      expect(await deliveries.complete(first, receipt, 61)).toBe(false)
      expect(await deliveries.retry(first, 'No.', 61)).toBe(false)
      expect(await deliveries.giveUp(first, 'No.', 61)).toBe(false)
      expect(await deliveries.renew(first, 999)).toBe(false)
      expect(await deliveries.complete(second, receipt, 62)).toBe(true)
      expect(await deliveries.complete(second, receipt, 63)).toBe(false)
      const { dueAt: _over, ...settled } = second
      expect(await deliveries.of('s1@5')).toEqual([{ ...settled, state: 'done', settledAt: 62, receipt }])
    })

    test('no two workers claim the same, and each is claimed', async () => {
      const channels = Array.from({ length: 30 }, (_, index) => ({ platform: 'slack', channel: `C${index}` }))
      await settle('s1', 5, channels)
      const claimed = (await Promise.all([1, 2, 3, 4, 5, 6].map(() => claim(5, { count: 5 })))).flat()
      expect(new Set(names(claimed)).size).toBe(claimed.length)
      expect(names([...claimed, ...(await claim(5, { count: 30 }))])).toHaveLength(30)
    })

    test('are tried again when it is time, with the reason at hand', async () => {
      await settle('s1', 5, [general])
      await current().deliveries.retry(await only(claim(5)), 'Slack answered 500.', 70)
      expect(await claim(69)).toEqual([])
      const again = await only(claim(70))
      expect(again).toMatchObject({ attempts: 2, reason: 'Slack answered 500.' })
      await current().deliveries.giveUp(again, 'It stayed so.', 71)
      expect(await claim(9999)).toEqual([])
      expect(await current().deliveries.list('given up', 9)).toMatchObject([{ reason: 'It stayed so.', settledAt: 71 }])
    })

    test('come in order in their channel, one at a time with a pause between, and hold up no other channel', async () => {
      await settle('s1', 5, [general])
      await settle('s1', 6, [general, random])
      await settle('s2', 6, [random])
      const [first, other] = await claim(10)
      expect(names(first && other ? [first, other] : [])).toEqual(['s1@5 C1', 's1@6 C2'])
      expect(await claim(11)).toEqual([])
      if (first) await current().deliveries.retry(first, 'No.', 500)
      expect(await claim(400)).toEqual([])
      const receipt = { place: { channel: 'C2' }, message: 'm1' }
      if (other) await current().deliveries.complete(other, receipt, 400)
      expect(await claim(450, { pause: 50 })).toMatchObject([{ edition: 's2@6', channel: 'C2' }])
      await settle('s3', 450, [{ platform: 'slack', channel: 'C3' }])
      expect(await claim(451)).toMatchObject([{ channel: 'C3' }])
      const late = await only(claim(500))
      expect(late).toMatchObject({ edition: 's1@5', channel: 'C1' })
      await current().deliveries.complete(late, receipt, 500)
      expect(await claim(549, { pause: 50 })).toEqual([])
      expect(await claim(550, { pause: 50 })).toMatchObject([{ edition: 's1@6', channel: 'C1' }])
    })

    test('are claimed on the platforms that a worker speaks to', async () => {
      await settle('s1', 5, [general, { platform: 'discord', channel: 'C1' }])
      expect(await claim(5, { platforms: [] })).toEqual([])
      expect(await claim(5, { platforms: ['discord'] })).toMatchObject([{ platform: 'discord' }])
      expect(await claim(5)).toMatchObject([{ platform: 'slack' }])
    })
  })

  test('decisions are kept by story and slot, the last word of each, and forgotten with time', async () => {
    const { decisions } = current()
    const decided = (story: string, slot: number, step: string, decidedAt: number) =>
      ({ subscription: 's1', slot, story, step, detail: 'flood', decidedAt }) satisfies Decision
    await decisions.note([decided('a', 5, 'filtered', 1), decided('b', 5, 'published', 1)])
    await decisions.note([decided('a', 5, 'duplicate', 2), decided('a', 6, 'held back', 3), decided('a', 6, 'old', 4)])
    await decisions.note([])
    expect(await decisions.about({ story: 'a' }, 9)).toEqual([
      decided('a', 6, 'old', 4),
      decided('a', 5, 'duplicate', 2),
    ])
    expect(await decisions.about({ subscription: 's1', slot: 5 }, 1)).toEqual([decided('a', 5, 'duplicate', 2)])
    expect(await decisions.about({ subscription: 's2' }, 9)).toEqual([])
    await decisions.forget(4)
    expect(await decisions.about({}, 9)).toEqual([decided('a', 6, 'old', 4)])
  })
}
