import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { type Article, type ArticleInput, readArticle } from '../../../src/core/index.ts'
import { createCopyDesk } from '../../../src/desk/copy-desk.ts'
import { Problem } from '../../../src/desk/problem.ts'
import type { Press } from '../../../src/desk/publishing/press.ts'
import { publishDue, startingAt } from '../../../src/desk/publishing/publish.ts'
import type { Subscription } from '../../../src/desk/subscription.ts'
import { createLog } from '../../../src/log.ts'
import { judgeListing, keysOf, marksOf } from '../../../src/sources/index.ts'
import { openSqlite } from '../../../src/store/sqlite.ts'
import type { Listed } from '../../../src/store/store.ts'

export const feed = 'https://courier.test/feed'
const none = { mustHave: [], mustNotHave: [], languages: [] }

/** A store of its own, a clock that is set, pages and files that are there: all that editions are made with. */
export async function openPress(start: string) {
  const directory = await mkdtemp(join(tmpdir(), 'newsdesk-'))
  const store = await openSqlite(directory)
  onTestFinished(async () => {
    await store.close()
    await rm(directory, { recursive: true })
  })
  const pages = new Map<string, Article>()
  const files = new Map<string, Article>()
  const lines: string[] = []
  const found = (shelf: Map<string, Article>, name: string) => {
    const article = shelf.get(name)
    if (!article) throw new Problem('That page could not be read.')
    return article
  }
  const desk = {
    store,
    pages,
    files,
    lines,
    time: Date.parse(start),
    press(): Press {
      return {
        store,
        copyDesk: createCopyDesk(),
        clock: { now: () => desk.time, sleep: async () => {} },
        log: createLog({ level: 'info', json: false, now: () => new Date(0), write: (line) => lines.push(line) }),
        shelves: {
          articles: {
            list: async () => ({ entries: [...files].map(([name, { title }]) => ({ name, title })), notices: [] }),
            read: async (name = '') => ({ article: found(files, name), notices: [] }),
          },
          readLink: async (link) => found(pages, link),
        },
        zone: 'UTC',
        turn: async () => {},
      }
    },
    async subscribe(wanted: Partial<Subscription>, id = 'one') {
      const whole = {
        name: 'Morning',
        sources: [{ kind: 'feed' as const, of: feed }],
        filters: none,
        channels: [{ platform: 'slack', channel: 'C1' }],
        ...wanted,
      }
      const fresh = {
        id,
        origin: 'chat' as const,
        wanted: whole,
        state: 'active' as const,
        since: desk.time,
        revision: 0,
      }
      await store.subscriptions.keep(startingAt(fresh, desk.time, 'UTC'))
    },
    /** Makes a feed list stories; those with no more than their titles do not repeat one another. */
    async list(inputs: (Partial<ArticleInput> & { title: string; summary?: string })[], url = feed) {
      const listed = inputs.map(({ title, text, summary, url: link, publishedAt }): Listed => {
        const item = {
          id: title,
          title,
          ...(text !== undefined && { text }),
          ...(summary !== undefined && { summary }),
          ...(link && { link }),
          ...(publishedAt && { publishedAt }),
        }
        const keys = keysOf({ feed: url, id: title, title, text: text ?? summary ?? '', ...(link && { link }) })
        return { keys, marks: marksOf(keys), item, held: false }
      })
      const kept = { url, title: new URL(url).host, folders: [], addedAt: 0, dueAt: 0, readAt: desk.time }
      await store.feeds.add(kept)
      await store.news.remember(kept, listed, judgeListing, desk.time)
    },
    /** Lets the clock be at a time, publishes what is due, and gives the titles of the editions made, in order. */
    async publishAt(time: string): Promise<string[][]> {
      desk.time = Date.parse(time)
      const before = new Set((await desk.editions()).map(({ id }) => id))
      await publishDue(desk.press())
      const made = (await desk.editions()).filter(({ id }) => !before.has(id)).reverse()
      return made.map(({ content }) => content.stories.map(({ title }) => title))
    },
    editions: (id = 'one') => store.editions.latest(id, 100),
    async steps(id = 'one') {
      const decisions = await store.decisions.about({ subscription: id }, 100)
      return decisions
        .filter(({ story }) => story === '')
        .map(({ slot, step }) => `${new Date(slot).toISOString().slice(5, 16)} ${step}`)
    },
    article: (input: ArticleInput) => readArticle(input),
  }
  return desk
}
