import { expect, test } from 'vitest'
import { type Clock, deliver } from '../../src/desk/deliver.ts'
import { type Platform, type Receipt, Uncertain, Undeliverable } from '../../src/platforms/platform.ts'

const place = { channel: 'C1' }
const post = { kind: 'working', text: 'Reading…' } as const

/** A platform that says each time what the script says, and remembers what it was asked. */
function scripted(outcomes: (Error | Receipt | undefined)[]) {
  const asked: string[] = []
  const next = async (what: string) => {
    asked.push(what)
    const outcome = outcomes.shift()
    if (outcome instanceof Error) throw outcome
    return outcome
  }
  const platform: Platform = {
    name: 'script',
    start: async () => {},
    stop: async () => {},
    post: async () => (await next('post')) ?? { place, message: 'new' },
    find: () => next('find'),
    replace: async () => void (await next('replace')),
    withdraw: async () => {},
    tell: async () => {},
  }
  return { platform, asked }
}

function countedClock(): Clock & { slept: number[] } {
  let now = 0
  const slept: number[] = []
  return {
    slept,
    now: () => now,
    async sleep(ms) {
      slept.push(ms)
      now += ms
    },
  }
}

const lost = () => new Uncertain('The connection broke.')

test('a post whose outcome is known is made once and never looked up', async () => {
  const { platform, asked } = scripted([{ place, message: '1' }])
  expect(await deliver(platform, { place, post, key: 'k', again: false }, countedClock())).toEqual({
    place,
    message: '1',
  })
  expect(asked).toEqual(['post'])
})

test('an uncertain post is looked up before it is made again, with growing pauses', async () => {
  const clock = countedClock()
  const { platform, asked } = scripted([lost(), lost(), undefined, lost(), { place, message: '1' }])
  expect((await deliver(platform, { place, post, key: 'k', again: false }, clock)).message).toBe('1')
  expect(asked).toEqual(['post', 'find', 'find', 'post', 'find', 'replace'])
  expect(clock.slept).toEqual([250, 500, 1000])
})

test('what an earlier process may have posted is looked up first', async () => {
  const { platform, asked } = scripted([undefined])
  await deliver(platform, { place, post, key: 'k', again: true }, countedClock())
  expect(asked).toEqual(['find', 'post'])
})

test('what is refused is not tried again', async () => {
  const { platform, asked } = scripted([new Undeliverable('archived')])
  const delivery = deliver(platform, { place, post, key: 'k', again: false }, countedClock())
  await expect(delivery).rejects.toThrow(Undeliverable)
  expect(asked).toEqual(['post'])
})

test('what stays uncertain is given up after ten minutes', async () => {
  const clock = countedClock()
  const { platform } = scripted(Array.from({ length: 1000 }, lost))
  await expect(deliver(platform, { place, post, key: 'k', again: false }, clock)).rejects.toThrow(Uncertain)
  expect(clock.now()).toBeGreaterThan(600_000)
  expect(clock.now()).toBeLessThan(700_000)
})
