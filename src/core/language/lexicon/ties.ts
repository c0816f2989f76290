import { groupsWith, sidesWith } from './newsroom.ts'
import { type Lists, listAt } from './packing.ts'
import { lexicon, type Table } from './table.ts'

/** How strongly lemmas are tied to one lemma: their numbers, and 0 to 1. */
export type Ties = Map<number, number>

// What a tie is worth at its strongest.
const sameGroup = 0.85
const besideGroup = 0.6
const synonym = 0.8
const nearby = 0.65
const sister = 0.3

// What a category is worth one, two and three steps away. Verbs are left at one: what is above them says too little.
const bySteps = [0.55, 0.45, 0.4]
const firstVerbFile = 29

// A category with this many synsets below it keeps all its worth, or the given tenths; with more it says nothing.
const tenthsBySize: [number, number][] = [
  [40, 10],
  [120, 8],
  [400, 7],
  [1200, 6],
]

// Ties below this are dropped.
const weakest = 0.1

// A tie is full when the senses it goes through have this share of both words (Bhattacharyya's coefficient).
const full = 0.35 * 15 * 15
const fullCategory = 0.6 * 15 * 15 * 10

// Two of a kind are near each other where there are no more of the kind than this; two places, quantities or times are not.
const widestSisters = 40
const notSisters = new Set([15, 23, 28])

/**
 * The lemmas that mean nearly what a lemma means: through shared senses and the newsroom's groups. Sums are of whole
 * numbers, here and below, so that a tie is the same from both its ends.
 */
export function meaningTies(lemma: number): Ties {
  const table = lexicon()
  const synonyms: Ties = new Map()
  const near: Ties = new Map()
  forSenses(table, lemma, (synset, weight) => {
    addMembers(synonyms, table, synset, weight)
    for (const other of listAt(table.near, synset)) addMembers(near, table, other, weight)
  })
  const ties: Ties = new Map()
  raise(ties, synonyms, synonym, full)
  raise(ties, near, nearby, full)
  for (const { first, second } of groupsWith(lemma)) {
    const within = first.includes(lemma)
    for (const other of first) keepStrongest(ties, other, within ? sameGroup : besideGroup)
    if (within) for (const other of second) keepStrongest(ties, other, besideGroup)
  }
  ties.delete(lemma)
  return ties
}

/** The lemmas that name what a lemma is a kind of, what is a kind of it, and others of its kind. */
export function kindTies(lemma: number): Ties {
  const table = lexicon()
  const sisters: Ties = new Map()
  const steps: Ties[] = bySteps.map(() => new Map())
  forSenses(table, lemma, (synset, weight) => {
    addSteps(steps, table, 'above', synset, weight)
    addSteps(steps, table, 'below', synset, weight)
    if (notSisters.has(table.files[synset] ?? 0)) return
    for (const parent of parentsOf(table, synset)) {
      if ((table.sizes[parent] ?? 0) > widestSisters) continue
      for (const other of childrenOf(table, parent)) if (other !== synset) addMembers(sisters, table, other, weight)
    }
  })
  const ties: Ties = new Map()
  raise(ties, sisters, sister, full)
  for (const [i, sums] of steps.entries()) raise(ties, sums, bySteps[i] ?? 0, fullCategory)
  ties.delete(lemma)
  return ties
}

function forSenses({ senses, weights }: Table, lemma: number, use: (synset: number, weight: number) => void): void {
  const end = senses.start[lemma + 1] ?? 0
  for (let i = senses.start[lemma] ?? 0; i < end; i++) use(senses.items[i] ?? 0, weights[i] ?? 0)
}

function parentsOf(table: Table, synset: number): number[] {
  const parent = table.parents[synset] ?? synset
  const parents = parent === synset ? [] : [parent]
  addAll(parents, table.otherParents, synset)
  return parents
}

function childrenOf(table: Table, synset: number): number[] {
  const children: number[] = []
  const end = synset + (table.sizes[synset] ?? 1)
  for (let child = synset + 1; child < end; child += table.sizes[child] ?? 1) children.push(child)
  addAll(children, table.otherChildren, synset)
  return children
}

function addAll(synsets: number[], { start, items }: Lists, index: number): void {
  const end = start[index + 1] ?? 0
  for (let i = start[index] ?? 0; i < end; i++) synsets.push(items[i] ?? 0)
}

function addMembers(sums: Ties, table: Table, synset: number, weight: number): void {
  const end = table.members.start[synset + 1] ?? 0
  for (let i = table.members.start[synset] ?? 0; i < end; i++) {
    const member = table.members.items[i] ?? 0
    const other = member >>> 4
    sums.set(other, (sums.get(other) ?? 0) + weight * (member & 15))
  }
}

function tenthsOf(table: Table, category: number): number {
  let size = table.sizes[category] ?? 0
  for (const child of listAt(table.otherChildren, category)) size += table.sizes[child] ?? 0
  return tenthsBySize.find(([most]) => size <= most)?.[1] ?? 0
}

/** Adds the categories that a synset belongs to, or what it is the category of, each by its shortest way. */
function addSteps(steps: Ties[], table: Table, way: 'above' | 'below', synset: number, weight: number): void {
  const next = way === 'above' ? parentsOf : childrenOf
  const reach = (table.files[synset] ?? 0) < firstVerbFile ? steps : steps.slice(0, 1)
  const own = way === 'below' ? tenthsOf(table, synset) : 0
  if (way === 'below' && own === 0) return
  let edge = [synset]
  const seen = new Set(edge)
  for (const sums of reach) {
    edge = edge.flatMap((from) => next(table, from)).filter((other) => !seen.has(other) && seen.add(other))
    for (const other of edge) addMembers(sums, table, other, weight * (way === 'below' ? own : tenthsOf(table, other)))
  }
}

function raise(ties: Ties, sums: Ties, most: number, enough: number): void {
  for (const [other, sum] of sums) keepStrongest(ties, other, most * Math.min(1, sum / enough))
}

/** Puts a tie in its place where there is no stronger one. */
export function keepStrongest(ties: Ties, lemma: number, strength: number): void {
  if (strength >= weakest && strength > (ties.get(lemma) ?? 0)) ties.set(lemma, strength)
}

/** The lemmas that say the opposite of a lemma by itself. */
export function opposedTo(lemma: number): Set<number> {
  const opposed = new Set<number>(listAt(lexicon().antonyms, lemma))
  for (const { first, second } of sidesWith(lemma)) {
    const other = first.includes(lemma) ? second : first
    for (const word of other) opposed.add(word)
  }
  return opposed
}
