import { beforeEach, describe, expect, test } from 'vitest'
import { judgeListing, keysOf, marksOf } from '../../src/sources/index.ts'
import type { Listed, Store, StoredFeed } from '../../src/store/store.ts'

function feedAt(url: string, more: Partial<StoredFeed> = {}): StoredFeed {
  return { url, title: 'A feed', folders: [], addedAt: 1, dueAt: 1, ...more }
}

function listed(feed: string, id: string, { text = '', title = id, held = false } = {}): Listed {
  const link = `https://courier.test/${id}`
  const keys = keysOf({ feed, id, title, link, text })
  return { keys, marks: marksOf(keys), item: { id, title, link, ...(text && { text }) }, held }
}

const longText = (first: string) =>
  `${first} ${Array.from({ length: 80 }, (_, index) => `word${index} of ${index % 7}`).join(' ')}`

/** What every store must do with feeds, the stories they list, and notices. */
export function newsConformance(current: () => Store, restart: () => Promise<void>) {
  const [one, other] = [feedAt('https://one.test/feed'), feedAt('https://other.test/feed')]
  const remember = async (feed: StoredFeed, stories: Listed[], at: number) =>
    (await current().news.remember(feed, stories, judgeListing, at)).map(({ kind }) => kind)
  const fresh = async (feeds: StoredFeed[], since = 0) =>
    (
      await current().news.fresh(
        feeds.map(({ url }) => url),
        since,
      )
    )
      .map(({ item, version }) => `${item.id} ${version}`)
      .sort()

  describe('feeds', () => {
    test('are added once, kept as they become, due in order, and removed', async () => {
      const { feeds } = current()
      expect(await feeds.add({ ...one, dueAt: 20 })).toBe(true)
      expect(await feeds.add({ ...one, title: 'Again' })).toBe(false)
      expect(await feeds.add({ ...other, dueAt: 10 })).toBe(true)
      expect((await feeds.due(20)).map(({ url }) => url)).toEqual([other.url, one.url])
      expect((await feeds.claim(10, 40)).map(({ url }) => url)).toEqual([other.url])
      expect((await feeds.claim(39, 99)).map(({ url }) => url)).toEqual([one.url])
      expect(await feeds.due(39)).toEqual([])
      await feeds.keep({ ...other, dueAt: 10 })
      const failure = { since: 5, count: 2, reason: 'No.', detail: '' }
      await feeds.keep({ ...one, dueAt: 30, failure })
      expect(await feeds.due(29)).toMatchObject([{ url: other.url }])
      await restart()
      expect(await current().feeds.find(one.url)).toEqual({ ...one, dueAt: 30, failure })
      expect(await current().feeds.remove(one.url)).toBe(true)
      expect(await current().feeds.remove(one.url)).toBe(false)
      await current().feeds.keep(one)
      expect(await current().feeds.list()).toMatchObject([{ url: other.url }])
    })
  })

  describe('news', () => {
    beforeEach(async () => {
      await current().feeds.add(one)
      await current().feeds.add(other)
    })

    test('is new once, also after the process has ended, and the feed is kept with it', async () => {
      expect(await remember({ ...one, readAt: 5 }, [listed(one.url, 'a'), listed(one.url, 'b')], 5)).toEqual([
        'new',
        'new',
      ])
      await restart()
      expect(await remember(one, [listed(one.url, 'b'), listed(one.url, 'c')], 6)).toEqual(['seen', 'new'])
      expect(await fresh([one])).toEqual(['a 1', 'b 1', 'c 1'])
      expect(await fresh([one], 6)).toEqual(['c 1'])
      expect((await current().feeds.find(one.url))?.readAt).toBeUndefined()
    })

    test('that is held back is known and not published, in no other feed either', async () => {
      await remember(one, [listed(one.url, 'a', { held: true }), listed(one.url, 'b')], 1)
      expect(await fresh([one])).toEqual(['b 1'])
      expect(await remember(other, [listed(other.url, 'a'), listed(other.url, 'b')], 2)).toEqual(['seen', 'seen'])
      expect(await fresh([one, other])).toEqual(['b 1'])
      expect(await fresh([other])).toEqual(['a 1', 'b 1'])
      expect(await fresh([])).toEqual([])
    })

    test('that waits to be published is not lost when another feed begins with it', async () => {
      await remember(one, [listed(one.url, 'a')], 1)
      await remember(other, [listed(other.url, 'a', { held: true })], 2)
      expect(await fresh([one, other])).toEqual(['a 1'])
    })

    test('of the same words is the same story in another feed, and new words make a version of it', async () => {
      const text = longText('The bridge is shut.')
      await remember(one, [listed(one.url, 'a', { text })], 1)
      expect(await remember(other, [listed(other.url, 'z', { text: text.replace('word70', 'words') })], 2)).toEqual([
        'seen',
      ])
      const longer = `${text} ${Array.from({ length: 60 }, (_, index) => `more${index}`).join(' ')}`
      expect(await remember(one, [listed(one.url, 'a', { text: longer })], 3)).toEqual(['version'])
      expect(await remember(one, [listed(one.url, 'a', { text: longer })], 4)).toEqual(['seen'])
      const [story] = await current().news.fresh([one.url, other.url], 0)
      expect(story).toMatchObject({ version: 2, item: { text: longer }, listedAt: 1, changedAt: 3 })
    })

    test('is known again under other names though many other stories end with the same words', async () => {
      const pitch = Array.from({ length: 40 }, (_, index) => `pitch${index}`).join(' ')
      const text = (story: number) =>
        `${Array.from({ length: 60 }, (_, word) => `w${story}x${word}`).join(' ')} ${pitch}`
      const stories = Array.from({ length: 1200 }, (_, story) => listed(one.url, `s${story}`, { text: text(story) }))
      await remember(one, stories, 1)
      const copy = listed(other.url, 'copy', { text: text(0).replace('w0x30', 'mended') })
      expect(await remember(other, [copy], 2)).toEqual(['seen'])
    })

    test('comes in any number at once', async () => {
      const many = Array.from({ length: 1500 }, (_, index) => listed(one.url, `s${index}`))
      expect(new Set(await remember(one, [...many, ...many], 1))).toEqual(new Set(['new', 'seen']))
      expect(await fresh([one])).toHaveLength(1500)
    })

    test('is remembered all or nothing', async () => {
      const twice = async () => {
        await current().news.remember(
          one,
          [listed(one.url, 'a')],
          () => {
            throw new Error('broken')
          },
          1,
        )
      }
      await expect(twice()).rejects.toThrow('broken')
      expect(await remember(one, [listed(one.url, 'a')], 1)).toEqual(['new'])
    })

    test('is forgotten once it has long stood in no feed', async () => {
      await remember({ ...one, changedAt: 1 }, [listed(one.url, 'gone'), listed(one.url, 'stays')], 1)
      await remember({ ...one, changedAt: 5 }, [listed(one.url, 'stays')], 5)
      await current().news.forget(100)
      expect(await remember(one, [listed(one.url, 'gone'), listed(one.url, 'stays')], 101)).toEqual(['new', 'seen'])
    })
  })

  test('a notice is raised once and open until it is settled', async () => {
    const notice = { id: 'n1', channels: ['slack:C1'], text: 'It fails.', raisedAt: 1 }
    expect(await current().notices.raise(notice)).toBe(true)
    expect(await current().notices.raise({ ...notice, raisedAt: 2 })).toBe(false)
    expect(await current().notices.open()).toEqual([notice])
    await current().notices.settle('n1', 3)
    expect(await current().notices.open()).toEqual([])
    expect(await current().notices.raise(notice)).toBe(false)
  })
}
