import { setTimeout } from 'node:timers/promises'
import type { ChatConfig } from '../config.ts'
import type { Clock } from '../desk/deliver.ts'
import { createFrontDesk } from '../desk/front-desk.ts'
import { inOneLine, Problem } from '../desk/problem.ts'
import { createTurns } from '../desk/turns.ts'
import { createLog, type Log } from '../log.ts'
import { type Page, servePages } from '../page.ts'
import type { Platform } from '../platforms/platform.ts'
import { articleFolder } from '../sources/files/folder.ts'
import { linkReader } from '../sources/link.ts'
import { newsstand } from '../sources/newsstand.ts'
import { followFeeds } from '../sources/watch/follow.ts'
import { openStore } from '../store/open.ts'
import type { Store } from '../store/store.ts'
import { openCopyDesk } from '../writers/open.ts'
import { startDelivering } from './delivering.ts'
import { startPublishing } from './publishing.ts'
import { repeat } from './repeat.ts'

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
  const copyDesk = await openCopyDesk(config.model, { store, clock: systemClock, log })
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
  const openFetcher = () => openSafeFetcher(config)
  const stand = newsstand({ store, links, openFetcher, now: Date.now })
  const parts = { shelves, stand, copyDesk, store, clock: systemClock, log, zone }
  const desk = createFrontDesk(parts)
  process.on('unhandledRejection', (error) => log.error('fault', { reason: inOneLine(error) }))

  const stopped = stopSignal()
  const operator = await openOperator(config, store)
  const platforms = await chatPlatforms(config, log, operator?.pages ?? [])
  const heard = platforms.filter(({ name }) => config.roles.some((role) => role === name))
  const opened = await Promise.allSettled(heard.map((platform) => desk.open(platform)))
  const failures = opened.flatMap((result) => (result.status === 'rejected' ? [inOneLine(result.reason)] : []))
  if (failures.length > 0 && failures.length === opened.length) {
    await desk.close()
    await Promise.all([store.close(), links.close()])
    throw new Problem(failures.join(' '))
  }
  for (const reason of failures) log.error('not started', { reason })
  const rounds = [repeat('requests', betweenTending, desk.tend, log)]
  if (config.roles.includes('deliver')) rounds.push(startDelivering(parts, platforms, operator?.tried))
  if (config.roles.includes('schedule')) {
    const feeds = followFeeds({ store, log, openFetcher }, config)
    rounds.push(feeds, await startPublishing({ ...parts, turn: createTurns() }, feeds, config.briefings))
  }
  if (operator?.port !== undefined) rounds.push(await servePages(operator.pages, operator.port))
  const signal = await stopped
  log.info('stopping', { signal })
  const ended = Promise.all([desk.close(), ...rounds.map(({ stop }) => stop())])
  await Promise.race([ended, systemClock.sleep(lastOrders)])
  await Promise.race([Promise.all([store.close(), links.close(), stand.close()]), systemClock.sleep(farewell)])
  log.info('stopped')
  // Whatever still waits for its next try is written down, and must not hold up the end.
  process.exit()
}

/** In milliseconds: how long what is in hand may take to its end, and how long it may take to close what is open. */
const lastOrders = 8500
const farewell = 1000

/** In milliseconds. */
const betweenTending = 15_000

/** The operator's pages, where they are asked for, and the port to serve them on where no platform does. */
async function openOperator({ port, slack, roles }: ChatConfig, store: Store) {
  const bySlack = slack?.by.way === 'http' && roles.includes('slack')
  if (port === undefined && !bySlack) return undefined
  const { createOperator } = await import('./operator.ts')
  return { ...createOperator(store, Date.now), port: bySlack ? undefined : port }
}

async function openSafeFetcher({ allowPrivateHosts }: ChatConfig) {
  const { createFetcher } = await import('../sources/index.ts')
  return createFetcher({ allowHosts: allowPrivateHosts })
}

/** The platforms that have credentials. Each is loaded only then. */
async function chatPlatforms({ slack, discord }: ChatConfig, log: Log, pages: readonly Page[]): Promise<Platform[]> {
  const platforms: Platform[] = []
  const parts = { clock: systemClock, log }
  if (slack) platforms.push((await import('../platforms/slack/slack.ts')).createSlack(slack, { ...parts, pages }))
  if (discord) platforms.push((await import('../platforms/discord/discord.ts')).createDiscord(discord, parts))
  return platforms
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
