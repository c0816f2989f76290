import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { verbs } from '../../../src/desk/subscriptions/command.ts'
import { mistakesIn, withFields } from '../../../src/desk/subscriptions/fields.ts'
import { readCommand } from '../../../src/desk/subscriptions/read-command.ts'

describe('a line is read as a command', () => {
  test.each([
    ['list', { verb: 'list', fields: {} }],
    ['Pause 2', { verb: 'pause', which: '2', fields: {} }],
    ['remove Morning news', { verb: 'remove', which: 'Morning news', fields: {} }],
    ['why rain at the coast', { verb: 'why', which: 'rain at the coast', fields: {} }],
    [
      'subscribe https://a.example/feed at "weekdays 08:30" zone Europe/Berlin',
      { verb: 'subscribe', fields: { source: 'https://a.example/feed', at: 'weekdays 08:30', zone: 'Europe/Berlin' } },
    ],
    [
      'subscribe https://a.example/feed every day at 8',
      { verb: 'subscribe', fields: { source: 'https://a.example/feed', at: 'every day at 8' } },
    ],
    [
      'subscribe a.example/feed, b.example talks.md at at 8 and 17:30',
      { verb: 'subscribe', fields: { source: 'a.example/feed, b.example talks.md', at: 'at 8 and 17:30' } },
    ],
    [
      'edit 2 at: hourly with “interest rates” “inflation” without sport, weather most 3',
      {
        verb: 'edit',
        which: '2',
        fields: { at: 'hourly', with: 'interest rates, inflation', without: 'sport, weather', most: '3' },
      },
    ],
    ['subscribe', { verb: 'subscribe', fields: {} }],
  ])('%s', (line, command) => expect(readCommand(line)).toEqual(command))

  test.each(['', 'status', 'help', 'subscribes x', 'what is new?'])('or not: %s', (line) =>
    expect(readCommand(line)).toBeUndefined(),
  )

  test('whatever it says', () => {
    const word = fc.oneof(
      fc.constantFrom(...verbs, 'at', 'zone', 'with', '"', '“', ':', 'https://a.example'),
      fc.string({ unit: 'binary', maxLength: 6 }),
    )
    fc.assert(
      fc.property(fc.constantFrom(...verbs), fc.array(word, { maxLength: 8 }), (verb, words) => {
        const command = readCommand([verb, ...words].join(' '))
        expect(command?.verb).toBe(verb)
        for (const value of Object.values(command?.fields ?? {})) expect(value).not.toBe('')
      }),
      { numRuns: 200 },
    )
  })
})

const empty = { name: '', sources: [], filters: { mustHave: [], mustNotHave: [], languages: [] }, channels: [] }

test('fields are kept in one form, and what is not said stays', () => {
  const said = {
    at: '30 8 * * 1-5',
    zone: 'berlin',
    with: 'rates, interest  rates,',
    most: '3',
    missed: 'Skip',
    empty: 'yes',
  }
  expect(withFields({ ...empty, name: 'Morning' }, said)).toEqual({
    ...empty,
    name: 'Morning',
    at: 'weekdays at 08:30',
    zone: 'Europe/Berlin',
    filters: { ...empty.filters, mustHave: ['rates', 'interest rates'], atMost: 3 },
    missed: 'skip',
    tellEmpty: true,
  })
  expect(
    withFields({ ...empty, filters: { ...empty.filters, mustHave: ['x'] } }, { with: 'none' }).filters.mustHave,
  ).toEqual([])
})

test('mistakes are told field by field, each with its mend', () => {
  const mistakes = mistakesIn({
    at: 'sometimes',
    zone: 'Mars',
    with: ',',
    most: '100',
    missed: 'no',
    empty: 'perhaps',
    name: '!',
    source: 'x',
  })
  expect(Object.keys(mistakes).sort()).toEqual(['at', 'empty', 'missed', 'most', 'name', 'with', 'zone'])
  expect(mistakes.zone).toBe('“Mars” is no time zone. Write it as Europe/Berlin, America/New_York or UTC.')
  expect(mistakesIn({ at: 'hourly' })).toEqual({})
})
