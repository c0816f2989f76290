import { expect, test } from 'vitest'
import { waitingFor } from '../../src/desk/waiting.ts'
import type { Platform, Post } from '../../src/platforms/platform.ts'

const receipt = { place: { channel: 'C1' }, message: '1' }
const about = { receipt, doing: 'Reading news.example…', key: 'k' }

/** A clock whose time passes in sleep, and a platform that keeps what its message was replaced by. */
function watching({ works = true } = {}) {
  let time = 0
  const told: Post[] = []
  const clock = {
    now: () => time,
    async sleep(ms: number) {
      time += ms
    },
  }
  const nothing = async () => {}
  const replace = async (_: unknown, post: Post) => {
    if (!works) throw new Error('No.')
    told.push(post)
  }
  const platform: Platform = {
    name: 'watched',
    start: nothing,
    stop: nothing,
    post: async () => receipt,
    find: async () => undefined,
    replace,
    withdraw: nothing,
    tell: nothing,
  }
  return { parts: { platform, clock }, told }
}

test('a message says for how long it has been read already, and not without an end', async () => {
  const { parts, told } = watching()
  let end = (_: string) => {}
  const work = new Promise<string>((resolve) => {
    end = resolve
  })
  const waited = waitingFor(work, parts, about)
  while (told.length < 8) await Promise.resolve()
  end('a page')
  expect(await waited).toBe('a page')
  expect(told.slice(0, 2)).toEqual([
    { kind: 'working', text: 'Reading news.example… 3 s' },
    { kind: 'working', text: 'Reading news.example… 6 s' },
  ])
  expect(told).toHaveLength(8)
})

test('work that is quickly done is not spoken of again', async () => {
  const { parts, told } = watching()
  expect(await waitingFor(Promise.resolve(1), parts, about)).toBe(1)
  expect(told).toEqual([])
})

test('what comes of the work comes of it, whether or not the platform can say how long it takes', async () => {
  const { parts } = watching({ works: false })
  const failed = waitingFor(new Promise((_, fail) => setImmediate(() => fail(new Error('Gone.')))), parts, about)
  await expect(failed).rejects.toThrow('Gone.')
})
