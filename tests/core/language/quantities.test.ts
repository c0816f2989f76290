import { expect, test } from 'vitest'
import { quantitiesIn } from '../../../src/core/language/quantities.ts'

const read = (text: string) => quantitiesIn(text).map(({ value, unit, kind }) => [value, unit, kind])

test.each([
  ['The bid rose to $121 billion.', [[121e9, 'money', 'count']]],
  [
    'It cost £35, 39 cents or 120 euros.',
    [
      [35, 'money', 'count'],
      [0.39, 'money', 'count'],
      [120, 'money', 'count'],
    ],
  ],
  ['Two-thirds of voters came.', [[2 / 3, 'voters', 'part']]],
  ['One in five people left.', [[0.2, 'people', 'part']]],
  [
    'Dozens of people met 300 police officers.',
    [
      [12, 'people', 'crowd'],
      [300, 'officers', 'count'],
    ],
  ],
  [
    'There were three hundred and fifty soldiers and twenty-five men.',
    [
      [350, 'soldiers', 'count'],
      [25, 'men', 'count'],
    ],
  ],
  ['There were 10 boat-related incidents.', [[10, 'incidents', 'count']]],
  [
    'It fell 3.5% or 12 percent.',
    [
      [3.5, 'percent', 'count'],
      [12, 'percent', 'count'],
    ],
  ],
  [
    'The 19-year-old met Dahl, 67, at home.',
    [
      [19, 'year', 'age'],
      [67, '', 'age'],
    ],
  ],
  [
    'They met on May 27, 2024.',
    [
      [27, '', 'date'],
      [2024, 'year', 'year'],
    ],
  ],
  [
    'Flight 370 came 21st.',
    [
      [370, '', 'name'],
      [21, '', 'order'],
    ],
  ],
  [
    'It took 10 to 15 minutes.',
    [
      [10, 'minutes', 'count'],
      [15, 'minutes', 'count'],
    ],
  ],
  [
    'Half a million people and a dozen eggs.',
    [
      [5e5, 'people', 'count'],
      [12, 'eggs', 'count'],
    ],
  ],
  ['No one knew; one of them left, one boat stayed.', [[1, 'boat', 'count']]],
  [
    'It fell from seven in 2020.',
    [
      [7, '', 'count'],
      [2020, 'year', 'year'],
    ],
  ],
])('%s', (text, expected) => {
  expect(read(text)).toEqual(expected)
})

test('a range has two ends', () => {
  const [range] = quantitiesIn('It is read by 25-34 year olds.')
  expect([range?.text, range?.value, range?.max]).toEqual(['25-34', 25, 34])
})

test('places are those of the article, and texts its own', () => {
  const text = 'It sold 1,200 of 4,500 boats for €1.2m.'
  for (const { start, end, text: words } of quantitiesIn(text, 100))
    expect(text.slice(start - 100, end - 100)).toBe(words)
  expect(quantitiesIn(text).map(({ value }) => value)).toEqual([1200, 4500, 1_200_000])
})
