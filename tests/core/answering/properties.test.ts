import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Answer, type Article, ask, readArticle, type Turn } from '../../../src/core/index.ts'
import { anyQuestion, anyText, anyTurns } from './arbitrary.ts'
import { bridge, expectExact, talks } from './articles.ts'

const read = (text: string) => readArticle({ text, language: 'en' })
const plain = (text: string) => text.replace(/\s+/gu, ' ')

/** What every answer is, whatever was asked of whatever text. */
function expectSound(answer: Answer, articles: readonly Article[]) {
  expect(answer.text.trim()).not.toBe('')
  expectExact(answer, articles)
  if (answer.kind === 'answer') {
    expect(answer.citations.length).toBeGreaterThan(0)
    expect(answer.short).not.toBe('')
  } else expect('short' in answer).toBe(false)
  const texts = articles.map(({ text, title }) => plain(`${title}\n${text}`))
  for (const [, quoted = ''] of answer.text.matchAll(/“([^“”]*)”/gu))
    expect(texts.some((text) => text.includes(quoted))).toBe(true)
}

test('any question about any text: a sound answer, and the same one again', () => {
  fc.assert(
    fc.property(anyText, anyQuestion, (text, question) => {
      const answer = ask([read(text)], question)
      expectSound(answer, [read(text)])
      expect(ask([read(text)], question)).toEqual(answer)
    }),
    { numRuns: 250 },
  )
})

test('any turns before it', () => {
  fc.assert(
    fc.property(anyText, anyQuestion, anyTurns, (text, question, turns) => {
      const article = read(text)
      const answer = ask([article], question, turns)
      expectSound(answer, [article])
      expect(ask([article], question, turns)).toEqual(answer)
    }),
    { numRuns: 150 },
  )
})

test('turns about another article, by its own answers', () => {
  fc.assert(
    fc.property(anyText, fc.array(anyQuestion, { minLength: 1, maxLength: 3 }), (text, questions) => {
      const article = read(text)
      const turns: Turn[] = ['Who is Okafor?', 'When did the bridge open?'].map((question) => ({
        question,
        answer: ask([bridge], question),
      }))
      for (const question of questions) {
        const answer = ask([article], question, turns)
        expectSound(answer, [article])
        turns.push({ question, answer })
      }
    }),
    { numRuns: 80 },
  )
})

test('several articles of any text, among them one that can be answered from', () => {
  fc.assert(
    fc.property(fc.array(anyText, { maxLength: 3 }), anyQuestion, (texts, question) => {
      const shelf = [...texts.map(read), talks]
      expectSound(ask(shelf, question), shelf)
    }),
    { numRuns: 80 },
  )
})

test('asking changes neither the article nor the turns', () => {
  fc.assert(
    fc.property(anyText, anyQuestion, anyTurns, (text, question, turns) => {
      const article = read(text)
      const before = structuredClone([article, turns])
      ask([article], question, turns)
      expect([article, turns]).toEqual(before)
    }),
    { numRuns: 60 },
  )
})

test('an article that was written down and read again answers the same', () => {
  const again: Article = JSON.parse(JSON.stringify(talks))
  for (const question of ['Why are ties strained?', 'How old is Kishida?', 'Who is Ito?'])
    expect(ask([again], question)).toEqual(ask([talks], question))
})
