import { type Alignment, align } from './align.ts'
import { boundNumberProblems } from './bound-numbers.ts'
import { causeProblems } from './causes.ts'
import type { Part } from './claim.ts'
import { comparisonProblems } from './comparisons.ts'
import { complementProblems } from './complements.ts'
import { dateProblems } from './dates.ts'
import { detailProblems } from './details.ts'
import { featuresOf } from './features.ts'
import type { Ground } from './ground.ts'
import { nameProblems, rivalProblems } from './names.ts'
import { numberProblems } from './numbers.ts'
import { pairsOf } from './pairs.ts'
import { groundlessDenials, moodProblems, negationProblems, oppositeProblems } from './polarity.ts'
import type { Problem } from './problem.ts'
import { quoteProblems } from './quotes.ts'
import { roleProblems } from './roles.ts'
import { segmentsOf } from './segments.ts'
import { isTrimmed } from './trimmed.ts'

/** What was found out about one sentence of a claim; it has features for each statement that it joins. */
export type Findings = { alignment: Alignment; problems: Problem[]; features: number[][]; trimmed: boolean }

/** Sets one sentence of a claim against the evidence. `noisy`: see `quoteProblems`. */
export function examine(part: Part, ground: Ground, noisy: boolean): Findings {
  const alignment = align(part.terms, ground)
  const pairs = pairsOf(part, alignment, ground)
  const problems = [
    ...quoteProblems(part, ground, noisy),
    ...numberProblems(part, alignment, ground),
    ...boundNumberProblems(part, pairs, ground),
    ...nameProblems(part, ground),
    ...rivalProblems(part, alignment, ground),
    ...dateProblems(part, alignment, ground),
    ...oppositeProblems(part, alignment, ground),
    ...negationProblems(part, pairs, ground),
    ...groundlessDenials(part, alignment, ground),
    ...roleProblems(part, pairs, alignment, ground),
    ...moodProblems(part, pairs, ground),
    ...complementProblems(part, ground),
    ...comparisonProblems(part, alignment, ground),
    ...causeProblems(part, alignment, ground),
    ...detailProblems(part, alignment, ground),
  ]
  const segments = segmentsOf(part)
  const aligned = segments.map((segment) => ({
    segment,
    aligned: segments.length === 1 ? alignment : align(segment.terms, ground),
  }))
  return {
    alignment,
    problems,
    trimmed: aligned.every(({ aligned }) => isTrimmed(aligned, ground)),
    features: aligned.map(({ segment, aligned }) => featuresOf(segment, aligned, ground)),
  }
}
