import { listAt, lists, type Numbers } from './packing.ts'
import packed from './table.json' with { type: 'json' }

/** Two lists of lemmas, by their numbers: words that stand for one another and words that come near, or two opposite sides. */
export type Pair = { first: Numbers; second: Numbers }

type Index = Map<number, Pair[]>

let groups: Index | undefined
let sides: Index | undefined

/** The hand-made groups (`tests/learning/lexicon/newsroom/`) that a lemma is in: first the same, second those near. */
export function groupsWith(lemma: number): Pair[] {
  groups ??= indexOf(packed.newsroom.same, packed.newsroom.near)
  return groups.get(lemma) ?? []
}

/** The hand-made opposites that a lemma is in, on the one side or the other. */
export function sidesWith(lemma: number): Pair[] {
  sides ??= indexOf(packed.newsroom.left, packed.newsroom.right)
  return sides.get(lemma) ?? []
}

type Packed = Parameters<typeof lists>[0]

function indexOf(first: Packed, second: Packed): Index {
  const index: Index = new Map()
  const firsts = lists(first)
  const seconds = lists(second)
  for (let i = 0; i + 1 < firsts.start.length; i++) {
    const pair = { first: listAt(firsts, i), second: listAt(seconds, i) }
    for (const lemma of [...pair.first, ...pair.second]) {
      const known = index.get(lemma)
      if (known) known.push(pair)
      else index.set(lemma, [pair])
    }
  }
  return index
}
