import type { Briefing } from '../../core/index.ts'
import type { Worded } from '../../desk/wording.ts'
import { safe } from './foreign.ts'
import { column, paragraph } from './layout.ts'
import type { Painter } from './paint.ts'
import { renderDropped } from './render-evidence.ts'

/** In columns: between the two briefings, and how wide both are where the width is not limited. */
const gap = 3
const usual = 120

/**
 * Two briefings of one article side by side, the plain one left, in lines of at most `width` columns; below them what the
 * check did not let through of the worded one.
 */
export function renderComparison(plain: Briefing, worded: Worded<Briefing>, width: number, paint: Painter): string {
  const half = Math.floor((Math.min(width, usual) - gap) / 2)
  const { by = '', dropped = [] } = worded.wording ?? {}
  const rows = [
    beside(paint('title', 'the article’s words'), paint('title', safe(by)), half),
    ...pairs(plain.summary.map(wordsOf), worded.summary.map(wordsOf), half),
    ...pairs(plain.facts.map(factOf), worded.facts.map(factOf), half),
  ]
  return [...rows, ...(dropped.length > 0 ? [renderDropped(dropped, width, paint)] : [])].join('\n\n')
}

const wordsOf = ({ text }: Briefing['summary'][number]) => safe(text)
const factOf = ({ kind, text }: Briefing['facts'][number]) => safe(`${kind}: ${text}`)

function pairs(left: readonly string[], right: readonly string[], half: number): string[] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, i) =>
    beside(left[i] ?? '', right[i] ?? '', half),
  )
}

function beside(left: string, right: string, half: number): string {
  const [lefts, rights] = [paragraph(left, half).split('\n'), paragraph(right, half).split('\n')]
  return Array.from({ length: Math.max(lefts.length, rights.length) }, (_, i) =>
    (rights[i] ? column(lefts[i] ?? '', half + gap) + rights[i] : (lefts[i] ?? '')).trimEnd(),
  ).join('\n')
}
