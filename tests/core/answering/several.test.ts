import { describe, expect, test } from 'vitest'
import { ask, readArticle } from '../../../src/core/index.ts'
import { bridge, conversation, dairy, expectAnswer, expectExact, storm, talks } from './articles.ts'

const shelf = [bridge, talks, dairy, storm]

describe('of several articles the right one answers, and is named', () => {
  test.each([
    ['Which party does Nishida belong to?', talks, 'Makoto Nishida'],
    ['How much will the repairs of the bridge cost?', bridge, 'the repairs would cost'],
    ['When was Milbrook founded?', dairy, 'founded in 1948'],
    ['How many flights were cancelled?', storm, '34 flights'],
  ])('%s', (question, article, words) => {
    const answer = ask(shelf, question)
    expectAnswer(answer, article, words)
    expect(answer.text).toContain(`“${article.title}”`)
    expectExact(answer, shelf)
    for (const citation of answer.citations) expect(citation.articleId).toBe(article.id)
  })
})

test('a follow-up stays with the article spoken of', () => {
  const say = conversation(...shelf)
  say('Who discovered the cracks in the bridge?')
  const answer = say('and who is he?')
  expectAnswer(answer, bridge, 'chief engineer of Northspan')
  expect(answer.text).toContain(`“${bridge.title}”`)
})

test('none of the articles says', () => {
  const refusal = ask(shelf, 'How old is Kishida?')
  expect(refusal.kind).toBe('refusal')
  expect(refusal.text).toContain('None of the 4 articles says how old Kishida is.')
  expectExact(refusal, shelf)
  expect(ask(shelf, 'Who won the tennis final?')).toMatchObject({ kind: 'refusal', citations: [] })
})

test('two articles that disagree on a figure are both cited, each by its title, and not blended', () => {
  const early = readArticle({
    title: 'Seven hurt in factory fire',
    text: 'Seven workers were injured when a fire broke out at the Delby paint factory on Monday. Firemen fought the fire for six hours.',
  })
  const late = readArticle({
    title: 'Fire at paint factory is out',
    text: 'The fire at the Delby paint factory is out. Eleven workers were injured in the fire, the police said on Tuesday.',
  })
  const answer = ask([early, late], 'How many workers were injured in the fire at the Delby factory?')
  expect(answer.kind).toBe('answer')
  expect(new Set(answer.citations.map(({ articleId }) => articleId))).toEqual(new Set([early.id, late.id]))
  for (const title of [early.title, late.title]) expect(answer.text).toContain(`“${title}”`)
  for (const words of ['Seven workers were injured', 'Eleven workers were injured'])
    expect(answer.text).toContain(words)
  expectExact(answer, [early, late])
})

test('two articles that agree on a figure are no disagreement', () => {
  const again = readArticle({ title: 'The talks, again', text: talks.text })
  const answer = ask([talks, again], 'How often were the talks held?')
  expectAnswer(answer, talks, 'once a year')
  expect(answer.text).not.toContain('But “')
})

test('of 200 articles the one that knows', () => {
  const towns = Array.from({ length: 200 }, (_, i) =>
    readArticle({
      title: `Council ${i} meets`,
      text: `The council of district ${i} met on Monday. It approved a budget of $${i + 3} million for roads and schools. The next meeting is in May.`,
    }),
  )
  towns.splice(137, 1, bridge)
  const answer = ask(towns, 'How much will the repairs of the bridge cost?')
  expectAnswer(answer, bridge, 'the repairs would cost')
  expect(answer.text).toContain(`“${bridge.title}”`)
  expect(ask(towns, 'Who won the tennis final?').kind).toBe('refusal')
})
