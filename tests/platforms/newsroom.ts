import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { type Article, type ArticleInput, readArticle } from '../../src/core/index.ts'
import { type CopyDesk, createCopyDesk } from '../../src/desk/copy-desk.ts'
import type { Clock } from '../../src/desk/deliver.ts'
import type { Shelves } from '../../src/desk/find-article.ts'
import { createFrontDesk, type FrontDesk } from '../../src/desk/front-desk.ts'
import { Problem } from '../../src/desk/problem.ts'
import { beginConversation, postOf } from '../../src/desk/publishing/post.ts'
import type { Press } from '../../src/desk/publishing/press.ts'
import { publishDue } from '../../src/desk/publishing/publish.ts'
import { createLog, type Log } from '../../src/log.ts'
import type { Platform } from '../../src/platforms/platform.ts'
import { judgeListing, keysOf, marksOf } from '../../src/sources/index.ts'
import { openSqlite } from '../../src/store/sqlite.ts'
import type { Listed, Store } from '../../src/store/store.ts'
import type { Line, Stage } from './stage.ts'

/** A desk on a stage, which can end as a process does and come back on the same data. */
export type Newsroom<Own extends Line = Stage> = {
  stage: Own
  /** Ends without a word to anybody, as on kill -9, and starts again. */
  crash(): Promise<void>
  /** Stops in order, and starts again. */
  restart(): Promise<void>
  close(): Promise<void>
  /** Makes a feed list some stories. */
  list(feed: string, stories: ArticleInput[]): Promise<void>
  /** Lets a day go by, makes the editions that are due by then, and posts them. */
  publish(): Promise<void>
  /** Log lines so far. */
  lines: string[]
  log: Log
  /** Waits for a log line that fits. */
  logged(fits: (line: string) => boolean): Promise<string>
}

/** In milliseconds. */
const day = 24 * 60 * 60_000

export const clock = { now: () => Date.now(), sleep: async () => setImmediate() }

/** `openCopyDesk` gives one with a model behind it, on the newsroom's own store. */
export async function openNewsroom<Own extends Line>(
  openStage: () => Promise<Own>,
  articles: ArticleInput[],
  openCopyDesk?: (parts: { store: Store; clock: Clock; log: Log }) => CopyDesk,
): Promise<Newsroom<Own>> {
  const directory = await mkdtemp(join(tmpdir(), 'newsdesk-'))
  const stage = await openStage()
  const shelves = await shelvesOf(articles)
  const lines: string[] = []
  const waiting: (() => void)[] = []
  const write = (line: string) => {
    lines.push(line)
    for (const wake of waiting.splice(0)) wake()
  }
  const log = createLog({ level: 'debug', json: false, now: () => new Date(), write })
  let desk: FrontDesk
  let kill = () => {}

  let press: Press
  // Editions are made on one day after the other; people ask today.
  let ahead = 0
  const now = () => Date.now() + ahead
  let store: Store
  const stand = { find: async (address: string) => ({ kind: 'feed' as const, of: address, title: 'The Courier' }) }
  async function start() {
    store = await openSqlite(directory)
    const life = mortal()
    const copyDesk = openCopyDesk?.({ store: life.bind(store), clock, log }) ?? createCopyDesk()
    const parts = { shelves, stand, store: life.bind(store), copyDesk, clock, log, zone: 'UTC' }
    desk = createFrontDesk(parts)
    press = { ...parts, turn: async () => {} }
    kill = () => {
      life.end()
      void store.close()
    }
    const platform = stage.connect({ clock, log })
    current = platform
    await desk.open(life.bind(platform))
  }
  let current: Platform
  await start()
  return {
    stage,
    lines,
    log,
    async logged(fits) {
      for (;;) {
        const found = lines.find(fits)
        if (found !== undefined) return found
        await new Promise<void>((resolve) => waiting.push(resolve))
      }
    },
    async list(feed, inputs) {
      const at = now()
      const stories = inputs.map(({ title = '', text, url: link, publishedAt }): Listed => {
        const item = { id: link ?? title, title, text, ...(link && { link }), ...(publishedAt && { publishedAt }) }
        const keys = keysOf({ feed, id: item.id, title, text, ...(link && { link }) })
        return { keys, marks: marksOf(keys), item, held: false }
      })
      const kept = { url: feed, title: new URL(feed).host, folders: [], addedAt: at, dueAt: at, readAt: at }
      await store.feeds.add(kept)
      await store.news.remember(kept, stories, judgeListing, at)
    },
    async publish() {
      ahead += day
      const later = { ...clock, now }
      await publishDue({ ...press, clock: later })
      const lease = { until: later.now() + 60_000, count: 100, platforms: [current.name], pause: 0 }
      for (const claimed of await store.deliveries.claim(later.now(), lease)) {
        const [edition] = await store.editions.find([claimed.edition])
        if (!edition) throw new Error(`There is no edition ${claimed.edition}.`)
        const { channel, id: key } = claimed
        const receipt = await current.post({ channel }, await postOf(store, edition), key)
        await beginConversation(store, current.name, edition, receipt, later.now())
        await store.deliveries.complete(claimed, receipt, later.now())
      }
    },
    async crash() {
      kill()
      await current.stop()
      await start()
    },
    async restart() {
      await desk.close()
      kill()
      await start()
    },
    async close() {
      await desk.close()
      kill()
      await stage.close()
      await rm(directory, { recursive: true })
    },
  }
}

/** Articles kept in memory, newest first, and found by link. */
async function shelvesOf(inputs: ArticleInput[]): Promise<Shelves> {
  const articles: Article[] = []
  for (const input of inputs) articles.push(await readArticle(input))
  const entries = articles.map(({ title }, index) => ({ name: `${index}.md`, title }))
  return {
    articles: {
      list: async () => ({ entries, notices: [] }),
      async read(name = '0.md') {
        const article = articles[entries.findIndex((entry) => entry.name === name)]
        if (!article) throw new Problem(`There is no article ${name}.`)
        return { article, notices: [] }
      },
    },
    async readLink(link) {
      const article = articles.find(({ url }) => url === link)
      if (!article) throw new Problem('That page could not be read: it does not exist (404).')
      return article
    },
  }
}

/** Objects whose methods never come back once their life has ended, as those of a process that was killed. */
function mortal() {
  let alive = true
  const forever = new Promise<never>(() => {})
  const bind = <T extends object>(target: T): T =>
    new Proxy(target, {
      get(object, name) {
        const value = Reflect.get(object, name)
        if (typeof value === 'object' && value !== null) return bind(value)
        if (typeof value !== 'function') return value
        return async (...args: unknown[]) => {
          const result = alive ? await Reflect.apply(value, object, args) : forever
          return alive ? result : forever
        }
      },
    })
  return {
    bind,
    end() {
      alive = false
    },
  }
}
