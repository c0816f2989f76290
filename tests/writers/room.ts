import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { CopyDesk } from '../../src/desk/copy-desk.ts'
import type { Limits } from '../../src/desk/drafting.ts'
import { createLog } from '../../src/log.ts'
import { openSqlite } from '../../src/store/sqlite.ts'
import { type FakeModel, startModel } from '../fakes/model.ts'
import { copyDeskWith } from '../fakes/writers.ts'

/** A copy desk with the real SDK behind it and a scripted service behind that. `lines` is what it logs. */
export type Room = { model: FakeModel; copyDesk: CopyDesk; lines: string[] }

const now = Date.parse('2026-03-02T08:00:00Z')

/** Opens one for a test, on a store of its own; `url` is another place to look for the service. */
export async function openRoom(limits: Partial<Limits> = {}, url?: string): Promise<Room> {
  const model = await startModel()
  const directory = await mkdtemp(join(tmpdir(), 'newsdesk-'))
  const store = await openSqlite(directory)
  onTestFinished(async () => {
    await Promise.all([model.close(), store.close()])
    await rm(directory, { recursive: true })
  })
  const lines: string[] = []
  const write = (line: string) => void lines.push(line)
  const log = createLog({ level: 'debug', json: false, now: () => new Date(now), write })
  const clock = { now: () => now, sleep: async () => {} }
  return { model, copyDesk: copyDeskWith({ url: url ?? model.url }, limits)({ store, clock, log }), lines }
}
