import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { readArticle } from '../../../src/core/index.ts'
import { followFeeds } from '../../../src/sources/watch/follow.ts'
import { answer, feed, story, watching } from './desk.ts'

test('the feeds of subscriptions are read, old articles are forgotten, and stopping ends it', async () => {
  const watch = await watching()
  await watch.store.feeds.remove(feed.url)
  const [old, kept] = [readArticle({ text: 'It was long ago.' }), readArticle({ text: 'It is now.' })]
  await watch.store.articles.keep(old, Date.now() - 91 * 24 * 60 * 60_000)
  await watch.store.articles.keep(kept, Date.now() - 89 * 24 * 60 * 60_000)
  const folder = await mkdtemp(join(tmpdir(), 'newsdesk-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  await writeFile(join(folder, 'good.yaml'), `sources:\n  - feed: ${feed.url}\n`)
  await writeFile(join(folder, 'bad.yaml'), 'sources: 1\n')
  const read = new Promise<void>((resolve) => {
    watch.next = async () => {
      resolve()
      return answer([story(1)])
    }
  })
  const openFetcher = async () => watch.fetcher
  const following = await followFeeds({ ...watch, openFetcher }, { folder, articleDays: 90 })
  await read
  await following.stop()
  expect(await watch.feed()).toMatchObject({ title: 'The Courier' })
  expect(await watch.titles()).toEqual([])
  expect(await watch.store.articles.find([old.id, kept.id])).toEqual([kept])
  expect(watch.lines.join('\n')).toMatch(
    /subscription left out .*bad\.yaml, line 1[\s\S]*subscriptions wait[\s\S]*feeds read/,
  )
})
