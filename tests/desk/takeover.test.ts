import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { readArticle } from '../../src/core/index.ts'
import { createFrontDesk } from '../../src/desk/front-desk.ts'
import { createLog } from '../../src/log.ts'
import type { Platform } from '../../src/platforms/platform.ts'
import { openSqlite } from '../../src/store/sqlite.ts'

const minute = 60_000

test('what one worker was asked and left is taken up by another, once its silence has lasted a minute', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'newsdesk-takeover-'))
  const store = await openSqlite(directory)
  onTestFinished(async () => {
    await store.close()
    await rm(directory, { recursive: true })
  })
  let now = 1000
  const clock = { now: () => now, sleep: async () => {} }
  const log = createLog({ level: 'error', json: false, now: () => new Date(0), write() {} })
  const article = readArticle({ text: 'Fish were agreed on. Nobody was late.', title: 'Fish' })
  const shelves = {
    articles: { list: async () => ({ entries: [], notices: [] }), read: async () => ({ article, notices: [] }) },
    readLink: async () => article,
  }
  const stand = { find: async () => ({ kind: 'feed', of: '', title: '' }) as const }
  const posts: string[] = []

  /** A worker whose platform may never answer. */
  async function worker(name: string, answers: boolean) {
    const platform: Platform = {
      name: 'slack',
      start: async () => {},
      stop: async () => {},
      async post(place, _, key) {
        posts.push(`${name}: ${key}`)
        return answers ? { place, message: key } : new Promise<never>(() => {})
      },
      find: async () => undefined,
      replace: async () => {},
      withdraw: async () => {},
      tell: async () => {},
    }
    const desk = createFrontDesk({ shelves, stand, store, clock, log, zone: 'UTC' })
    await desk.open(platform)
    return desk
  }
  const posted = async (count: number) => {
    while (posts.length < count) await new Promise((resolve) => setImmediate(resolve))
  }

  const hangs = await worker('first', false)
  const place = { channel: 'C1' }
  const asker = { person: 'U1', place }
  await hangs.take({ kind: 'brief', id: 'r1', platform: 'slack', place, asker, direct: false, text: '' })
  await posted(1)
  const other = await worker('other', true)
  now += 50_000
  await hangs.tend()
  now += 50_000
  await other.tend()
  expect(posts).toEqual(['first: r1'])
  now += minute
  await other.tend()
  await posted(2)
  await other.close()
  expect(posts).toEqual(['first: r1', 'other: r1'])
  expect(await store.events.open(now + 10 * minute)).toEqual([])
})
