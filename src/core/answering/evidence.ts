import type { Catalogue } from './catalogue.ts'
import { beyond, doubtsOf } from './doubts.ts'
import { type Weighed, weighSentences } from './features.ts'
import type { Matches } from './match.ts'
import type { Question } from './question.ts'
import learned from './weights.json' with { type: 'json' }

/** The sentences of an article set in order as evidence for a question, and whether the best one is enough to answer. */
export type Evidence = {
  question: Question
  book: Catalogue
  /** Best first, with the score of each. */
  ranked: (Weighed & { score: number })[]
  matches: Matches
  /** Above 0 the best sentence answers; below, it is refused. In log-odds, moved by the learned threshold. */
  sure: number
}

/** One learned feature: weight, mean, deviation. */
type Learned = Record<string, number[]>

/** Looks for the sentences that answer a question, by the weights of weights.json. */
export function findEvidence(question: Question, book: Catalogue, spokenOf = -1): Evidence {
  const { weighed, matches } = weighSentences(question, book)
  const scores = weighed.map(
    (each, i) => weigh(each.features, learned.evidence) + (spokenOf >= 0 ? nearby / (1 + Math.abs(i - spokenOf)) : 0),
  )
  const best = chosen(weighed, scores)
  const doubts = doubtsOf(question, weighed, matches, best)
  const ranked = weighed
    .map((each, i) => ({ ...each, score: scores[i] ?? 0 }))
    .sort((a, b) => b.score - a.score || a.entry.reading.index - b.entry.reading.index)
  const first = ranked.findIndex((each) => each.entry.reading.index === best)
  ranked.unshift(...ranked.splice(Math.max(0, first), 1))
  const sure = learned.bias + weigh(doubts, learned.answerable) - learned.threshold
  return { question, book, ranked, matches, sure: beyond(question, ranked[0], matches) ? Math.min(sure, -1) : sure }
}

/** What a sentence gains by being the one spoken of just before, falling with the distance to it. */
const nearby = 1

/** How far below the best sentence one that holds the kind of thing asked for may stand and be preferred to it. */
const within = 0.7

/** Index of the sentence to answer from: the best, or one near it that holds the kind of thing asked for where the best does not. */
export function chosen(weighed: readonly Weighed[], scores: readonly number[]): number {
  const best = highest(scores, () => true)
  if (!weighed[best]?.features.lacks) return best
  const instead = highest(scores, (i) => weighed[i]?.features.lacks === 0)
  return instead >= 0 && (scores[instead] ?? 0) > (scores[best] ?? 0) - within ? instead : best
}

/** Index of the highest score among those that qualify, the first of equals; -1 where none does. */
function highest(scores: readonly number[], qualifies: (i: number) => boolean): number {
  let best = -1
  for (const [i, score] of scores.entries()) if (qualifies(i) && (best < 0 || score > (scores[best] ?? 0))) best = i
  return best
}

function weigh(values: Readonly<Record<string, number>>, weights: Learned): number {
  let sum = 0
  for (const [name, [weight = 0, mean = 0, deviation = 1]] of Object.entries(weights))
    sum += (weight * ((values[name] ?? 0) - mean)) / Math.max(1e-4, deviation)
  return sum
}
