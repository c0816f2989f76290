import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tidy } from '../../../src/core/answering/tidy.ts'

test.each([
  ['whens the vote', 'when is the vote'],
  ['  Who\n\nwon ?!? ', 'Who won'],
  ['pls tell me who won', 'who won'],
  ['hey, can you tell me when it starts?', 'when it starts'],
  ['and why?', 'why'],
  ['who’s gonna pay', 'who is going to pay'],
  ['didnt they agree', "didn't they agree"],
  ['why r they late', 'why are they late'],
  ['WHO WON THE VOTE?', 'who won the vote'],
  ['NATO?', 'NATO'],
  ['Who won\u200b\u0000 it', 'Who won it'],
  ['so?', 'so'],
])('%j is read as %j', (raw, read) => expect(tidy(raw)).toBe(read))

test('any text is taken and comes back on one line, well formed, without a question mark at its end', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (raw) => {
      const read = tidy(raw)
      expect(read).not.toMatch(/[\p{Cc}\p{Cf}\n]|[?]$|^\s|\s$/u)
      expect(read.isWellFormed()).toBe(true)
    }),
    { numRuns: 120 },
  )
})
