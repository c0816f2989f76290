import { opposites } from '../language/lexicon/index.ts'
import type { Weighed } from './features.ts'
import type { Matches } from './match.ts'
import type { Question } from './question.ts'
import type { Term } from './terms.ts'

/**
 * What speaks for or against answering from the best sentence. Chosen from some eighty by what each adds to telling
 * answerable from unanswerable questions, cross-validated (docs/how-it-reads.md).
 */
export const doubtNames = [
  'covers',
  'worst',
  'nounNowhere',
  'verbNowhere',
  'qualityUnmet',
  'numberUnmet',
  'future',
  'negation',
  'opposed',
  'swapped',
  'unranked',
  'trap',
  'pairs',
  'inOrder',
  'place',
  'name',
  'length',
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
  const tokens = top?.entry.reading.tokens ?? []
  const total = weights.reduce((a, b) => a + b, 0) || 1
  const nearby = (t: number) =>
    Math.max(0.7 * (bySentence[best - 1]?.[t]?.meant ?? 0), 0.5 * (bySentence[best + 1]?.[t]?.meant ?? 0))
  const covered = (t: number) => Math.max(top?.matches[t]?.meant ?? 0, nearby(t))
  const alike = (t: number) => Math.max(top?.likeness[t] ?? 0, nearby(t))
  const unmet = (strength: (t: number) => number, only: (term: Term) => boolean) =>
    terms.reduce((sum, term, t) => sum + (only(term) ? (weights[t] ?? 0) * (1 - strength(t)) : 0), 0)
  const nowhere = (t: number) => anywhere[t] ?? 0
  const worst = Math.max(0, ...terms.map((_, t) => (weights[t] ?? 0) * (1 - covered(t)))) / 4
  return {
    covers: (features?.meant ?? 0) * (features?.expected ?? 0),
    worst,
    nounNowhere: unmet(nowhere, (term) => !term.name && /^(?:NOUN|PROPN)$/u.test(term.pos)) / total,
    verbNowhere: unmet(nowhere, (term) => !term.name && term.pos === 'VERB') / 4,
    qualityUnmet: unmet(alike, (term) => !term.name && /^(?:ADJ|ADV)$/u.test(term.pos)) / 4,
    numberUnmet: question.tokens.filter(
      ({ lower }) => /\d/u.test(lower) && !tokens.some((token) => token.lower === lower),
    ).length,
    future: ahead.test(question.text) && !foretold.test(top?.entry.reading.text ?? '') ? 1 : 0,
    negation: features?.negation ?? 0,
    opposed: question.terms.filter(
      ({ lemma }) =>
        !top?.entry.lemmas.has(lemma) && [...(top?.entry.lemmas.keys() ?? [])].some((other) => opposites(lemma, other)),
    ).length,
    swapped: features?.swapped ?? 0,
    unranked: features?.unranked ?? 0,
    trap: (features?.exact ?? 0) * worst,
    pairs: features?.pairs ?? 0,
    inOrder: features?.inOrder ?? 0,
    place: question.wanted === 'place' ? 1 : 0,
    name: question.wanted === 'name' ? 1 : 0,
    length: Math.log(1 + weighed.length) / 3,
  }
}

const typed = /^(?:time|duration|frequency|count|money|percent|measure|age)$/u
/** All that such a question holds is a pronoun that no turn before it explains. */
const bare = /^(?:he|him|his|she|her|hers|it|its|they|them|their|theirs)$/u
/** Below this share of the question's words met anywhere in the article, or used alike, it is about something else. */
const touched = 0.34

/**
 * Whether the question cannot be answered from a sentence, whatever else speaks for it: the article is about something
 * else, it holds nothing but a pronoun, the article does not know a name that is asked about, or the sentence has no time, number or reason where one is asked for.
 */
export function beyond(
  { wanted, tokens }: Question,
  top: Weighed | undefined,
  { terms, weights, anywhere }: Matches,
): boolean {
  if (!top) return true
  const total = weights.reduce((a, b) => a + b, 0)
  const met = weights.reduce((sum, weight, t) => {
    const there = anywhere[t] ?? 0
    return sum + (weight * (there + Math.max(there, top.likeness[t] ?? 0))) / 2
  }, 0)
  return (
    (terms.length === 0 && tokens.some(({ lower }) => bare.test(lower))) ||
    met < touched * total ||
    (typed.test(wanted) && top.features.lacks > 0) ||
    (wanted === 'reason' && top.features.expected === 0) ||
    terms.some((term, t) => term.name && (anywhere[t] ?? 0) < 0.3)
  )
}
