import { describe, expect, test } from 'vitest'
import { timesIn } from '../../../src/core/language/times.ts'
import { tokenise } from '../../../src/core/language/words.ts'

const timesOf = (text: string, publishedAt?: string) => timesIn(text, 0, tokenise(text), publishedAt)
const told = (text: string) => timesOf(text).map((time) => `${time.kind}: ${time.text}`)

test.each([
  [
    'They met for the first time in six years on Wednesday.',
    ['duration: for the first time in six years', 'point: on Wednesday'],
  ],
  ['It was held around once a year but not since 2018.', ['frequency: around once a year', 'point: since 2018']],
  ['The pool is open from June 20 to Labor Day.', ['point: from June 20 to Labor Day']],
  ['It rains between July and September.', ['point: between July and September']],
  ['She left two years ago, early on Tuesday morning.', ['point: two years ago', 'point: early on Tuesday morning']],
  ['He died on 5 March 1980 at 4:25 p.m. ET.', ['point: on 5 March 1980 at 4:25 p.m. ET']],
  ['The paper comes out every other week, for decades now.', ['frequency: every other week', 'duration: for decades']],
  [
    'Sales fell over the past five years, in the early 1990s.',
    ['duration: over the past five years', 'point: in the early 1990s'],
  ],
  ['The talks resume by the end of June.', ['point: by the end of June']],
])('%s', (text, expected) => {
  expect(told(text)).toEqual(expected)
})

test.each([
  'May said that the march drew 300 people.',
  'He sat for a second and took the second chance.',
  'The 19-year-old met a 10-year-old boy.',
  'The firm sold 2018 cars for $2018 each.',
  'It may rain.',
])('no time: %s', (text) => {
  expect(told(text)).toEqual([])
})

describe('resolved against the date of the article, a Wednesday', () => {
  const day = (text: string) => timesOf(text, '2024-05-29T08:00:00Z').map((time) => time.resolved)
  test.each([
    ['They met on Wednesday.', '2024-05-29'],
    ['They met on Monday.', '2024-05-27'],
    ['They met yesterday.', '2024-05-28'],
    ['They meet tomorrow.', '2024-05-30'],
    ['They met on May 12.', '2024-05-12'],
    ['They met on Dec. 30.', '2023-12-30'],
    ['They met on 3 April 2019.', '2019-04-03'],
    ['They met in April 2019.', '2019-04'],
    ['They met in 2018.', '2018'],
  ])('%s', (text, date) => {
    expect(day(text)).toEqual([date])
  })
  test.each([
    'They met last week.',
    'They meet next month.',
    'It is open from June 20 to June 30.',
    'They met in the 1990s.',
    'They met on Feb. 31, 2020.',
  ])('left alone: %s', (text) => {
    expect(day(text)).toEqual([undefined])
  })
})

test('without a date of the article, a weekday stays a weekday', () => {
  expect(timesOf('They met on Wednesday, May 12, and yesterday.').every((time) => time.resolved === undefined)).toBe(
    true,
  )
  expect(timesOf('They met on May 12, 2021.')[0]?.resolved).toBe('2021-05-12')
})
