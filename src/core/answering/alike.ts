import { product, toLengthOne, vectorOf, width } from '../language/lexicon/index.ts'
import type { Token } from '../language/words.ts'
import type { Catalogue, Entry } from './catalogue.ts'
import type { Matches } from './match.ts'

/** How alike a question and each sentence of an article are in what their words are used for. */
export type Alike = {
  /** By sentence, then by term: the match or, where it is more, how alike the nearest word is used; 0 to 1. */
  terms: number[][]
  /** By sentence: the same for all that the question and the sentence say, -1 to 1. */
  whole: number[]
}

/** Below this, two words have nothing to do with each other. */
const floor = 0.2

/** Sets the question's words against every sentence's by how they are used (`vectorOf`); names are met by name only. */
export function alike({ terms, weights, bySentence }: Matches, { entries, frequency }: Catalogue): Alike {
  const vectors = terms.map((term) => (term.name ? undefined : vectorOf(term.lemma)))
  const near = vectors.map((vector) => {
    const found = new Map<string, number>()
    if (!vector) return found
    for (const lemma of frequency.keys()) {
      const other = vectorOf(lemma)
      const strength = other ? (product(vector, other) - floor) / (1 - floor) : 0
      if (strength > 0) found.set(lemma, strength)
    }
    return found
  })
  const asked = new Float32Array(width)
  for (const [t, vector] of vectors.entries()) if (vector) addTo(asked, vector, weights[t] ?? 0)
  toLengthOne(asked)
  return {
    terms: entries.map((entry, i) =>
      terms.map((_, t) => Math.max(bySentence[i]?.[t]?.meant ?? 0, best(entry, near[t]))),
    ),
    whole: entries.map((entry) => product(asked, sumOf(entry))),
  }
}

function best({ lemmas }: Entry, near: ReadonlyMap<string, number> | undefined): number {
  let most = 0
  if (near?.size) for (const lemma of lemmas.keys()) most = Math.max(most, near.get(lemma) ?? 0)
  return most
}

const sums = new WeakMap<Entry, Float32Array>()

/** All that a sentence says in one vector of length 1. */
function sumOf(entry: Entry): Float32Array {
  const kept = sums.get(entry)
  if (kept) return kept
  const sum = new Float32Array(width)
  for (const token of entry.reading.tokens) {
    const vector = tells(token) ? vectorOf(token.lemma) : undefined
    if (vector) addTo(sum, vector, 1)
  }
  toLengthOne(sum)
  sums.set(entry, sum)
  return sum
}

const telling = /^(?:NOUN|PROPN|VERB|ADJ|ADV|NUM)$/u
const silent =
  /^(?:be|have|do|will|would|can|could|may|might|should|say|not|also|so|very|more|most|other|such|then|than|there|here)$/u
const tells = ({ pos, lemma }: Token) => telling.test(pos) && !silent.test(lemma)

function addTo(sum: Float32Array, vector: Float32Array, worth: number): void {
  for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] ?? 0) + worth * (vector[i] ?? 0)
}
