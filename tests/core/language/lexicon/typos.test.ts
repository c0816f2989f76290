import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nearestWord } from '../../../../src/core/language/lexicon/index.ts'

const article =
  'journalists trophies kloza motegi according sanctions offering president nishida liu agreed talks vote'.split(' ')

describe('nearestWord', () => {
  test.each([
    ['jounalists', 'journalists'],
    ['trohpies', 'trophies'],
    ['koza', 'kloza'],
    ['mottegi', 'motegi'],
    ['accoring', 'according'],
    ['presidnet', 'president'],
    ['nishda', 'nishida'],
  ])('mends %s to %s', (typed, meant) => {
    expect(nearestWord(typed, article)).toBe(meant)
  })

  test.each([['lou'], ['voted'], ['walks'], ['kishida'], ['xyzzyq'], ['motive']])('leaves %s alone', (typed) => {
    expect(nearestWord(typed, article)).toBeUndefined()
  })

  test('gives a word of the vocabulary or nothing', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string({ minLength: 1 })), (typed, vocabulary) => {
        const found = nearestWord(typed, vocabulary)
        expect(found === undefined || vocabulary.includes(found)).toBe(true)
      }),
    )
  })

  test('mends any one slip in a long word', () => {
    const slips = fc.record({
      at: fc.integer({ min: 1, max: 9 }),
      letter: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'),
    })
    fc.assert(
      fc.property(slips, ({ at, letter }) => {
        const word = 'journalists'
        const slipped = word.slice(0, at) + letter + word.slice(at)
        expect(nearestWord(slipped, article)).toBe('journalists')
      }),
    )
  })
})
