import { type Kysely, sql } from 'kysely'
import { Problem } from '../desk/problem.ts'
import type { Database } from './database.ts'

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
  /** `feed` is JSON of the whole. */
  feeds: { url: string; due_at: number; feed: string }
  /** `item` is JSON of what its feed said last. */
  stories: { id: string; item: string; version: number; found_at: number; changed_at: number }
  /**
   * A story as it was once seen, by its keys (JSON), numbered as they came. Each stays, so that the story is known again in any
   * of its forms.
   */
  sightings: { id: number; story: string; keys: string; seen_at: number }
  /** What sightings are looked up by. */
  marks: { mark: number; sighting: number }
  /** Which feed lists which story. What is `held` (1) was there before anybody asked for it, and is not published. */
  listings: { feed: string; story: string; held: number; listed_at: number; last_listed_at: number }
  /** Lines for those who own channels (JSON of `channels`); open while `settled_at` is null. */
  notices: { id: string; channels: string; text: string; raised_at: number; settled_at: number | null }
  /** `subscription` is JSON of the whole. `due_at` is null while it is not due at all. */
  subscriptions: {
    id: string
    state: string
    revision: number
    due_at: number | null
    leased_until: number
    subscription: string
  }
  subscription_channels: { subscription: string; platform: string; channel: string }
  /** `content` is JSON. */
  editions: { id: string; subscription: string; slot: number; content: string; made_at: number }
  /** `due_at` is null once it is settled. `receipt` is JSON. */
  deliveries: {
    id: string
    edition: string
    platform: string
    channel: string
    state: string
    attempts: number
    slot: number
    made_at: number
    due_at: number | null
    settled_at: number | null
    receipt: string | null
    reason: string | null
  }
  /** `story` is empty for what is said of the slot. */
  decisions: { subscription: string; slot: number; story: string; step: string; detail: string; decided_at: number }
  /** What a language model proposed; `lines` is JSON. */
  drafts: { key: string; lines: string; kept_at: number }
  /** What calls to a language model cost, by day (UTC, as 2026-03-02). */
  spending: { day: string; calls: number; tokens: number }
}

