import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { Delivery, StoredSubscription } from '../../src/store/ledger.ts'
import { openStore, type Place } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'
import { random } from '../platforms/random.ts'
import { type Channels, openChannels } from './channels.ts'
import { minute, simulatedClock } from './time.ts'
import type { Told } from './worker.ts'

/** How much is to happen: with how many workers, and until how many were killed and how many editions were delivered. */
export type Plan = { place: Place; workers: number; kills: number; deliveries: number; seed: number; blind?: boolean }

/** What came of it. `double` and `lost` name editions in channels, `missing` names slots that have no edition. */
export type Result = {
  kills: number
  deliveries: number
  double: string[]
  lost: string[]
  unsettled: number
  missing: string[]
  struck: Map<string, number>
  seconds: number
  /** What workers complained of. */
  errors: string
}

const channelCount = 24
const subscriptionCount = 20
const trouble = 0.3
/** In real milliseconds: how long a worker lives once it works, at least and at most, and how long the rest may take. */
const [shortest, longest] = [100, 900]
const patience = 120_000

/** Lets workers publish and deliver while they are killed and the channels fail, and then looks what stands where. */
export async function runChaos(plan: Plan): Promise<Result> {
  const draw = random(plan.seed)
  const channels = await openChannels(random(plan.seed + 1), trouble)
  const store = await openStore(plan.place, 'visitor')
  const began = Date.now()
  const start = await subscribe(store, began, draw)
  const told: Told = { ...plan.place, channels: channels.url, began, blind: plan.blind ?? false }
  const staff = Array.from({ length: plan.workers }, () => employ(told, draw))
  try {
    let kills = 0
    while (kills < plan.kills || (await delivered(store)) < plan.deliveries) {
      const one = staff[Math.floor(draw() * staff.length)]
      if (kills < plan.kills && one && (await one.kill())) kills += 1
      else await setTimeout(shortest)
    }
    await endPublishing(store)
    channels.calm()
    await settled(store)
    return { kills, ...(await judge(store, channels, start)), ...report() }
  } finally {
    await Promise.all(staff.map(({ dismiss }) => dismiss()))
    await Promise.all([store.close(), channels.close()])
  }

  function report() {
    return {
      struck: channels.struck,
      seconds: (Date.now() - began) / 1000,
      errors: staff.map(({ errors }) => errors()).join(''),
    }
  }
}

/** Subscriptions that are due every minute from now on, each for one channel or two. */
async function subscribe(store: Store, began: number, draw: () => number): Promise<number> {
  const dueAt = simulatedClock(began).now() + minute
  const some = () => ({ platform: 'slack', channel: `C${Math.floor(draw() * channelCount)}` }) as const
  for (let index = 0; index < subscriptionCount; index += 1) {
    const [first, second] = [some(), some()]
    const own = draw() < 0.5 || first.channel === second.channel ? [first] : [first, second]
    const filters = { mustHave: [], mustNotHave: [], languages: [] }
    const wanted = { name: `Subscription ${index}`, sources: [], filters, channels: own }
    await store.subscriptions.keep({
      id: `s${index}`,
      origin: 'chat',
      wanted,
      state: 'active',
      since: 0,
      dueAt,
      revision: 0,
    })
  }
  return dueAt
}

/** A worker's place: whoever has it is killed at times, and the next one begins at once. */
function employ(told: Told, draw: () => number) {
  let errors = ''
  let dismissed = false
  let child: ChildProcess
  let working = 0
  begin()

  function begin(): void {
    working = 0
    child = spawn(process.execPath, [fileURLToPath(new URL('worker.ts', import.meta.url)), JSON.stringify(told)])
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      errors += text
    })
    child.stdout?.once('data', () => {
      working = Date.now() + shortest + draw() * (longest - shortest)
    })
  }

  async function end(): Promise<void> {
    const ended = once(child, 'close')
    child.kill('SIGKILL')
    await ended
  }

  return {
    errors: () => errors,
    /** Kills the worker if its time has come; gives whether it had. */
    async kill(): Promise<boolean> {
      if (working === 0 || Date.now() < working || dismissed) return false
      await end()
      begin()
      return true
    },
    async dismiss(): Promise<void> {
      dismissed = true
      if (child.exitCode === null && child.signalCode === null) await end()
    },
  }
}

async function delivered(store: Store): Promise<number> {
  return (await store.deliveries.tally()).done
}

async function endPublishing(store: Store): Promise<void> {
  for (const { id } of await store.subscriptions.list()) {
    let known: StoredSubscription | undefined
    do known = await store.subscriptions.find(id)
    while (known && !(await store.subscriptions.keep({ ...known, state: 'paused' })))
  }
}

async function settled(store: Store): Promise<void> {
  const end = Date.now() + patience
  for (;;) {
    const { pending, claimed } = await store.deliveries.tally()
    if (pending + claimed === 0 || Date.now() > end) return
    await setTimeout(shortest)
  }
}

async function judge(store: Store, channels: Channels, start: number) {
  const standing = new Map<string, number>()
  for (const { channel, key } of channels.messages)
    standing.set(`${key} in ${channel}`, (standing.get(`${key} in ${channel}`) ?? 0) + 1)
  const missing: string[] = []
  const deliveries: Delivery[] = []
  for (const { id, lastSlot = start - minute } of await store.subscriptions.list()) {
    const editions = await store.editions.latest(id, Number.MAX_SAFE_INTEGER)
    const slots = new Set(editions.map(({ slot }) => slot))
    for (let slot = start; slot <= lastSlot; slot += minute) if (!slots.has(slot)) missing.push(`${id} ${slot}`)
    for (const edition of editions) deliveries.push(...(await store.deliveries.of(edition.id)))
  }
  const expected = new Set(deliveries.map(({ id, channel }) => `${id} in ${channel}`))
  return {
    deliveries: deliveries.length,
    double: [...standing].filter(([what, times]) => times > 1 || !expected.has(what)).map(([what]) => what),
    lost: [...expected].filter((what) => !standing.has(what)),
    unsettled: deliveries.filter(({ state }) => state !== 'done').length,
    missing,
  }
}
