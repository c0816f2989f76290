import { sql } from 'kysely'
import { describe, expect, inject, onTestFinished, test } from 'vitest'
import { connect, openPostgres } from '../../src/store/postgres.ts'
import { storeConformance } from './conformance.ts'

let spaces = 0

/** The address of a space of its own in the PostgreSQL of this run. */
async function space(): Promise<string> {
  const answer = await fetch(inject('postgres'))
  const url = await answer.text()
  if (!answer.ok) throw new Error(url)
  spaces += 1
  const name = `test_${process.pid}_${spaces}`
  const { db } = connect(url)
  await sql`create schema ${sql.ref(name)}`.execute(db)
  await db.destroy()
  return `${url}?options=-csearch_path%3D${name}`
}

describe('on PostgreSQL', () => {
  let url: string | undefined
  storeConformance(async () => {
    if (url === undefined) url = await space()
    else await empty(url)
    const address = url
    return { store: await openPostgres(address), reopen: () => openPostgres(address) }
  })
})

async function empty(url: string): Promise<void> {
  const { db } = connect(url)
  const tables = (await db.introspection.getTables()).filter(({ name }) => name !== 'schema_version')
  await sql`truncate ${sql.join(tables.map(({ name }) => sql.table(name)))}`.execute(db)
  await db.destroy()
}

test('many workers that start at once make one schema', async () => {
  const url = await space()
  const stores = await Promise.all([1, 2, 3, 4].map(() => openPostgres(url)))
  expect(await stores[0]?.counts()).toMatchObject({ articles: 0 })
  await Promise.all(stores.map((store) => store.close()))
})

test('a database that cannot be used is named, without its password', async () => {
  const wrong = openPostgres('postgres://me:secret@127.0.0.1:1/newsdesk')
  await expect(wrong).rejects.toThrow(/^DATABASE_URL: .* newsdesk on 127\.0\.0\.1:1 \(.*ECONNREFUSED/)
  await expect(wrong).rejects.not.toThrow('secret')
})

test('a Date, a boolean or undefined given to a query is an error, and a NUL stays out of texts', async () => {
  const { db } = connect(await space())
  onTestFinished(() => db.destroy())
  for (const value of [new Date(0), undefined, true, Number.NaN, { a: 1 }])
    await expect(sql`select ${value}`.execute(db)).rejects.toThrow(/A query was given/)
  const { rows } = await sql`select ${'a\0b'}::text as text, ${2 ** 40}::bigint as number`.execute(db)
  expect(rows).toEqual([{ text: 'a\uFFFDb', number: 2 ** 40 }])
})
