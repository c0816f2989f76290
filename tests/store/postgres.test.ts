import { sql } from 'kysely'
import { Pool } from 'pg'
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest'
import { connect, openPostgres } from '../../src/store/postgres.ts'
import { storeConformance } from './conformance.ts'

let spaces = 0

/** A space of its own in the PostgreSQL of this run: its address, and a way to empty it. */
async function space() {
  const answer = await fetch(inject('postgres'))
  const url = await answer.text()
  if (!answer.ok) throw new Error(url)
  spaces += 1
  const name = `test_${process.pid}_${spaces}`
  const pool = new Pool({ connectionString: url, max: 1 })
  await pool.query(`create schema ${name}`)
  return {
    url: `${url}?options=-csearch_path%3D${name}`,
    async empty() {
      const { rows } = await pool.query(
        `select string_agg('delete from ${name}.' || tablename, ';') as sql from pg_tables
         where schemaname = '${name}' and tablename <> 'schema_version'`,
      )
      await pool.query(`set session_replication_role = replica; ${rows[0]?.sql ?? ''}`)
    },
    end: () => pool.end(),
  }
}

describe('on PostgreSQL', () => {
  let own: Awaited<ReturnType<typeof space>>
  beforeAll(async () => {
    own = await space()
  })
  afterAll(() => own.end())
  storeConformance(async () => {
    await own.empty()
    return { store: await openPostgres(own.url), reopen: () => openPostgres(own.url) }
  })
})

test('many workers that start at once make one schema', async () => {
  const { url, end } = await space()
  onTestFinished(end)
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
  const { url, end } = await space()
  const { db } = connect(url)
  onTestFinished(async () => {
    await db.destroy()
    await end()
  })
  for (const value of [new Date(0), undefined, true, Number.NaN, { a: 1 }])
    await expect(sql`select ${value}`.execute(db)).rejects.toThrow(/A query was given/)
  const { rows } = await sql`select ${'a\0b'}::text as text, ${2 ** 40}::bigint as number`.execute(db)
  expect(rows).toEqual([{ text: 'a\uFFFDb', number: 2 ** 40 }])
})
