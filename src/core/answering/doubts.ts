import type { Weighed } from './features.ts'
import { featureNames } from './features.ts'
import type { Matches } from './match.ts'
import type { Question } from './question.ts'

/** What speaks for or against answering from the best sentence. */
export const doubtNames = [
  'direct',
  'meant',
  'near',
  'names',
  'verb',
  'focus',
  'expected',
  'closeness',
  'numbers',
  'opposite',
  'score',
  'margin',
  'namesAnywhere',
  'anywhere',
  'worstName',
  'worstTerm',
  'missing',
  'terms',
  'time',
  'reason',
  'count',
  'person',
  'saying',
  'yesNo',
  'which',
  'pairs',
] as const

/** The features of the decision to answer, from the best sentence and from what the article lacks altogether. */
export function doubtsOf(
  question: Question,
  weighed: readonly Weighed[],
  { terms, weights, anywhere }: Matches,
  scores: readonly number[],
): number[] {
  const best = scores.indexOf(Math.max(...scores))
  const top = weighed[best]
  const feature = (name: (typeof featureNames)[number]) => top?.features[featureNames.indexOf(name)] ?? 0
  const second = Math.max(-9, ...scores.filter((_, i) => i !== best))
  const total = weights.reduce((a, b) => a + b, 0) || 1
  const names = terms.map((term, t) => (term.name ? (anywhere[t] ?? 0) : undefined)).filter((x) => x !== undefined)
  const nameMatches = terms.flatMap((term, t) => (term.name ? [top?.matches[t]?.meant ?? 0] : []))
  const termMatches = terms.map((_, t) => top?.matches[t]?.meant ?? 0)
  const heaviest = weights.map((weight, t) => weight * (1 - (top?.matches[t]?.meant ?? 0)))
  const is = (...wanted: Question['wanted'][]) => (wanted.includes(question.wanted) ? 1 : 0)
  return [
    feature('direct'),
    feature('meant'),
    feature('near'),
    feature('names'),
    feature('verb'),
    feature('focus'),
    feature('expected'),
    feature('closeness'),
    feature('numbers'),
    feature('opposite'),
    scores[best] ?? -9,
    Math.min(5, (scores[best] ?? 0) - second),
    names.length ? Math.min(...names) : 1,
    anywhere.reduce((sum, x, t) => sum + x * (weights[t] ?? 0), 0) / total,
    nameMatches.length ? Math.min(...nameMatches) : 1,
    termMatches.length ? Math.min(...termMatches) : 0,
    Math.max(0, ...heaviest) / 4,
    Math.min(1, terms.length / 10),
    is('time', 'duration'),
    is('reason'),
    is('count', 'money', 'measure', 'percent', 'age'),
    is('person'),
    is('saying'),
    is('yes-no'),
    is('name'),
    feature('pairs'),
  ]
}
