import { openSqlite } from './sqlite.ts'
import type { Store } from './store.ts'

/** Where the desk keeps its data: a directory, unless a PostgreSQL database is named. */
export type Place = { data: string; database?: string }

/**
 * Opens the store that the settings name, as the desk does or for a command beside one that may be running.
 * @throws {Problem} when it cannot be used, with the setting to mend.
 */
export async function openStore({ data, database }: Place, as: 'desk' | 'visitor'): Promise<Store> {
  if (database === undefined) return openSqlite(data, as)
  const { openPostgres } = await import('./postgres.ts')
  return openPostgres(database)
}
