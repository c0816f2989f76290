import type { Selectable } from 'kysely'
import type { Receipt } from '../platforms/platform.ts'
import type { Database } from './database.ts'
import type { Delivery, Ledger } from './ledger.ts'
import type { Tables } from './schema.ts'

export function deliveries(database: Database): Ledger['deliveries'] {
  const { db } = database
  const all = () => db.selectFrom('deliveries').selectAll()

  /** Changes a delivery that is claimed still, by this claim. */
  async function change({ id, attempts }: Delivery, to: Partial<Tables['deliveries']>): Promise<boolean> {
    const changed = await db
      .updateTable('deliveries')
      .set(to)
      .where('id', '=', id)
      .where('attempts', '=', attempts)
      .where('state', '=', 'claimed')
      .returning('id')
      .executeTakeFirst()
    return changed !== undefined
  }

  return {
    async claim(now, lease) {
      if (lease.platforms.length === 0) return []
      const rows = await db
        .with('due', () => database.ownRows(claimable(database, now, lease)))
        .updateTable('deliveries')
        .set(({ eb }) => ({ state: 'claimed', attempts: eb('attempts', '+', 1), due_at: lease.until }))
        .where('id', 'in', (from) => from.selectFrom('due').select('due.id'))
        .returningAll()
        .execute()
      return rows.map(readDelivery).sort((a, b) => a.madeAt - b.madeAt)
    },
    renew: (claimed, until) => change(claimed, { due_at: until }),
    complete: (claimed, receipt, at) =>
      change(claimed, {
        state: 'done',
        due_at: null,
        settled_at: at,
        receipt: JSON.stringify(receipt),
        reason: null,
      }),
    retry: (claimed, reason, dueAt) => change(claimed, { state: 'pending', due_at: dueAt, reason }),
    giveUp: (claimed, reason, at) => change(claimed, { state: 'given up', due_at: null, settled_at: at, reason }),
    async of(edition) {
      return (await all().where('edition', '=', edition).orderBy('id').execute()).map(readDelivery)
    },
    async list(state, count) {
      const latest = all().where('state', '=', state).orderBy('made_at', 'desc').orderBy('id', 'desc')
      return (await latest.limit(count).execute()).map(readDelivery)
    },
    async tally() {
      const rows = await db
        .selectFrom('deliveries')
        .select(({ fn }) => ['state', fn.countAll().as('count')])
        .groupBy('state')
        .execute()
      const count = (state: string) => Number(rows.find((row) => row.state === state)?.count ?? 0)
      return {
        pending: count('pending'),
        claimed: count('claimed'),
        done: count('done'),
        'given up': count('given up'),
      }
    },
  }
}

/** What is due, in channels where nothing comes before it, nobody is posting and nothing was posted just now. */
function claimable(
  { db }: Database,
  now: number,
  { count, platforms, pause }: { count: number; platforms: readonly string[]; pause: number },
) {
  return db
    .selectFrom('deliveries as due')
    .select('due.id')
    .where('due.due_at', '<=', now)
    .where('due.platform', 'in', platforms)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('deliveries as open')
            .select('open.id')
            .whereRef('open.platform', '=', 'due.platform')
            .whereRef('open.channel', '=', 'due.channel')
            .where('open.due_at', 'is not', null)
            .where(({ eb, or, and, refTuple }) =>
              or([
                eb(
                  refTuple('open.made_at', 'open.slot', 'open.id'),
                  '<',
                  refTuple('due.made_at', 'due.slot', 'due.id'),
                ),
                and([eb('open.state', '=', 'claimed'), eb('open.due_at', '>', now)]),
              ]),
            ),
        ),
      ),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('deliveries as settled')
            .select('settled.id')
            .whereRef('settled.platform', '=', 'due.platform')
            .whereRef('settled.channel', '=', 'due.channel')
            .where('settled.settled_at', '>', now - pause),
        ),
      ),
    )
    .orderBy('due.due_at')
    .orderBy('due.id')
    .limit(count)
}

const states = ['pending', 'claimed', 'done', 'given up'] as const

function readDelivery(row: Selectable<Tables['deliveries']>): Delivery {
  const { id, edition, platform, channel, attempts, slot, made_at, due_at, settled_at, receipt, reason } = row
  return {
    id,
    edition,
    platform,
    channel,
    state: states.find((known) => known === row.state) ?? 'given up',
    attempts,
    slot,
    madeAt: made_at,
    ...(due_at !== null && { dueAt: due_at }),
    ...(settled_at !== null && { settledAt: settled_at }),
    ...(receipt !== null && { receipt: readReceipt(receipt) }),
    ...(reason !== null && { reason }),
  }
}

function readReceipt(json: string): Receipt {
  return JSON.parse(json)
}
