import { readFile, writeFile } from 'node:fs/promises'
import type { ChatConfig } from '../config.ts'
import { Problem } from '../desk/problem.ts'
import { safe } from '../platforms/terminal/foreign.ts'
import { progressOn } from '../platforms/terminal/progress.ts'
import type { Output, Surface } from '../platforms/terminal/surface.ts'
import { createFetcher, OpmlError, opmlOf, outlinesFromOpml, SourceError } from '../sources/index.ts'
import { faultInWords, PageInstead } from '../sources/watch/fault.ts'
import { findFeed } from '../sources/watch/find-feed.ts'
import { look } from '../sources/watch/look.ts'
import { round } from '../sources/watch/round.ts'
import { feedOf, takeIn } from '../sources/watch/take-in.ts'
import { openStore } from '../store/open.ts'
import type { Store, StoredFeed } from '../store/store.ts'

/** What can be done with the feeds that the desk reads. */
export type FeedsCommand =
  | { kind: 'add'; url: string; backlog: number }
  | { kind: 'remove'; url: string }
  | { kind: 'import' | 'export'; file: string }
  | { kind: 'list' | 'check' }

/** What the words after `feeds` ask for, and --backlog; undefined when they cannot be understood. */
export function readFeedsCommand([kind, what, ...rest]: string[], backlog?: string): FeedsCommand | undefined {
  if (rest.length > 0 || (backlog !== undefined && (kind !== 'add' || !/^\d{1,4}$/.test(backlog)))) return undefined
  if (what === undefined) return kind === 'list' || kind === 'check' ? { kind } : undefined
  if (kind === 'add') return { kind, url: what, backlog: Number(backlog ?? 0) }
  if (kind === 'remove') return { kind, url: what }
  return kind === 'import' || kind === 'export' ? { kind, file: what } : undefined
}

type Room = { store: Store; fetcher: ReturnType<typeof createFetcher>; lines: Surface; progress: Output }

/**
 * Does one of them, says what came of it on `lines`, and gives whether all is well.
 * @throws {Problem} when it cannot be done.
 */
export async function tendFeeds(
  command: FeedsCommand,
  config: ChatConfig,
  lines: Surface,
  progress: Output,
): Promise<boolean> {
  const store = await openStore(config, 'visitor')
  const fetcher = createFetcher({ allowHosts: config.allowPrivateHosts })
  const room = { store, fetcher, lines, progress }
  try {
    if (command.kind === 'add') return await add(room, command.url, command.backlog)
    if (command.kind === 'remove') return await remove(room, command.url)
    if (command.kind === 'import') return await importFeeds(room, command.file)
    if (command.kind === 'export') return await exportFeeds(room, command.file)
    return command.kind === 'list' ? await list(room) : await check(room)
  } finally {
    await Promise.all([store.close(), fetcher.close()])
  }
}

/** Adds a feed by its own address or by that of a page which names it. One that cannot be read is not added. */
async function add({ store, fetcher, lines }: Room, address: string, backlog: number): Promise<boolean> {
  const { url, answer } = await findFeed(fetcher, address).catch((error: unknown) => {
    if (error instanceof PageInstead)
      throw new Problem(`${address} ${faultInWords(error)}. Give the address of a feed.`)
    if (error instanceof SourceError) throw new Problem(`${address} ${faultInWords(error)}.`)
    throw error
  })
  const feed = newFeed(url, '', [])
  if (!(await store.feeds.add(feed))) throw new Problem(`${url} is read already.`)
  const { items, held } = await takeIn(store, feed, answer, { at: Date.now(), backlog })
  const title = (await store.feeds.find(url))?.title || url
  lines.show(`${safe(title)}: added, as ${safe(url)}`)
  lines.show(`${counted(items, 'story', 'stories')} there already, ${items - held} of them to be published.`)
  return true
}

async function remove({ store, lines }: Room, url: string): Promise<boolean> {
  if (!(await store.feeds.remove(url))) throw new Problem(`${url} is not among the feeds. feeds list shows them.`)
  lines.show(`${safe(url)}: removed`)
  return true
}

