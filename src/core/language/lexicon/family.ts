import { listAt, type Numbers } from './packing.ts'
import { lexicon } from './table.ts'

/** The numbers of all lemmas of one derivation, the most used first; of a lemma without kin, its own. */
export function kinOf(lemma: number): Numbers | [number] {
  const { familyOf, families } = lexicon()
  const family = familyOf[lemma] ?? 0
  return family === 0 ? [lemma] : listAt(families, family - 1)
}

/**
 * What stands for all words of one derivation: the family's most used word (`agree` for agree, agreement, agreeable). A
 * lemma without kin stands for itself.
 */
export function familyOf(lemma: string): string {
  const { lemmas } = lexicon()
  const number = lemmas.find(lemma)
  return number < 0 ? lemma : lemmas.at(kinOf(number)[0] ?? number)
}
