import { beyond, type Doubts, doubtNames, doubtsOf } from '../../../src/core/answering/doubts.ts'
import { dot, fitLogistic, type Scale, scaled, scaleOf } from '../regression.ts'
import { bestOf, type Example, folds, type Ranking } from './ranking.ts'
import type { sets } from './records.ts'

/** A question with its best sentence: whether that proves the answer, and how sure one may be, learned without its group. */
export type Decided = { each: Example; row: number[]; good: boolean; answerable: boolean; sure: number }

/** How much an answer from the wrong sentence counts in learning: it should rather be refused, but is no invention. */
const beside = 0.3
/** L2 on the doubts' weights. */
const ridge = 0.0075
/** What each set counts in all. */
const worth = { news: 1, thread: 0.5, squad: 1, plain: 0.4 }

/** How sure one is of what is refused by rule. */
const never = -5

export type Decision = { weights: number[]; bias: number; scale: Scale; decided: Decided[] }

/** Learns when to answer, from these doubts about the sentence ranked first. */
export function learnDecision(
  examples: readonly Example[],
  ranking: Ranking,
  names: readonly (keyof Doubts)[] = doubtNames,
): Decision {
  const unsure = examples.map((each) => {
    const best = bestOf(each, ranking)
    const doubts = doubtsOf(each.asked, each.weighed, each.matches, best)
    const good = each.gold !== undefined && (each.hits[best] ?? false)
    return { each, row: names.map((name) => doubts[name]), good, answerable: each.gold !== undefined }
  })
  const scale = scaleOf(unsure.map(({ row }) => row))
  // Answerable and unanswerable questions count the same within a set, however many there are of each.
  const share = ({ each, answerable }: (typeof unsure)[number]) =>
    worth[each.set] / unsure.filter((other) => other.each.set === each.set && other.answerable === answerable).length
  const weighed = unsure.map((one) => ({
    one,
    row: scaled(one.row, scale),
    label: one.good,
    weight: share(one) * (one.good || !one.answerable ? 1 : beside),
  }))
  const learn = (fold?: number) =>
    fitLogistic(
      weighed.filter(({ one }) => one.each.fold !== fold),
      names.length,
      ridge,
    )
  const byFold = Array.from({ length: folds }, (_, fold) => learn(fold))
  const decided = weighed.map(({ one, row }) => {
    const { asked, weighed: all, matches } = one.each
    if (beyond(asked, all[bestOf(one.each, ranking)], matches)) return { ...one, sure: never }
    const learned = byFold[one.each.fold]
    return { ...one, sure: learned ? learned.bias + dot(learned.weights, row) : 0 }
  })
  return { ...learn(), scale, decided }
}

/** What a set's questions come to when those are answered of which one is surer than the threshold. */
export type Figures = { honest: number; hit1: number; refused: number; answered: number }

export function figuresAt(decided: readonly Decided[], threshold: number): Record<(typeof sets)[number], Figures> {
  const of = (set: (typeof sets)[number]): Figures => {
    const mine = decided.filter(({ each }) => each.set === set)
    const [answerable, not] = [mine.filter((each) => each.answerable), mine.filter((each) => !each.answerable)]
    const answers = ({ sure }: Decided) => sure > threshold
    const hit1 = answerable.filter((each) => answers(each) && each.good).length / answerable.length
    const refused = not.filter((each) => !answers(each)).length / not.length
    return {
      honest: (hit1 + refused) / 2,
      hit1,
      refused,
      answered: answerable.filter(answers).length / answerable.length,
    }
  }
  return { news: of('news'), thread: of('thread'), squad: of('squad'), plain: of('plain') }
}

/** Of the questions of a set, how probable it is that one which is answered rightly is surer than one that has no answer. */
export function apart(decided: readonly Decided[], set: (typeof sets)[number]): number {
  const mine = decided.filter(({ each }) => each.set === set)
  const right = mine.filter(({ good }) => good)
  const none = mine.filter(({ answerable }) => !answerable)
  const surer = right.flatMap((a) => none.map((b) => (a.sure > b.sure ? 1 : a.sure === b.sure ? 0.5 : 0)))
  return surer.reduce((a: number, b) => a + b, 0) / surer.length
}

/** The loss that was learned on, of the questions kept out. */
export function lossOf(decided: readonly Decided[]): number {
  let sum = 0
  let of = 0
  for (const { each, good, answerable, sure } of decided) {
    if (answerable && !good) continue
    const weight =
      worth[each.set] / decided.filter((other) => other.each.set === each.set && other.answerable === answerable).length
    sum += weight * Math.log1p(Math.exp(good ? -sure : sure))
    of += weight
  }
  return sum / of
}
