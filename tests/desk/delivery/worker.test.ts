import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { createDeliveryWorker } from '../../../src/desk/delivery/worker.ts'
import { createLog } from '../../../src/log.ts'
import { type Asker, type Platform, Uncertain, Undeliverable } from '../../../src/platforms/platform.ts'
import type { Channel, StoredEdition } from '../../../src/store/ledger.ts'
import { openSqlite } from '../../../src/store/sqlite.ts'
import type { Store } from '../../../src/store/store.ts'

const minute = 60_000
const day = 24 * 60 * minute

/** A desk's deliveries on a platform that does what a test says, at a time that a test says. */
class Round {
  now = 1000
  /** What stands in which channel, by key. */
  readonly stands: { channel: string; key: string; replaced: number }[] = []
  readonly told: { asker: Asker; said: unknown }[] = []
  readonly remembered: string[] = []
  /** Called before each post: what it throws keeps the post out, unless it is stored already. */
  trouble: (channel: string, store: () => void) => void | Promise<void> = () => {}
  /** Called before each post is put together. */
  composing: () => Promise<void> = async () => {}
  readonly store: Store

  constructor(store: Store) {
    this.store = store
  }

  readonly platform: Platform = {
    name: 'slack',
    start: async () => {},
    stop: async () => {},
    post: async ({ channel }, _, key) => {
      let stored = false
      const store = () => {
        if (!stored) this.stands.push({ channel, key, replaced: 0 })
        stored = true
      }
      await this.trouble(channel, store)
      store()
      return { place: { channel }, message: key }
    },
    find: async ({ channel }, key) =>
      this.stands.some((one) => one.key === key) ? { place: { channel }, message: key } : undefined,
    replace: async (_, __, key) => {
      for (const one of this.stands) if (one.key === key) one.replaced += 1
    },
    withdraw: async () => {},
    tell: async (asker, said) => {
      this.told.push({ asker, said })
    },
  }

  worker() {
    const clock = { now: () => this.now, sleep: async () => {} }
    const log = createLog({ level: 'error', json: false, now: () => new Date(0), write() {} })
    const postOf = async ({ content }: StoredEdition) => {
      await this.composing()
      return { kind: 'edition', edition: content, articles: [], subject: 's' } as const
    }
    const posted = async ({ id }: StoredEdition) => {
      this.remembered.push(id)
    }
    return createDeliveryWorker(
      { store: this.store, clock, log, postOf, posted, chance: () => 0.5, lease: minute },
      this.platform,
    )
  }

  /** Delivers what is due now. */
  async deliver(): Promise<void> {
    const worker = this.worker()
    await worker.drain()
    await worker.stop()
  }

  /** Publishes an edition in these channels, of a subscription that somebody made for them. */
  async publish(id: string, channels: string[]): Promise<void> {
    const places = channels.map((channel) => ({ platform: 'slack', channel }) as const)
    const filters = { mustHave: [], mustNotHave: [], languages: [] }
    const maker = { platform: 'slack', person: 'U1' } as const
    const wanted = { name: 'Floods', sources: [], filters, channels: places, maker }
    const known = await this.store.subscriptions.find('s1')
    const subscription = known ?? { id: 's1', origin: 'chat', wanted, state: 'active', since: 0, revision: 0 }
    const content = { title: 'Floods', slot: this.now, zone: 'UTC', stories: [], left: 0 }
    const edition = { id, subscription: 's1', slot: this.now, content, madeAt: this.now }
    const own: readonly Channel[] = places
    expect(await this.store.editions.settle({ subscription, edition, channels: own, decisions: [] })).toBe(true)
  }

  async states(edition: string): Promise<string[]> {
    return (await this.store.deliveries.of(edition)).map(
      ({ channel, state, attempts }) => `${channel} ${state} ${attempts}`,
    )
  }
}

let round: Round
beforeEach(async () => {
  const directory = await mkdtemp(join(tmpdir(), 'newsdesk-delivery-'))
  const store = await openSqlite(directory)
  onTestFinished(async () => {
    await store.close()
    await rm(directory, { recursive: true })
  })
  round = new Round(store)
})

test('an edition comes to each of its channels once, with its receipt, and what follows is written down', async () => {
  await round.publish('e1', ['C1', 'C2'])
  await round.deliver()
  await round.deliver()
  expect(round.stands.map(({ channel }) => channel).sort()).toEqual(['C1', 'C2'])
  expect(await round.states('e1')).toEqual(['C1 done 1', 'C2 done 1'])
  expect((await round.store.deliveries.of('e1'))[0]?.receipt).toEqual({
    place: { channel: 'C1' },
    message: 'e1 slack:C1',
  })
  expect(round.remembered).toEqual(['e1', 'e1'])
})

