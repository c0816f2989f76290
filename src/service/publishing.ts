import { setTimeout } from 'node:timers/promises'
import { inOneLine } from '../desk/problem.ts'
import type { Press } from '../desk/publishing/press.ts'
import { publishDue } from '../desk/publishing/publish.ts'
import { realign, syncFiles } from '../desk/subscriptions/sync.ts'
import { readSubscriptions } from '../sources/subscriptions/folder.ts'
import type { Following } from '../sources/watch/follow.ts'
import { everyMinute } from './clock.ts'

/** In milliseconds: how long editions wait for feeds that are just being read. What comes later is in the next ones. */
const forFeeds = 30_000

/** Makes the editions that are due, every minute, of what the feeds have by then. Subscriptions in a folder are read anew each time. */
export async function startPublishing(
  press: Press,
  feeds: Following,
  folder: string,
): Promise<{ stop(): Promise<void> }> {
  const { log } = press
  let known = ''
  async function tick(): Promise<void> {
    try {
      const read = await readSubscriptions(folder)
      if (JSON.stringify(read) !== known) {
        for (const mistake of read.mistakes) log.warn('subscription left out', { mistake })
        await syncFiles(press, read.filed)
        known = JSON.stringify(read)
      }
      await Promise.race([feeds.look(), setTimeout(forFeeds, undefined, { ref: false })])
      await publishDue(press)
    } catch (error) {
      log.error('publishing: fault', { reason: inOneLine(error) })
    }
  }
  await realign(press)
  return everyMinute(tick)
}
