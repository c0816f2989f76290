import { chosen } from '../../../src/core/answering/evidence.ts'
import type { Features, Weighed } from '../../../src/core/answering/features.ts'
import type { Matches } from '../../../src/core/answering/match.ts'
import type { Question } from '../../../src/core/answering/question.ts'
import { dot, fitRanking, type Scale, scaled, scaleOf } from '../regression.ts'
import type { Asked } from './records.ts'

/** A question with every sentence of its article weighed, and which of them prove the answer. */
export type Example = Asked & {
  asked: Question
  weighed: Weighed[]
  matches: Matches
  hits: boolean[]
  /** In which tenth of the groups it is. */
  fold: number
}

export const folds = 10

/** The features that rank: leaving out any other of those measured made the cross-validated loss no larger. */
export const rankingNames: (keyof Features)[] = [
  'near',
  'heaviest',
  'verb',
  'expected',
  'closeness',
  'densest',
  'alikeNear',
  'whole',
  'inOrder',
  'speaks',
  'named',
  'complete',
  'asks',
  'fragment',
  'negation',
  'swapped',
  'unranked',
]

/** L2 on the ranking's weights. */
const ridge = 0.008

export type Ranking = { weights: number[]; scale: Scale; scores: Map<Example, number[]> }

/** Learns to rank with these features; each example's scores come from weights learned without its group. */
export function learnRanking(examples: readonly Example[], names: readonly (keyof Features)[]): Ranking {
  const scale = scaleOf(examples.flatMap(({ weighed }) => weighed.map(({ features }) => names.map((n) => features[n]))))
  const rows = new Map(
    examples.map((each) => [
      each,
      each.weighed.map(({ features }) =>
        scaled(
          names.map((name) => features[name]),
          scale,
        ),
      ),
    ]),
  )
  const learn = (from: readonly Example[]) =>
    fitRanking(
      from
        .filter(({ hits }) => hits.includes(true))
        .map((each) => ({ rows: rows.get(each) ?? [], hits: each.hits, weight: each.set === 'squad' ? 0.5 : 1 })),
      names.length,
      ridge,
    )
  const scores = new Map<Example, number[]>()
  for (let fold = 0; fold < folds; fold++) {
    const weights = learn(examples.filter((each) => each.fold !== fold))
    for (const each of examples)
      if (each.fold === fold)
        scores.set(
          each,
          (rows.get(each) ?? []).map((row) => dot(weights, row)),
        )
  }
  return { weights: learn(examples), scale, scores }
}

/** How surprising the proving sentences of news are, in nats: the mean over its answerable questions. */
export function surprise(examples: readonly Example[], { scores }: Ranking): number {
  const losses = examples
    .filter((each) => each.set !== 'squad' && each.gold)
    .map((each) => {
      const own = scores.get(each) ?? []
      const top = Math.max(...own)
      const powers = own.map((score) => Math.exp(score - top))
      const hit = powers.reduce((sum, power, i) => sum + (each.hits[i] ? power : 0), 0)
      return -Math.log(hit / powers.reduce((a, b) => a + b, 0))
    })
  return losses.reduce((a, b) => a + b, 0) / losses.length
}

/** The sentence that would be answered from. */
export const bestOf = (each: Example, { scores }: Ranking): number => chosen(each.weighed, scores.get(each) ?? [])
