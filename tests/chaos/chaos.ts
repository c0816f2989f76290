import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { Delivery, StoredSubscription } from '../../src/store/ledger.ts'
import { openStore, type Place } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'
import { random } from '../platforms/random.ts'
import { type Channels, openChannels } from './channels.ts'
import { interval, minute, simulatedClock } from './time.ts'
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

const program = fileURLToPath(new URL('worker.ts', import.meta.url))
const runtime = import.meta.resolve('../../src/runtime.js')

const channelCount = 300
const subscriptionCount = 24
/** How many channels a subscription has at most. */
const mostChannels = 24
/** The share of calls that go wrong. */
const trouble = 0.3
/** After how many calls a worker is killed, at most. */
const longestLife = 60
/** In real milliseconds: how long one who is killed may still go on, how often is looked how far it is, and how long the rest may take. */
const [respite, pause, patience] = [1500, 100, 300_000]

/** Lets workers publish and deliver while they are killed and the channels fail, and then looks what stands where. */
export async function runChaos(plan: Plan): Promise<Result> {
  const draw = random(plan.seed)
  const began = Date.now()
  const channels = await openChannels(random(plan.seed + 1), trouble, (worker) => staff[worker]?.heard())
  const store = await openStore(plan.place, 'visitor')
  const start = await subscribe(store, began, draw)
  const told = { ...plan.place, channels: channels.url, began, blind: plan.blind ?? false }
  const fate = { draw, kills: 0, most: plan.kills }
  const staff = Array.from({ length: plan.workers }, (_, worker) => employ({ ...told, worker }, fate))
  try {
    while (fate.kills < plan.kills || (await store.deliveries.tally()).done < plan.deliveries) await setTimeout(pause)
    await endPublishing(store)
    channels.calm()
    await settled(store)
    const came = await judge(store, channels, start)
    const errors = staff.map((one) => one.errors()).join('')
    return { ...came, kills: fate.kills, struck: channels.struck, seconds: (Date.now() - began) / 1000, errors }
  } finally {
    await Promise.all(staff.map(({ dismiss }) => dismiss()))
    await Promise.all([store.close(), channels.close()])
  }
}

/** Subscriptions of which some are due in every minute from now on, each for a channel or more. Gives the first slot. */
async function subscribe(store: Store, began: number, draw: () => number): Promise<number> {
  const start = simulatedClock(began).now() + minute
  for (let index = 0; index < subscriptionCount; index += 1) {
    const count = 1 + Math.floor(draw() * mostChannels)
    const names = new Set(Array.from({ length: count }, () => `C${Math.floor(draw() * channelCount)}`))
    const own = [...names].map((channel) => ({ platform: 'slack', channel }) as const)
    const filters = { mustHave: [], mustNotHave: [], languages: [] }
    const dueAt = firstSlot(start, index)
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
  return start
}

/** Subscriptions take turns, so that in every minute some are due. */
function firstSlot(start: number, index: number): number {
  return start + ((index * minute) % interval)
}

/** A worker's place: whoever has it is killed after some calls, in the midst of them, and the next one begins at once. */
function employ(told: Told, fate: { draw: () => number; kills: number; most: number }) {
  let errors = ''
  let dismissed = false
  let child: ChildProcess
  let calls = 0
  begin()

  function begin(): void {
    calls = 1 + Math.floor(fate.draw() * longestLife)
    child = spawn(process.execPath, ['--import', runtime, program, JSON.stringify(told)])
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      errors += text
    })
  }

  async function end(): Promise<void> {
    const ended = once(child, 'close')
    child.kill('SIGKILL')
    await ended
  }

  async function kill(): Promise<void> {
    fate.kills += 1
    await setTimeout(fate.draw() * respite)
    await end()
    if (!dismissed) begin()
  }

  return {
    errors: () => errors,
    /** Somebody here has called. */
    heard(): void {
      calls -= 1
      if (calls === 0 && fate.kills < fate.most) void kill()
    },
    async dismiss(): Promise<void> {
      dismissed = true
      if (child.exitCode === null && child.signalCode === null) await end()
    },
  }
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
    await setTimeout(pause)
  }
}

async function judge(store: Store, channels: Channels, start: number) {
  const standing = new Map<string, number>()
  for (const { channel, key } of channels.messages)
    standing.set(`${key} in ${channel}`, (standing.get(`${key} in ${channel}`) ?? 0) + 1)
  const missing: string[] = []
  const deliveries: Delivery[] = []
  for (let index = 0; index < subscriptionCount; index += 1) {
    const id = `s${index}`
    const { lastSlot = 0 } = (await store.subscriptions.find(id)) ?? {}
    const editions = await store.editions.latest(id, Number.MAX_SAFE_INTEGER)
    const slots = new Set(editions.map(({ slot }) => slot))
    for (let slot = firstSlot(start, index); slot <= lastSlot; slot += interval)
      if (!slots.has(slot)) missing.push(`${id} ${slot}`)
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
