import type { Kysely, Transaction } from 'kysely'
import type { Tables } from './schema.ts'

/** A database, with what SQLite and PostgreSQL do each in their own way. */
export type Database = {
  db: Kysely<Tables>
  /** Makes the rows that a query picks its own until the end of its statement, and passes over those of others. */
  ownRows<Query extends Lockable<Query>>(query: Query): Query
  /** Resolves when no other transaction is in such work; none begins it before this one has ended. */
  alone(transaction: Transaction<Tables>, work: 'migration' | 'news'): Promise<void>
}

type Lockable<Query> = { forUpdate(): { skipLocked(): Query } }
