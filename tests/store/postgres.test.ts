import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { connect, openPostgres } from '../../src/store/postgres.ts'
import { storeConformance } from './conformance.ts'
import { openSpace } from './space.ts'
import { upgradeConformance } from './upgrade.ts'

async function space() {
  const own = await openSpace()
  onTestFinished(own.end)
  return own
}

describe('on PostgreSQL', () => {
  let own: Awaited<ReturnType<typeof openSpace>>
  beforeAll(async () => {
    own = await openSpace()
  })
  afterAll(() => own.end())
  storeConformance(async () => {
    await own.empty()
    return { store: await openPostgres(own.url), reopen: () => openPostgres(own.url) }
  })
  upgradeConformance(async (statements) => {
    const { url, run } = await space()
    await run(statements)
    const store = await openPostgres(url)
    onTestFinished(() => store.close())
    return store
  })
})

test('many workers that start at once make one schema', async () => {
  const { url } = await space()
  const stores = await Promise.all([1, 2, 3, 4].map(() => openPostgres(url)))
  expect(await stores[0]?.counts()).toMatchObject({ articles: 0 })
  await Promise.all(stores.map((store) => store.close()))
})

test('a database that cannot be used is named, without its password', async () => {
  const wrong = openPostgres('postgres://me:secret@127.0.0.1:1/newsdesk')
  await expect(wrong).rejects.toThrow(/^DATABASE_URL: .* newsdesk on 127\.0\.0\.1:1 \(.*ECONNREFUSED/)
  await expect(wrong).rejects.not.toThrow('secret')
})

test('a connection that the server breaks is replaced by another', async () => {
  const { url, run } = await space()
  const store = await openPostgres(url)
  onTestFinished(() => store.close())
  await store.feedback.give('t1', 'U1', 'good', 1)
  await run(
    `select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and query like '%feedback%'`,
  )
  await store.feedback.tally().catch(() => {})
  expect(await store.feedback.tally()).toEqual({ good: 1, bad: 0 })
})

test('a Date, a boolean or undefined given to a query is an error, and a NUL stays out of texts', async () => {
  const { url } = await space()
  const { db } = connect(url)
  onTestFinished(() => db.destroy())
  for (const value of [new Date(0), undefined, true, Number.NaN, { a: 1 }])
    await expect(sql`select ${value}`.execute(db)).rejects.toThrow(/A query was given/)
  const { rows } = await sql`select ${'a\0b'}::text as text, ${2 ** 40}::bigint as number`.execute(db)
  expect(rows).toEqual([{ text: 'a\uFFFDb', number: 2 ** 40 }])
})
