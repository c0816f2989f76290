import { describe, expect, test } from 'vitest'
import type { Store } from '../../src/store/store.ts'

const lines = [{ kind: 'summary' as const, text: 'It “rained”.\u0000', sentences: [1, 2] }]

/** What every store must do for the copy desk. `current` gives the store of the running test, empty at its start. */
export function draftConformance(current: () => Store) {
  describe('drafts', () => {
    test('come back as they were kept first, until they are forgotten', async () => {
      const { drafts } = current()
      expect(await drafts.find('a')).toBeUndefined()
      await drafts.keep('a', lines, 10)
      await drafts.keep('a', [], 20)
      expect(await drafts.find('a')).toEqual(lines)
      await drafts.forget(10)
      expect(await drafts.find('a')).toEqual(lines)
      await drafts.forget(11)
      expect(await drafts.find('a')).toBeUndefined()
    })

    test('cost what all calls of a day cost together', async () => {
      const { drafts } = current()
      expect(await drafts.spent('2026-03-02')).toEqual({ calls: 0, tokens: 0 })
      await Promise.all([100, 20, 3].map((tokens) => drafts.spend('2026-03-02', tokens)))
      await drafts.spend('2026-03-03', 9)
      expect(await drafts.spent('2026-03-02')).toEqual({ calls: 3, tokens: 123 })
      await drafts.forget(Date.parse('2026-03-03T01:00:00Z'))
      expect(await drafts.spent('2026-03-02')).toEqual({ calls: 0, tokens: 0 })
      expect(await drafts.spent('2026-03-03')).toEqual({ calls: 1, tokens: 9 })
    })
  })
}
