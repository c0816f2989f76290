import type { Channel, StoredSubscription } from '../../../src/store/ledger.ts'
import type { Store } from '../../../src/store/store.ts'

/** A subscription that is due then, for channels of Slack. */
export function subscription(id: string, channels: readonly string[], dueAt?: number): StoredSubscription {
  const own = channels.map((channel) => ({ platform: 'slack', channel }) as const)
  const filters = { mustHave: [], mustNotHave: [], languages: [] }
  const wanted = { name: `Subscription ${id}`, sources: [], filters, at: 'daily at 08:00', zone: 'UTC', channels: own }
  return { id, origin: 'chat', wanted, state: 'active', since: 0, revision: 0, ...(dueAt !== undefined && { dueAt }) }
}

/** Writes an edition down for so many channels. */
export async function publish(store: Store, id: string, channels: readonly string[], at: number): Promise<void> {
  const content = { title: 'News', slot: at, zone: 'UTC', stories: [], left: 0 }
  const places: Channel[] = channels.map((channel) => ({ platform: 'slack', channel }))
  const edition = { id, subscription: id, slot: at, content, madeAt: at }
  await store.editions.settle({ subscription: subscription(id, []), edition, channels: places, decisions: [] })
}

export function named(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `C${index}`)
}
