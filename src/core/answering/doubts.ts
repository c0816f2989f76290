import { featureNames, type Weighed } from './features.ts'
import type { Matches } from './match.ts'
import type { Question, Term } from './question.ts'

/** What speaks for or against answering from the best sentence. */
export const doubtNames = [
  'meant', 'near', 'names', 'verb', 'focus', 'expected', 'closeness', 'numbers', 'opposite', 'score', 'margin', 'chance',
  'nameMissing', 'nameNowhere', 'nounMissing', 'nounNowhere', 'verbMissing', 'otherMissing', 'worst', 'worstNowhere',
  'terms', 'future', 'reason', 'time', 'count', 'person', 'saying', 'yesNo', 'pairs', 'length', 'window', 'direct', 'exact', 'covers',
] as const

/** The features of the decision to answer, from the best sentence and from what the article lacks altogether. */
export function doubtsOf(question: Question, weighed: readonly Weighed[], { terms, weights, anywhere, bySentence }: Matches, scores: readonly number[]): number[] {
  const best = scores.indexOf(Math.max(...scores))
  const top = weighed[best]
  const feature = (name: (typeof featureNames)[number]) => top?.features[featureNames.indexOf(name)] ?? 0
  const highest = scores[best] ?? -9
  const second = Math.max(-9, ...scores.filter((_, i) => i !== best))
  const chance = 1 / Math.max(1, scores.reduce((sum, score) => sum + Math.exp(score - highest), 0))
  const total = weights.reduce((a, b) => a + b, 0) || 1
  const covered = (t: number) =>
    Math.max(top?.matches[t]?.meant ?? 0, 0.7 * (bySentence[best - 1]?.[t]?.meant ?? 0), 0.5 * (bySentence[best + 1]?.[t]?.meant ?? 0))
  const lacking = (only: (term: Term) => boolean, strength: (t: number) => number) => {
    let sum = 0
    for (const [t, term] of terms.entries()) if (only(term)) sum += ((weights[t] ?? 0) / total) * (1 - strength(t))
    return sum
  }
  const name = (term: Term) => term.name
  const noun = (term: Term) => !term.name && /^(NOUN|PROPN)$/u.test(term.pos)
  const verb = (term: Term) => !term.name && term.pos === 'VERB'
  const other = (term: Term) => !name(term) && !noun(term) && !verb(term)
  const is = (...wanted: Question['wanted'][]) => (wanted.includes(question.wanted) ? 1 : 0)
  const future = /\b(will|going to|gonna|next|come back|upcoming)\b/iu.test(question.text) ? 1 : 0
  const foretold = /\b(will|would|plan\w*|expect\w*|due|set|scheduled|going to|to be|until|through|next|upcoming|could|may)\b/iu.test(top?.entry.reading.text ?? '') ? 1 : 0
  return [
    feature('meant'),
    feature('near'),
    feature('names'),
    feature('verb'),
    feature('focus'),
    feature('expected'),
    feature('closeness'),
    feature('numbers'),
    feature('opposite'),
    highest,
    Math.min(4, highest - second),
    chance,
    lacking(name, (t) => top?.matches[t]?.meant ?? 0),
    lacking(name, (t) => anywhere[t] ?? 0),
    lacking(noun, covered),
    lacking(noun, (t) => anywhere[t] ?? 0),
    lacking(verb, covered),
    lacking(other, covered),
    Math.max(0, ...terms.map((_, t) => (weights[t] ?? 0) * (1 - covered(t)))) / 4,
    Math.max(0, ...terms.map((_, t) => (weights[t] ?? 0) * (1 - (anywhere[t] ?? 0)))) / 4,
    Math.min(1, terms.length / 10),
    future * (1 - foretold),
    is('reason'),
    is('time', 'duration'),
    is('count', 'money', 'measure', 'percent', 'age'),
    is('person'),
    is('saying'),
    is('yes-no'),
    feature('pairs'),
    Math.log(1 + weighed.length) / 3,
    feature('window'),
    feature('direct'),
    feature('exact'),
    feature('meant') * feature('expected'),
  ]
}
