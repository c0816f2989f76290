import { expect, test } from 'vitest'
import { brief, readArticle } from '../../../src/core/index.ts'
import { talks } from '../answering/articles.ts'
import { factsOf, ferry } from './ferry.ts'

test('where is where the main event was, not where somebody spoke', () => {
  expect(factsOf('where').map(({ short }) => short)).toEqual(['Hulden'])
})

test('when is the day of the main event, told in a clause where the summary has the sentence', () => {
  expect(factsOf('when').map(({ short, text }) => [short, text])).toEqual([
    ['on Tuesday', 'A ferry with 80 passengers ran aground on Tuesday.'],
  ])
})

test('a sentence that begins with what it does not name is no fact', () => {
  for (const { text } of brief(ferry).facts) expect(text).not.toMatch(/^It /u)
})

test('who is met by surname alone gets the full name once, and quotations stay as they are', () => {
  const article = readArticle({
    text: `The council will close the pool in June, Anna Berg and two others announced on Monday.

The pool has lost $3 million since 2019, and repairs would cost twice as much, the council said.

Berg told residents that a new pool is planned for 2030. "Berg is wrong about the costs," Tom Lind, who leads the swimmers' club, said.

Lind asked the council to sell the car park in the centre of town instead.`,
  })
  const lines = [...brief(article).summary, ...brief(article).facts].map(({ text }) => text)
  expect(lines.filter((text) => /Anna Berg/u.test(text))).toHaveLength(1)
  expect(lines.find((text) => /car park/u.test(text))).toMatch(/^(?:Tom )?Lind asked/u)
  expect(lines.join(' ')).not.toMatch(/"Anna Berg is wrong/u)
})

test('two people of one surname are left as the article has them', () => {
  const article = readArticle({
    text: `Maria Kohl and her brother Jan Kohl opened a bakery in Bremen on Monday.

Kohl said that the shop would sell bread from ten countries and stay open on Sundays.

The bakery employs twelve people, six of them trainees from the town's school for cooks.`,
  })
  for (const { text } of brief(article).facts) expect(text).not.toMatch(/^(?:Maria|Jan) Kohl said/u)
})

test('a clause of a sentence that is somebody’s word is not told without them', () => {
  const article = readArticle({
    text: `The mine at Orra will never open again, opposition leader Eva Holm said on Monday.

The government owns a third of the mine, which employs 400 people in the north of the country.

Workers met in Orra on Sunday and agreed to ask for a loan of $20 million.

The mine was opened in 1911 and has been closed three times since, last in 2008.`,
  })
  for (const { text } of brief(article).facts) expect(text).not.toMatch(/never open again(?!.*Holm)/u)
})

test('no more than two of the facts are quotes', () => {
  const said = (name: string, words: string) => `"${words}," ${name} said on the way out of the hall.`
  const article = readArticle({
    text: [
      'The choir of Lund won the national prize in Malmo on Saturday, ahead of 30 others.',
      said('Anna Berg', 'We practised every evening for a whole year'),
      said('Tom Lind', 'The jury was kind to the tenors this time'),
      said('Eva Holm', 'Nobody expected a prize for the smallest of the choirs'),
      said('Per Dahl', 'The hall is the finest in which we ever sang'),
      'The choir was founded in 1952 and has 24 members, half of them students.',
      'The prize is worth 100,000 kronor, which the choir wants to spend on a journey to Japan.',
    ].join('\n\n'),
  })
  expect(brief(article).facts.filter(({ kind }) => kind === 'quote').length).toBeLessThanOrEqual(2)
})

test('a party to something is not where it was, and the title tells one fact in short', () => {
  const article = readArticle({ text: talks.text, title: 'China and Japan to resume ruling-party talks' })
  const { facts } = brief(article)
  expect(facts.filter(({ kind }) => kind === 'where').map(({ short }) => short)).not.toContain('China')
  expect(facts.filter(({ kind }) => kind === 'where').map(({ short }) => short)).not.toContain('Japan')
  const shorts = facts.map(({ short }) => short)
  expect(new Set(shorts).size).toBe(shorts.length)
})
