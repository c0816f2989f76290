import { expect, test } from 'vitest'
import { ridge } from './ridge.ts'

test('finds the weights that made the rows, and shrinks them when asked', () => {
  const rows = Array.from({ length: 40 }, (_, i) => {
    const features = [i % 2, (i % 5) / 5, (i % 7) / 7]
    return { features, worth: 0.5 + 2 * (features[0] ?? 0) - (features[1] ?? 0) }
  })
  const found = ridge(rows, 0)
  expect(found.map((weight) => Math.round(weight * 1000) / 1000 + 0)).toEqual([0.5, 2, -1, 0])
  expect(Math.abs(ridge(rows, 50)[1] ?? 0)).toBeLessThan(1)
})
