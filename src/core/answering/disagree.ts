import { quantitiesIn } from '../language/quantities.ts'
import type { Found } from './answer.ts'
import { shortest } from './shortest.ts'

const figures = /^(?:count|money|percent|measure|age|time|duration|frequency)$/u

/** How unsure one may be of another article's figure for it still to be shown beside the first. */
const least = -0.6

/** Another article that answers a question about a figure with another figure; undefined where none does. */
export function disagreeing(best: Found, others: readonly Found[]): Found | undefined {
  if (!figures.test(best.evidence.question.wanted)) return undefined
  const mine = figure(best)
  return others.find((other) => other.sure > least && figure(other) !== '' && figure(other) !== mine)
}

/** The figure of an answer, in a form that can be compared. */
function figure({ evidence }: Found): string {
  const [top] = evidence.ranked
  if (!top) return ''
  const short = shortest(evidence.question, top, evidence.book) ?? ''
  return quantitiesIn(short)
    .map(({ value, unit }) => `${value} ${unit}`)
    .join(', ')
}
