import {
  Kysely,
  OperationNodeTransformer,
  PostgresDialect,
  type PrimitiveValueListNode,
  sql,
  type ValueNode,
} from 'kysely'
import { Pool, types } from 'pg'
import { Problem } from '../desk/problem.ts'
import type { Database } from './database.ts'
import { createStore } from './queries.ts'
import { migrate, type Tables } from './schema.ts'
import type { Store } from './store.ts'
import { bindable } from './values.ts'

/** Two numbers name an advisory lock: this one is the desk's own, the other says for what. */
const ownLocks = 0x6e657773
const lockOf = { migration: 1, news: 2 }

/** In milliseconds: how long the database may take to answer a call, and how long a transaction may lie idle. */
const patience = 10_000
const idle = 60_000

/**
 * The store of any number of machines: a PostgreSQL database, named by its address.
 * @throws {Problem} when it cannot be used, with what it said.
 */
export async function openPostgres(address: string): Promise<Store> {
  return createStore(await openDatabase(address))
}

/**
 * A PostgreSQL database with the newest schema.
 * @throws {Problem} when it cannot be used, with what it said.
 */
export async function openDatabase(address: string): Promise<Database> {
  const database = connect(address)
  try {
    await migrate(database)
    return database
  } catch (cause) {
    await database.db.destroy()
    if (cause instanceof Problem) throw cause
    const reason = cause instanceof Error ? cause.message || cause.name : String(cause)
    throw new Problem(
      `DATABASE_URL: the desk cannot use ${whereabouts(address)} (${reason}). It is the address of a PostgreSQL database, such as postgres://user:password@host:5432/newsdesk.`,
      { cause },
    )
  }
}

/** A PostgreSQL database as the store uses it; nothing is asked of it yet. */
export function connect(address: string): Database {
  const values = new StorableValues()
  const pool = new Pool({
    connectionString: address,
    connectionTimeoutMillis: patience,
    idle_in_transaction_session_timeout: idle,
    keepAlive: true,
    types: { getTypeParser },
  })
  // A connection that breaks: whoever uses it is told by the query, and the next one opens another.
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  return {
    db: new Kysely<Tables>({
      dialect: new PostgresDialect({ pool }),
      plugins: [
        { transformQuery: ({ node }) => values.transformNode(node), transformResult: async ({ result }) => result },
      ],
    }),
    ownRows: (query) => query.forUpdate().skipLocked(),
    alone: async (transaction, work) => {
      await sql`select pg_advisory_xact_lock(${ownLocks}::int, ${lockOf[work]}::int)`.execute(transaction)
    },
  }
}

/** Whole numbers of 64 bits come as numbers: those that the desk keeps are far below what a number holds exactly. */
const getTypeParser: typeof types.getTypeParser = (oid: number, format?: 'text' | 'binary') =>
  oid === types.builtins.INT8 ? Number : types.getTypeParser(oid, format === 'binary' ? 'text' : format)

/** Refuses what SQLite refuses. PostgreSQL keeps no NUL in a text, where SQLite does. */
class StorableValues extends OperationNodeTransformer {
  protected override transformValue(node: ValueNode): ValueNode {
    return { ...node, value: storable(node.value) }
  }

  protected override transformPrimitiveValueList(node: PrimitiveValueListNode): PrimitiveValueListNode {
    return { ...node, values: node.values.map(storable) }
  }
}

function storable(value: unknown) {
  const bound = bindable(value)
  return typeof bound === 'string' ? bound.replaceAll('\0', '\uFFFD') : bound
}

/** Which database an address means, without its password. */
function whereabouts(address: string): string {
  if (!URL.canParse(address)) return 'that address'
  const { host, pathname } = new URL(address)
  return `the database ${pathname.slice(1) || 'there'} on ${host || 'this machine'}`
}
