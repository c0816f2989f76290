import { expect, test } from 'vitest'
import { tellOfFeeds } from '../../../src/desk/subscriptions/notices.ts'
import { type Asker, type Platform, type Post, Undeliverable } from '../../../src/platforms/platform.ts'
import { openPress } from '../publishing/press.ts'

/** A platform that can only tell people. */
function telling(name: string, tell: (asker: Asker, said: string | Post) => Promise<void>): Platform {
  const nothing = async () => {
    throw new Error('This was not to happen.')
  }
  return {
    name,
    tell,
    start: nothing,
    stop: nothing,
    post: nothing,
    find: nothing,
    replace: nothing,
    withdraw: nothing,
  }
}

test('makers are told once of a feed that has failed for long; the log where nobody can be', async () => {
  const desk = await openPress('2026-03-02T12:00Z')
  await desk.subscribe({ maker: { platform: 'slack', person: 'U1ANNA' } })
  await desk.subscribe({ maker: { platform: 'slack', person: 'U1ANNA' }, name: 'Evening' }, 'two')
  await desk.store.notices.raise({ id: 'feed a 1', channels: ['slack:C1'], text: 'Feed A fails.', raisedAt: 1 })
  await desk.store.notices.raise({
    id: 'refused x',
    channels: ['slack:C1'],
    text: 'Somebody else tells this.',
    raisedAt: 2,
  })
  const told: string[] = []
  const slack = telling(
    'slack',
    async ({ person, place }, said) => void told.push(`${person} ${place.channel} ${said}`),
  )
  await tellOfFeeds(desk.press(), [slack])
  await tellOfFeeds(desk.press(), [slack])
  expect(told).toEqual(['U1ANNA U1ANNA Feed A fails.'])

  await desk.store.notices.raise({
    id: 'feed b 1',
    channels: ['slack:C1', 'slack:C9'],
    text: 'Feed B fails.',
    raisedAt: 3,
  })
  const refusing = telling('slack', async () => {
    throw new Undeliverable('No such person.')
  })
  await tellOfFeeds(desk.press(), [refusing])
  expect(desk.lines.join('\n')).toMatch(/could not tell.*No such person[\s\S]*nobody to tell.*Feed B fails/)
  expect((await desk.store.notices.open()).map(({ id }) => id)).toEqual(['refused x'])
})
