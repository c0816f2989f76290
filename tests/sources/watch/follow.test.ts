import { expect, test } from 'vitest'
import { readArticle } from '../../../src/core/index.ts'
import { followFeeds } from '../../../src/sources/watch/follow.ts'
import { answer, story, watching } from './desk.ts'

test('feeds that are due are read, old articles are forgotten, and stopping ends it', async () => {
  const watch = await watching()
  const [old, kept] = [readArticle({ text: 'It was long ago.' }), readArticle({ text: 'It is now.' })]
  await watch.store.articles.keep(old, Date.now() - 91 * 24 * 60 * 60_000)
  await watch.store.articles.keep(kept, Date.now() - 89 * 24 * 60 * 60_000)
  const read = new Promise<void>((resolve) => {
    watch.next = async () => {
      resolve()
      return answer([story(1)])
    }
  })
  const openFetcher = async () => watch.fetcher
  const following = followFeeds({ ...watch, openFetcher }, { articleDays: 90 })
  await read
  await following.stop()
  expect(await watch.feed()).toMatchObject({ title: 'The Courier' })
  expect(await watch.titles()).toEqual([])
  expect(await watch.store.articles.find([old.id, kept.id])).toEqual([kept])
  expect(watch.lines.join('\n')).toMatch(/feeds read/)
})
