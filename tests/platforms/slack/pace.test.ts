import { expect, test } from 'vitest'
import { createPace } from '../../../src/platforms/slack/pace.ts'

test('messages of one channel are a second apart, in order; another channel does not wait', async () => {
  let now = 5000
  const waits: number[] = []
  const pace = createPace({ now: () => now, sleep: async (ms) => void waits.push(ms) }, 1000)
  for (const channel of ['C1', 'C1', 'C2', 'C1']) await pace(channel)
  expect(waits).toEqual([1000, 2000])
  now = 7400
  await pace('C1')
  now = 9000
  await pace('C1')
  expect(waits).toEqual([1000, 2000, 600])
})
