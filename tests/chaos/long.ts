/** The long form of the chaos, on both stores: `npm run chaos`. CHAOS_SEED repeats a run. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startPostgres } from '../fakes/postgres.ts'
import { type Plan, runChaos } from './chaos.ts'

const seed = Number(process.env.CHAOS_SEED ?? Date.now() % 1_000_000)
const kills = Number(process.env.CHAOS_KILLS ?? 300)
const deliveries = Number(process.env.CHAOS_DELIVERIES ?? 5000)
const chosen = process.argv.slice(2)

const data = await mkdtemp(join(tmpdir(), 'newsdesk-chaos-'))
console.log(`seed ${seed}`)
try {
  if (wanted('sqlite')) await show('SQLite, 1 worker', { place: { data }, workers: 1 })
  if (wanted('postgres')) {
    const postgres = await startPostgres({ lasting: true })
    await show('PostgreSQL, 3 workers', { place: { data, database: postgres.url }, workers: 3 })
    await postgres.stop()
  }
} finally {
  await rm(data, { recursive: true })
}

function wanted(store: string): boolean {
  return chosen.length === 0 || chosen.includes(store)
}

async function show(title: string, plan: Pick<Plan, 'place' | 'workers'>): Promise<void> {
  const result = await runChaos({ ...plan, kills, deliveries, seed })
  const { double, lost, missing, unsettled, struck, errors } = result
  console.log(`${title}: ${result.kills} kills, ${result.deliveries} deliveries, ${Math.round(result.seconds)} s`)
  for (const [fault, times] of struck) console.log(`  ${times} × ${fault}`)
  console.log(`  ${double.length} double, ${lost.length} lost, ${unsettled} unsettled, ${missing.length} slots missing`)
  const wrong = [...double, ...lost, ...missing].slice(0, 20)
  for (const one of wrong) console.log(`  ${one}`)
  if (errors !== '') console.log(errors.slice(0, 5000))
  if (wrong.length > 0 || unsettled > 0 || errors !== '') process.exitCode = 1
}
