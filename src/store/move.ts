import type { Kysely } from 'kysely'
import { Problem } from '../desk/problem.ts'
import type { Database } from './database.ts'
import { migrate, type Tables, tablesInOrder } from './schema.ts'

/** Rows that are read and written at once. */
const atOnce = 500

/**
 * Copies everything of one database into another, which has nothing yet, all or nothing, and counts it there. Gives how
 * many rows each table has. Nobody may write to the first one meanwhile.
 * @throws {Problem} when there is something in the other one already, or not all of it arrived.
 */
export async function moveStore(from: Database, to: Database): Promise<{ table: string; rows: number }[]> {
  await migrate(from)
  await migrate(to)
  return to.db.transaction().execute(async (into) => {
    await to.alone(into, 'migration')
    for (const table of tablesInOrder)
      if ((await count(into, table)) > 0)
        throw new Problem('DATABASE_URL: there is something in that database already. Name an empty one.')
    const moved: { table: string; rows: number }[] = []
    for (const table of tablesInOrder) {
      await copy(from.db, into, table)
      const [rows, arrived] = [await count(from.db, table), await count(into, table)]
      if (rows !== arrived)
        throw new Problem(
          `Of ${rows} rows of ${table}, ${arrived} arrived. Nothing was moved; stop the desk and try again.`,
        )
      moved.push({ table, rows })
    }
    return moved
  })
}

type Table = (typeof tablesInOrder)[number]

async function count(db: Kysely<Tables>, table: Table): Promise<number> {
  const { rows } = await db
    .selectFrom(table)
    .select(({ fn }) => fn.countAll().as('rows'))
    .executeTakeFirstOrThrow()
  return Number(rows)
}

async function copy(from: Kysely<Tables>, into: Kysely<Tables>, table: Table): Promise<void> {
  let waiting: Tables[Table][] = []
  const write = async () => {
    if (waiting.length > 0) await into.insertInto(table).values(waiting).execute()
    waiting = []
  }
  for await (const row of from.selectFrom(table).selectAll().stream()) {
    waiting.push(row)
    if (waiting.length === atOnce) await write()
  }
  await write()
}
