import { CronExpressionParser } from 'cron-parser'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readSchedule } from '../../../src/desk/schedule/read.ts'
import type { Schedule } from '../../../src/desk/schedule/schedule.ts'
import { lastSlots, nextSlots, slotsAfter } from '../../../src/desk/schedule/slots.ts'
import { wallOf } from './wall.ts'

const at = (iso: string) => Date.parse(iso)
const iso = (times: readonly number[]) => times.map((time) => new Date(time).toISOString().slice(0, 16))

function between(schedule: Schedule, zone: string, from: number, to: number): number[] {
  const found: number[] = []
  for (const slot of slotsAfter(schedule, zone, from)) {
    if (slot > to) break
    found.push(slot)
  }
  return found
}

/** Zones with clocks that go forward and back by an hour or half of one, at night, at midnight or not at all. */
const zones = [
  'Europe/Berlin',
  'America/New_York',
  'America/St_Johns',
  'America/Santiago',
  // Half an hour forward and back.
  'Australia/Lord_Howe',
  'Pacific/Chatham',
  'Asia/Kolkata',
  // Back for Ramadan, forward after it, on other days every year.
  'Africa/Casablanca',
  // Forward at midnight, again since 2023.
  'Africa/Cairo',
  // Moved to another offset for good on 1 March 2024.
  'Asia/Almaty',
]
const years = [at('2024-01-01T12:00Z'), at('2026-01-01T12:00Z')] as const
const day = 24 * 60 * 60_000

/** Three days before and after every change of a zone's clocks in the two years, and a week in which nothing changes. */
function windows(zone: string): [number, number][] {
  const changes = wallOf(zone).changes(...years)
  return [...changes, at('2025-01-15T12:00Z')].map((noon) => [noon - 3 * day, noon + 3 * day])
}

describe('daylight saving, in ten zones and two years', () => {
  test('the zones change as they are known to', () => {
    const changes = zones.map((zone) => wallOf(zone).changes(...years).length)
    expect(changes).toEqual([4, 4, 4, 4, 4, 4, 0, 4, 4, 1])
  })

  test.each(zones)('%s: each local time once a day, at the first minute that shows it or one after', (zone) => {
    const wall = wallOf(zone)
    const times = [0, 30, 60, 105, 120, 135, 150, 180, 510]
    const schedule = { kind: 'times', days: [0, 1, 2, 3, 4, 5, 6], times } as const
    for (const [from, to] of windows(zone)) {
      const expected = new Set<number>()
      for (let noon = from - 2 * day; noon < to + 2 * day; noon += day)
        for (const time of times) expected.add(wall.first(new Date(noon).setUTCHours(0, time)).time)
      const wanted = [...expected].filter((time) => time > from && time <= to).sort((a, b) => a - b)
      expect(iso(between(schedule, zone, from, to))).toEqual(iso(wanted))
    }
  })

  test.each(zones)('%s: as cron-parser has it, on days whose clocks show the time', (zone) => {
    const wall = wallOf(zone)
    for (const [text, cron, time] of [
      ['weekdays 08:30', '30 8 * * 1-5', 510],
      ['every day at 2:30', '30 2 * * *', 150],
      ['sundays 0:15', '15 0 * * 0', 15],
    ] as const)
      for (const [from, to] of windows(zone)) {
        const parser = CronExpressionParser.parse(cron, { tz: zone, currentDate: new Date(from) })
        const wanted: number[] = []
        for (let next = parser.next().getTime(); next <= to; next = parser.next().getTime()) wanted.push(next)
        const shows = (slot: number) => wall.shown(slot) % day === time * 60_000
        const found = between(readSchedule(text), zone, from, to)
        expect(iso(found.filter(shows))).toEqual(iso(wanted.filter(shows)))
        expect(found).toHaveLength(wanted.length)
      }
  })

  test.each([
    [
      'skipped by an hour',
      'every day at 2:30',
      'Europe/Berlin',
      '2026-03-28T12:00Z',
      ['2026-03-29T01:00', '2026-03-30T00:30'],
    ],
    [
      'skipped by half an hour',
      'every day at 2:15',
      'Australia/Lord_Howe',
      '2026-10-03T00:00Z',
      ['2026-10-03T15:30', '2026-10-04T15:15'],
    ],
    [
      'shown twice',
      'every day at 2:30',
      'Europe/Berlin',
      '2026-10-24T12:00Z',
      ['2026-10-25T00:30', '2026-10-26T01:30'],
    ],
    [
      'several, skipped together, are one',
      'at 2:10, 2:20 and 3',
      'Europe/Berlin',
      '2026-03-28T12:00Z',
      ['2026-03-29T01:00', '2026-03-30T00:10'],
    ],
    ['hourly, shown twice', 'hourly', 'Europe/Berlin', '2026-10-24T23:30Z', ['2026-10-25T00:00', '2026-10-25T02:00']],
    [
      'a day that a zone left out',
      'every day at 9',
      'Pacific/Apia',
      '2011-12-29T20:00Z',
      ['2011-12-30T10:00', '2011-12-30T19:00'],
    ],
  ])('%s', (_, text, zone, after, expected) => {
    expect(iso(nextSlots(readSchedule(text), zone, at(after), 2))).toEqual(expected)
  })
})

test('the last slots up to a time, newest first, also just after the clocks went back', () => {
  const schedule = readSchedule('every day at 2:45')
  const now = at('2026-10-25T01:10Z')
  expect(iso(lastSlots(schedule, 'Europe/Berlin', at('2026-10-20T12:00Z'), now, 3))).toEqual([
    '2026-10-25T00:45',
    '2026-10-24T00:45',
    '2026-10-23T00:45',
  ])
  expect(lastSlots(schedule, 'Europe/Berlin', at('2026-10-25T00:45Z'), now, 3)).toEqual([])
})

test('forwards and backwards find the same slots, wherever one begins', () => {
  const texts = ['every day at 2:30', 'at 0, 1:15 and 23:59', 'every 6 hours', 'mon, wed 17:45', 'cron 30 2 1,15 * *']
  const some = fc.record({
    zone: fc.constantFrom(...zones),
    text: fc.constantFrom(...texts),
    from: fc.integer({ min: years[0], max: years[1] }),
    length: fc.nat(20 * 24 * 3600_000),
  })
  fc.assert(
    fc.property(some, ({ zone, text, from, length }) => {
      const schedule = readSchedule(text)
      const forwards = between(schedule, zone, from, from + length)
      expect(lastSlots(schedule, zone, from, from + length, 1000)).toEqual(forwards.toReversed())
    }),
    { numRuns: 60 },
  )
})
