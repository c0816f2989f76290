import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { phrasesIn, relatedness } from '../../../../src/core/language/lexicon/index.ts'

const lemmasIn = (text: string) => phrasesIn(text.split(' ')).map(({ lemma }) => lemma)

describe('phrasesIn', () => {
  test.each([
    ['the couple tied the knot in los angeles', ['tie the knot', 'los angeles']],
    ['she took the witness stand', ['take the witness stand']],
    ['prime ministers and chief executives met', ['prime minister', 'chief executive']],
    ['the company was taken over after talks broke down', ['take over', 'break down']],
    ['the south koreans agreed', ['south korean']],
    ['the house voted', []],
  ])('in "%s"', (text, lemmas) => {
    expect(lemmasIn(text)).toEqual(lemmas)
  })

  test('says where they stand', () => {
    const words = 'motegi stepped down as secretary of state'.split(' ')
    expect(phrasesIn(words)).toEqual([
      { start: 1, end: 3, lemma: 'step down' },
      { start: 4, end: 7, lemma: 'secretary of state' },
    ])
  })

  test('gives lemmas that can be compared', () => {
    const [phrase] = phrasesIn(['tied', 'the', 'knot'])
    expect(relatedness('marry', phrase?.lemma ?? '')).toBeGreaterThan(0.7)
  })

  test('never overlap and never leave the words', () => {
    const pieces = 'take took the witness stand prime minister set up to of a chief executive new york state'.split(' ')
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string()), { maxLength: 20 }), (words) => {
        let from = 0
        for (const { start, end } of phrasesIn(words)) {
          expect(start).toBeGreaterThanOrEqual(from)
          expect(end).toBeGreaterThan(start + 1)
          from = end
        }
        expect(from).toBeLessThanOrEqual(words.length)
      }),
    )
  })
})
