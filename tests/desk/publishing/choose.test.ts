import { describe, expect, test } from 'vitest'
import type { Candidate } from '../../../src/desk/publishing/candidate.ts'
import { choose } from '../../../src/desk/publishing/choose.ts'
import { groupsOf } from '../../../src/desk/publishing/same-news.ts'

const now = Date.parse('2026-03-02T12:00Z')
const none = { mustHave: [], mustNotHave: [], languages: [] }

function candidate(title: string, { of = 'one', hours = 0, text = '' } = {}): Candidate {
  return {
    id: `${of} ${title}`,
    item: { id: title, title, text },
    carriers: [{ address: of, name: of }],
    at: now - hours * 3600_000,
  }
}
const titles = (candidates: Candidate[], filters = {}) =>
  choose(candidates, { ...none, ...filters }).chosen.map(({ candidate: { item } }) => item.title)

describe('an edition has', () => {
  test('first what most carry, then what is newest, then what has most of the words', () => {
    const rain = ['one', 'two'].map((of) => candidate('Heavy rain closes the valley road', { of, hours: 20 }))
    const others = [
      candidate('Old news', { hours: 30 }),
      candidate('A bank raises rates', { hours: 1 }),
      candidate('A bank raises rates on bonds and loans', { hours: 3 }),
      candidate('New news'),
    ]
    expect(titles([...others, ...rain])[0]).toBe('Heavy rain closes the valley road')
    expect(titles(others)).toEqual([
      'New news',
      'A bank raises rates',
      'A bank raises rates on bonds and loans',
      'Old news',
    ])
    expect(titles(others, { mustHave: ['news', 'bonds', 'loans', 'rates'] })[0]).toBe(
      'A bank raises rates on bonds and loans',
    )
  })

  test('at most so many, five where nothing is said; every other has its fate', () => {
    const many = ['Alpha', 'Beta', 'Gamma', 'Delta', 'Epsilon', 'Zeta', 'Sports'].map((title) => candidate(title))
    expect(titles(many)).toHaveLength(5)
    const { chosen, left, fates } = choose(many, { ...none, mustNotHave: ['sports'], atMost: 2 })
    expect([chosen.length, left]).toEqual([2, 4])
    expect(fates.map(({ step }) => step).sort()).toEqual([
      'filtered',
      ...Array.from({ length: 4 }, () => 'left out'),
      'published',
      'published',
    ])
    expect(fates).toHaveLength(many.length)
  })

  test('an event once, told by whoever has most to read, with all who carry it', () => {
    const short = candidate('China and Japan agree to resume talks between their ruling parties', { of: 'short' })
    const long = candidate('Japan, China to resume ruling-party talks', {
      of: 'long',
      text: 'They agreed. '.repeat(20),
    })
    const { chosen, fates } = choose([short, long], none)
    expect(chosen.map(({ candidate, carriers }) => [candidate.id, carriers.map(({ name }) => name)])).toEqual([
      [long.id, ['long', 'short']],
    ])
    expect(fates.find(({ step }) => step === 'duplicate')).toMatchObject({
      candidate: short,
      by: `“${long.item.title}” of long`,
    })
  })
})

describe('the same news', () => {
  const lead =
    'The valley road was closed by heavy rain on Monday, the county said, after ninety millimetres fell in six hours.'
  test.each([
    ['Heavy rain closes the valley road', 'Heavy rain closes valley road', true],
    ['Biden “stunned” over Abe killing', 'Abe killing: Biden is stunned', true],
    ['Stocks close higher on Wall Street', 'Oil prices fall after a strike', false],
    ['Storm kills 12 in Manila as rivers rise', 'Storm kills 40 in Manila as rivers rise', false],
    ['Fire', 'Fire', false],
  ])('%s / %s: %s', (a, b, same) => {
    expect(groupsOf([candidate(a), candidate(b, { of: 'two' })])).toHaveLength(same ? 1 : 2)
  })

  test('under other titles is known by how it begins', () => {
    const [a, b] = [
      candidate('Valley road closed', { text: lead }),
      candidate('Rain shuts road in the valley', { of: 'two', text: lead }),
    ]
    expect(groupsOf([a, b])).toHaveLength(1)
  })

  test('is never what one source tells apart', () => {
    expect(
      groupsOf([candidate('Heavy rain closes the valley road'), candidate('Heavy rain closes valley road')]),
    ).toHaveLength(2)
  })
})
