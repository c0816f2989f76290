import { describe, expect, test } from 'vitest'
import { publishDue, publishNow } from '../../../src/desk/publishing/publish.ts'
import { realign } from '../../../src/desk/subscriptions/sync.ts'
import { openPress } from './press.ts'

const daily = { at: 'every day at 08:00', zone: 'Europe/Berlin' }

describe('slots that nobody was there for', () => {
  const stories = [
    { title: 'On Monday evening', publishedAt: '2026-03-02T18:00:00Z' },
    { title: 'On Tuesday at noon', publishedAt: '2026-03-03T12:00:00Z' },
    { title: 'On Thursday at dawn', publishedAt: '2026-03-05T05:00:00Z' },
  ]
  async function away(missed: 'merge' | 'skip' | 'all') {
    const desk = await openPress('2026-03-02T12:00Z')
    await desk.subscribe({ ...daily, missed })
    desk.time = Date.parse('2026-03-05T09:29Z')
    await desk.list(stories)
    return desk
  }

  test('are one edition', async () => {
    const desk = await away('merge')
    expect(await desk.publishAt('2026-03-05T09:30Z')).toEqual([stories.map(({ title }) => title).reverse()])
    expect(await desk.steps()).toEqual(['03-05T07:00 published', '03-04T07:00 merged', '03-03T07:00 merged'])
    expect(await desk.publishAt('2026-03-05T09:31Z')).toEqual([])
  })

  test('are left out, and their news comes with the next', async () => {
    const desk = await away('skip')
    expect(await desk.publishAt('2026-03-05T09:30Z')).toEqual([])
    expect(await desk.steps()).toEqual(['03-05T07:00 skipped', '03-04T07:00 skipped', '03-03T07:00 skipped'])
    expect(await desk.publishAt('2026-03-06T07:01Z')).toEqual([stories.map(({ title }) => title).reverse()])
  })

  test('are an edition each, with the news of its time', async () => {
    const desk = await away('all')
    expect(await desk.publishAt('2026-03-05T09:30Z')).toEqual([
      ['On Monday evening'],
      ['On Tuesday at noon'],
      ['On Thursday at dawn'],
    ])
    expect(await desk.publishAt('2026-03-06T07:01Z')).toEqual([])
  })
})

describe('the clock', () => {
  test('late by a few minutes is on time', async () => {
    const desk = await openPress('2026-03-02T12:00Z')
    await desk.subscribe({ ...daily, missed: 'skip' })
    await desk.list([{ title: 'A story' }])
    expect(await desk.publishAt('2026-03-03T07:06Z')).toEqual([['A story']])
  })

  test('set back publishes nothing twice', async () => {
    const desk = await openPress('2026-03-02T12:00Z')
    await desk.subscribe(daily)
    await desk.list([{ title: 'A story' }])
    expect(await desk.publishAt('2026-03-03T07:00Z')).toEqual([['A story']])
    for (const time of ['2026-03-03T06:30Z', '2026-03-03T07:00Z', '2026-03-03T07:01Z'])
      expect(await desk.publishAt(time)).toEqual([])
  })

  test('that was years ahead puts nothing off for years', async () => {
    const desk = await openPress('2032-03-02T12:00Z')
    await desk.subscribe(daily)
    desk.time = Date.parse('2026-03-02T12:00Z')
    await realign(desk.press())
    await desk.list([{ title: 'A story' }])
    expect(await desk.publishAt('2026-03-03T07:00Z')).toEqual([['A story']])
  })

  test.each([
    ['forward', '2026-03-27T00:00Z', ['03-27T01:30', '03-28T01:30', '03-29T01:00', '03-30T00:30']],
    ['back', '2026-10-23T00:00Z', ['10-23T00:30', '10-24T00:30', '10-25T00:30', '10-26T01:30']],
  ])('of summer time goes %s: each day has its edition, ticked every half hour', async (_, start, expected) => {
    const desk = await openPress(start)
    await desk.subscribe({ at: 'every day at 02:30', zone: 'Europe/Berlin', tellEmpty: true })
    for (let time = desk.time; time < Date.parse(start) + 3.5 * 24 * 3600_000; time += 30 * 60_000) {
      desk.time = time
      await publishDue(desk.press())
    }
    const slots = (await desk.editions()).map(({ slot }) => new Date(slot).toISOString().slice(5, 16)).reverse()
    expect(slots).toEqual(expected)
  })
})

