import { expect, test } from 'vitest'
import type { Subscription } from '../../../src/desk/subscription.ts'
import { syncFiles } from '../../../src/desk/subscriptions/sync.ts'
import { feed, openPress } from '../publishing/press.ts'

const wanted: Subscription = {
  name: 'Morning',
  sources: [{ kind: 'feed', of: feed }],
  filters: { mustHave: [], mustNotHave: [], languages: [] },
  at: 'every day at 08:00',
  channels: [{ platform: 'slack', channel: 'C1' }],
}
const file = 'morning.yaml'

test('a file is kept with its feed, wins over what was kept of it, and takes it along when it goes', async () => {
  const desk = await openPress('2026-03-02T12:00Z')
  await desk.subscribe({ name: 'Made in chat' })
  const names = async () =>
    (await desk.store.subscriptions.list()).map(
      ({ wanted: { name }, dueAt = 0 }) => `${name} ${new Date(dueAt).toISOString().slice(11, 16)}`,
    )
  await syncFiles(desk.press(), [{ file, subscription: wanted }])
  expect(await names()).toEqual(['Morning 08:00', 'Made in chat 00:00'])
  expect(await desk.store.feeds.find(feed)).toBeDefined()
  await syncFiles(desk.press(), [{ file, subscription: { ...wanted, name: 'Early', at: 'every day at 06:00' } }])
  expect(await names()).toEqual(['Early 06:00', 'Made in chat 00:00'])
  await syncFiles(desk.press(), [{ file }])
  expect(await names()).toEqual(['Early 06:00', 'Made in chat 00:00'])
  await syncFiles(desk.press(), [])
  expect(await names()).toEqual(['Made in chat 00:00'])
})

test('what is paused stays so until its file changes, and keeps what it has come to', async () => {
  const desk = await openPress('2026-03-02T12:00Z')
  await syncFiles(desk.press(), [{ file, subscription: wanted }])
  const [one] = await desk.store.subscriptions.list()
  if (!one) throw new Error('There is no subscription.')
  await desk.store.subscriptions.keep({ ...one, state: 'paused', reason: 'The channel is gone.' })
  desk.time += 3600_000
  await syncFiles(desk.press(), [{ file, subscription: wanted }])
  expect(await desk.store.subscriptions.list()).toMatchObject([{ state: 'paused', since: one.since }])
  await syncFiles(desk.press(), [
    { file, subscription: { ...wanted, channels: [{ platform: 'slack', channel: 'C2' }] } },
  ])
  const [changed] = await desk.store.subscriptions.list()
  expect(changed).toMatchObject({ state: 'active', since: one.since })
  expect(changed?.reason).toBeUndefined()
})
