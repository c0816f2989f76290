import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { type Article, type ArticleInput, readArticle } from '../../src/core/index.ts'
import type { Shelves } from '../../src/desk/find-article.ts'
import { createFrontDesk, type FrontDesk } from '../../src/desk/front-desk.ts'
import { Problem } from '../../src/desk/problem.ts'
import { createLog } from '../../src/log.ts'
import type { Platform } from '../../src/platforms/platform.ts'
import { openSqlite } from '../../src/store/sqlite.ts'
import type { Stage } from './stage.ts'

/** A desk on a stage, which can end as a process does and come back on the same data. */
export type Newsroom = {
  stage: Stage
  /** Ends without a word to anybody, as on kill -9, and starts again. */
  crash(): Promise<void>
  /** Stops in order, and starts again. */
  restart(): Promise<void>
  close(): Promise<void>
  /** Log lines so far. */
  lines: string[]
  /** Waits for a log line that fits. */
  logged(fits: (line: string) => boolean): Promise<string>
}

export const clock = { now: () => Date.now(), sleep: async () => setImmediate() }

export async function openNewsroom(openStage: () => Promise<Stage>, articles: ArticleInput[]): Promise<Newsroom> {
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

  async function start() {
    const store = await openSqlite(directory)
    const life = mortal()
    desk = createFrontDesk({ shelves, store: life.bind(store), clock, log })
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
    async logged(fits) {
      for (;;) {
        const found = lines.find(fits)
        if (found !== undefined) return found
        await new Promise<void>((resolve) => waiting.push(resolve))
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
