/** One worker of a run, in a process of its own: it publishes what is due in every simulated minute, and delivers it. */
import { setTimeout } from 'node:timers/promises'
import { createDeliveryWorker } from '../../src/desk/delivery/worker.ts'
import { createLog } from '../../src/log.ts'
import type { StoredEdition, StoredSubscription } from '../../src/store/ledger.ts'
import { openStore } from '../../src/store/open.ts'
import { channelPlatform } from './platform.ts'
import { interval, lease, real, second, simulatedClock } from './time.ts'

/** What a worker is told: as JSON, in its first argument. */
export type Told = { data: string; database?: string; channels: string; began: number; worker: number; blind: boolean }

const told: Told = JSON.parse(process.argv[2] ?? '')
const clock = simulatedClock(told.began)
const store = await openStore(told, 'desk')
const log = createLog({
  level: 'error',
  json: false,
  now: () => new Date(),
  write: (line) => process.stderr.write(`${line}\n`),
})

const worker = createDeliveryWorker(
  {
    store,
    clock,
    log,
    lease,
    chance: () => 0,
    postOf: async ({ content }) => ({ kind: 'edition', edition: content, articles: [] }),
    posted: async () => {},
  },
  channelPlatform(told.channels, told.worker, told.blind),
)

/** The slot that a subscription is due for, and no more: the next one comes after it, however late it is. */
async function publish(subscription: StoredSubscription): Promise<void> {
  const { id, wanted, dueAt: slot = 0 } = subscription
  const content = { title: wanted.name, slot, zone: 'UTC', stories: [], left: 0 }
  const edition: StoredEdition = { id: `${id}@${slot}`, subscription: id, slot, content, madeAt: clock.now() }
  const moved = { ...subscription, lastSlot: slot, dueAt: slot + interval, since: slot }
  await store.editions.settle({ subscription: moved, edition, channels: wanted.channels, decisions: [] })
}

// Whoever began it holds the other end, and takes it along.
process.stdin.resume().once('close', () => process.exit())

for (;;) {
  const due = await store.subscriptions.due(clock.now(), clock.now() + lease, 20)
  for (const subscription of due) await publish(subscription)
  await worker.drain()
  await setTimeout(real(2 * second))
}
