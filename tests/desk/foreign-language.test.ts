import { expect, test } from 'vitest'
import { readArticle } from '../../src/core/index.ts'
import { languageNote } from '../../src/desk/foreign-language.ts'

test.each([
  [
    'Der Bundestag hat am Donnerstag den Haushalt für das kommende Jahr beschlossen.',
    'In German, so this is only how it begins: the desk reads English.',
  ],
  [
    '政府は火曜日、新しい経済対策を発表した。首相は来月から実施すると述べた。',
    'In Japanese, so this is only how it begins: the desk reads English.',
  ],
  ['The council met on Monday and agreed to build a bridge over the river.', undefined],
  ['1234', undefined],
])('%s', (text, note) => {
  expect(languageNote(readArticle({ text }))).toBe(note)
})

test('a code that names no language is another language', () => {
  expect(languageNote(readArticle({ text: 'Bla bla.', language: '??' }))).toMatch(/^In another language, /u)
})
