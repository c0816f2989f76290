import type { WordNet } from './wordnet.ts'

/** The kept synsets, numbered so that all below one follow it at once (preorder). */
export type Tree = {
  numberOf(synset: string): number
  /** Of each: the number of its lexicographer's file. */
  files: number[]
  /** Of each: its first hypernym; of a root, itself. */
  parents: number[]
  /** Further hypernyms: a synset and one above it. */
  otherParents: [number, number][]
  /** Synsets of one verb group, entailed or caused, and adjectives alike. */
  near: [number, number][]
}

const nearby = new Set(['$', '*', '>', '&'])

/** Numbers the synsets that are wanted; those in between with no word that was chosen are passed over. */
export function plantTree({ synsets }: WordNet, wanted: Set<string>): Tree {
  const hypernyms = (key: string): string[] =>
    (synsets.get(key)?.pointers ?? []).filter(({ symbol }) => symbol.startsWith('@')).map(({ target }) => target)
  const nearest = (key: string): string[] => [
    ...new Set(hypernyms(key).flatMap((above) => (wanted.has(above) ? [above] : nearest(above)))),
  ]

  const below = new Map<string, string[]>()
  const roots: string[] = []
  const above = new Map([...wanted].sort().map((key) => [key, nearest(key)]))
  for (const [key, [first]] of above) {
    if (first === undefined) roots.push(key)
    else below.set(first, [...(below.get(first) ?? []), key])
  }

  const order: string[] = []
  const visit = (key: string): void => {
    order.push(key)
    for (const child of below.get(key) ?? []) visit(child)
  }
  for (const root of roots) visit(root)

  const numbers = new Map(order.map((key, number) => [key, number]))
  const numberOf = (key: string): number => numbers.get(key) ?? -1
  const pairs = (key: string, targets: string[]) =>
    targets.map((target): [number, number] => [numberOf(key), numberOf(target)])
  const near = order.flatMap((key) => {
    const pointers = (synsets.get(key)?.pointers ?? []).filter(({ symbol }) => nearby.has(symbol))
    return pairs(key, [...new Set(pointers.map(({ target }) => target))]).filter(([a, b]) => b >= 0 && a !== b)
  })
  const bothWays = new Set(near.map(([a, b]) => `${a} ${b}`))
  return {
    numberOf,
    files: order.map((key) => synsets.get(key)?.file ?? 0),
    parents: order.map((key, number) =>
      above.get(key)?.[0] === undefined ? number : numberOf(above.get(key)?.[0] ?? ''),
    ),
    otherParents: order.flatMap((key) => pairs(key, (above.get(key) ?? []).slice(1))),
    near: near.filter(([a, b]) => a < b || !bothWays.has(`${b} ${a}`)),
  }
}