test('two workers at once make one edition, with one delivery to each channel', async () => {
  const desk = await openPress('2026-03-02T12:00Z')
  const channels = ['C1', 'C2'].map((channel) => ({ platform: 'slack', channel }))
  await desk.subscribe({ ...daily, channels })
  await desk.list([{ title: 'A story' }])
  desk.time = Date.parse('2026-03-03T07:00Z')
  const [subscription] = await desk.store.subscriptions.list()
  if (!subscription) throw new Error('There is no subscription.')
  await Promise.all([
    publishDue(desk.press()),
    publishDue(desk.press()),
    publishNow(desk.press(), subscription, Date.parse('2026-03-03T07:00Z')),
  ])
  const [edition, ...more] = await desk.editions()
  expect(more).toEqual([])
  expect((await desk.store.deliveries.of(edition?.id ?? '')).map(({ channel }) => channel)).toEqual(['C1', 'C2'])
})

test('what cannot be read is told from what its feed says of it, and holds up no other', async () => {
  const desk = await openPress('2026-03-02T12:00Z')
  await desk.subscribe(daily)
  const words = 'The council decided on Tuesday to build a bridge over the river. It will cost 40 million euros.'
  desk.pages.set('https://courier.test/bridge', desk.article({ title: 'Bridge', text: words }))
  await desk.list([
    { title: 'A bridge', summary: 'A bridge is planned…', url: 'https://courier.test/bridge' },
    {
      title: 'Rain',
      summary: 'Heavy rain closed the road on Monday, the county said.',
      url: 'https://courier.test/rain',
    },
    { title: 'Nothing but a title', url: 'https://courier.test/none' },
  ])
  await desk.publishAt('2026-03-03T07:00Z')
  const [edition] = await desk.editions()
  const lines = new Map(
    edition?.content.stories.map(({ title, lines }) => [title, lines.map(({ text }) => text).join(' ')]),
  )
  expect(lines.get('A bridge')).toContain('The council decided on Tuesday')
  expect(lines.get('Rain')).toBe('Heavy rain closed the road on Monday, the county said.')
  expect(lines.get('Nothing but a title')).toBe('')
})

test('a page is told once, a file again when it was changed', async () => {
  const desk = await openPress('2026-03-02T12:00Z')
  desk.pages.set('https://courier.test/bridge', desk.article({ title: 'Bridge', text: 'A bridge is to be built.' }))
  desk.files.set('talks.md', desk.article({ title: 'Talks', text: 'The talks have begun.' }))
  await desk.subscribe({
    ...daily,
    sources: [
      { kind: 'link', of: 'https://courier.test/bridge' },
      { kind: 'file', of: 'talks.md' },
      { kind: 'link', of: 'https://courier.test/none' },
    ],
  })
  expect((await desk.publishAt('2026-03-03T07:00Z')).map((titles) => titles.sort())).toEqual([['Bridge', 'Talks']])
  expect(await desk.publishAt('2026-03-04T07:00Z')).toEqual([])
  desk.pages.set(
    'https://courier.test/bridge',
    desk.article({ title: 'Bridge', text: 'A bridge is to be built, again.' }),
  )
  desk.files.set('talks.md', desk.article({ title: 'Talks', text: 'The talks have ended.' }))
  expect(await desk.publishAt('2026-03-05T07:00Z')).toEqual([['Talks']])
})

test('with nothing new nothing is made, unless it is to be said', async () => {
  const desk = await openPress('2026-03-02T12:00Z')
  await desk.subscribe(daily)
  await desk.subscribe({ ...daily, tellEmpty: true }, 'two')
  expect(await desk.publishAt('2026-03-03T07:00Z')).toEqual([])
  expect(await desk.editions('two')).toMatchObject([{ content: { stories: [] } }])
})
