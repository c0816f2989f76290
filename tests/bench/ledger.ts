/** What the ledger costs, on both stores. Exits with 1 when a bar is missed. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore, type Place } from '../../src/store/open.ts'
import { startPostgres } from '../fakes/postgres.ts'
import { named, publish, subscription } from './ledger/fill.ts'
import { runIdle } from './ledger/idle.ts'
import { runSpike } from './ledger/spike.ts'
import { missedBars, report, timed } from './measure.ts'

const deliveries = 4000
const spike = 2000
/** What Discord takes of one app in a second. */
const perSecond = 50
const idle = 20_000
const directory = await mkdtemp(join(tmpdir(), 'newsdesk-bench-'))
const postgres = await startPostgres({ lasting: true })

/** Milliseconds for one delivery to be claimed and completed, by so many processes. */
async function drain(place: Place, workers: number): Promise<number> {
  const store = await openStore(place, 'visitor')
  await publish(store, 'drain', named(deliveries), Date.now())
  const processes = Array.from({ length: workers }, () =>
    spawn(process.execPath, ['tests/bench/ledger/drain.ts', JSON.stringify(place)], {
      stdio: ['pipe', 'pipe', 'inherit'],
    }),
  )
  await Promise.all(processes.map(({ stdout }) => once(stdout, 'data')))
  const took = await timed(async () => {
    const ended = processes.map((one) => once(one, 'close'))
    for (const { stdin } of processes) stdin.end('go\n')
    await Promise.all(ended)
  })
  const { done } = await store.deliveries.tally()
  if (done !== deliveries) throw new Error(`${done} of ${deliveries} were completed.`)
  await store.close()
  return took / deliveries
}

try {
  const sqlite = await drain({ data: join(directory, 'drain') }, 1)
  report('claim and complete a delivery, SQLite', sqlite, 'ms', 1000 / 800)
  report('  in a second', 1000 / sqlite, '')
  const many = await drain({ data: directory, database: postgres.url }, 3)
  report('claim and complete a delivery, PostgreSQL, 3 workers', many, 'ms', 1000 / 400)
  report('  in a second', 1000 / many, '')

  const store = await openStore({ data: join(directory, 'spike') }, 'desk')
  await publish(store, 'spike', named(spike), Date.now())
  const ideal = (spike / perSecond) * 1000
  const drained = await runSpike(store, perSecond)
  report(
    `${spike} channels at once, a platform that takes ${perSecond} a second`,
    drained.took / 1000,
    's',
    (1.05 * ideal) / 1000,
  )
  for (const edition of ['a', 'b', 'c', 'd', 'e']) await publish(store, edition, named(20), Date.now())
  const paced = await runSpike(store, perSecond)
  report(
    'five editions in each of 20 channels: short of a second between two by',
    Math.max(0, 1000 - paced.least),
    'ms',
    0,
  )
  await store.close()

  const data = join(directory, 'idle')
  const subscriptions = await openStore({ data }, 'desk')
  const far = Date.now() + 12 * 60 * 60_000
  for (let index = 0; index < idle; index += 1)
    await subscriptions.subscriptions.keep(subscription(`s${index}`, [`C${index % 5000}`], far))
  await subscriptions.close()
  const { start, share, megabytes } = await runIdle(data, 65)
  report(`start with ${idle} subscriptions, until it says that it is well`, start / 1000, 's', 3)
  report(`${idle} subscriptions that wait, share of a processor`, 100 * share, '%', 2)
  report('  resident memory', megabytes, 'MB')
} finally {
  await postgres.stop()
  await rm(directory, { recursive: true })
}
process.exitCode = missedBars() > 0 ? 1 : 0
