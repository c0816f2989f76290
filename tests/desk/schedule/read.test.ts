import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Problem } from '../../../src/desk/problem.ts'
import { readSchedule, scheduleExamples } from '../../../src/desk/schedule/read.ts'
import { cronPatterns, type Schedule } from '../../../src/desk/schedule/schedule.ts'
import { scheduleInWords } from '../../../src/desk/schedule/words.ts'

const said = (text: string) => scheduleInWords(readSchedule(text))

describe('as people say it', () => {
  test.each([
    ['every day at 8', 'every day at 08:00'],
    ['daily 8am', 'every day at 08:00'],
    ['8', 'every day at 08:00'],
    ['at noon and midnight', 'every day at 00:00 and 12:00'],
    ['weekdays 08:30', 'weekdays at 08:30'],
    ['Weekdays at 8.30 and 5:30 PM', 'weekdays at 08:30 and 17:30'],
    ['at 8 and 17:30 on weekdays', 'weekdays at 08:00 and 17:30'],
    ['mon, wed 17:45', 'Mondays and Wednesdays at 17:45'],
    ['Mondays, Wednesdays and Sundays 9', 'Mondays, Wednesdays and Sundays at 09:00'],
    ['mon-fri 7', 'weekdays at 07:00'],
    ['friday to monday 10', 'Mondays, Fridays, Saturdays and Sundays at 10:00'],
    ['tue through thu 10h15', 'Tuesdays, Wednesdays and Thursdays at 10:15'],
    ['weekends at 10', 'weekends at 10:00'],
    ['sat sun 10', 'weekends at 10:00'],
    ['on weekdays and Saturday at 12am', 'Mondays, Tuesdays, Wednesdays, Thursdays, Fridays and Saturdays at 00:00'],
    ['hourly', 'every hour'],
    ['every hour', 'every hour'],
    ['hourly on weekdays', 'every hour on weekdays'],
    ['every 2 hours', 'every 2 hours'],
    ['every 30 minutes', 'every 30 minutes'],
    ['hourly from 9 to 17 on weekdays', 'every hour from 09:00 to 17:00 on weekdays'],
    ['every 3 hours from 9 till 17', 'every 3 hours from 09:00 to 15:00'],
    ['every 15 minutes between 8 and 9', 'every 15 minutes from 08:00 to 09:00'],
    ['at 8, 8:00 and 8 o’clock', 'every day at 08:00'],
    ['  EVERY\tDAY   at 8 ', 'every day at 08:00'],
  ])('%s', (text, words) => {
    expect(said(text)).toBe(words)
  })
})

describe('as cron', () => {
  test.each([
    ['30 8 * * 1-5', 'weekdays at 08:30'],
    ['cron 30 8 * * mon-fri', 'weekdays at 08:30'],
    ['0 */2 * * *', 'every 2 hours'],
    ['0 8,18 * * 7', 'Sundays at 08:00 and 18:00'],
    ['@daily', 'every day at 00:00'],
    ['0 8 1 * *', 'cron 0 8 1 * *'],
    ['0 8 * * 1#1', 'cron 0 8 * * 1#1'],
    ['*/5 * * * *', 'every 5 minutes'],
    ['* * * * *', 'cron * * * * *'],
  ])('%s', (text, words) => {
    expect(said(text)).toBe(words)
  })
})

describe('what cannot be read says which word and how to mend it', () => {
  test.each([
    ['', /says no time.*“weekdays 08:30”/],
    ['weekdays', /“weekdays” says no time of day/],
    ['at 25:00', /“25:00” is no time of day/],
    ['at 8:75', /“8:75”/],
    ['13pm', /“13pm”/],
    ['every other day at 8', /“other” is no word/],
    ['every 7 hours and at 8', /both how often and at which time/],
    ['every 7 minutes', /every 5, 10, 15/],
    ['every 3 days at 8', /“every 3 days” is more than a week/],
    ['monday 8, tuesday 9', /different days different times/],
    ['9 to 17', /not how often/],
    ['hourly from 17 to 9', /no beginning and end in one day/],
    ['0 8 31 2 *', /never comes/],
    ['0 0 8 * * *', /there are 6.*without seconds/],
    ['61 * * * *', /not cron/],
    ['cron x', /five fields/],
    ['x'.repeat(500), /too long/],
  ])('%s', (text, problem) => {
    expect(() => readSchedule(text)).toThrow(problem)
    expect(() => readSchedule(text)).toThrow(Problem)
  })
})

const days = fc.uniqueArray(fc.nat(6), { minLength: 1 }).map((some) => some.sort((a, b) => a - b))
const times = fc
  .uniqueArray(fc.nat(24 * 60 - 1), { minLength: 1, maxLength: 30 })
  .map((some) => some.sort((a, b) => a - b))
const steady = fc
  .tuple(fc.constantFrom(5, 10, 15, 20, 30, 60, 120, 180, 240, 300, 720), fc.nat(600), fc.integer({ min: 1, max: 40 }))
  .map(([step, from, count]) =>
    Array.from({ length: count }, (_, index) => from + index * step).filter((time) => time < 1440),
  )
const schedule = fc.record({ kind: fc.constant('times' as const), days, times: fc.oneof(times, steady) })

describe('whatever is said', () => {
  test('what a schedule says in words is read as the same schedule', () => {
    fc.assert(
      fc.property(schedule, (one) => {
        expect(readSchedule(scheduleInWords(one))).toEqual(one)
      }),
    )
  })

  test('cron that says the same is read as the same schedule', () => {
    fc.assert(
      fc.property(schedule, (one) => {
        const patterns = cronPatterns(one)
        if (patterns.length === 1) expect(readSchedule(patterns[0] ?? '')).toEqual(one)
      }),
    )
  })

  test('any text is read or refused in one line, and what is read comes back from its words', () => {
    const word = fc.oneof(
      fc.constantFrom(
        'every',
        'day',
        'mon',
        'weekends',
        'at',
        '8',
        '17:30',
        'hourly',
        'from',
        'to',
        '2',
        'hours',
        'cron',
        '*',
        '*/2',
        '1-5',
        '@daily',
        'and',
        ',',
        'noon',
        'pm',
      ),
      fc.string({ unit: 'binary', maxLength: 6 }),
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 7 }), (words) => {
        let read: Schedule
        try {
          read = readSchedule(words.join(' '))
        } catch (error) {
          expect(error).toBeInstanceOf(Problem)
          expect(String(error)).not.toContain('\n')
          return
        }
        expect(readSchedule(scheduleInWords(read))).toEqual(read)
      }),
      { numRuns: 300 },
    )
  })

  test('every example can be read', () => {
    for (const example of scheduleExamples) expect(readSchedule(example).kind).toBe('times')
  })
})
