import { expect, test } from 'vitest'
import { nounPhrases } from '../../../src/core/answering/phrases.ts'
import { tokenise } from '../../../src/core/language/words.ts'

const phrases = (question: string) => nounPhrases(tokenise(question)).map(({ text }) => text)

test.each([
  ['Why did the mayor close the old bridge?', ['the mayor', 'the old bridge']],
  ['Which party does Makoto Nishida belong to?', ['party', 'Makoto Nishida']],
  ['How did the winds damage the two plants?', ['the winds', 'the two plants']],
  ["What is Motegi's post?", ["Motegi's post"]],
  ['Why?', []],
  ['', []],
])('%s: %j', (question, found) => expect(phrases(question)).toEqual(found))

test('a phrase knows its head, whether it is a name, and whether it is several', () => {
  const [ferries, lind] = nounPhrases(tokenise('Did the free ferries carry Rosa Lind?'))
  expect(ferries).toMatchObject({ text: 'the free ferries', named: false, plural: true })
  expect(ferries?.head.lemma).toBe('ferry')
  expect(lind).toMatchObject({ text: 'Rosa Lind', named: true, plural: false })
})
