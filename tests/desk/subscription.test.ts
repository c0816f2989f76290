import { expect, test } from 'vitest'
import { type Filters, filteredBy, wordsIn } from '../../src/desk/subscription.ts'

const stories = [
  { title: 'Trade talks resume', language: 'en-GB' },
  { title: 'Sports results', summary: 'The talks of the town.', language: 'en' },
  { title: 'Handelsgespräche', text: 'Die Trade talks gehen weiter.', language: 'de' },
  { title: 'Stalking trade' },
]
const none = { mustHave: [], mustNotHave: [], languages: [] }
const titles = (filters: Partial<Filters>) =>
  stories.filter((story) => filteredBy(story, { ...none, ...filters }) === undefined).map(({ title }) => title)

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

test('what is kept out is told why', () => {
  const why = (filters: Partial<Filters>) =>
    filteredBy({ title: 'Sports news', language: 'de' }, { ...none, ...filters })
  expect(why({ mustNotHave: ['weather', 'sports'] })).toBe('it has “sports”')
  expect(why({ mustHave: ['trade', 'talks'] })).toBe('it has none of “trade”, “talks”')
  expect(why({ languages: ['en'] })).toBe('it is in another language (de)')
})

test('words are counted whole', () =>
  expect(wordsIn('Trade talks, stalking', ['talk', 'talks', 'trade talks'])).toBe(2))
