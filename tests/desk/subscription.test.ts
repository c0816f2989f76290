import { expect, test } from 'vitest'
import { wanted } from '../../src/desk/subscription.ts'

const stories = [
  { title: 'Trade talks resume', language: 'en-GB' },
  { title: 'Sports results', summary: 'The talks of the town.', language: 'en' },
  { title: 'Handelsgespräche', text: 'Die Trade talks gehen weiter.', language: 'de' },
  { title: 'Stalking trade' },
]
const none = { mustHave: [], mustNotHave: [], languages: [] }
const titles = (filters: Partial<Parameters<typeof wanted>[1]>) =>
  wanted(stories, { ...none, ...filters }).map(({ title }) => title)

test('without filters every story is wanted', () => expect(titles({})).toHaveLength(4))

test('words count whole, in any case, and as phrases', () => {
  expect(titles({ mustHave: ['TALKS'] })).toEqual(['Trade talks resume', 'Sports results', 'Handelsgespräche'])
  expect(titles({ mustHave: ['trade talks', 'town'], mustNotHave: ['sports'] })).toEqual([
    'Trade talks resume',
    'Handelsgespräche',
  ])
  expect(titles({ mustHave: ['handelsgesprache'] })).toEqual(['Handelsgespräche'])
})

test('languages are compared by their codes, and a story that names none is taken', () =>
  expect(titles({ languages: ['en'] })).toEqual(['Trade talks resume', 'Sports results', 'Stalking trade']))

test('at most so many, counted after the filters', () =>
  expect(titles({ mustNotHave: ['resume'], atMost: 1 })).toEqual(['Sports results']))
