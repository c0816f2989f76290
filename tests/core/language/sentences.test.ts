import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cutSentences } from '../../../src/core/language/sentences.ts'

const cut = (text: string) => cutSentences(text).map((sentence) => sentence.text)

describe('a full stop that ends no sentence', () => {
  test.each([
    'Mrs. Dahl met Dr. Peter J. Lang and Sen. Ana Ruiz in St. Gallen.',
    'The U.S. Supreme Court and the U.N. Security Council were closed.',
    'Norsk Hydro Inc. said on Jan. 5 that it lost $3.5 million at 9 a.m. ET.',
    'He came in at No. 4 in Oslo, Norway, and left at 6 p.m. Monday.',
    'The house was built c. 1650 for the Rev. John Field.',
    'Lang et al. v. Ruiz is on page 4, vol. 2 of the list.',
    'It was held at 10 Elm Ave. by Paul D. Ruiz Jr. of Mass. General.',
  ])('%s', (text) => {
    expect(cut(text)).toEqual([text])
  })
})

describe('a full stop that ends one', () => {
  test.each([
    [['They flew to the U.S.', 'The trip took a day.']],
    [['The shop closed at 6 p.m.', 'Lang was the last to go.']],
    [['It was Plan B.', 'It failed.']],
    [['The firm was Dahl & Co.', 'It made clocks.']],
    [['Who won?', 'Nobody knows!', 'Perhaps…', 'They left.']],
    [['The vote ended in May.', '67 people came.']],
    [['He was well (so he said).', 'She was not.']],
  ])('%j', (sentences) => {
    expect(cut(sentences.join(' '))).toEqual(sentences)
  })
})

describe('quotations', () => {
  test('one that opens within a sentence is kept whole', () => {
    const text = 'Ruiz said: “We came late. The door was shut.” Then she left.'
    expect(cut(text)).toEqual(['Ruiz said: “We came late. The door was shut.”', 'Then she left.'])
  })
  test('straight marks are told apart, also where a quotation spans sentences', () => {
    const text = '"We came late. The door was shut," Ruiz said. "It was cold." Lang laughed. He said "no. Never" twice.'
    expect(cut(text)).toEqual([
      '"We came late.',
      'The door was shut," Ruiz said.',
      '"It was cold."',
      'Lang laughed.',
      'He said "no. Never" twice.',
    ])
  })
  test('one stays with its speaker', () => {
    const text = 'He “asked for a vote. Chairman Lang gave his approval”, Mia Dahl, a member, told reporters.'
    expect(cut(text)).toEqual([text])
    expect(cut('“Why now?” Mia Dahl asked. “Why not?” said Lang.')).toEqual([
      '“Why now?” Mia Dahl asked.',
      '“Why not?” said Lang.',
    ])
  })
  test('a long one is cut at its sentences', () => {
    const inside = 'This goes on for quite a while, as speeches do. '.repeat(12).trim()
    expect(cut(`Lang said: “${inside}”`).length).toBeGreaterThan(5)
  })
})

describe('lines', () => {
  test('a heading, a list and a dateline stand alone', () => {
    expect(cut('The news\n\nOSLO — The port was shut.\n- one boat\n- two boats\n1. Bergen was open.')).toEqual([
      'The news',
      'OSLO —',
      'The port was shut.',
      '- one boat',
      '- two boats',
      '1. Bergen was open.',
    ])
  })
  test('hard-wrapped mail is read through its line ends, CRLF or not', () => {
    const lines = [
      'The port of the town was shut for a day after the',
      'storm, and the boats that were out at sea could not',
      'come home. Nobody was hurt.',
    ]
    for (const end of ['\n', '\r\n']) {
      const text = lines.join(end)
      expect(cut(text)).toEqual([text.slice(0, text.indexOf(' Nobody')), 'Nobody was hurt.'])
    }
  })
  test('a piece of dots belongs to the sentence after it', () => {
    expect(cut('It was late. … They went home.')).toEqual(['It was late.', '… They went home.'])
  })
})

test('other scripts are cut at their own marks', () => {
  expect(cut('日本と中国は合意した。会談は再開する。')).toEqual(['日本と中国は合意した。', '会談は再開する。'])
  expect(cut('وصل الوزير. غادر السفير؟ نعم.')).toEqual(['وصل الوزير.', 'غادر السفير؟', 'نعم.'])
})

const bits = fc.constantFrom(
  '“',
  '”',
  '"',
  "'",
  '. ',
  '? ',
  '…',
  '\n',
  '\r\n',
  '\n\n',
  'J. ',
  'Mr. ',
  'Ito ',
  'said ',
  '5 ',
  '(',
  '-',
  '\0',
  '\ud800',
  '日本。',
  'é',
)
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(bits, { maxLength: 80 }).map((parts) => parts.join('')),
)

test('any text is cut into exact pieces, in order, that leave only white space out, and always alike', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const sentences = cutSentences(text)
      let end = 0
      for (const [i, sentence] of sentences.entries()) {
        expect(sentence.index).toBe(i)
        expect(sentence.text).toBe(text.slice(sentence.start, sentence.end))
        expect(sentence.text.trim()).toBe(sentence.text)
        expect(sentence.text).not.toBe('')
        expect(text.slice(end, sentence.start).trim()).toBe('')
        end = sentence.end
      }
      expect(text.slice(end).trim()).toBe('')
      expect(cutSentences(text)).toEqual(sentences)
    }),
  )
})

test.each([
  ['no punctuation', 'word '],
  ['full stops', '.'],
  ['titles', 'Mr. '],
  ['quotes', '"'],
  ['open quotes', '“a. B'],
  ['apostrophes', "'a "],
  ['short lines', 'a\n'],
  ['one letter', 'a'],
])('a text of %s is cut, whatever its length', (_, piece) => {
  const text = piece.repeat(200_000 / piece.length)
  const sentences = cutSentences(text)
  expect(sentences.map(({ end, start }) => end - start).reduce((a, b) => Math.max(a, b))).toBeLessThanOrEqual(1500)
  expect(sentences.at(-1)?.end).toBe(text.trimEnd().length)
})

test('invisible marks before a sentence are no part of it', () => {
  expect(cut('\u200fThe council met on Monday.\n\n\u202a\u200bIt agreed on a bridge.')).toEqual([
    'The council met on Monday.',
    'It agreed on a bridge.',
  ])
})