/** All that hold data, each after those that it refers to. */
export const tablesInOrder = [
  'articles',
  'conversations',
  'turns',
  'events',
  'feedback',
  'feeds',
  'stories',
  'sightings',
  'marks',
  'listings',
  'notices',
  'subscriptions',
  'subscription_channels',
  'editions',
  'deliveries',
  'decisions',
  'drafts',
  'spending',
] as const

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
  async ({ schema }) => {
    await schema
      .createTable('feeds')
      .addColumn('url', 'text', (column) => column.primaryKey())
      .addColumn('due_at', 'bigint', (column) => column.notNull())
      .addColumn('feed', 'text', (column) => column.notNull())
      .execute()
    await schema
      .createTable('stories')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('item', 'text', (column) => column.notNull())
      .addColumn('version', 'integer', (column) => column.notNull())
      .addColumn('found_at', 'bigint', (column) => column.notNull())
      .addColumn('changed_at', 'bigint', (column) => column.notNull())
      .execute()
    await schema
      .createTable('sightings')
      .addColumn('id', 'integer', (column) => column.primaryKey())
      .addColumn('story', 'text', (column) => column.notNull().references('stories.id').onDelete('cascade'))
      .addColumn('keys', 'text', (column) => column.notNull())
      .addColumn('seen_at', 'bigint', (column) => column.notNull())
      .execute()
    await schema.createIndex('sightings_of_story').on('sightings').column('story').execute()
    await schema
      .createTable('marks')
      .addColumn('mark', 'bigint', (column) => column.notNull())
      .addColumn('sighting', 'integer', (column) => column.notNull().references('sightings.id').onDelete('cascade'))
      .addPrimaryKeyConstraint('marks_once', ['mark', 'sighting'])
      .execute()
    await schema.createIndex('marks_of_sighting').on('marks').column('sighting').execute()
    await schema
      .createTable('listings')
      .addColumn('feed', 'text', (column) => column.notNull())
      .addColumn('story', 'text', (column) => column.notNull().references('stories.id').onDelete('cascade'))
      .addColumn('held', 'integer', (column) => column.notNull())
      .addColumn('listed_at', 'bigint', (column) => column.notNull())
      .addColumn('last_listed_at', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('listings_once', ['feed', 'story'])
      .execute()
    await schema.createIndex('listings_of_story').on('listings').column('story').execute()
    await schema.createIndex('listings_by_time').on('listings').columns(['feed', 'listed_at']).execute()
    await schema
      .createTable('notices')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('channels', 'text', (column) => column.notNull())
      .addColumn('text', 'text', (column) => column.notNull())
      .addColumn('raised_at', 'bigint', (column) => column.notNull())
      .addColumn('settled_at', 'bigint')
      .execute()
  },
  async ({ schema }) => {
    await schema
      .createTable('subscriptions')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('state', 'text', (column) => column.notNull())
      .addColumn('revision', 'integer', (column) => column.notNull())
      .addColumn('due_at', 'bigint')
      .addColumn('leased_until', 'bigint', (column) => column.notNull())
      .addColumn('subscription', 'text', (column) => column.notNull())
      .execute()
    await schema.createIndex('subscriptions_due').on('subscriptions').column('due_at').execute()
    await schema
      .createTable('subscription_channels')
      .addColumn('platform', 'text', (column) => column.notNull())
      .addColumn('channel', 'text', (column) => column.notNull())
      .addColumn('subscription', 'text', (column) =>
        column.notNull().references('subscriptions.id').onDelete('cascade'),
      )
      .addPrimaryKeyConstraint('subscription_channels_once', ['platform', 'channel', 'subscription'])
      .execute()
    await schema.createIndex('channels_of_subscription').on('subscription_channels').column('subscription').execute()
    await schema
      .createTable('editions')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('subscription', 'text', (column) => column.notNull())
      .addColumn('slot', 'bigint', (column) => column.notNull())
      .addColumn('content', 'text', (column) => column.notNull())
      .addColumn('made_at', 'bigint', (column) => column.notNull())
      .addUniqueConstraint('one_edition_a_slot', ['subscription', 'slot'])
      .execute()
    await schema
      .createTable('deliveries')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('edition', 'text', (column) => column.notNull().references('editions.id').onDelete('cascade'))
      .addColumn('platform', 'text', (column) => column.notNull())
      .addColumn('channel', 'text', (column) => column.notNull())
      .addColumn('state', 'text', (column) => column.notNull())
      .addColumn('attempts', 'integer', (column) => column.notNull())
      .addColumn('slot', 'bigint', (column) => column.notNull())
      .addColumn('made_at', 'bigint', (column) => column.notNull())
      .addColumn('due_at', 'bigint')
      .addColumn('settled_at', 'bigint')
      .addColumn('receipt', 'text')
      .addColumn('reason', 'text')
      .addUniqueConstraint('one_delivery_a_channel', ['edition', 'platform', 'channel'])
      .execute()
    await schema
      .createIndex('deliveries_due')
      .on('deliveries')
      .columns(['due_at', 'id'])
      .where(sql.ref('due_at'), 'is not', null)
      .execute()
    await schema
      .createIndex('deliveries_open_in_channel')
      .on('deliveries')
      .columns(['platform', 'channel', 'made_at', 'slot', 'id'])
      .where(sql.ref('due_at'), 'is not', null)
      .execute()
    await schema
      .createIndex('deliveries_settled_in_channel')
      .on('deliveries')
      .columns(['platform', 'channel', 'settled_at'])
      .execute()
    await schema.createIndex('deliveries_by_state').on('deliveries').columns(['state', 'made_at']).execute()
    await schema
      .createTable('decisions')
      .addColumn('subscription', 'text', (column) => column.notNull())
      .addColumn('slot', 'bigint', (column) => column.notNull())
      .addColumn('story', 'text', (column) => column.notNull())
      .addColumn('step', 'text', (column) => column.notNull())
      .addColumn('detail', 'text', (column) => column.notNull())
      .addColumn('decided_at', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('decided_once', ['subscription', 'slot', 'story'])
      .execute()
    await schema.createIndex('decisions_of_story').on('decisions').column('story').execute()
    await schema.createIndex('decisions_by_time').on('decisions').column('decided_at').execute()
  },
  async ({ schema }) => {
    await schema
      .createTable('drafts')
      .addColumn('key', 'text', (column) => column.primaryKey())
      .addColumn('lines', 'text', (column) => column.notNull())
      .addColumn('kept_at', 'bigint', (column) => column.notNull())
      .execute()
    await schema
      .createTable('spending')
      .addColumn('day', 'text', (column) => column.primaryKey())
      .addColumn('calls', 'bigint', (column) => column.notNull())
      .addColumn('tokens', 'bigint', (column) => column.notNull())
      .execute()
  },
]

/**
 * Brings a database up to the newest schema, all or nothing, while nobody else does.
 * @throws {Problem} when it was written by a newer Newsdesk than this one.
 */
export async function migrate({ db, alone }: Database): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    await alone(transaction, 'migration')
    await transaction.schema.createTable('schema_version').ifNotExists().addColumn('version', 'integer').execute()
    const version = (await transaction.selectFrom('schema_version').select('version').executeTakeFirst())?.version ?? 0
    if (version > migrations.length) {
      throw new Problem(
        `The data is of schema ${version}, and this Newsdesk knows up to ${migrations.length}. Start the newer Newsdesk that wrote it, or name other data with NEWSDESK_DATA or DATABASE_URL.`,
      )
    }
    if (version === migrations.length) return
    for (const step of migrations.slice(version)) await step(transaction)
    await transaction.deleteFrom('schema_version').execute()
    await transaction.insertInto('schema_version').values({ version: migrations.length }).execute()
  })
}
