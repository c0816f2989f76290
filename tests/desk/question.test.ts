import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Problem } from '../../src/desk/problem.ts'
import { longestQuestion, readQuestion } from '../../src/desk/question.ts'

test.each([
  ['', 'empty'],
  ['  \n ', 'empty'],
  ['x'.repeat(10_000), `10000 characters long, and the desk reads up to ${longestQuestion}`],
  ['🤔🤔', 'no word in it'],
  ['???', 'no word in it'],
])('refuses %j in one line with its mend', (raw, said) => {
  expect(() => readQuestion(raw)).toThrow(said)
})

test('gives any other text as a well-formed question, or a problem', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (raw) => {
      try {
        const question = readQuestion(raw)
        expect(question).toBe(raw.toWellFormed().trim())
      } catch (error) {
        expect(error).toBeInstanceOf(Problem)
      }
    }),
  )
})
