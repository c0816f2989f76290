import { expect, test } from 'vitest'
import { watching } from './desk.ts'
import { liveThrough } from './newsday.ts'

test.each([1, 2, 3])(
  'through 300 rounds of edits no story is published twice and none is lost (seed %i)',
  async (seed) => {
    const { store } = await watching()
    const { published, expected, versions } = await liveThrough(store, { seed, rounds: 300 })
    expect([...published].filter(([, times]) => times > 1)).toEqual([])
    expect([...published.keys()].sort()).toEqual([...expected].sort())
    expect(expected.size).toBeGreaterThan(20)
    expect(versions).toBeGreaterThan(5)
  },
)
