import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { Kysely } from 'kysely'
import { Problem } from '../desk/problem.ts'
import type { Database } from './database.ts'
import { holdAlone } from './lock.ts'
import { NodeSqliteDialect } from './node-sqlite.ts'
import { createStore } from './queries.ts'
import { migrate, type Tables } from './schema.ts'
import type { Store } from './store.ts'

/** The file that a directory's data is in. */
export function fileIn(directory: string): string {
  return join(directory, 'newsdesk.sqlite')
}

/**
 * The store of one machine: a SQLite file in a directory, which is made when it is not there. One desk opens it at a time,
 * so that what people had asked of another one when it ended is taken up at once; a `visitor` looks or changes something beside it.
 * @throws {Problem} when the directory cannot be used or another desk runs on it, naming it.
 */
export async function openSqlite(directory: string, as: 'desk' | 'visitor' = 'desk'): Promise<Store> {
  const letGo = await usable(directory, () => (as === 'desk' ? holdAlone(directory) : () => {}))
  if (!letGo)
    throw new Problem(
      `NEWSDESK_DATA: another process runs a desk on ${directory} already. Stop that one first, name another directory, or set DATABASE_URL, where many may run.`,
    )
  try {
    const database = await usable(directory, () => connectSqlite(directory))
    await migrate(database)
    if (as === 'desk')
      await database.db.updateTable('events').set({ leased_until: 0 }).where('state', '=', 'open').execute()
    const store = createStore(database)
    return {
      ...store,
      async close() {
        await store.close()
        letGo()
      },
    }
  } catch (error) {
    letGo()
    throw error
  }
}

/** The SQLite file in a directory as the store uses it; it is made when it is not there. */
export function connectSqlite(directory: string): Database {
  const db = new Kysely<Tables>({ dialect: new NodeSqliteDialect(fileIn(directory)) })
  return { db, ownRows: (query) => query, alone: async () => {} }
}

async function usable<T>(directory: string, use: () => T): Promise<T> {
  try {
    await mkdir(directory, { recursive: true })
    return use()
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new Problem(
      `NEWSDESK_DATA: the desk cannot keep its data in ${directory} (${reason}). Name a directory it may write to.`,
      { cause },
    )
  }
}
