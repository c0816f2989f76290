import type { Log } from '../../log.ts'
import type { Platform } from '../../platforms/platform.ts'
import type { Delivery, StoredEdition, StoredSubscription } from '../../store/ledger.ts'
import type { Store } from '../../store/store.ts'
import type { Clock } from '../deliver.ts'
import { inOneLine } from '../problem.ts'

/**
 * Pauses a subscription whose channel does not take its editions, and tells its maker, once. One that has other channels
 * goes on for them.
 */
export async function refused(
  { store, clock, log }: { store: Store; clock: Clock; log: Log },
  platform: Platform,
  { channel }: Delivery,
  { subscription: id }: StoredEdition,
  reason: string,
): Promise<void> {
  const subscription = await pause(store, id, reason)
  if (!subscription) return
  const { wanted, state } = subscription
  const goesOn = state === 'active'
  const text = `“${wanted.name}” could not be posted in its channel. ${reason} ${goesOn ? 'It goes on in its other channels.' : 'It is paused until somebody resumes it.'}`
  const place = `${platform.name}:${channel}`
  const notice = { id: `refused ${id} ${place}${goesOn ? '' : ` ${subscription.revision}`}`, channels: [place], text }
  if (!(await store.notices.raise({ ...notice, raisedAt: clock.now() }))) return
  log.warn(goesOn ? 'channel refused' : 'subscription paused', { subscription: wanted.name, channel: place, reason })
  await tellMaker()
  await store.notices.settle(notice.id, clock.now())

  async function tellMaker(): Promise<void> {
    if (wanted.maker?.platform !== platform.name) return
    try {
      await platform.tell({ person: wanted.maker.person, place: { channel: wanted.maker.person } }, text)
    } catch (error) {
      log.warn('could not tell', { person: wanted.maker.person, reason: inOneLine(error) })
    }
  }
}

/** The subscription as it is after that; undefined where it is gone or paused already. */
async function pause(store: Store, id: string, reason: string): Promise<StoredSubscription | undefined> {
  for (;;) {
    const known = await store.subscriptions.find(id)
    if (!known || known.state === 'paused') return undefined
    if (known.wanted.channels.length > 1) return known
    if (await store.subscriptions.keep({ ...known, state: 'paused', reason })) return { ...known, state: 'paused' }
  }
}
