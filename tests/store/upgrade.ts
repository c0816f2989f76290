import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import type { Store } from '../../src/store/store.ts'

/** Data of every schema that was released. Each file stays as it is. `open` gives the store on what these statements make. */
export function upgradeConformance(open: (statements: string) => Promise<Store>) {
  const old = async (schema: number) =>
    open(await readFile(new URL(`fixtures/schema-${schema}.sql`, import.meta.url), 'utf8'))

  test('data of schema 1 is all there, and the store is whole', async () => {
    const store = await old(1)
    expect(await store.counts()).toEqual({ articles: 1, conversations: 1, turns: 1, openEvents: 1 })
    expect(await store.conversations.lastBriefed('slack', 'C1')).toMatchObject({ beganAt: 1764000000000 })
    expect(await store.conversations.turns('slack:C1:1.2', 9)).toMatchObject([{ question: 'What happened?' }])
    expect(await store.events.open(1764000000002)).toMatchObject([{ id: 'e1' }])
    expect(await store.feeds.list()).toEqual([])
    expect(await store.deliveries.tally()).toMatchObject({ pending: 0 })
  })

  test('data of schema 2 is all there, and the store is whole', async () => {
    const store = await old(2)
    expect(await store.feeds.due(5)).toMatchObject([{ title: 'The Courier' }])
    expect(await store.news.fresh(['https://courier.test/feed'], 0)).toMatchObject([
      { id: 's1', item: { title: 'Rain' } },
    ])
    expect(await store.notices.open()).toHaveLength(1)
    expect(await store.subscriptions.list()).toEqual([])
  })
}
