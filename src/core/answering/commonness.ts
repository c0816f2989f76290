import table from './commonness.json' with { type: 'json' }

let bits: Map<string, number> | undefined

/** The rarest word of the table; words that are not in it are at least as rare. */
const rarest = 8

/** How much meeting this lemma tells, in bits: 0 for a word of every article, 8 for a rare one. Learned by tests/learning/commonness.ts. */
export function information(lemma: string): number {
  if (!bits) {
    bits = new Map()
    for (const [step, lemmas] of Object.entries(table))
      for (const word of lemmas.split(' ')) bits.set(word, Number(step) / 2)
  }
  return Math.min(rarest, bits.get(lemma) ?? rarest)
}
