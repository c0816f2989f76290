import { lexicon, noFamily } from './table.ts'

/**
 * What stands for all words of one derivation: the family's most used word (`agree` for agree, agreed, agreement). A
 * lemma without kin stands for itself.
 */
export function familyOf(lemma: string): string {
  const { ids, familyOf, families, lemmas } = lexicon()
  const id = ids.get(lemma)
  const family = id === undefined ? noFamily : (familyOf[id] ?? noFamily)
  if (family === noFamily) return lemma
  return lemmas[families.items[families.start[family] ?? 0] ?? 0] ?? lemma
}
