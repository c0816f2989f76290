import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { opposites, relatedness } from '../../../../src/core/language/lexicon/index.ts'
import { close, contrary, distant, ofAKind, pairsOf } from './pairs.ts'

const listed = [close, ofAKind, distant, contrary].flatMap(pairsOf).flat()
const word = fc.oneof(fc.constantFrom(...listed), fc.string())

describe('relatedness', () => {
  test('is high for what a colleague says and what the article writes', () => {
    expect(pairsOf(close).filter(([a, b]) => relatedness(a, b) < 0.6 || opposites(a, b))).toEqual([])
  })

  test('is low but not nothing between a thing and its kind', () => {
    const strengths = pairsOf(ofAKind).map(([a, b]) => relatedness(a, b))
    expect(strengths.filter((strength) => strength < 0.3 || strength > 0.7)).toEqual([])
  })

  test('is not brought about by rare senses, sounds or a common subject', () => {
    expect(pairsOf(distant).filter(([a, b]) => relatedness(a, b) > 0.4)).toEqual([])
  })

  test('orders its ties: the same, kin, synonyms, kinds, two of a kind', () => {
    const order = [
      relatedness('agree', 'agree'),
      relatedness('agree', 'agreement'),
      relatedness('film', 'movie'),
      relatedness('lamb', 'animal'),
      relatedness('accordion', 'piano'),
    ]
    expect(order).toEqual(order.toSorted((a, b) => b - a))
    expect(order[0]).toBe(1)
    expect(order.at(-1)).toBeGreaterThan(0)
  })

  test('is the same both ways, from 0 to 1, and 1 for a word with itself', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const strength = relatedness(a, b)
        expect(relatedness(b, a)).toBe(strength)
        expect(strength).toBeGreaterThanOrEqual(0)
        expect(strength).toBeLessThanOrEqual(1)
        expect(relatedness(a, a)).toBe(1)
      }),
      { numRuns: 300 },
    )
  })

  test('of one word is the same after many others were asked for', () => {
    const before = pairsOf(close).map(([a, b]) => relatedness(a, b))
    for (let round = 0; round < 3; round++) for (const a of listed) relatedness(a, 'ship')
    expect(pairsOf(close).map(([a, b]) => relatedness(b, a))).toEqual(before)
  })
})

describe('opposites', () => {
  test('are known, also through their families, and are not related', () => {
    expect(pairsOf(contrary).filter(([a, b]) => !opposites(a, b) || relatedness(a, b) > 0)).toEqual([])
  })

  test('hold both ways, and never for a word with itself', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(opposites(a, b)).toBe(opposites(b, a))
        expect(opposites(a, a)).toBe(false)
      }),
      { numRuns: 300 },
    )
  })
})
