import { groupsWith, sidesWith } from './newsroom.ts'
import { listAt } from './packing.ts'
import { lexicon, type Table } from './table.ts'

/** How strongly lemmas are tied to one lemma: their numbers, and 0 to 1. */
export type Ties = Map<number, number>

// What a tie is worth at its strongest.
const sameGroup = 0.85
const besideGroup = 0.6
const synonym = 0.8
const nearby = 0.65
const bySteps = [0.55, 0.5, 0.45]
const sister = 0.3

// Ties below this are dropped.
const weakest = 0.1

// A tie is full when the senses it goes through have this share of both words (Bhattacharyya's coefficient).
const full = 0.35 * 15 * 15

// Above this many synsets a category says little ("act", "person"); below the second, two of a kind are near each other.
const widestCategory = 1500
const widestSisters = 40

/**
 * The ties of one lemma by itself, without its family's: through shared senses, categories above and below, two of a
 * kind, and the newsroom's groups. Sums are of whole numbers, so that a tie is the same from both its ends.
 */
export function tiesOf(lemma: number): Ties {
  const table = lexicon()
  const synonyms: Ties = new Map()
  const near: Ties = new Map()
  const sisters: Ties = new Map()
  const stepsAway: Ties[] = bySteps.map(() => new Map())
  const end = table.senses.start[lemma + 1] ?? 0
  for (let i = table.senses.start[lemma] ?? 0; i < end; i++) {
    const synset = table.senses.items[i] ?? 0
    const weight = table.weights[i] ?? 0
    addMembers(synonyms, table, synset, weight)
    for (const other of listAt(table.near, synset)) addMembers(near, table, other, weight)
    follow(stepsAway, table, parentsOf, synset, weight)
    if ((table.sizes[synset] ?? 0) <= widestCategory) follow(stepsAway, table, childrenOf, synset, weight)
    for (const parent of parentsOf(table, synset)) {
      if ((table.sizes[parent] ?? 0) > widestSisters) continue
      for (const other of childrenOf(table, parent)) if (other !== synset) addMembers(sisters, table, other, weight)
    }
  }
  const ties: Ties = new Map()
  raise(ties, synonyms, synonym)
  raise(ties, near, nearby)
  raise(ties, sisters, sister)
  for (const [i, sums] of stepsAway.entries()) raise(ties, sums, bySteps[i] ?? 0)
  for (const { first, second } of groupsWith(lemma)) {
    const within = first.includes(lemma)
    for (const other of first) keepStrongest(ties, other, within ? sameGroup : besideGroup)
    if (within) for (const other of second) keepStrongest(ties, other, besideGroup)
  }
  ties.delete(lemma)
  return ties
}

function parentsOf(table: Table, synset: number): number[] {
  const parent = table.parents[synset] ?? synset
  return parent === synset ? [] : [parent, ...listAt(table.otherParents, synset)]
}

function childrenOf(table: Table, synset: number): number[] {
  const children: number[] = []
  const end = synset + (table.sizes[synset] ?? 1)
  for (let child = synset + 1; child < end; child += table.sizes[child] ?? 1) children.push(child)
  children.push(...listAt(table.otherChildren, synset))
  return children
}

function addMembers(sums: Ties, table: Table, synset: number, weight: number): void {
  const end = table.members.start[synset + 1] ?? 0
  for (let i = table.members.start[synset] ?? 0; i < end; i++) {
    const member = table.members.items[i] ?? 0
    const other = member >>> 4
    sums.set(other, (sums.get(other) ?? 0) + weight * (member & 15))
  }
}

/** Adds what is some steps above or below a synset, each by its shortest way. */
function follow(
  sums: Ties[],
  table: Table,
  step: (table: Table, synset: number) => number[],
  from: number,
  weight: number,
): void {
  const seen = new Set([from])
  let edge = [from]
  for (const sumsHere of sums) {
    const next: number[] = []
    for (const synset of edge) {
      for (const other of step(table, synset)) {
        if (seen.has(other) || (table.sizes[other] ?? 0) > widestCategory) continue
        seen.add(other)
        next.push(other)
        addMembers(sumsHere, table, other, weight)
      }
    }
    edge = next
  }
}

function raise(ties: Ties, sums: Ties, most: number): void {
  for (const [other, sum] of sums) keepStrongest(ties, other, most * Math.min(1, sum / full))
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