describe('what is in doubt', () => {
  test('is looked for before it is tried again, and completed where it stands', async () => {
    await round.publish('e1', ['C1'])
    round.trouble = (_, store) => {
      store()
      throw new Uncertain('Slack answered 500.')
    }
    await round.deliver()
    expect(await round.states('e1')).toEqual(['C1 pending 1'])
    expect((await round.store.deliveries.of('e1'))[0]).toMatchObject({ reason: 'Slack answered 500.', dueAt: 6000 })
    round.now = 6000
    await round.deliver()
    expect(round.stands).toEqual([{ channel: 'C1', key: 'e1 slack:C1', replaced: 1 }])
    expect(await round.states('e1')).toEqual(['C1 done 2'])
  })

  test('is posted again where it does not stand, and holds up no other channel', async () => {
    await round.publish('e1', ['C1', 'C2'])
    round.trouble = (channel) => {
      if (channel === 'C1') throw new Uncertain('The connection broke.')
    }
    await round.deliver()
    expect(await round.states('e1')).toEqual(['C1 pending 1', 'C2 done 1'])
    round.trouble = () => {}
    round.now += minute
    await round.deliver()
    expect(await round.states('e1')).toEqual(['C1 done 2', 'C2 done 1'])
  })

  test('also after its worker has died in the midst', async () => {
    await round.publish('e1', ['C1'])
    let stored = () => {}
    const reached = new Promise<void>((resolve) => {
      round.trouble = (_, store) => {
        store()
        resolve()
        return new Promise((go) => {
          stored = go
        })
      }
    })
    const dead = round.worker()
    await dead.drain()
    await reached
    round.trouble = () => {}
    round.now += minute
    await round.deliver()
    expect(await round.states('e1')).toEqual(['C1 done 2'])
    stored()
    await dead.stop()
    expect(round.stands).toHaveLength(1)
    expect(await round.states('e1')).toEqual(['C1 done 2'])
  })

  test('a worker that was asleep past its lease posts nothing', async () => {
    await round.publish('e1', ['C1'])
    let wake = () => {}
    round.composing = () =>
      new Promise((resolve) => {
        wake = resolve
      })
    const asleep = round.worker()
    await asleep.drain()
    round.composing = async () => {}
    round.now += minute
    await round.deliver()
    expect(await round.states('e1')).toEqual(['C1 done 2'])
    wake()
    await asleep.stop()
    expect(round.stands).toHaveLength(1)
  })

  test('is given up after a day, with its reason', async () => {
    await round.publish('e1', ['C1'])
    round.trouble = () => {
      throw new Uncertain('Slack answered 500.')
    }
    for (let hour = 0; hour < 40; hour += 1) {
      await round.deliver()
      round.now += 60 * minute
    }
    expect(await round.store.deliveries.list('given up', 9)).toMatchObject([{ reason: 'Slack answered 500.' }])
    expect((await round.store.subscriptions.find('s1'))?.state).toBe('active')
  })
})

test('a lease is renewed for as long as the post takes', async () => {
  await round.publish('e1', ['C1'])
  let answer = () => {}
  round.trouble = () =>
    new Promise((resolve) => {
      answer = resolve
    })
  const worker = round.worker()
  await worker.drain()
  for (let step = 0; step < 5; step += 1) {
    round.now += minute / 2
    await worker.renew()
  }
  expect(
    await round.store.deliveries.claim(round.now, { until: day, count: 9, platforms: ['slack'], pause: 0 }),
  ).toEqual([])
  answer()
  await worker.stop()
  expect(await round.states('e1')).toEqual(['C1 done 1'])
})

describe('a refusal for good', () => {
  test('of the channel pauses the subscription and tells its maker once', async () => {
    await round.publish('e1', ['C1'])
    round.now += minute
    await round.publish('e2', ['C1'])
    round.trouble = () => {
      throw new Undeliverable('That channel is archived.', { lies: 'channel' })
    }
    await round.deliver()
    round.now += minute
    await round.deliver()
    expect(await round.store.deliveries.list('given up', 9)).toHaveLength(2)
    expect(await round.store.subscriptions.find('s1')).toMatchObject({
      state: 'paused',
      reason: 'That channel is archived.',
    })
    expect(round.told).toEqual([
      {
        asker: { person: 'U1', place: { channel: 'U1' } },
        said: '“Floods” could not be posted in its channel. That channel is archived. It is paused until somebody resumes it.',
      },
    ])
  })

  test('of one channel among others leaves the others theirs', async () => {
    const gone = (channel: string) => {
      if (channel === 'C1') throw new Undeliverable('That channel is archived.', { lies: 'channel' })
    }
    for (const edition of ['e1', 'e2']) {
      await round.publish(edition, ['C1', 'C2'])
      round.trouble = gone
      await round.deliver()
      round.now += minute
    }
    expect(round.stands.map(({ channel }) => channel)).toEqual(['C2', 'C2'])
    expect((await round.store.subscriptions.find('s1'))?.state).toBe('active')
    expect(round.told).toHaveLength(1)
  })

  test('of the post gives that one up', async () => {
    await round.publish('e1', ['C1'])
    round.trouble = () => {
      throw new Undeliverable('Slack refused the message for its length.')
    }
    await round.deliver()
    expect(await round.states('e1')).toEqual(['C1 given up 1'])
    expect((await round.store.subscriptions.find('s1'))?.state).toBe('active')
  })

  test('of the desk’s own access is tried again: its operator can mend it', async () => {
    await round.publish('e1', ['C1'])
    round.trouble = () => {
      throw new Undeliverable('The token was revoked.', { lies: 'access' })
    }
    await round.deliver()
    expect(await round.states('e1')).toEqual(['C1 pending 1'])
  })
})

test('a worker takes no more at once than it can hold, and a channel gets one message a second', async () => {
  const channels = Array.from({ length: 120 }, (_, index) => `C${index}`)
  await round.publish('e1', channels)
  round.now += 1
  await round.publish('e2', channels)
  let [open, most] = [0, 0]
  round.trouble = async () => {
    open += 1
    most = Math.max(most, open)
    await new Promise((resolve) => setImmediate(resolve))
    open -= 1
  }
  await round.deliver()
  expect(round.stands).toHaveLength(120)
  expect(most).toBeLessThanOrEqual(50)
  round.now += 1000
  await round.deliver()
  expect(round.stands).toHaveLength(240)
})
