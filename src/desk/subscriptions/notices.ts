import type { Log } from '../../log.ts'
import type { Platform } from '../../platforms/platform.ts'
import type { Store } from '../../store/store.ts'
import type { Clock } from '../deliver.ts'
import { inOneLine } from '../problem.ts'

/**
 * Tells those who made a channel's subscriptions, once, of a feed of theirs that has failed for long; the log where nobody
 * is known. It is settled before it is told, so that nobody hears of it twice.
 */
export async function tellOfFeeds(
  { store, clock, log }: { store: Store; clock: Clock; log: Log },
  platforms: readonly Platform[],
): Promise<void> {
  const open = (await store.notices.open()).filter(({ id }) => id.startsWith('feed '))
  for (const { id, channels, text } of open) {
    await store.notices.settle(id, clock.now())
    const told = await Promise.all(platforms.map((platform) => tellMakers(platform, channels, text)))
    if (!told.includes(true)) log.warn('nobody to tell', { notice: text })
  }

  async function tellMakers(platform: Platform, channels: readonly string[], text: string): Promise<boolean> {
    const { name } = platform
    const own = channels
      .filter((channel) => channel.startsWith(`${name}:`))
      .map((channel) => channel.slice(name.length + 1))
    const there = await Promise.all(own.map((channel) => store.subscriptions.list({ platform: name, channel })))
    const makers = there.flat().flatMap(({ wanted: { maker } }) => (maker?.platform === name ? [maker.person] : []))
    const told = await Promise.all(
      [...new Set(makers)].map(async (person) => {
        try {
          await platform.tell({ person, place: { channel: person } }, text)
          return true
        } catch (error) {
          log.warn('could not tell', { platform: name, person, reason: inOneLine(error) })
          return false
        }
      }),
    )
    return told.includes(true)
  }
}
