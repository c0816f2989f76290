import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { createLog } from '../../../src/log.ts'
import type { Fetched, Fetcher } from '../../../src/sources/index.ts'
import { openSqlite } from '../../../src/store/sqlite.ts'
import type { StoredFeed } from '../../../src/store/store.ts'
import { type FakeStory, rssOf } from '../../fakes/hosts/rss.ts'

export const feed: StoredFeed = { url: 'https://courier.test/feed', title: '', folders: [], addedAt: 0, dueAt: 0 }

export function story(n: number): FakeStory {
  const published = new Date(Date.UTC(2026, 0, n)).toUTCString()
  return { id: `id-${n}`, title: `Story ${n}`, link: `https://courier.test/${n}`, text: `It was ${n}.`, published }
}

/** What a host answers with: a feed of these stories. */
export function answer(stories: FakeStory[], more: Partial<Fetched> = {}): Fetched {
  const bytes = new TextEncoder().encode(rssOf('The Courier', stories))
  return {
    kind: 'fetched',
    url: feed.url,
    bytes,
    contentType: 'application/rss+xml',
    validators: { url: feed.url },
    ...more,
  }
}

type Asked = { url: string; known: unknown }

/** A store in a directory of its own, a clock that is set, and a host that answers as it is told: all that watching needs. */
export async function watching() {
  const directory = await mkdtemp(join(tmpdir(), 'newsdesk-'))
  const lines: string[] = []
  const asked: Asked[] = []
  const watch = {
    store: await openSqlite(directory),
    time: 1_000_000,
    now: () => watch.time,
    next: async (): ReturnType<Fetcher['fetch']> => answer([]),
    fetcher: {
      fetch(url, { known } = {}): ReturnType<Fetcher['fetch']> {
        asked.push({ url, known })
        return watch.next()
      },
      close: async () => {},
    } satisfies Fetcher,
    log: createLog({ level: 'info', json: false, now: () => new Date(0), write: (line) => lines.push(line) }),
    lines,
    asked,
    async restart() {
      await watch.store.close()
      watch.store = await openSqlite(directory)
    },
    async feed(): Promise<StoredFeed> {
      const found = await watch.store.feeds.find(feed.url)
      if (!found) throw new Error('The feed is gone.')
      return found
    },
    async titles(): Promise<string[]> {
      return (await watch.store.news.fresh([feed.url], 0)).map(({ item }) => item.title)
    },
  }
  await watch.store.feeds.add(feed)
  onTestFinished(async () => {
    await watch.store.close()
    await rm(directory, { recursive: true })
  })
  return watch
}
