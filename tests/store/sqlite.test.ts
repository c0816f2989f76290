import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Kysely, sql } from 'kysely'
import { describe, expect, onTestFinished, test } from 'vitest'
import { NodeSqliteDialect } from '../../src/store/node-sqlite.ts'
import { fileIn, openSqlite } from '../../src/store/sqlite.ts'
import { storeConformance } from './conformance.ts'
import { upgradeConformance } from './upgrade.ts'

async function directory(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'newsdesk-store-'))
  onTestFinished(() => rm(path, { recursive: true }))
  return path
}

describe('on SQLite', () => {
  storeConformance(async () => {
    const path = await directory()
    return { store: await openSqlite(path), reopen: () => openSqlite(path) }
  })
  upgradeConformance(async (statements) => {
    const path = await directory()
    const file = new DatabaseSync(fileIn(path))
    file.exec(statements)
    file.close()
    const store = await openSqlite(path)
    onTestFinished(() => store.close())
    return store
  })
})

test('a second desk on the same directory is refused, until the first one has gone; a visitor is not', async () => {
  const path = await directory()
  const first = await openSqlite(path)
  await expect(openSqlite(path)).rejects.toThrow(/^NEWSDESK_DATA: another process runs a desk on .*DATABASE_URL/)
  await first.feedback.give('t1', 'U1', 'good', 1)
  const visitor = await openSqlite(path, 'visitor')
  expect(await visitor.feedback.tally()).toEqual({ good: 1, bad: 0 })
  await Promise.all([visitor.close(), first.close()])
  await (await openSqlite(path)).close()
})

test('a desk that was killed does not keep the next one out', async () => {
  const path = await directory()
  const script = `import { fileIn, openSqlite } from ${JSON.stringify(import.meta.resolve('../../src/store/sqlite.ts'))}
    await openSqlite(${JSON.stringify(path)}); console.log('open'); setInterval(() => {}, 1000)`
  const desk = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => void desk.kill('SIGKILL'))
  await once(desk.stdout, 'data')
  await expect(openSqlite(path)).rejects.toThrow(/^NEWSDESK_DATA: another process/)
  desk.kill('SIGKILL')
  await once(desk, 'close')
  await (await openSqlite(path)).close()
})

test('what a process had claimed when it ended is free for the next', async () => {
  const path = await directory()
  const before = await openSqlite(path)
  await before.events.take('e1', '{}', 1, 1_000_000)
  await before.close()
  const after = await openSqlite(path)
  onTestFinished(() => after.close())
  expect(await after.events.open(6)).toMatchObject([{ id: 'e1' }])
})

test('data of a newer Newsdesk is left alone', async () => {
  const path = await directory()
  await (await openSqlite(path)).close()
  const file = new DatabaseSync(join(path, 'newsdesk.sqlite'))
  file.exec('update schema_version set version = 99')
  file.close()
  await expect(openSqlite(path)).rejects.toThrow(/schema 99.*NEWSDESK_DATA/)
})

test('a directory that cannot be used is named, with the mend', async () => {
  const path = await directory()
  await writeFile(join(path, 'file'), '')
  await expect(openSqlite(join(path, 'file'))).rejects.toThrow(/NEWSDESK_DATA.*file.*directory it may write to/)
})

test('a Date, a boolean or undefined given to a query is an error, not a NULL', async () => {
  const db = new Kysely<Record<string, never>>({ dialect: new NodeSqliteDialect(':memory:') })
  onTestFinished(() => db.destroy())
  for (const value of [new Date(0), undefined, true, Number.NaN, { a: 1 }]) {
    await expect(sql`select ${value}`.execute(db)).rejects.toThrow(/A query was given/)
  }
})
