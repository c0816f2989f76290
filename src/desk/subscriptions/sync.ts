import type { StoredSubscription } from '../../store/ledger.ts'
import type { Press } from '../publishing/press.ts'
import { startingAt } from '../publishing/publish.ts'
import type { Subscription } from '../subscription.ts'

/** A file of a subscription: its name, and what it says; nothing where it has a mistake. */
export type Filed = { file: string; subscription?: Subscription }

/**
 * Makes what is kept be what the files say. A file wins over what was kept of it before; one with a mistake leaves that as it
 * was, and one that is gone takes it along. What people made in their channels stays. So does a pause, until its file changes.
 */
export async function syncFiles({ store, clock, zone }: Press, filed: readonly Filed[]): Promise<void> {
  const kept = (await store.subscriptions.list()).filter(({ origin }) => origin === 'file')
  const known = new Map(kept.map((one) => [one.id, one]))
  for (const { file, subscription: wanted } of filed) {
    const id = `file:${file}`
    const old = known.get(id)
    known.delete(id)
    if (!wanted) continue
    for (const { kind, of } of wanted.sources)
      if (kind === 'feed')
        await store.feeds.add({ url: of, title: '', folders: [], addedAt: clock.now(), dueAt: clock.now() })
    const fresh: StoredSubscription = { id, origin: 'file', wanted, state: 'active', since: clock.now(), revision: 0 }
    if (!old) await store.subscriptions.keep(startingAt(fresh, clock.now(), zone))
    else if (JSON.stringify(old.wanted) !== JSON.stringify(wanted)) {
      const { reason: _over, dueAt: _then, ...rest } = old
      const { dueAt } = startingAt({ ...fresh, wanted }, clock.now(), zone)
      await store.subscriptions.keep({ ...rest, wanted, state: 'active', ...(dueAt !== undefined && { dueAt }) })
    }
  }
  for (const { id } of known.values()) await store.subscriptions.remove(id, clock.now())
}

/** In milliseconds. */
const day = 24 * 60 * 60_000

/**
 * Brings back what a clock that was ahead has put off: a subscription that began in the future, or comes in more than four years
 * (as no schedule does but by such a mistake), comes at its next time.
 */
export async function realign({ store, clock, zone }: Press): Promise<void> {
  const now = clock.now()
  for (const one of await store.subscriptions.list()) {
    const ahead = one.since > now + day || (one.dueAt ?? 0) > now + 4 * 366 * day
    if (ahead) await store.subscriptions.keep(startingAt(one, now, zone))
  }
}
