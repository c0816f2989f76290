import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, onTestFinished, test } from 'vitest'
import { backUp } from '../../src/store/backup.ts'
import { moveStore } from '../../src/store/move.ts'
import { connect, openPostgres } from '../../src/store/postgres.ts'
import { migrate, tablesInOrder } from '../../src/store/schema.ts'
import { connectSqlite, fileIn, openSqlite } from '../../src/store/sqlite.ts'
import { openSpace } from './space.ts'

async function directory(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'newsdesk-store-'))
  onTestFinished(() => rm(path, { recursive: true }))
  return path
}

/** Data of the second schema, which has something in most tables. */
async function oldData(path: string): Promise<void> {
  const file = new DatabaseSync(fileIn(path))
  file.exec(await readFile(new URL('fixtures/schema-2.sql', import.meta.url), 'utf8'))
  file.close()
}

test('a store moves from SQLite to PostgreSQL, whole, counted, and into nothing but an empty one', async () => {
  const [path, space] = [await directory(), await openSpace()]
  await oldData(path)
  const [from, to] = [connectSqlite(path), connect(space.url)]
  onTestFinished(async () => {
    await Promise.all([from.db.destroy(), to.db.destroy()])
    await space.end()
  })
  const moved = await moveStore(from, to)
  expect(moved.map(({ table }) => table)).toEqual([...tablesInOrder])
  expect(moved.filter(({ rows }) => rows === 1)).toHaveLength(6)
  const store = await openPostgres(space.url)
  onTestFinished(() => store.close())
  expect(await store.news.fresh(['https://courier.test/feed'], 0)).toMatchObject([{ id: 's1' }])
  await expect(moveStore(from, to)).rejects.toThrow(/^DATABASE_URL: .*empty/)
})

test('every table is moved', async () => {
  const database = connectSqlite(await directory())
  onTestFinished(() => database.db.destroy())
  await migrate(database)
  const tables = await database.db.introspection.getTables()
  expect(tables.map(({ name }) => name).sort()).toEqual(['schema_version', ...tablesInOrder].sort())
})

test('a backup is taken while the desk writes, is whole, and replaces nothing', async () => {
  const path = await directory()
  const store = await openSqlite(path)
  onTestFinished(() => store.close())
  for (let index = 0; index < 50; index += 1) await store.feedback.give(`t${index}`, 'U1', 'good', index)
  const writing = Promise.all(
    Array.from({ length: 200 }, (_, index) => store.feedback.give(`later${index}`, 'U1', 'bad', index)),
  )
  await backUp(path, join(path, 'backup.sqlite'))
  await writing
  const restored = await directory()
  await backUp(path, fileIn(restored))
  const copy = await openSqlite(restored)
  onTestFinished(() => copy.close())
  expect(await copy.feedback.tally()).toEqual({ good: 50, bad: 200 })
  const early = new DatabaseSync(join(path, 'backup.sqlite'))
  onTestFinished(() => early.close())
  expect(early.prepare('pragma integrity_check').get()).toEqual({ integrity_check: 'ok' })
  expect(early.prepare("select count(*) as n from feedback where verdict = 'good'").get()).toEqual({ n: 50 })
  await expect(backUp(path, join(path, 'backup.sqlite'))).rejects.toThrow(/is there already/)
  await expect(backUp(join(path, 'none'), join(path, 'x'))).rejects.toThrow(/nothing to back up/)
})
