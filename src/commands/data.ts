import { existsSync } from 'node:fs'
import type { ChatConfig } from '../config.ts'
import { Problem } from '../desk/problem.ts'
import { backUp } from '../store/backup.ts'
import { holdAlone } from '../store/lock.ts'
import { moveStore } from '../store/move.ts'
import { connectSqlite, fileIn } from '../store/sqlite.ts'

/**
 * Copies the desk's data into a file, also while the desk runs, and gives what to say about it.
 * @throws {Problem} when it cannot be done.
 */
export async function backUpData({ data, database }: ChatConfig, file: string): Promise<string> {
  if (database !== undefined)
    throw new Problem('DATABASE_URL is set, so the data is in PostgreSQL. Back it up with pg_dump.')
  await backUp(data, file)
  return `${file}: the data as it is now. To go back to it, stop the desk, remove ${fileIn(data)}, ${fileIn(data)}-wal and ${fileIn(data)}-shm, and copy it to ${fileIn(data)}.`
}

/**
 * Moves the desk's data from its directory into PostgreSQL, and gives what to say about it.
 * @throws {Problem} when it cannot be done; then nothing was moved.
 */
export async function moveData({ data, database }: ChatConfig): Promise<string[]> {
  if (database === undefined)
    throw new Problem('DATABASE_URL is not set. Set it to the address of the PostgreSQL database to move to.')
  if (!existsSync(fileIn(data))) throw new Problem(`There is nothing to move: ${fileIn(data)} is not there.`)
  const letGo = holdAlone(data)
  if (!letGo)
    throw new Problem(`NEWSDESK_DATA: a desk runs on ${data}. Stop it first, and start it again after the move.`)
  const from = connectSqlite(data)
  try {
    const { openDatabase } = await import('../store/postgres.ts')
    const to = await openDatabase(database)
    const moved = await moveStore(from, to).finally(() => to.db.destroy())
    const tables = moved.map(({ table, rows }) => `${table}: ${rows}`)
    return [...tables, `All of ${fileIn(data)} is in the database now, and counted there. The file stays as it was.`]
  } finally {
    await from.db.destroy()
    letGo()
  }
}
