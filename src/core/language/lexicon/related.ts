import { kinOf } from './family.ts'
import { lexicon } from './table.ts'
import { keepStrongest, kindTies, meaningTies, opposedTo, type Ties } from './ties.ts'

const same = 1
const kin = 0.9
// What a tie keeps when it goes through the family of the one word or of the other.
const throughKin = 0.8

type Surroundings = { ties: Ties; opposed: Set<number> }

const kept = new Map<number, Surroundings>()
const keptLimit = 512

function around(lemma: number): Surroundings {
  const known = kept.get(lemma)
  if (known) return known
  const opposed = allOpposed(lemma)
  const ties = kindTies(lemma)
  for (const relative of kinOf(lemma)) {
    for (const [other, strength] of meaningTies(relative)) {
      if (relative !== lemma) keepStrongest(ties, other, strength * throughKin)
      else for (const kin of kinOf(other)) keepStrongest(ties, kin, kin === other ? strength : strength * throughKin)
    }
  }
  for (const relative of kinOf(lemma)) ties.set(relative, kin)
  for (const other of opposed) ties.delete(other)
  const found = { ties, opposed }
  if (kept.size >= keptLimit) kept.clear()
  kept.set(lemma, found)
  return found
}

/** What says the opposite of a lemma or of its kin, with the kin of that; but none of its own family. */
function allOpposed(lemma: number): Set<number> {
  const family = new Set(kinOf(lemma))
  const found = new Set<number>()
  for (const relative of family) {
    for (const other of opposedTo(relative)) {
      for (const otherKin of kinOf(other)) if (!family.has(otherKin)) found.add(otherKin)
    }
  }
  return found
}

/**
 * How near two lemmas are in meaning, from 0 to 1 and the same both ways: 1 the same, .9 of one derivation, about .8
 * synonyms in a frequent sense, about .5 a kind of the other, .3 two of a kind. Opposites and unknown words are 0. What
 * surrounds a lemma is worked out once and kept for a while: put the question's word first and the article's second.
 */
export function relatedness(a: string, b: string): number {
  if (a === b) return same
  const { lemmas } = lexicon()
  const first = lemmas.find(a)
  const second = lemmas.find(b)
  if (first < 0 || second < 0) return 0
  const other = kept.has(first) ? undefined : kept.get(second)
  return (other ? other.ties.get(first) : around(first).ties.get(second)) ?? 0
}

/** Whether two lemmas say the opposite (rise and fall, accept and reject), also through their families. */
export function opposites(a: string, b: string): boolean {
  const { lemmas } = lexicon()
  const first = lemmas.find(a)
  const second = lemmas.find(b)
  return first >= 0 && second >= 0 && around(first).opposed.has(second)
}
