import type { Kysely } from 'kysely'
import type { Tables } from './schema.ts'
import type { Store } from './store.ts'

export function notices(db: Kysely<Tables>): Store['notices'] {
  return {
    async raise({ id, channels, text, raisedAt }) {
      const raised = await db
        .insertInto('notices')
        .values({ id, channels: JSON.stringify(channels), text, raised_at: raisedAt, settled_at: null })
        .onConflict((conflict) => conflict.column('id').doNothing())
        .returning('id')
        .executeTakeFirst()
      return raised !== undefined
    },
    async open() {
      const rows = await db
        .selectFrom('notices')
        .selectAll()
        .where('settled_at', 'is', null)
        .orderBy('raised_at')
        .orderBy('id')
        .execute()
      return rows.map(({ id, channels, text, raised_at }) => {
        const named: string[] = JSON.parse(channels)
        return { id, channels: named, text, raisedAt: Number(raised_at) }
      })
    },
    async settle(id, at) {
      await db.updateTable('notices').set({ settled_at: at }).where('id', '=', id).execute()
    },
  }
}
