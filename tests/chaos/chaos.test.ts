import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, type TestContext, test } from 'vitest'
import { openSpace } from '../store/space.ts'
import { type Plan, runChaos } from './chaos.ts'

const seed = Number(process.env.CHAOS_SEED ?? Date.now() % 1_000_000)

async function run({ expect, onTestFinished }: TestContext, plan: Omit<Plan, 'place' | 'seed'>, database?: string) {
  const data = await mkdtemp(join(tmpdir(), 'newsdesk-chaos-'))
  onTestFinished(() => rm(data, { recursive: true }))
  const result = await runChaos({ place: { data, ...(database && { database }) }, seed, ...plan })
  expect(result.errors, `seed ${seed}`).toBe('')
  return result
}

const nothingWrong = { double: [], lost: [], unsettled: 0, missing: [] }

// Most of the time they wait: for a lease to end, for a channel that stalls.
describe.concurrent('each edition stands once in its channel', { timeout: 180_000 }, () => {
  test('on SQLite, though the worker is killed and the channels fail', async (context) => {
    const result = await run(context, { workers: 1, kills: 2, deliveries: 30 })
    context.expect(result, `seed ${seed}`).toMatchObject(nothingWrong)
  })

  test('on PostgreSQL, with several workers', async (context) => {
    const space = await openSpace()
    context.onTestFinished(space.end)
    const result = await run(context, { workers: 2, kills: 2, deliveries: 30 }, space.url)
    context.expect(result, `seed ${seed}`).toMatchObject(nothingWrong)
  })

  test('and a desk that does not look before it posts again is caught', async (context) => {
    const { double } = await run(context, { workers: 1, kills: 0, deliveries: 30, blind: true })
    context.expect(double.length, `seed ${seed}`).toBeGreaterThan(0)
  })
})
