import type { Kysely } from 'kysely'
import type { DraftLine } from '../desk/writer.ts'
import type { Tables } from './schema.ts'
import type { Store } from './store.ts'

export function drafts(db: Kysely<Tables>): Store['drafts'] {
  return {
    async find(key) {
      const row = await db.selectFrom('drafts').select('lines').where('key', '=', key).executeTakeFirst()
      const lines: DraftLine[] | undefined = row && JSON.parse(row.lines)
      return lines
    },
    async keep(key, lines, at) {
      await db
        .insertInto('drafts')
        .values({ key, lines: JSON.stringify(lines), kept_at: at })
        .onConflict((conflict) => conflict.column('key').doNothing())
        .execute()
    },
    async forget(before) {
      await db.deleteFrom('drafts').where('kept_at', '<', before).execute()
      await db.deleteFrom('spending').where('day', '<', new Date(before).toISOString().slice(0, 10)).execute()
    },
    async spend(day, tokens) {
      await db
        .insertInto('spending')
        .values({ day, calls: 1, tokens })
        .onConflict((conflict) =>
          conflict.column('day').doUpdateSet((eb) => ({
            calls: eb('spending.calls', '+', 1),
            tokens: eb('spending.tokens', '+', tokens),
          })),
        )
        .execute()
    },
    async spent(day) {
      const row = await db.selectFrom('spending').selectAll().where('day', '=', day).executeTakeFirst()
      return { calls: Number(row?.calls ?? 0), tokens: Number(row?.tokens ?? 0) }
    },
  }
}
