import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { type CopyDesk, createCopyDesk } from '../../src/desk/copy-desk.ts'
import { createDrafting, type Drafting, type Limits } from '../../src/desk/drafting.ts'
import { createLog } from '../../src/log.ts'
import { openSqlite } from '../../src/store/sqlite.ts'
import { createModel } from '../../src/writers/model.ts'
import { type FakeModel, startModel } from '../fakes/model.ts'

/** A copy desk with the real SDK behind it and a scripted service behind that. */
export type Room = { model: FakeModel; copyDesk: CopyDesk; drafting: Drafting; lines: string[] }

const now = Date.parse('2026-03-02T08:00:00Z')

/** Opens one for a test; what it keeps lasts as long. */
export async function openRoom(limits: Partial<Limits> = {}, url?: string): Promise<Room> {
  const model = await startModel()
  const directory = await mkdtemp(join(tmpdir(), 'newsdesk-'))
  const store = await openSqlite(directory)
  onTestFinished(async () => {
    await Promise.all([model.close(), store.close()])
    await rm(directory, { recursive: true })
  })
  const lines: string[] = []
  const log = createLog({
    level: 'debug',
    json: false,
    now: () => new Date(now),
    write: (line) => void lines.push(line),
  })
  const clock = { now: () => now, sleep: async () => {} }
  const writer = createModel(
    { name: 'lab:scripted', model: 'scripted', url: url ?? model.url, key: 'secret', dailyTokens: 0 },
    clock,
  )
  const drafting = createDrafting({
    writer,
    store,
    clock,
    log,
    limits: { tokensADay: 100_000, callsAtOnce: 4, patience: 20_000, ...limits },
  })
  return { model, copyDesk: createCopyDesk(drafting), drafting, lines }
}
