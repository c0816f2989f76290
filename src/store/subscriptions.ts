import type { Kysely, Transaction } from 'kysely'
import type { Database } from './database.ts'
import type { Ledger, StoredSubscription } from './ledger.ts'
import type { Tables } from './schema.ts'

export function subscriptions({ db, ownRows }: Database): Ledger['subscriptions'] {
  return {
    keep: (subscription) => db.transaction().execute((transaction) => keepSubscription(transaction, subscription)),
    async find(id) {
      const row = await db.selectFrom('subscriptions').select('subscription').where('id', '=', id).executeTakeFirst()
      return row && readSubscription(row)
    },
    async list(channel) {
      const all = db.selectFrom('subscriptions').select('subscription').orderBy('id')
      if (!channel) return (await all.execute()).map(readSubscription)
      const there = db
        .selectFrom('subscription_channels')
        .select('subscription')
        .where('platform', '=', channel.platform)
        .where('channel', '=', channel.channel)
      return (await all.where('id', 'in', there).execute()).map(readSubscription)
    },
    async due(now, leasedUntil, count) {
      const rows = await db
        .with('due', (from) =>
          ownRows(
            from
              .selectFrom('subscriptions')
              .select('id')
              .where('due_at', '<=', now)
              .where('leased_until', '<=', now)
              .orderBy('due_at')
              .orderBy('id')
              .limit(count),
          ),
        )
        .updateTable('subscriptions')
        .set({ leased_until: leasedUntil })
        .where('id', 'in', (from) => from.selectFrom('due').select('due.id'))
        .returning(['id', 'due_at', 'subscription'])
        .execute()
      return rows.sort((a, b) => (a.due_at ?? 0) - (b.due_at ?? 0) || (a.id < b.id ? -1 : 1)).map(readSubscription)
    },
    remove: (id, at) =>
      db.transaction().execute(async (transaction) => {
        await transaction
          .updateTable('deliveries')
          .set({ state: 'given up', due_at: null, settled_at: at, reason: 'The subscription was removed.' })
          .where('state', '=', 'pending')
          .where('edition', 'in', (from) => from.selectFrom('editions').select('id').where('subscription', '=', id))
          .execute()
        const removed = await transaction
          .deleteFrom('subscriptions')
          .where('id', '=', id)
          .returning('id')
          .executeTakeFirst()
        return removed !== undefined
      }),
    async tally() {
      const rows = await db
        .selectFrom('subscriptions')
        .select(({ fn }) => ['state', fn.countAll().as('count')])
        .groupBy('state')
        .execute()
      const count = (state: string) => Number(rows.find((row) => row.state === state)?.count ?? 0)
      return { active: count('active'), paused: count('paused') }
    },
  }
}

/** Keeps a subscription, in whatever transaction, if nobody has changed it since it was read. */
export async function keepSubscription(db: Transaction<Tables>, subscription: StoredSubscription): Promise<boolean> {
  const { id, state, dueAt, revision } = subscription
  const row = {
    state,
    revision: revision + 1,
    due_at: state === 'active' ? (dueAt ?? null) : null,
    leased_until: 0,
    subscription: JSON.stringify({ ...subscription, revision: revision + 1 }),
  }
  const kept =
    revision === 0
      ? await db
          .insertInto('subscriptions')
          .values({ id, ...row })
          .onConflict((conflict) => conflict.column('id').doNothing())
          .returning('id')
          .executeTakeFirst()
      : await db
          .updateTable('subscriptions')
          .set(row)
          .where('id', '=', id)
          .where('revision', '=', revision)
          .returning('id')
          .executeTakeFirst()
  if (kept) await keepChannels(db, subscription)
  return kept !== undefined
}

async function keepChannels(db: Kysely<Tables>, { id, wanted }: StoredSubscription): Promise<void> {
  await db.deleteFrom('subscription_channels').where('subscription', '=', id).execute()
  if (wanted.channels.length === 0) return
  await db
    .insertInto('subscription_channels')
    .values(wanted.channels.map(({ platform, channel }) => ({ platform, channel, subscription: id })))
    .onConflict((conflict) => conflict.columns(['platform', 'channel', 'subscription']).doNothing())
    .execute()
}

function readSubscription({ subscription }: { subscription: string }): StoredSubscription {
  return JSON.parse(subscription)
}
