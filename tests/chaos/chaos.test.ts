import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openSpace } from '../store/space.ts'
import { type Plan, runChaos } from './chaos.ts'

const seed = Number(process.env.CHAOS_SEED ?? Date.now() % 1_000_000)

async function run(plan: Omit<Plan, 'place' | 'seed'>, database?: string) {
  const data = await mkdtemp(join(tmpdir(), 'newsdesk-chaos-'))
  onTestFinished(() => rm(data, { recursive: true }))
  const result = await runChaos({ place: { data, ...(database && { database }) }, seed, ...plan })
  expect(result.errors, `seed ${seed}`).toBe('')
  return result
}

const nothingWrong = { double: [], lost: [], unsettled: 0, missing: [] }

test('on SQLite: each edition stands once in its channel, though the worker is killed and the channels fail', async () => {
  const result = await run({ workers: 1, kills: 2, deliveries: 30 })
  expect(result, `seed ${seed}`).toMatchObject(nothingWrong)
}, 180_000)

test('on PostgreSQL: so it does with several workers', async () => {
  const space = await openSpace()
  onTestFinished(space.end)
  const result = await run({ workers: 2, kills: 2, deliveries: 30 }, space.url)
  expect(result, `seed ${seed}`).toMatchObject(nothingWrong)
}, 180_000)

test('a desk that does not look before it posts again is caught', async () => {
  const { double } = await run({ workers: 1, kills: 0, deliveries: 30, blind: true })
  expect(double.length, `seed ${seed}`).toBeGreaterThan(0)
}, 180_000)
