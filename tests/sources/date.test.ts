import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isoDate } from '../../src/sources/date.ts'

describe('isoDate', () => {
  test.each([
    ['2026-03-01T09:30:00Z', '2026-03-01T09:30:00.000Z'],
    ['2026-03-01T09:30:00.123+01:00', '2026-03-01T08:30:00.000Z'],
    ['2026-03-01 09:30', '2026-03-01T09:30:00.000Z'],
    ['20260301T093000-0500', '2026-03-01T14:30:00.000Z'],
    ['2026-03-01', '2026-03-01'],
    ['2026-03', '2026-03-01'],
    ['2026', '2026-01-01'],
    ['Sun, 01 Mar 2026 09:30:00 GMT', '2026-03-01T09:30:00.000Z'],
    ['Sun, 1 Mar 26 09:30 EST', '2026-03-01T14:30:00.000Z'],
    ['01 Mar 2026 09:30:00 +0200', '2026-03-01T07:30:00.000Z'],
    ['Sun Mar  1 09:30:00 PST 2026', '2026-03-01T17:30:00.000Z'],
    ['Sunday, March 1st, 2026 9:30 PM', '2026-03-01T21:30:00.000Z'],
    ['March 1, 2026', '2026-03-01'],
    ['1 mars 2026', '2026-03-01'],
    ['1. Dezember 2025', '2025-12-01'],
    ['1772357400', '2026-03-01T09:30:00.000Z'],
    ['1772357400000', '2026-03-01T09:30:00.000Z'],
    ['2026-03-01T24:00:00Z', '2026-03-02T00:00:00.000Z'],
  ])('%s', (given, date) => expect(isoDate(given)).toBe(date))

  test.each([
    '',
    'yesterday',
    '2026-13-01',
    '2026-02-30',
    '2026-03-01T25:00Z',
    '0001-01-01',
    '9999-01-01',
    '32 March 2026',
    '1 2 3',
  ])('%j is no date', (given) => expect(isoDate(given)).toBeUndefined())

  test('reads what JavaScript writes', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date(0), max: new Date('2199-01-01'), noInvalidDate: true }), (date) => {
        const whole = new Date(Math.floor(date.getTime() / 1000) * 1000)
        expect(isoDate(whole.toISOString())).toBe(whole.toISOString())
        expect(isoDate(whole.toUTCString())).toBe(whole.toISOString())
      }),
    )
  })
  test('any text gives a date or nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789-:/. TZ+,MarSunPJ'), maxLength: 40 }), (text) => {
        const date = isoDate(text)
        expect(date === undefined || !Number.isNaN(Date.parse(date))).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})
