import { setTimeout } from 'node:timers/promises'
import type { ChatConfig } from './config.ts'
import type { Clock } from './desk/deliver.ts'
import { createFrontDesk } from './desk/front-desk.ts'
import { inOneLine, Problem } from './desk/problem.ts'
import { createLog, type Log } from './log.ts'
import type { Platform } from './platforms/platform.ts'
import { articleFolder } from './sources/files/folder.ts'
import { linkReader } from './sources/link.ts'
import { followFeeds } from './sources/watch/follow.ts'
import { openStore } from './store/open.ts'
import type { Store } from './store/store.ts'
import { openCopyDesk } from './writers/open.ts'

export const systemClock: Clock = { now: Date.now, sleep: (ms) => setTimeout(ms) }

/**
 * Runs the desk on every chat platform that has credentials, until it is told to stop (SIGINT or SIGTERM), and then
 * ends the process. A platform
 * that cannot be started holds up no other.
 * @throws {Problem} when none could be started.
 */
export async function runService(config: ChatConfig, write: (line: string) => void): Promise<void> {
  const log = createLog({ ...config.log, now: () => new Date(), write })
  const store = await openStore(config, 'desk')
  const links = linkReader({ allowHosts: config.allowPrivateHosts })
  const shelves = { articles: articleFolder(config.briefings), readLink: links.read }
  const { copyDesk } = await openCopyDesk(config.model, { store, clock: systemClock, log })
  const stand = newsstand({ store, links, openFetcher: () => openFetcher(config), now: Date.now })
  const parts = { shelves, stand, copyDesk, store, clock: systemClock, log, zone: machineZone() }
  const desk = createFrontDesk(parts)
  process.on('unhandledRejection', (error) => log.error('fault', { reason: inOneLine(error) }))

  const stopped = stopSignal()
  const opened = await Promise.allSettled((await chatPlatforms(config, log)).map((platform) => desk.open(platform)))
  const failures = opened.flatMap((result) => (result.status === 'rejected' ? [inOneLine(result.reason)] : []))
  if (failures.length === opened.length) {
    await desk.close()
    await Promise.all([store.close(), links.close()])
    throw new Problem(failures.join(' '))
  }
  for (const reason of failures) log.error('not started', { reason })
  const feeds = await startFeeds(config, store, log)
  const signal = await stopped
  log.info('stopping', { signal })
  await Promise.all([desk.close(), feeds.stop()])
  await Promise.all([store.close(), links.close()])
  log.info('stopped')
  // Whatever still waits for its next try is written down, and must not hold up the end.
  process.exit()
}

/** Follows feeds, through a fetcher that is loaded when there is one to read. */
async function startFeeds({ briefings, articleDays, allowPrivateHosts }: ChatConfig, store: Store, log: Log) {
  const openFetcher = async () => {
    const { createFetcher } = await import('./sources/index.ts')
    return createFetcher({ allowHosts: allowPrivateHosts })
  }
  return followFeeds({ store, log, openFetcher }, { folder: briefings, articleDays })
}

/** The platforms that have credentials. Each is loaded only then. */
async function chatPlatforms({ slack }: ChatConfig, log: Log): Promise<Platform[]> {
  if (!slack) return []
  const { createSlack } = await import('./platforms/slack/slack.ts')
  return [createSlack(slack, { clock: systemClock, log })]
}

/** The first signal to stop; a second one ends the process at once. */
function stopSignal(): Promise<string> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        process.once(signal, () => process.exit(1))
        resolve(signal)
      })
    }
  })
}
