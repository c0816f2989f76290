import type { Kysely } from 'kysely'
import type { Database } from './database.ts'
import type { Decision, Ledger } from './ledger.ts'
import type { Tables } from './schema.ts'

/** A statement takes only so many values. */
const atOnce = 1000

export function decisions({ db }: Database): Ledger['decisions'] {
  return {
    note: (decided) => db.transaction().execute((transaction) => noteDecisions(transaction, decided)),
    async about({ subscription, slot, story }, count) {
      let query = db.selectFrom('decisions').selectAll()
      if (subscription !== undefined) query = query.where('subscription', '=', subscription)
      if (slot !== undefined) query = query.where('slot', '=', slot)
      if (story !== undefined) query = query.where('story', '=', story)
      const rows = await query
        .orderBy('decided_at', 'desc')
        .orderBy('slot', 'desc')
        .orderBy('story')
        .limit(count)
        .execute()
      return rows.map(({ decided_at, ...rest }): Decision => ({ ...rest, decidedAt: decided_at }))
    },
    async forget(before) {
      await db.deleteFrom('decisions').where('decided_at', '<', before).execute()
    },
  }
}

/** Writes decisions down, in whatever transaction. */
export async function noteDecisions(db: Kysely<Tables>, decided: readonly Decision[]): Promise<void> {
  const last = new Map(decided.map((one) => [JSON.stringify([one.subscription, one.slot, one.story]), one]))
  const rows = [...last.values()].map(({ decidedAt, ...rest }) => ({ ...rest, decided_at: decidedAt }))
  for (let from = 0; from < rows.length; from += atOnce)
    await db
      .insertInto('decisions')
      .values(rows.slice(from, from + atOnce))
      .onConflict((conflict) =>
        conflict.columns(['subscription', 'slot', 'story']).doUpdateSet(({ ref }) => ({
          step: ref('excluded.step'),
          detail: ref('excluded.detail'),
          decided_at: ref('excluded.decided_at'),
        })),
      )
      .execute()
}
