import type { Weighed } from './features.ts'
import type { Matches } from './match.ts'
import type { Question } from './question.ts'
import type { Term } from './terms.ts'

/**
 * What speaks for or against answering from the best sentence. Chosen from some forty by what each adds to telling
 * answerable from unanswerable questions, cross-validated (docs/how-it-reads.md).
 */
export const doubtNames = [
  'covers',
  'worst',
  'worstNowhere',
  'nounNowhere',
  'future',
  'negation',
  'swapped',
  'exact',
  'pairs',
  'length',
  'unranked',
] as const

/** One number a doubt. */
export type Doubts = Record<(typeof doubtNames)[number], number>

const ahead = /\b(?:will|going to|gonna|next|come back|upcoming)\b/iu
const foretold =
  /\b(?:will|would|plan\w*|expect\w*|due|set|scheduled|going to|to be|until|through|next|upcoming|could|may)\b/iu

/** The features of the decision to answer, from the sentence at `best` and from what the article lacks altogether. */
export function doubtsOf(
  question: Question,
  weighed: readonly Weighed[],
  { terms, weights, anywhere, bySentence }: Matches,
  best: number,
): Doubts {
  const top = weighed[best]
  const features = top?.features
  const total = weights.reduce((a, b) => a + b, 0) || 1
  const covered = (t: number) =>
    Math.max(
      top?.matches[t]?.meant ?? 0,
      0.7 * (bySentence[best - 1]?.[t]?.meant ?? 0),
      0.5 * (bySentence[best + 1]?.[t]?.meant ?? 0),
    )
  const heaviest = (strength: (t: number) => number) =>
    Math.max(0, ...terms.map((_, t) => (weights[t] ?? 0) * (1 - strength(t)))) / 4
  const nowhere = (only: (term: Term) => boolean) => {
    let sum = 0
    for (const [t, term] of terms.entries()) if (only(term)) sum += (weights[t] ?? 0) * (1 - (anywhere[t] ?? 0))
    return sum / total
  }
  return {
    covers: (features?.meant ?? 0) * (features?.expected ?? 0),
    worst: heaviest(covered),
    worstNowhere: heaviest((t) => anywhere[t] ?? 0),
    nounNowhere: nowhere((term) => !term.name && /^(?:NOUN|PROPN)$/u.test(term.pos)),
    future: ahead.test(question.text) && !foretold.test(top?.entry.reading.text ?? '') ? 1 : 0,
    negation: features?.negation ?? 0,
    swapped: features?.swapped ?? 0,
    exact: features?.exact ?? 0,
    pairs: features?.pairs ?? 0,
    unranked: features?.unranked ?? 0,
    length: Math.log(1 + weighed.length) / 3,
  }
}
