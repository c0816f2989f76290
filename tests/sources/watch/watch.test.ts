import { describe, expect, test } from 'vitest'
import { FetchError } from '../../../src/sources/index.ts'
import { round } from '../../../src/sources/watch/round.ts'
import { lookAtDue } from '../../../src/sources/watch/watch.ts'
import { answer, feed, story, watching } from './desk.ts'

const day = 24 * 60 * 60_000
const running = new AbortController().signal

describe('a feed that has failed for a week', () => {
  const fail = () => Promise.reject(new FetchError('private', '10.0.0.1'))

  test('is reported once to the channels that get its news, without a word of the inside of the network', async () => {
    const watch = await watching()
    watch.next = fail
    for (let days = 0; days < 30; days++) {
      await lookAtDue(watch, async () => ['slack:C1'], running)
      expect(await watch.store.notices.open()).toHaveLength(days < 7 ? 0 : 1)
      watch.time += day
    }
    const [notice] = await watch.store.notices.open()
    expect(notice).toMatchObject({ channels: ['slack:C1'] })
    expect(notice?.text).toBe(
      'The feed https://courier.test/feed has not been readable since 1970-01-01. The host cannot be reached: it does not exist, does not answer, or is not on the public internet. Check the address.',
    )
    expect(watch.lines.filter((line) => line.includes('failed for a week'))).toHaveLength(1)
  })

  test('and that no channel has is reported to the log alone', async () => {
    const watch = await watching()
    watch.next = fail
    for (const time of [0, 8 * day, 10 * day]) {
      watch.time = time
      await lookAtDue(watch, async () => [], running)
    }
    expect(await watch.store.notices.open()).toEqual([])
    expect(watch.lines.filter((line) => line.includes('failed for a week'))).toHaveLength(1)
  })

  test('is reported again when it has been well in between', async () => {
    const watch = await watching()
    for (const next of [fail, fail, async () => answer([story(1)]), fail, fail]) {
      watch.next = next
      await lookAtDue(watch, async () => ['slack:C1'], running)
      watch.time += 8 * day
    }
    expect(await watch.store.notices.open()).toHaveLength(2)
  })
})

test('only what is due is read', async () => {
  const watch = await watching()
  watch.next = async () => answer([story(1)])
  await lookAtDue(watch, async () => [], running)
  await lookAtDue(watch, async () => [], running)
  expect(watch.asked).toHaveLength(1)
})

test('a round visits every feed once, the feeds of one host one after the other, many hosts at once', async () => {
  const feeds = Array.from({ length: 200 }, (_, n) => ({
    ...feed,
    url: `https://${n % 2 === 0 ? 'one' : `host-${n}`}.test/${n}`,
  }))
  const visited: string[] = []
  let [now, most, ofOne, mostOfOne] = [0, 0, 0, 0]
  await round(feeds, async ({ url }) => {
    const isOne = new URL(url).host === 'one.test'
    most = Math.max(most, ++now)
    if (isOne) mostOfOne = Math.max(mostOfOne, ++ofOne)
    await new Promise(setImmediate)
    visited.push(url)
    now--
    if (isOne) ofOne--
  })
  expect(visited.sort()).toEqual(feeds.map(({ url }) => url).sort())
  expect(mostOfOne).toBe(1)
  expect(most).toBeGreaterThan(10)
})
