import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { spelling } from '../../../../src/core/language/lexicon/index.ts'

describe('spelling', () => {
  test.each(
    `organised organized|labour labor|centre center|defence defense|programmes programs|travelled traveled
    labelled labeled|privatisation privatization|analyse analyze|behaviour behavior|neighbours neighbors|grey gray
    catalogue catalog|sceptical skeptical|judgement judgment|skilful skillful|metres meters|apologising apologizing
    cancelled canceled|jewellery jewelry|paediatric pediatric|licence license`
      .split(/\||\n/)
      .map((pair) => pair.trim().split(' ')),
  )('of %s is %s', (british, american) => {
    expect(spelling(british ?? '')).toBe(american)
  })

  test.each(
    'four hour tour court source sentence evidence silence advise surprise exercise promise raised wise crisis disease called controlled installed rebelled does shoes poem meter israel aerial'.split(
      ' ',
    ),
  )('leaves %s alone', (word) => {
    expect(spelling(word)).toBe(word)
  })

  test('of a spelling is that spelling', () => {
    const words = fc.oneof(fc.string(), fc.constantFrom('organised', 'labours', 'modelling', 'centre', 'colouring'))
    fc.assert(
      fc.property(words, (word) => {
        expect(spelling(spelling(word))).toBe(spelling(word))
      }),
    )
  })
})
