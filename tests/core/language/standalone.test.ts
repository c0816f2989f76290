import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readArticle } from '../../../src/core/index.ts'
import { analyse } from '../../../src/core/language/analysis.ts'
import { applyEdits } from '../../../src/core/language/edits.ts'
import { standAlone } from '../../../src/core/language/standalone.ts'

function alone(text: string, sentence: number) {
  const analysis = analyse(readArticle({ text, language: 'en' }))
  const reading = analysis.sentences[sentence]
  if (!reading) throw new Error(`no sentence ${sentence}`)
  return standAlone(reading, analysis)
}

test('a name is put for a pronoun where it is certain who is meant', () => {
  const text = 'Prime Minister Fumio Kishida met lawmakers in Tokyo. He said his party would vote on Friday.'
  expect(alone(text, 1)).toMatchObject({ text: 'Fumio Kishida said his party would vote on Friday.', complete: true })
})

test('two people who both may be meant leave the pronoun, and the sentence is not complete', () => {
  const text = 'Fumio Kishida met Joe Biden in Tokyo. His visit lasted two days.'
  expect(alone(text, 1)).toMatchObject({ text: 'His visit lasted two days.', complete: false })
})

test('a contraction behind the pronoun is spelled out', () => {
  const met = 'Prime Minister Anna Berg met lawmakers in Oslo.'
  expect(alone(`${met} She's had three elections to win.`, 1).text).toBe('Anna Berg has had three elections to win.')
  expect(alone(`${met} She’s not the first to try.`, 1).text).toBe('Anna Berg is not the first to try.')
})

test('a leading connective goes, and the next word is capitalised', () => {
  expect(alone('But the vote was delayed until Monday.', 0).text).toBe('The vote was delayed until Monday.')
  expect(alone('Meanwhile, Mr. Smith left the party.', 0).text).toBe('Mr. Smith left the party.')
})

test.each([
  'The three agreed to revive trade.',
  'They rejected the plan.',
  'It was the worst year since 2008.',
  'This move angered farmers.',
  'The minister called on both countries to end the dispute.',
  'It has not said when the ship will sail.',
  'I have never seen so much snow.',
  '“We will never give up our homes.”',
  'Contributing: Reuters',
  'TOKYO (Reuters) -',
  'Another was taken to hospital.',
])('"%s" does not stand alone', (text) => {
  expect(alone(text, 0).complete).toBe(false)
})

test.each([
  'It is clear that the bank will raise rates.',
  'The company said it would close its plant.',
  'Workers said they would strike this week.',
  'Those who lost their homes will be paid.',
  '“We will never give up our homes,” farmer Ann Lee said.',
  'There are 18 countries at the talks.',
])('"%s" stands alone', (text) => {
  expect(alone(text, 0).complete).toBe(true)
})

test('words in quotation marks are never altered', () => {
  const quote = '“But he told me that she left,”'
  const said = `Prime Minister Fumio Kishida spoke. ${quote} he said.`
  expect(alone(said, 1).text).toBe(`${quote} Fumio Kishida said.`)
})

test('any text is taken, twice alike, and its edits lie within the sentence and give the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const analysis = analyse(readArticle({ text, language: 'en' }))
      for (const reading of analysis.sentences) {
        const first = standAlone(reading, analysis)
        expect(standAlone(reading, analysis)).toEqual(first)
        for (const edit of first.edits) expect(edit.start >= reading.start && edit.end <= reading.end).toBe(true)
        const made = applyEdits(text, reading.start, reading.end, first.edits).trim()
        expect(made.toLowerCase()).toBe(first.text.toLowerCase())
      }
    }),
    { numRuns: 150 },
  )
})
