import { newsroomGroups, newsroomOpposites } from './newsroom.ts'
import { listAt } from './packing.ts'
import { lexicon, noFamily, type Table } from './table.ts'

// What each tie is worth at its strongest.
const worth = { same: 1, kin: 0.9, group: 0.85, synonym: 0.8, near: 0.65, parent: 0.55, sister: 0.3 } as const

// How much a tie through a member of the family keeps.
const throughKin = 0.9

// Shared senses at which a tie is full: the sum over them of weight times weight, of at most 15 * 15.
const full = 0.35 * 15 * 15

// Ties through synsets with more below them than this say nothing ("act", "person", "change").
const widestParent = 400
const widestSisters = 40

const weakest = 0.1

type Ties = Map<number, number>

type Groups = { of: Map<number, number[]>; members: number[][]; opposed: Map<number, Set<number>> }
let groups: Groups | undefined

function newsroom(table: Table): Groups {
  if (groups) return groups
  const idOf = (word: string) => table.ids.get(word) ?? 0
  const members = newsroomGroups.map((group) => group.map(idOf))
  const of = new Map<number, number[]>()
  for (const [number, group] of members.entries()) for (const id of group) of.set(id, [...(of.get(id) ?? []), number])
  const opposed = new Map<number, Set<number>>()
  const oppose = (a: number, b: number) => opposed.set(a, (opposed.get(a) ?? new Set()).add(b))
  for (const [left, right] of newsroomOpposites) {
    for (const a of left.map(idOf)) {
      for (const b of right.map(idOf)) {
        oppose(a, b)
        oppose(b, a)
      }
    }
  }
  groups = { of, members, opposed }
  return groups
}

function kin(table: Table, lemma: number): Iterable<number> {
  const family = table.familyOf[lemma] ?? noFamily
  return family === noFamily ? [lemma] : listAt(table.families, family)
}

/** The ties of one lemma, without those of its family. Every sum is of whole numbers, so that it is the same both ways. */
function ownTies(table: Table, lemma: number): Ties {
  const synonym: Ties = new Map()
  const near: Ties = new Map()
  const parent: Ties = new Map()
  const sister: Ties = new Map()
  const add = (ties: Ties, synset: number, weight: number) => {
    for (const member of listAt(table.members, synset)) {
      const other = member >>> 4
      if (other !== lemma) ties.set(other, (ties.get(other) ?? 0) + weight * (member & 15))
    }
  }
  for (const sense of listAt(table.senses, lemma)) {
    const synset = sense >>> 4
    const weight = sense & 15
    add(synonym, synset, weight)
    for (const other of listAt(table.near, synset)) add(near, other, weight)
    if ((table.sizes[synset] ?? 0) <= widestParent) {
      for (const child of listAt(table.children, synset)) add(parent, child, weight)
    }
    for (const above of listAt(table.parents, synset)) {
      if ((table.sizes[above] ?? 0) > widestParent) continue
      add(parent, above, weight)
      if ((table.sizes[above] ?? 0) > widestSisters) continue
      for (const other of listAt(table.children, above)) if (other !== synset) add(sister, other, weight)
    }
  }
  const ties: Ties = new Map()
  const raise = (kind: Ties, most: number) => {
    for (const [other, sum] of kind) keepBest(ties, other, most * Math.min(1, sum / full))
  }
  raise(synonym, worth.synonym)
  raise(near, worth.near)
  raise(parent, worth.parent)
  raise(sister, worth.sister)
  const { of, members } = newsroom(table)
  for (const group of of.get(lemma) ?? []) for (const other of members[group] ?? []) keepBest(ties, other, worth.group)
  return ties
}

function keepBest(ties: Ties, lemma: number, strength: number): void {
  if (strength >= weakest && strength > (ties.get(lemma) ?? 0)) ties.set(lemma, strength)
}

function tiesOf(table: Table, lemma: number): Ties {
  const ties: Ties = new Map()
  for (const relative of kin(table, lemma)) {
    const share = relative === lemma ? 1 : throughKin
    for (const [other, strength] of ownTies(table, relative)) {
      for (const otherKin of kin(table, other)) {
        keepBest(ties, otherKin, strength * share * (otherKin === other ? 1 : throughKin))
      }
    }
  }
  for (const relative of kin(table, lemma)) keepBest(ties, relative, worth.kin)
  for (const other of opposed(table, lemma)) ties.delete(other)
  return ties
}

/** The lemmas that say the opposite of a lemma, of its kin, or of a kin's other side. */
function opposed(table: Table, lemma: number): Set<number> {
  const found = new Set<number>()
  const { opposed } = newsroom(table)
  for (const relative of kin(table, lemma)) {
    for (const other of [...listAt(table.antonyms, relative), ...(opposed.get(relative) ?? [])]) {
      for (const otherKin of kin(table, other)) found.add(otherKin)
    }
  }
  found.delete(lemma)
  return found
}

const kept = new Map<number, { ties: Ties; opposed: Set<number> }>()
const keptLimit = 512

function around(table: Table, lemma: number): { ties: Ties; opposed: Set<number> } {
  const known = kept.get(lemma)
  if (known) return known
  const found = { ties: tiesOf(table, lemma), opposed: opposed(table, lemma) }
  if (kept.size >= keptLimit) kept.clear()
  kept.set(lemma, found)
  return found
}

/**
 * How near two lemmas are in meaning, 0 to 1 and the same both ways: 1 the same, .9 of one derivation, about .8 synonyms
 * in a frequent sense, about .5 a kind of the other, .3 kinds of the same. Opposites are 0. What surrounds a lemma is
 * worked out once and kept for a while: put the question's word first and the article's second.
 */
export function relatedness(a: string, b: string): number {
  if (a === b) return worth.same
  const table = lexicon()
  const first = table.ids.get(a)
  const second = table.ids.get(b)
  if (first === undefined || second === undefined) return 0
  const other = kept.has(first) ? undefined : kept.get(second)
  return (other ? other.ties.get(first) : around(table, first).ties.get(second)) ?? 0
}

/** Whether two lemmas say the opposite (rise and fall, accept and reject), also through their families. */
export function opposites(a: string, b: string): boolean {
  const table = lexicon()
  const first = table.ids.get(a)
  const second = table.ids.get(b)
  return first !== undefined && second !== undefined && around(table, first).opposed.has(second)
}
