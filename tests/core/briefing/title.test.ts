import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeTitle } from '../../../src/core/briefing/title.ts'

test.each([
  [
    'The attribution goes, and the tense is the headlines’',
    'The bank has raised its main rate to 4 percent, officials said on Wednesday.',
    'The bank raises its main rate to 4 percent',
  ],
  [
    'A long sentence is cut before a clause',
    'Broadcom raised its bid for rival computer chipmaker Qualcomm on Monday to $121 billion, making what it called its best and final offer.',
    'Broadcom raised its bid for rival computer chipmaker Qualcomm on Monday',
  ],
  [
    'Who said it first goes as well',
    'Police said that two men were arrested in Leeds.',
    'Two men were arrested in Leeds',
  ],
])('%s', (_, sentence, title) => {
  const made = makeTitle([sentence])
  expect(title.startsWith(made) && made.length > 20).toBe(true)
})

test('datelines and headings are passed over', () => {
  expect(makeTitle(['WASHINGTON —', 'Lawmakers approved the budget on Thursday.'])).toBe(
    'Lawmakers approved the budget on Thursday',
  )
})

test('no words, no title', () => {
  expect(makeTitle([])).toBe('Untitled')
  expect(makeTitle(['…', '!?'])).toBe('Untitled')
})

test('a title of any sentences is short, well-formed, and never empty', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 300 }), { maxLength: 5 }), (sentences) => {
      const title = makeTitle(sentences)
      expect(title.length).toBeGreaterThan(0)
      expect(title.length).toBeLessThanOrEqual(81)
      expect(title.isWellFormed()).toBe(true)
    }),
    { numRuns: 150 },
  )
})
