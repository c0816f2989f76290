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

test.each([
  ['It was a long day for the crew of the ship.', 'The crew freed the ship on Tuesday.'],
  ['The three agreed to meet again.', 'Ministers from Norway and Sweden agreed on a tunnel.'],
  ['We have never seen such a storm in our lives.', 'A storm closed the port of Bergen on Tuesday.'],
])('not “%s”, which points elsewhere', (first, second) => {
  expect(makeTitle([first, second])).toBe(second.slice(0, -1))
})

test('an age is not cut from whom it belongs to', () => {
  expect(
    makeTitle([
      'A mother from Leeds is standing by her decision to let her son, 11, wear a costume from a film at school.',
    ]),
  ).toMatch(/her son, 11/u)
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
