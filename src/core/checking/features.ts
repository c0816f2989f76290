import { type Alignment, same } from './align.ts'
import type { Part } from './claim.ts'
import { sharedPairs } from './details.ts'
import type { Ground } from './ground.ts'

/**
 * What speaks for or against a statement of a claim; `tests/learning/checking.ts` learns what each is worth. Others were
 * tried and brought nothing: the longest run in common, the number of sentences needed, how near neighbouring words
 * stand, missing names, numbers and adjectives, unknown words, subjects that differ, and each kind of fault.
 */
export const featureNames = ['byFirst', 'byChosen', 'exact', 'pairs', 'missingNoun', 'missingVerb', 'length'] as const

const coverages: ReadonlySet<string> = new Set(['byFirst', 'byChosen', 'exact', 'pairs'])

/** Whether a feature is a share of the claim that the evidence has, so that less is worse. */
export const isCoverage = (name: string): boolean => coverages.has(name)

/** As strong as the same word, or one of its family. */
const exactly = 0.9

/** The features of one statement of a claim, in the order of `featureNames`. */
export function featuresOf(
  part: Part,
  { terms, matches, places, chosen, byFirst, byChosen }: Alignment,
  ground: Ground,
): number[] {
  const inChosen = (t: number) => Math.max(0, ...chosen.map((sentence) => matches[t]?.get(sentence)?.strength ?? 0))
  const exact = terms.filter((_, t) => inChosen(t) >= exactly).length / Math.max(1, terms.length)
  const missing = (kind: string) =>
    terms.filter((term, t) => term.kind === kind && !places[t]?.some((place) => place.strength >= same)).length
  return [
    stretched(byFirst),
    stretched(byChosen),
    stretched(exact),
    stretched(sharedPairs(part, ground)),
    Math.log(1 + missing('noun')),
    Math.log(1 + missing('verb')),
    Math.log(1 + terms.length),
  ]
}

/** A share, stretched near 1: there, a little missing tells most. */
const stretched = (share: number) => -Math.log(1.02 - Math.min(1, share))
