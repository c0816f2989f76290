import stringWidth from 'string-width'
import { expect, test } from 'vitest'
import type { Briefing } from '../../../src/core/index.ts'
import { plain } from '../../../src/platforms/terminal/paint.ts'
import { renderComparison } from '../../../src/platforms/terminal/render-comparison.ts'

const line = (text: string) => ({ text, citations: [] })
const dry: Briefing = {
  title: 'Rain',
  summary: [line('It rained on Monday, and the river rose by two metres.')],
  facts: [{ ...line('Nobody was hurt.'), kind: 'who', short: '' }],
}
const worded = {
  ...dry,
  summary: [line('Rain fell on Monday \u001b[2Jand 河 rose.')],
  facts: [],
  wording: {
    by: 'lab:m',
    stands: true,
    dropped: [{ kind: 'who' as const, text: 'A duck drowned.', sentences: [1], problems: ['no duck'] }],
  },
}

test('two briefings stand side by side, with what was dropped below, harmless and within the width', () => {
  const shown = renderComparison(dry, worded, 60, plain)
  expect(shown).toBe(`the article’s words            lab:m

It rained on Monday, and the   Rain fell on Monday ␛[2Jand
river rose by two metres.      河 rose.

who: Nobody was hurt.

✗ not shown A duck drowned.
            no duck`)
  for (const each of shown.split('\n')) expect(stringWidth(each)).toBeLessThanOrEqual(60)
})
