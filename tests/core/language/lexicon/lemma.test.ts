import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { familyOf, lemmaOf } from '../../../../src/core/language/lexicon/index.ts'

describe('lemmaOf', () => {
  test.each([
    ['took', 'take'],
    ['said', 'say'],
    ['children', 'child'],
    ['further', 'far'],
    ['best', 'good'],
    ['was', 'be'],
    ['agreed', 'agree'],
    ['stopped', 'stop'],
    ['running', 'run'],
    ['parties', 'party'],
    ['lawmakers', 'lawmaker'],
    ['airstrikes', 'airstrike'],
    ['women', 'woman'],
    ['biggest', 'big'],
    ['radicalized', 'radicalize'],
    ['news', 'news'],
    ['premises', 'premises'],
    ['series', 'series'],
    ['themselves', 'themselves'],
  ])('of %s is %s', (form, lemma) => {
    expect(lemmaOf(form)).toBe(lemma)
  })

  test('follows the part of speech', () => {
    expect(lemmaOf('left', 'verb')).toBe('leave')
    expect(lemmaOf('left', 'adjective')).toBe('left')
    expect(lemmaOf('meeting', 'noun')).toBe('meeting')
    expect(lemmaOf('meeting', 'verb')).toBe('meet')
    expect(lemmaOf('found', 'verb')).toBe('find')
    expect(lemmaOf('talks', 'noun')).toBe('talk')
  })

  test('takes the plural off words it does not know, and nothing else', () => {
    expect(lemmaOf('tiktokers')).toBe('tiktoker')
    expect(lemmaOf('brexiteers')).toBe('brexiteer')
    expect(lemmaOf('motegi')).toBe('motegi')
    expect(lemmaOf('pyongyang')).toBe('pyongyang')
    expect(lemmaOf('hermes')).not.toBe('')
  })

  test('gives some text for any text', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (word) => {
        expect(lemmaOf(word).length).toBeGreaterThan(0)
      }),
    )
  })
})

describe('familyOf', () => {
  test.each([
    ['agree agreement'],
    ['decide decision'],
    ['free freedom'],
    ['japan japanese'],
    ['economy economic economist'],
    ['die death dead'],
    ['lose loss'],
    ['sell sale'],
    ['strong strength'],
    ['investigate investigation investigator'],
    ['invest investor investment'],
    ['refuse refusal'],
    ['elect election'],
    ['terror terrorist terrorism'],
    ['netherlands dutch'],
    ['retire retirement retiree'],
    ['resign resignation'],
    ['apologize apology'],
  ])('joins %s', (family) => {
    expect(new Set(family.split(' ').map(familyOf)).size).toBe(1)
  })

  test.each([
    ['university universe'],
    ['execute executive'],
    ['state statement'],
    ['commit committee'],
    ['police policy'],
    ['treat treaty'],
    ['party partial'],
    ['minister ministration'],
    ['organ organize'],
    ['act actor'],
  ])('keeps apart %s', (words) => {
    expect(new Set(words.split(' ').map(familyOf)).size).toBe(2)
  })

  test('of a word without kin, or not known, is the word', () => {
    expect(familyOf('motegi')).toBe('motegi')
    expect(familyOf('')).toBe('')
  })
})
