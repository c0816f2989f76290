import { bytes } from './packing.ts'
import packed from './vectors.json' with { type: 'json' }

/** How many numbers a vector has. */
export const width = 100

let table: { numbers: Map<string, number>; steps: Uint8Array } | undefined

function open(): { numbers: Map<string, number>; steps: Uint8Array } {
  table ??= {
    numbers: new Map(packed.words.split(' ').map((word, number) => [word, number])),
    steps: bytes(packed.vectors),
  }
  return table
}

const kept = new Map<string, Float32Array>()
const keptLimit = 4096

/**
 * Where an everyday word stands among all others by the company it keeps (GloVe): a vector of length 1, so that the
 * product of two is how alike the words are used, from -1 to 1. undefined for words that are rare, names or unknown.
 * Made by tests/learning/vectors.ts. It is kept and shared: do not change it.
 */
export function vectorOf(lemma: string): Float32Array | undefined {
  const known = kept.get(lemma)
  if (known) return known
  const { numbers, steps } = open()
  const number = numbers.get(lemma)
  if (number === undefined) return undefined
  const vector = new Float32Array(width)
  for (let i = 0; i < width; i += 2) {
    const pair = steps[(number * width + i) / 2] ?? 0
    vector[i] = (pair >>> 4) - 7.5
    vector[i + 1] = (pair & 15) - 7.5
  }
  toLengthOne(vector)
  if (kept.size >= keptLimit) kept.clear()
  kept.set(lemma, vector)
  return vector
}

/** Stretches a vector to length 1, in place; one of zeros stays. */
export function toLengthOne(vector: Float32Array): void {
  const length = Math.sqrt(product(vector, vector))
  if (length > 0) for (let i = 0; i < vector.length; i++) vector[i] = (vector[i] ?? 0) / length
}

/** The sum of the products of two vectors' numbers. */
export function product(a: Float32Array, b: Float32Array): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0)
  return sum
}
