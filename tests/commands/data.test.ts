import { access, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { backUpData, moveData } from '../../src/commands/data.ts'
import { storeChecks } from '../../src/commands/store-checks.ts'
import { readChatConfig } from '../../src/config.ts'
import { openPostgres } from '../../src/store/postgres.ts'
import { fileIn, openSqlite } from '../../src/store/sqlite.ts'
import { openSpace } from '../store/space.ts'

async function place() {
  const directory = await mkdtemp(join(tmpdir(), 'newsdesk-data-'))
  onTestFinished(() => rm(directory, { recursive: true }))
  return directory
}

const minute = 60_000

test('a backup says how to go back to it, and is for SQLite', async () => {
  const data = await place()
  const file = join(data, 'backup.sqlite')
  const desk = await openSqlite(data)
  onTestFinished(() => desk.close())
  expect(await backUpData(readChatConfig({ NEWSDESK_DATA: data }), file)).toContain(`copy it to ${fileIn(data)}`)
  await access(file)
  const inPostgres = readChatConfig({ DATABASE_URL: 'postgres://127.0.0.1:1/newsdesk' })
  await expect(backUpData(inPostgres, file)).rejects.toThrow(/pg_dump/)
})

test('a store is moved while no desk runs on it', async () => {
  const [data, space] = [await place(), await openSpace()]
  onTestFinished(space.end)
  const config = readChatConfig({ NEWSDESK_DATA: data, DATABASE_URL: space.url })
  await expect(moveData(config)).rejects.toThrow(/nothing to move/)
  const desk = await openSqlite(data)
  await desk.feedback.give('t1', 'U1', 'good', 1)
  await expect(moveData(config)).rejects.toThrow(/^NEWSDESK_DATA: a desk runs on .*Stop it first/)
  await desk.close()
  expect(await moveData(config)).toContain('feedback: 1')
  const moved = await openPostgres(space.url)
  onTestFinished(() => moved.close())
  expect(await moved.feedback.tally()).toEqual({ good: 1, bad: 0 })
  await expect(moveData(config)).rejects.toThrow(/^DATABASE_URL: .*Name an empty one/)
  await expect(moveData({ ...config, database: 'postgres://127.0.0.1:1/newsdesk' })).rejects.toThrow(/^DATABASE_URL: /)
  await expect(moveData(readChatConfig({ NEWSDESK_DATA: data }))).rejects.toThrow(/^DATABASE_URL is not set/)
})

test('the doctor says which deliveries are late and which were given up, and why', async () => {
  const data = await place()
  const config = readChatConfig({ NEWSDESK_DATA: data })
  expect(await storeChecks(config)).toEqual([{ ok: true, found: `NEWSDESK_DATA: ${data} can be written to` }])
  const store = await openSqlite(data)
  const slot = Date.now() - 30 * minute
  const filters = { mustHave: [], mustNotHave: [], languages: [] }
  const wanted = { name: 'Floods', sources: [], filters, channels: [] }
  const content = { title: 'Floods', slot, zone: 'UTC', stories: [], left: 0 }
  await store.editions.settle({
    subscription: { id: 's1', origin: 'chat', wanted, state: 'active', since: 0, revision: 0 },
    edition: { id: 'e1', subscription: 's1', slot, content, madeAt: slot },
    channels: ['C1', 'C2'].map((channel) => ({ platform: 'slack', channel })),
    decisions: [],
  })
  const room = { until: Date.now(), count: 1, platforms: ['slack'], pause: 0 }
  const [first] = await store.deliveries.claim(slot, room)
  if (first) await store.deliveries.giveUp(first, 'That channel is archived.', Date.now())
  await store.close()
  const found = (await storeChecks(config)).map((check) => `${check.ok ? 'ok' : 'no'} ${check.found}`)
  const time = new Date(slot).toISOString().slice(0, 16).replace('T', ' ')
  expect(found.slice(1)).toEqual([
    'ok subscriptions: 1 active, 0 paused; deliveries: 0 done, 1 on their way',
    `no the edition of ${time} UTC for slack:C2 is late: nobody has tried`,
    `no the edition of ${time} UTC for slack:C1 was given up: That channel is archived.`,
  ])
})
