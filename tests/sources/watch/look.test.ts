import { describe, expect, test } from 'vitest'
import { FetchError } from '../../../src/sources/index.ts'
import { look } from '../../../src/sources/watch/look.ts'
import { answer, feed, story, watching } from './desk.ts'

const minute = 60_000

describe('the first look', () => {
  test('remembers what is there and publishes none of it, and a restart none again', async () => {
    const watch = await watching()
    watch.next = async () => answer([story(3), story(2), story(1)])
    expect(await look(watch, feed)).toEqual({ kind: 'read', items: 3, fresh: 0, versions: 0, held: 3 })
    await watch.restart()
    watch.next = async () => answer([story(4), story(3), story(2), story(1)])
    expect(await look(watch, await watch.feed())).toMatchObject({ items: 4, fresh: 1, held: 0 })
    await watch.restart()
    expect(await look(watch, await watch.feed())).toMatchObject({ fresh: 0 })
    expect(await watch.titles()).toEqual(['Story 4'])
    expect(await watch.feed()).toMatchObject({ title: 'The Courier', link: 'https://courier.test/' })
  })

  test('publishes the newest few if asked', async () => {
    const watch = await watching()
    watch.next = async () =>
      answer([story(2), { ...story(9), published: undefined }, story(5), story(4)].map(withoutNothing))
    expect(await look(watch, feed, { backlog: 2 })).toMatchObject({ fresh: 2, held: 2 })
    expect((await watch.titles()).sort()).toEqual(['Story 4', 'Story 5'])
  })

  test('takes titles in without the markup in them, whatever the feed says they are', async () => {
    const watch = await watching()
    const item = '<item rdf:about="a"><title><![CDATA[Rooms of <b>40ft</b> at &#36;900]]></title></item>'
    const bytes = new TextEncoder().encode(`<rdf:RDF>${item}</rdf:RDF>`)
    watch.next = async () => answer([], { bytes })
    await look(watch, feed, { backlog: 1 })
    expect(await watch.titles()).toEqual(['Rooms of 40ft at $900'])
  })

  test('is still to come after one that failed', async () => {
    const watch = await watching()
    watch.next = () => Promise.reject(new FetchError('slow'))
    await look(watch, feed)
    watch.next = async () => answer([story(1)])
    await look(watch, await watch.feed())
    expect(await watch.titles()).toEqual([])
  })
})

function withoutNothing<Item extends { published?: string | undefined }>({ published, ...rest }: Item) {
  return { ...rest, ...(published !== undefined && { published }) }
}

describe('an answer', () => {
  test('that says nothing has changed is not read, and the next question tells what is known', async () => {
    const watch = await watching()
    const validators = { url: feed.url, etag: '"1"' }
    watch.next = async () => answer([story(1)], { validators })
    await look(watch, feed)
    watch.next = async () => ({ kind: 'unchanged', url: feed.url })
    expect(await look(watch, await watch.feed())).toEqual({ kind: 'unchanged' })
    expect(watch.asked.at(-1)).toEqual({ url: feed.url, known: validators })
    expect((await watch.feed()).dueAt).toBe(watch.time + 15 * minute)
  })

  test('of the same bytes is not read either', async () => {
    const watch = await watching()
    watch.next = async () => answer([story(1)])
    await look(watch, feed)
    expect(await look(watch, await watch.feed())).toMatchObject({ kind: 'read', items: 0 })
  })

  test('from where the feed has moved for good is asked there from then on, until that fails', async () => {
    const watch = await watching()
    const movedTo = 'https://courier.test/new'
    watch.next = async () => answer([story(1)], { movedTo })
    await look(watch, feed)
    watch.next = () => Promise.reject(new FetchError('missing', '', { status: 404 }))
    await look(watch, await watch.feed())
    await look(watch, await watch.feed())
    expect(watch.asked.map(({ url }) => url)).toEqual([feed.url, movedTo, feed.url])
  })
})

describe('a feed that fails', () => {
  test('is tried less and less often, at least once a day, and as usual once it answers', async () => {
    const watch = await watching()
    watch.next = () => Promise.reject(new FetchError('forbidden', '', { status: 403 }))
    const pauses: number[] = []
    for (let time = 0; time < 9; time++) {
      await look(watch, await watch.feed())
      const { dueAt } = await watch.feed()
      pauses.push((dueAt - watch.time) / minute)
      watch.time = dueAt
    }
    expect(pauses).toEqual([30, 60, 120, 240, 480, 960, 1440, 1440, 1440])
    expect((await watch.feed()).failure).toMatchObject({ since: 1_000_000, count: 9 })
    watch.next = async () => answer([story(1)])
    await look(watch, await watch.feed())
    expect((await watch.feed()).failure).toBeUndefined()
    expect((await watch.feed()).dueAt).toBe(watch.time + 15 * minute)
  })

  test('is not asked before its host allows', async () => {
    const watch = await watching()
    const retryAt = watch.time + 7 * 60 * minute
    watch.next = () => Promise.reject(new FetchError('later', '', { status: 429, retryAt }))
    await look(watch, feed)
    expect((await watch.feed()).dueAt).toBe(retryAt)
  })

  test('keeps its stories known', async () => {
    const watch = await watching()
    watch.next = async () => answer([story(1)])
    await look(watch, feed)
    watch.next = async () => answer([], { bytes: new TextEncoder().encode('<html><body>Sorry</body></html>') })
    expect(await look(watch, await watch.feed())).toMatchObject({
      fault: 'is a web page, and names no feed of its own',
    })
    watch.next = async () => answer([story(1), story(2)])
    await look(watch, await watch.feed())
    expect(await watch.titles()).toEqual(['Story 2'])
  })

  test('for a fault of the desk’s own holds up nothing and is tried again later', async () => {
    const watch = await watching()
    watch.next = () => Promise.reject(new TypeError('broken'))
    expect(await look(watch, feed)).toMatchObject({ kind: 'failed', fault: 'cannot be read (broken)' })
    expect((await watch.feed()).dueAt).toBeGreaterThan(watch.time)
  })

  test('is as it was when the reading is stopped', async () => {
    const watch = await watching()
    watch.next = () => Promise.reject(new FetchError('stopped'))
    await expect(look(watch, feed)).rejects.toThrow('stopped')
    expect(await watch.feed()).toEqual(feed)
  })
})
