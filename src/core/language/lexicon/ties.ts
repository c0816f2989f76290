import { newsroomGroups, newsroomOpposites } from './newsroom.ts'
import { type Lists, listAt } from './packing.ts'
import { lexicon, type Table } from './table.ts'
import { numberOf } from './vocabulary.ts'

/** How strongly lemmas are tied to one lemma: their numbers, and 0 to 1. */
export type Ties = Map<number, number>

// What a tie is worth at its strongest.
const worth = {
  sameGroup: 0.85,
  synonym: 0.8,
  near: 0.65,
  besideGroup: 0.6,
  ancestor: [0, 0.55, 0.5, 0.45],
  sister: 0.3,
}

// Ties below this are dropped.
const weakest = 0.1

// A tie is full when the senses it goes through have this share of both words (Bhattacharyya's coefficient).
const fullShare = 0.35
const full = fullShare * 15 * 15

// Above this many synsets a category says little ("act", "person"), and below it two of a kind are near each other.
const widestCategory = 1500
const widestSisters = 40

type Newsroom = {
  groups: { same: number[]; near: number[] }[]
  groupsOf: Map<number, number[]>
  opposed: Map<number, Set<number>>
}
let newsroom: Newsroom | undefined

function readNewsroom(): Newsroom {
  if (newsroom) return newsroom
  const groups = newsroomGroups().map(({ same, near }) => ({ same: same.map(numberOf), near: near.map(numberOf) }))
  const groupsOf = new Map<number, number[]>()
  for (const [index, { same, near }] of groups.entries()) {
    for (const lemma of [...same, ...near]) groupsOf.set(lemma, [...(groupsOf.get(lemma) ?? []), index])
  }
  const opposed = new Map<number, Set<number>>()
  const oppose = (a: number, b: number) => opposed.set(a, (opposed.get(a) ?? new Set()).add(b))
  for (const [left, right] of newsroomOpposites()) {
    for (const a of left.map(numberOf)) {
      for (const b of right.map(numberOf)) {
        oppose(a, b)
        oppose(b, a)
      }
    }
  }
  newsroom = { groups, groupsOf, opposed }
  return newsroom
}

/**
 * The ties of one lemma by itself, without its family's: through shared senses, categories above and below, kinds of the
 * same, and the newsroom's groups. Sums are of whole numbers, so that a tie is the same from both its ends.
 */
export function tiesOf(lemma: number): Ties {
  const table = lexicon()
  const synonyms: Ties = new Map()
  const near: Ties = new Map()
  const sisters: Ties = new Map()
  const related: Ties[] = worth.ancestor.map(() => new Map())
  for (const sense of listAt(table.senses, lemma)) {
    const synset = sense >>> 4
    const weight = sense & 15
    addMembers(synonyms, table, synset, weight)
    for (const other of listAt(table.near, synset)) addMembers(near, table, other, weight)
    if ((table.sizes[synset] ?? 0) <= widestCategory) follow(related, table, table.children, synset, weight)
    follow(related, table, table.parents, synset, weight)
    for (const parent of listAt(table.parents, synset)) {
      if ((table.sizes[parent] ?? 0) > widestSisters) continue
      for (const other of listAt(table.children, parent))
        if (other !== synset) addMembers(sisters, table, other, weight)
    }
  }
  const ties: Ties = new Map()
  const raise = (sums: Ties, most: number) => {
    for (const [other, sum] of sums) keepStrongest(ties, other, most * Math.min(1, sum / full))
  }
  raise(synonyms, worth.synonym)
  raise(near, worth.near)
  raise(sisters, worth.sister)
  for (const [steps, sums] of related.entries()) raise(sums, worth.ancestor[steps] ?? 0)
  addGroups(ties, lemma)
  ties.delete(lemma)
  return ties
}

function addMembers(sums: Ties, table: Table, synset: number, weight: number): void {
  const end = table.members.start[synset + 1] ?? 0
  for (let i = table.members.start[synset] ?? 0; i < end; i++) {
    const member = table.members.items[i] ?? 0
    const other = member >>> 4
    sums.set(other, (sums.get(other) ?? 0) + weight * (member & 15))
  }
}

/** Adds what is up to three steps above or below a synset, each by its shortest way. */
function follow(sums: Ties[], table: Table, steps: Lists, from: number, weight: number): void {
  const seen = new Set([from])
  let edge = [from]
  for (const sumsHere of sums.slice(1)) {
    const next: number[] = []
    for (const synset of edge) {
      for (const other of listAt(steps, synset)) {
        if (seen.has(other) || (table.sizes[other] ?? 0) > widestCategory) continue
        seen.add(other)
        next.push(other)
        addMembers(sumsHere, table, other, weight)
      }
    }
    edge = next
  }
}

function addGroups(ties: Ties, lemma: number): void {
  const { groups, groupsOf } = readNewsroom()
  for (const index of groupsOf.get(lemma) ?? []) {
    const group = groups[index]
    if (!group) continue
    const within = group.same.includes(lemma)
    for (const other of group.same) keepStrongest(ties, other, within ? worth.sameGroup : worth.besideGroup)
    if (within) for (const other of group.near) keepStrongest(ties, other, worth.besideGroup)
  }
}

/** Puts a tie in its place where there is no stronger one. */
export function keepStrongest(ties: Ties, lemma: number, strength: number): void {
  if (strength >= weakest && strength > (ties.get(lemma) ?? 0)) ties.set(lemma, strength)
}

/** The lemmas that say the opposite of a lemma by themselves. */
export function opposedTo(lemma: number): Set<number> {
  return new Set([...listAt(lexicon().antonyms, lemma), ...(readNewsroom().opposed.get(lemma) ?? [])])
}
