import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isProven, prove } from '../../src/desk/proof.ts'
import { briefingSheet } from '../../src/desk/sheet.ts'
import type { DraftLine } from '../../src/desk/writer.ts'
import { bridge } from '../writers/articles.ts'

const sheet = briefingSheet(bridge, { title: '', summary: [], facts: [] })

const words = fc.oneof(
  fc.constantFrom(...bridge.text.split(' '), ...bridge.sentences.map(({ text }) => text)),
  fc.constantFrom(
    'not',
    'may',
    '<!channel>',
    '@everyone',
    '[link](https://evil.example)',
    '**',
    '\u202e',
    '[3]',
    '`rm`',
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
)
const draftLine: fc.Arbitrary<DraftLine> = fc.record({
  kind: fc.constantFrom('summary', 'answer', 'who'),
  text: fc.array(words, { maxLength: 12 }).map((parts) => parts.join(' ')),
  sentences: fc.array(fc.oneof(fc.integer({ min: 1, max: 7 }), fc.double()), { maxLength: 4 }),
})

test('whatever a model says is proven, with exact citations and as plain text, or dropped with a reason', () => {
  fc.assert(
    fc.property(draftLine, (line) => {
      const proof = prove(line, sheet)
      if (!isProven(proof)) {
        expect(proof.problems.join('')).not.toBe('')
        return
      }
      expect(proof.text).not.toMatch(/https?:|[<>*`@[\]]|\p{Cc}|[\u202a-\u202e]/u)
      expect(proof.citations.length).toBeGreaterThan(0)
      for (const { start, end, quote, sentence } of proof.citations) {
        expect(bridge.text.slice(start, end)).toBe(quote)
        expect(line.sentences).toContain(sentence + 1)
      }
    }),
    { numRuns: 300 },
  )
})

test.each(bridge.sentences.map(({ text, index }) => [text, index + 1]))(
  'the article’s own words hold: %s',
  (text, number) => {
    const proof = prove({ kind: 'summary', text, sentences: [number] }, sheet)
    expect(isProven(proof) && proof.text).toBe(text)
  },
)
