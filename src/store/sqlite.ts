import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { Kysely } from 'kysely'
import type { Database } from './database.ts'
import { NodeSqliteDialect } from './node-sqlite.ts'
import { createStore } from './queries.ts'
import { migrate, type Tables } from './schema.ts'
import type { Store } from './store.ts'

/**
 * The store of one machine: a SQLite file in a directory, which is made when it is not there. One process opens it at
 * a time, so that whatever another one had claimed when it ended is free again.
 * @throws {Error} when the directory cannot be used, naming it.
 */
export async function openSqlite(directory: string): Promise<Store> {
  const db = new Kysely<Tables>({ dialect: await dialect(directory) })
  const database: Database = { db, ownRows: (query) => query, alone: async () => {} }
  await migrate(database)
  await db.updateTable('events').set({ leased_until: 0 }).where('state', '=', 'open').execute()
  return createStore(database)
}

async function dialect(directory: string): Promise<NodeSqliteDialect> {
  try {
    await mkdir(directory, { recursive: true })
    return new NodeSqliteDialect(join(directory, 'newsdesk.sqlite'))
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new Error(
      `NEWSDESK_DATA: the desk cannot keep its data in ${directory} (${reason}). Name a directory it may write to.`,
      { cause },
    )
  }
}
