import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { check } from '../../../src/core/checking/check.ts'
import { readArticle } from '../../../src/core/reading.ts'
import { ferry, ferryText } from './claims-ferry.ts'
import { harbour, harbourText } from './claims-harbour.ts'
import { school, schoolText } from './claims-school.ts'
import { talks } from './claims-talks.ts'
import { vaccine, vaccineText } from './claims-vaccine.ts'

const seed = readFileSync(new URL('../../../briefings/china-japan-party-talks.md', import.meta.url), 'utf8')
const sets = [
  { claims: talks, article: readArticle({ text: seed }) },
  { claims: harbour, article: readArticle({ text: harbourText }) },
  { claims: vaccine, article: readArticle({ text: vaccineText }) },
  { claims: ferry, article: readArticle({ text: ferryText }) },
  { claims: school, article: readArticle({ text: schoolText }) },
]
const [first] = sets
if (!first) throw new Error('There are articles above')
const article = first.article
const problems = (claim: string) => check(claim, article).problems.join('; ')

describe('claims made from true sentences by named mutations', () => {
  const good = sets.flatMap(({ claims, article }) =>
    claims.good.map(([kind, claim]) => ({ kind, claim, verdict: check(claim, article) })),
  )
  const faulty = sets.flatMap(({ claims, article }) =>
    claims.faulty.map(([kind, claim]) => ({ kind, claim, verdict: check(claim, article) })),
  )

  test('at least 95 of 100 faulty claims are dropped', () => {
    const kept = faulty.filter(({ verdict }) => verdict.supported)
    expect(
      kept.length / faulty.length,
      kept.map(({ kind, claim }) => `${kind}: ${claim}`).join('\n'),
    ).toBeLessThanOrEqual(0.05)
  })

  test('every altered or invented quote, changed number, unit and name is dropped', () => {
    const strict = /quote|number|unit|scale|changed name/u
    const kept = faulty.filter(({ kind, verdict }) => strict.test(kind) && verdict.supported)
    expect(kept.map(({ kind, claim }) => `${kind}: ${claim}`)).toEqual([])
  })

  test('at least 85 of 100 good claims are kept', () => {
    const dropped = good.filter(({ verdict }) => !verdict.supported)
    const list = dropped.map(({ kind, claim, verdict }) => `${kind}: ${claim} (${verdict.problems.join('; ')})`)
    expect(dropped.length / good.length, list.join('\n')).toBeLessThanOrEqual(0.15)
  })

  test('what is supported has citations and no problems; what is not says why', () => {
    for (const { verdict } of [...good, ...faulty]) {
      expect(verdict.problems.length > 0).toBe(!verdict.supported)
      if (verdict.supported) expect(verdict.citations.length).toBeGreaterThan(0)
    }
  })
})

describe('the problems say what is wrong in plain words', () => {
  test.each([
    ['The ruling party talks have not taken place since 2016.', '2018'],
    [
      'Toshimitsu Motegi reached the agreement on talks during Liu’s visit to Beijing.',
      'the article does not name Beijing',
    ],
    [
      'Liu “specially requested to restart the Japan-China ruling party exchange council”, Ito said.',
      'does not have the words',
    ],
    ['China and Japan have agreed to resume talks, officials said on Tuesday.', 'Wednesday, not Tuesday'],
    ['China and Japan have not agreed to resume regular talks between their ruling parties.', 'agreed'],
    [
      'Motegi told reporters that Liu “specifically requested to restart the Japan-China ruling party exchange council”.',
      'Tatsuya Ito',
    ],
  ])('%s', (claim, words) => {
    expect(problems(claim)).toContain(words)
  })
})

