import { describe, expect, test } from 'vitest'
import { check } from '../../../src/core/checking/check.ts'
import { readArticle } from '../../../src/core/reading.ts'
import { ferryText } from './claims-ferry.ts'
import { harbourText } from './claims-harbour.ts'
import { schoolText } from './claims-school.ts'
import { vaccineText } from './claims-vaccine.ts'
import { court } from './drafts/court.ts'
import { hoard } from './drafts/hoard.ts'
import { mill } from './drafts/mill.ts'
import { mutations } from './drafts/mutate.ts'
import { vote } from './drafts/vote.ts'

const drafts = [mill, hoard, vote, court].map((draft) => ({ ...draft, article: readArticle({ text: draft.text }) }))
const others = [ferryText, harbourText, schoolText, vaccineText].map((text) => readArticle({ text }))

const mutated = [...drafts.map(({ article }) => article), ...others].flatMap((article) =>
  article.sentences.flatMap(({ text, index }) =>
    Object.entries(mutations).flatMap(([kind, mutate]) => {
      const line = mutate(text)
      return line === undefined ? [] : [{ kind, line, held: check(line, article, [index]).supported }]
    }),
  ),
)
const written = drafts.flatMap(({ article, faulty }) =>
  faulty.map(([kind, sentences, line]) => ({ kind, line, held: holds(line, article, sentences) })),
)
const good = drafts.flatMap(({ article, good }) =>
  good.map(([sentences, line]) => ({ line, held: holds(line, article, sentences) })),
)

function holds(line: string, article: (typeof others)[number], sentences: readonly number[]): boolean {
  const cited = sentences.map((number) => number - 1)
  return check(line, article, cited).supported
}

const shareOf = (lines: readonly { held: boolean }[]) => lines.filter(({ held }) => held).length / lines.length
const listed = (lines: readonly { kind?: string; line: string }[]) =>
  lines.map(({ kind = 'good', line }) => `${kind}: ${line}`).join('\n')

describe('lines of drafts, checked against the sentences they name', () => {
  test('there are enough of them to tell', () => {
    expect(mutated.length + written.length).toBeGreaterThan(300)
    expect(good.length).toBeGreaterThan(70)
  })

  test('of those made false by one change, none holds', () => {
    expect(listed(mutated.filter(({ held }) => held))).toBe('')
  })

  test('of those written to be false, at least 95 of 100 are dropped', () => {
    expect(shareOf(written), listed(written.filter(({ held }) => held))).toBeLessThanOrEqual(0.05)
  })

  test('every altered or invented quotation, changed number, unit, date and name is dropped', () => {
    const strict = written.filter(({ kind, held }) => held && /quote|number|unit|date|changed name/u.test(kind))
    expect(listed(strict)).toBe('')
  })

  test('of the good ones, at least 85 of 100 are kept', () => {
    expect(shareOf(good), listed(good.filter(({ held }) => !held))).toBeGreaterThanOrEqual(0.85)
  })
})
