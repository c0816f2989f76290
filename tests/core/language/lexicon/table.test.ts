import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { listAt, lists } from '../../../../src/core/language/lexicon/packing.ts'
import { lexicon } from '../../../../src/core/language/lexicon/table.ts'
import { readWordList } from '../../../../src/core/language/lexicon/wordlist.ts'
import { newsroomGroups, newsroomOpposites } from '../../../learning/lexicon/newsroom.ts'
import { frontCoded, lists as pack } from '../../../learning/lexicon/packing.ts'

describe('the table', () => {
  test('has every word of the newsroom (if not, run "npm run learn:lexicon")', () => {
    const words = [...newsroomGroups().flatMap(({ same, near }) => [...same, ...near]), ...newsroomOpposites().flat(2)]
    const { lemmas } = lexicon()
    expect(words.filter((word) => lemmas.find(word) < 0)).toEqual([])
  })

  test('numbers its lemmas so that each is found again', () => {
    const { lemmas, usage } = lexicon()
    const steps = Array.from({ length: 400 }, (_, i) => Math.floor((i * usage.length) / 400))
    expect(steps.filter((number) => lemmas.find(lemmas.at(number)) !== number)).toEqual([])
  })

  test('counts all below a synset, and stands parents before children', () => {
    const { parents, sizes } = lexicon()
    const wrong = Array.from(parents.keys()).filter((synset) => {
      const parent = parents[synset] ?? synset
      return parent > synset || synset + (sizes[synset] ?? 0) > parent + (sizes[parent] ?? 0)
    })
    expect(wrong).toEqual([])
  })
})

describe('packing', () => {
  test('gives back the words that were written', () => {
    const word = fc.stringMatching(/^[a-z][a-z' -]{0,30}$/)
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 60 }), fc.string(), (words, other) => {
        const sorted = words.toSorted()
        const list = readWordList(frontCoded(sorted))
        expect(sorted.map((_, i) => list.at(i))).toEqual(sorted)
        expect(sorted.map((one) => list.find(one))).toEqual(sorted.map((_, i) => i))
        expect(list.find(other)).toBe(sorted.indexOf(other))
      }),
    )
  })

  test('gives back the lists that were written', () => {
    const number = fc.integer({ min: 0, max: 65_535 })
    fc.assert(
      fc.property(fc.array(fc.array(number, { maxLength: 9 })), (written) => {
        const read = lists(pack(written))
        expect(written.map((_, i) => Array.from(listAt(read, i)))).toEqual(written)
      }),
    )
  })
})