/** Adds the feeds of an OPML file and looks at each. One that cannot be read now is tried again later. */
async function importFeeds(room: Room, file: string): Promise<boolean> {
  const { store, lines } = room
  const outlines = await readOpml(file)
  const added: StoredFeed[] = []
  for (const { title, url, link, folders } of outlines) {
    const feed = { ...newFeed(url, title, folders), ...(link && { link }) }
    if (await store.feeds.add(feed)) added.push(feed)
  }
  const faults: string[] = []
  await visit(room, added, async (feed) => {
    const came = await look({ fetcher: room.fetcher, store, now: Date.now }, feed)
    if (came.kind === 'failed') faults.push(faultLine(feed, came.fault))
  })
  for (const fault of faults.sort()) lines.show(lines.paint('problem', fault))
  const known = outlines.length - added.length
  lines.show(`${counted(added.length, 'feed', 'feeds')} added${known > 0 ? `, ${known} read already` : ''}.`)
  if (faults.length > 0)
    lines.show(`${counted(faults.length, 'feed', 'feeds')} could not be read now; the desk will try again.`)
  return true
}

async function exportFeeds({ store, lines }: Room, file: string): Promise<boolean> {
  const feeds = await store.feeds.list()
  const opml = opmlOf(
    feeds.map(({ title, url, link, folders }) => ({ title: title || url, url, ...(link && { link }), folders })),
    'Newsdesk',
  )
  if (file === '-') lines.show(opml.trimEnd())
  else {
    await writeFile(file, opml).catch((error: unknown) => {
      throw new Problem(`${file} cannot be written (${codeOf(error)}). Name a file in a directory that can.`)
    })
    lines.show(`${counted(feeds.length, 'feed', 'feeds')} written to ${safe(file)}.`)
  }
  return true
}

async function list({ store, lines }: Room): Promise<boolean> {
  const feeds = await store.feeds.list()
  if (feeds.length === 0)
    lines.show('No feed is read yet. feeds add URL adds one, feeds import FILE those of an OPML file.')
  for (const { url, title, readAt, failure } of feeds) {
    const state = failure
      ? lines.paint('problem', safe(`${failure.detail} (since ${minuteOf(failure.since)})`))
      : lines.paint('aside', readAt === undefined ? 'not read yet' : `read ${minuteOf(readAt)}`)
    lines.show([lines.paint('label', safe(url)), safe(title), state].filter(Boolean).join('  '))
  }
  return true
}

/** Reads every feed anew, remembers nothing of it, and says what is wrong with each. */
async function check(room: Room): Promise<boolean> {
  const { store, fetcher, lines } = room
  const feeds = await store.feeds.list()
  const faults: string[] = []
  await visit(room, feeds, async (feed) => {
    try {
      const answer = await fetcher.fetch(feed.movedTo ?? feed.url)
      if (answer.kind === 'fetched') feedOf(answer)
    } catch (error) {
      faults.push(faultLine(feed, faultInWords(error)))
    }
  })
  for (const fault of faults.sort()) lines.show(lines.paint('problem', fault))
  lines.show(
    `${counted(feeds.length, 'feed', 'feeds')} looked at, ${faults.length === 0 ? 'all well' : `${faults.length} not well`}.`,
  )
  return faults.length === 0
}

async function visit(
  { progress }: Room,
  feeds: StoredFeed[],
  work: (feed: StoredFeed) => Promise<void>,
): Promise<void> {
  const bar = progressOn(progress, feeds.length)
  try {
    await round(feeds, async (feed) => {
      await work(feed)
      bar.step()
    })
  } finally {
    bar.done()
  }
}

async function readOpml(file: string) {
  try {
    return outlinesFromOpml(await readFile(file))
  } catch (error) {
    if (error instanceof OpmlError) throw new Problem(`${file}: ${error.message}`)
    throw new Problem(`${file} cannot be read (${codeOf(error)}). Name the OPML file that another reader exported.`)
  }
}

function newFeed(url: string, title: string, folders: string[]): StoredFeed {
  return { url, title, folders, addedAt: Date.now(), dueAt: Date.now() }
}

function faultLine({ url }: StoredFeed, fault: string): string {
  return safe(`${url}: ${fault}`)
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}

const minuteOf = (time: number): string => `${new Date(time).toISOString().slice(0, 16).replace('T', ' ')} UTC`

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error)
