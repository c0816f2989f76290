import type { Kysely } from 'kysely'

/** The tables. Times are whole milliseconds since 1970; what is called JSON is text. */
export type Tables = {
  schema_version: { version: number }
  articles: { id: string; article: string; kept_at: number }
  conversations: {
    id: string
    platform: string
    channel: string
    thread: string
    /** JSON: the article's ids. */
    article_ids: string
    /** How it began: see `Beginning`. */
    beginning: string
    began_at: number
  }
  turns: { id: string; conversation_id: string; question: string; answer: string; asked_at: number }
  events: {
    id: string
    /** JSON of the request; empty once it is done with. */
    request: string
    state: string
    attempts: number
    /** Nobody else works on it before. */
    leased_until: number
    taken_at: number
  }
  feedback: { subject: string; person: string; verdict: string; given_at: number }
}

type Migration = (db: Kysely<Tables>) => Promise<void>

/** Each takes the schema one version further. None is ever changed once it was released. */
const migrations: Migration[] = [
  async ({ schema }) => {
    await schema
      .createTable('articles')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('article', 'text', (column) => column.notNull())
      .addColumn('kept_at', 'bigint', (column) => column.notNull())
      .execute()
    await schema
      .createTable('conversations')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('platform', 'text', (column) => column.notNull())
      .addColumn('channel', 'text', (column) => column.notNull())
      .addColumn('thread', 'text', (column) => column.notNull())
      .addColumn('article_ids', 'text', (column) => column.notNull())
      .addColumn('beginning', 'text', (column) => column.notNull())
      .addColumn('began_at', 'bigint', (column) => column.notNull())
      .execute()
    await schema
      .createIndex('conversations_of_channel')
      .on('conversations')
      .columns(['platform', 'channel', 'began_at'])
      .execute()
    await schema
      .createTable('turns')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('conversation_id', 'text', (column) => column.notNull().references('conversations.id'))
      .addColumn('question', 'text', (column) => column.notNull())
      .addColumn('answer', 'text', (column) => column.notNull())
      .addColumn('asked_at', 'bigint', (column) => column.notNull())
      .execute()
    await schema.createIndex('turns_of_conversation').on('turns').columns(['conversation_id', 'asked_at']).execute()
    await schema
      .createTable('events')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('request', 'text', (column) => column.notNull())
      .addColumn('state', 'text', (column) => column.notNull())
      .addColumn('attempts', 'integer', (column) => column.notNull())
      .addColumn('leased_until', 'bigint', (column) => column.notNull())
      .addColumn('taken_at', 'bigint', (column) => column.notNull())
      .execute()
    await schema.createIndex('events_by_state').on('events').columns(['state', 'taken_at']).execute()
    await schema
      .createTable('feedback')
      .addColumn('subject', 'text', (column) => column.notNull())
      .addColumn('person', 'text', (column) => column.notNull())
      .addColumn('verdict', 'text', (column) => column.notNull())
      .addColumn('given_at', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('feedback_once', ['subject', 'person'])
      .execute()
  },
]

/**
 * Brings a database up to the newest schema, all or nothing.
 * @throws {Error} when it was written by a newer Newsdesk than this one.
 */
export async function migrate(db: Kysely<Tables>): Promise<void> {
  await db.schema.createTable('schema_version').ifNotExists().addColumn('version', 'integer').execute()
  await db.transaction().execute(async (transaction) => {
    const version = (await transaction.selectFrom('schema_version').select('version').executeTakeFirst())?.version ?? 0
    if (version > migrations.length) {
      throw new Error(
        `The data is of schema ${version}, and this Newsdesk knows up to ${migrations.length}. Start the newer Newsdesk that wrote it, or set NEWSDESK_DATA to another directory.`,
      )
    }
    if (version === migrations.length) return
    for (const step of migrations.slice(version)) await step(transaction)
    await transaction.deleteFrom('schema_version').execute()
    await transaction.insertInto('schema_version').values({ version: migrations.length }).execute()
  })
}