describe('the evidence', () => {
  test('cites the sentence that says it, to the byte', () => {
    const [citation] = check('The talks have not taken place since 2018.', article).citations
    expect(citation?.quote).toContain('have not taken place since 2018')
    expect(article.text.slice(citation?.start, citation?.end)).toBe(citation?.quote)
  })

  test('may be narrowed to the cited sentences', () => {
    const claim = 'The ruling party talks have not taken place since 2018.'
    const index = article.sentences.findIndex((sentence) => sentence.text.includes('2018'))
    expect(check(claim, article, [index]).supported).toBe(true)
    expect(check(claim, article, [0]).supported).toBe(false)
    expect(check(claim, article, []).supported).toBe(false)
    expect(check(claim, article, [-1, 999, Number.NaN]).supported).toBe(false)
  })

  test('a name that the cited sentence shortens may be written in full', () => {
    const index = article.sentences.findIndex((sentence) => sentence.text.includes('finalised'))
    const claim = 'The details of how and when the talks would start have not yet been finalised, Tatsuya Ito added.'
    expect(check(claim, article, [index]).supported).toBe(true)
  })

  test('each sentence of a claim must hold', () => {
    const good = 'The ruling party talks have not taken place since 2018.'
    expect(check(`${good} Kishida resigned on Wednesday.`, article).supported).toBe(false)
    expect(check(`${good} ${good}`, article).supported).toBe(true)
  })

  test('every sentence of the article supports itself, and the article supports itself', () => {
    for (const sentence of article.sentences) expect(check(sentence.text, article).supported, sentence.text).toBe(true)
  })
})

describe('the noise of tokenizers', () => {
  test.each([
    'china and japan have agreed to resume regular talks between their ruling parties for the first time in six years .',
    "Liu `` specifically requested to restart the japan - china ruling party exchange council'' , ito told reporters.",
    'Ties between Asia ’s top two economies have been strained by China ’s protests against Japan ’s release of treated water.',
  ])('%s', (claim) => {
    expect(check(claim, article)).toMatchObject({ supported: true })
  })
})

describe('articles in other languages', () => {
  const text =
    'Der Stadtrat hat am Donnerstag den Bau einer neuen Brücke beschlossen. Die Arbeiten sollen im März beginnen und zwei Jahre dauern. Die Bürgermeisterin sprach von einem guten Tag für die Stadt.'
  const foreign = readArticle({ text })

  test('support their own sentences and nothing else', () => {
    expect(foreign.language).toBe('de')
    expect(check('Die Arbeiten sollen im März beginnen und zwei Jahre dauern.', foreign).supported).toBe(true)
    expect(check('Die Arbeiten sollen im April beginnen und zwei Jahre dauern.', foreign).supported).toBe(false)
    expect(check('The council has decided to build a bridge.', foreign).supported).toBe(false)
  })
})

describe('any text', () => {
  const verdictIsSound = (claim: string, text: string, sentences?: number[]) => {
    const article = readArticle({ text })
    const verdict = check(claim, article, sentences)
    expect(verdict.problems.length > 0).toBe(!verdict.supported)
    for (const { start, end, quote, sentence } of verdict.citations) {
      expect(text.slice(start, end)).toBe(quote)
      if (sentences) expect(sentences).toContain(sentence)
    }
    expect(check(claim, readArticle({ text }), sentences)).toEqual(verdict)
  }

  test('is checked without throwing, always alike, with citations to the byte', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 120 }),
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        (claim, text) => verdictIsSound(claim, text),
      ),
      { numRuns: 60 },
    )
  })

  test('that looks like news is, too', () => {
    const word = fc.constantFrom(
      'Liu',
      'said',
      '“',
      '”',
      'not',
      '14',
      '%',
      '.',
      ',',
      'may',
      'Tokyo',
      'because',
      'than',
      'May',
      '$',
      '-',
      "n't",
      '`',
      'by',
      'was',
      'agreed',
      '2018',
      'who',
      '\n',
      '’s',
      '[',
      '\\',
    )
    const text = fc.array(word, { maxLength: 40 }).map((words) => words.join(' '))
    fc.assert(
      fc.property(text, text, fc.option(fc.array(fc.nat(5), { maxLength: 3 }), { nil: undefined }), verdictIsSound),
      { numRuns: 60 },
    )
  })

  test('of any length comes back soon', () => {
    expect(check('word '.repeat(20_000), article).supported).toBe(false)
    expect(check('a. B! '.repeat(900), article).supported).toBe(false)
    expect(check('“'.repeat(3000), article).supported).toBe(false)
  })
})
