import type { Kysely } from 'kysely'
import type { Database } from './database.ts'
import type { Tables } from './schema.ts'
import type { Store, StoredFeed } from './store.ts'

export function feeds({ db, ownRows }: Database): Store['feeds'] {
  return {
    async add(feed) {
      const added = await db
        .insertInto('feeds')
        .values({ url: feed.url, due_at: feed.dueAt, feed: JSON.stringify(feed) })
        .onConflict((conflict) => conflict.column('url').doNothing())
        .returning('url')
        .executeTakeFirst()
      return added !== undefined
    },
    async find(url) {
      const row = await db.selectFrom('feeds').select('feed').where('url', '=', url).executeTakeFirst()
      return row && readFeed(row)
    },
    async list() {
      return (await db.selectFrom('feeds').select('feed').orderBy('url').execute()).map(readFeed)
    },
    async due(now) {
      const rows = await db
        .selectFrom('feeds')
        .select('feed')
        .where('due_at', '<=', now)
        .orderBy('due_at')
        .orderBy('url')
        .execute()
      return rows.map(readFeed)
    },
    async claim(now, leasedUntil) {
      const rows = await db
        .with('due', (from) => ownRows(from.selectFrom('feeds').select('url').where('due_at', '<=', now)))
        .updateTable('feeds')
        .set({ due_at: leasedUntil })
        .where('url', 'in', (from) => from.selectFrom('due').select('due.url'))
        .returning('feed')
        .execute()
      return rows.map(readFeed).sort((a, b) => a.dueAt - b.dueAt || (a.url < b.url ? -1 : 1))
    },
    keep: (feed) => keepFeed(db, feed),
    async remove(url) {
      const removed = await db.deleteFrom('feeds').where('url', '=', url).returning('url').executeTakeFirst()
      return removed !== undefined
    },
  }
}

/** Keeps how a feed is now, in whatever transaction. */
export async function keepFeed(db: Kysely<Tables>, feed: StoredFeed): Promise<void> {
  await db
    .updateTable('feeds')
    .set({ due_at: feed.dueAt, feed: JSON.stringify(feed) })
    .where('url', '=', feed.url)
    .execute()
}

function readFeed({ feed }: { feed: string }): StoredFeed {
  return JSON.parse(feed)
}
