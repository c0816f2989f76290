import { DatabaseSync, type StatementSync } from 'node:sqlite'
import { CompiledQuery, type DatabaseConnection, type Driver, SqliteDialect, SqliteDriver } from 'kysely'
import { bindable } from './values.ts'

/**
 * Kysely's own SQLite dialect on the database that is part of Node. A transaction takes its write lock when it begins,
 * so that no two of them read first and then both write. A parameter that SQLite has no type for is an error, never a
 * NULL.
 */
export class NodeSqliteDialect extends SqliteDialect {
  readonly #database: ReturnType<typeof adapt>

  /** The file is made when it is not there; `:memory:` is a database that nobody else sees. */
  constructor(file: string) {
    const database = adapt(new DatabaseSync(file))
    super({ database })
    this.#database = database
  }

  override createDriver(): Driver {
    return new ImmediateDriver({ database: this.#database })
  }
}

class ImmediateDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'))
  }
}

/** A list of values makes a statement for every length, and not all of them can stay prepared. */
const mostPrepared = 200

/** The part of better-sqlite3's interface that Kysely calls. Statements are prepared once each, while they are in use. */
function adapt(database: DatabaseSync) {
  database.exec(
    'pragma journal_mode = wal; pragma synchronous = full; pragma busy_timeout = 5000; pragma wal_autocheckpoint = 4000; pragma foreign_keys = on',
  )
  const prepared = new Map<string, StatementSync>()
  return {
    close: () => database.close(),
    prepare(sql: string) {
      const statement = prepared.get(sql) ?? database.prepare(sql)
      prepared.delete(sql)
      prepared.set(sql, statement)
      const [oldest] = prepared.keys()
      if (prepared.size > mostPrepared && oldest !== undefined) prepared.delete(oldest)
      return {
        reader: statement.columns().length > 0,
        all: (parameters: readonly unknown[]) => statement.all(...parameters.map(bindable)),
        run: (parameters: readonly unknown[]) => statement.run(...parameters.map(bindable)),
        iterate: (parameters: readonly unknown[]) => statement.iterate(...parameters.map(bindable)),
      }
    },
  }
}
