import type { Selectable, Transaction } from 'kysely'
import type { Edition } from '../desk/edition.ts'
import type { Database } from './database.ts'
import { noteDecisions } from './decisions.ts'
import type { Channel, Ledger, StoredEdition } from './ledger.ts'
import type { Tables } from './schema.ts'
import { keepSubscription } from './subscriptions.ts'

export function editions({ db }: Database): Ledger['editions'] {
  return {
    settle: ({ subscription, edition, channels, decisions }) =>
      db.transaction().execute(async (transaction) => {
        if (!(await keepSubscription(transaction, subscription))) return false
        if (edition && !(await write(transaction, edition, channels))) return false
        await noteDecisions(transaction, decisions)
        return true
      }),
    async find(ids) {
      if (ids.length === 0) return []
      return (await db.selectFrom('editions').selectAll().where('id', 'in', ids).execute()).map(readEdition)
    },
    async latest(subscription, count) {
      const rows = await db
        .selectFrom('editions')
        .selectAll()
        .where('subscription', '=', subscription)
        .orderBy('slot', 'desc')
        .limit(count)
        .execute()
      return rows.map(readEdition)
    },
    async inChannel({ platform, channel }) {
      const row = await db
        .selectFrom('deliveries')
        .innerJoin('editions', 'editions.id', 'deliveries.edition')
        .selectAll('editions')
        .where('platform', '=', platform)
        .where('channel', '=', channel)
        .where('state', '=', 'done')
        .orderBy('settled_at', 'desc')
        .orderBy('deliveries.slot', 'desc')
        .limit(1)
        .executeTakeFirst()
      return row && readEdition(row)
    },
    async forget(before) {
      const forgotten = await db
        .deleteFrom('editions')
        .where('made_at', '<', before)
        .where(({ not, exists, selectFrom }) =>
          not(
            exists(
              selectFrom('deliveries')
                .select('deliveries.id')
                .whereRef('deliveries.edition', '=', 'editions.id')
                .where('due_at', 'is not', null),
            ),
          ),
        )
        .executeTakeFirst()
      return Number(forgotten.numDeletedRows)
    },
  }
}

/** A statement takes only so many values. */
const atOnce = 1000

async function write(
  db: Transaction<Tables>,
  { id, subscription, slot, content, madeAt }: StoredEdition,
  channels: readonly Channel[],
): Promise<boolean> {
  const written = await db
    .insertInto('editions')
    .values({ id, subscription, slot, content: JSON.stringify(content), made_at: madeAt })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!written) return false
  for (let from = 0; from < channels.length; from += atOnce)
    await db
      .insertInto('deliveries')
      .values(
        channels.slice(from, from + atOnce).map(({ platform, channel }) => ({
          id: `${id} ${platform}:${channel}`,
          edition: id,
          platform,
          channel,
          state: 'pending',
          attempts: 0,
          slot,
          made_at: madeAt,
          due_at: madeAt,
          settled_at: null,
          receipt: null,
          reason: null,
        })),
      )
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  return true
}

function readEdition({ id, subscription, slot, content, made_at }: Selectable<Tables['editions']>): StoredEdition {
  return { id, subscription, slot, content: readContent(content), madeAt: made_at }
}

function readContent(json: string): Edition {
  return JSON.parse(json)
}
