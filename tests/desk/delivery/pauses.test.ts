import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isTooLate, pauseAfter } from '../../../src/desk/delivery/pauses.ts'

const hour = 60 * 60_000

test('pauses grow from seconds to an hour, and are never the same for all', () => {
  expect([1, 2, 3, 4, 20, 5000].map((attempts) => pauseAfter(attempts, 0.5))).toEqual([
    5000,
    10_000,
    20_000,
    40_000,
    hour,
    hour,
  ])
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_000 }), fc.double({ min: 0, max: 1, noNaN: true }), (attempts, chance) => {
      const pause = pauseAfter(attempts, chance)
      expect(pause).toBeGreaterThanOrEqual(2500)
      expect(pause).toBeLessThanOrEqual(1.5 * hour)
    }),
  )
})

test('a day is long enough', () => {
  expect(isTooLate(5, 5 + 24 * hour - 1)).toBe(false)
  expect(isTooLate(5, 5 + 24 * hour)).toBe(true)
})
