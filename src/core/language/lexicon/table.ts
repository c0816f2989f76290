import { newsroomWords } from './newsroom.ts'
import { type Lists, listsOf, readNumbers } from './packing.ts'
import packed from './table.json' with { type: 'json' }

/**
 * What is kept of WordNet (`tests/learning/lexicon/build.ts` writes it). Lemmas, synsets and families are numbered; a
 * synset's parents (hypernyms) always have smaller numbers than it.
 */
export type Table = {
  lemmas: string[]
  ids: Map<string, number>
  /** How common a lemma is: 8 log2(1 + times tagged), at most 255. */
  common: Uint8Array
  /** Of each lemma: its frequent senses, as `synset * 16 + weight`; a weight is 15 times the root of the sense's share. */
  senses: Lists
  /** Of each synset: the lemmas that have it as a frequent sense, as `lemma * 16 + weight`. */
  members: Lists
  /** Of each synset: the number of its lexicographer's file. */
  files: Uint8Array
  parents: Lists
  children: Lists
  /** How many synsets stand below a synset, itself included. */
  sizes: Uint32Array
  /** Verb groups, entailments, causes and adjectives alike, both ways. */
  near: Lists
  /** Of each lemma: the number of its derivation family, or `noFamily`. */
  familyOf: Uint32Array
  /** The lemmas of a family, the most used first. */
  families: Lists
  /** Of each lemma: its antonyms. */
  antonyms: Lists
}

export const noFamily = 0xffffffff

let table: Table | undefined

/** The table, unpacked at first use and then kept. */
export function lexicon(): Table {
  table ??= unpack()
  return table
}

function unpack(): Table {
  const lemmas = packed.lemmas.split(' ').map((lemma) => (lemma.includes('_') ? lemma.replaceAll('_', ' ') : lemma))
  const ids = new Map<string, number>()
  for (let id = 0; id < lemmas.length; id++) ids.set(lemmas[id] ?? '', id)
  const senses = readSenses(lemmas.length)
  const synsets = readSynsets()
  for (const word of newsroomWords()) {
    if (!ids.has(word)) ids.set(word, lemmas.push(word) - 1)
  }
  const families = readFamilies(lemmas.length)
  return {
    lemmas,
    ids,
    ...senses,
    members: members(senses.senses, synsets.files.length),
    ...synsets,
    near: readNear(synsets.files.length),
    ...families,
    antonyms: readAntonyms(lemmas.length),
  }
}

function readSenses(lemmaCount: number): Pick<Table, 'common' | 'senses'> {
  const numbers = readNumbers(packed.senses)
  const common = new Uint8Array(lemmaCount)
  const start = new Uint32Array(lemmaCount + 1)
  const items = new Uint32Array(numbers.length - 2 * lemmaCount)
  let at = 0
  let end = 0
  for (let lemma = 0; lemma < lemmaCount; lemma++) {
    common[lemma] = numbers[at++] ?? 0
    const count = numbers[at++] ?? 0
    for (let i = 0; i < count; i++) items[end++] = numbers[at++] ?? 0
    start[lemma + 1] = end
  }
  return { common, senses: { start, items } }
}

function members(senses: Lists, synsetCount: number): Lists {
  const from: number[] = []
  const to: number[] = []
  for (let lemma = 0; lemma + 1 < senses.start.length; lemma++) {
    for (let i = senses.start[lemma] ?? 0; i < (senses.start[lemma + 1] ?? 0); i++) {
      const sense = senses.items[i] ?? 0
      from.push(sense >>> 4)
      to.push(lemma * 16 + (sense & 15))
    }
  }
  return listsOf(synsetCount, from, to)
}

function readSynsets(): Pick<Table, 'files' | 'parents' | 'children' | 'sizes'> {
  const numbers = readNumbers(packed.synsets)
  const files: number[] = []
  const childEnds: number[] = []
  const parentEnds: number[] = []
  for (let at = 0; at < numbers.length; ) {
    const id = files.length
    files.push(numbers[at++] ?? 0)
    for (let count = numbers[at++] ?? 0; count > 0; count--) {
      childEnds.push(id)
      parentEnds.push(id - (numbers[at++] ?? 0))
    }
  }
  const sizes = new Uint32Array(files.length).fill(1)
  for (let i = childEnds.length - 1; i >= 0; i--) {
    const parent = parentEnds[i] ?? 0
    sizes[parent] = (sizes[parent] ?? 0) + (sizes[childEnds[i] ?? 0] ?? 0)
  }
  return {
    files: Uint8Array.from(files),
    parents: listsOf(files.length, childEnds, parentEnds),
    children: listsOf(files.length, parentEnds, childEnds),
    sizes,
  }
}

function readNear(synsetCount: number): Lists {
  const numbers = readNumbers(packed.near)
  const from: number[] = []
  const to: number[] = []
  for (let at = 0; at < numbers.length; ) {
    const synset = numbers[at++] ?? 0
    for (let count = numbers[at++] ?? 0; count > 0; count--) {
      const other = numbers[at++] ?? 0
      from.push(synset, other)
      to.push(other, synset)
    }
  }
  return listsOf(synsetCount, from, to)
}

function readFamilies(lemmaCount: number): Pick<Table, 'familyOf' | 'families'> {
  const numbers = readNumbers(packed.families)
  const familyOf = new Uint32Array(lemmaCount).fill(noFamily)
  const from: number[] = []
  const to: number[] = []
  let family = 0
  for (let at = 0; at < numbers.length; family++) {
    for (let count = numbers[at++] ?? 0; count > 0; count--) {
      const lemma = numbers[at++] ?? 0
      familyOf[lemma] = family
      from.push(family)
      to.push(lemma)
    }
  }
  return { familyOf, families: listsOf(family, from, to) }
}

function readAntonyms(lemmaCount: number): Lists {
  const numbers = readNumbers(packed.opposites)
  const from: number[] = []
  const to: number[] = []
  for (let at = 0; at + 1 < numbers.length; at += 2) {
    const a = numbers[at] ?? 0
    const b = numbers[at + 1] ?? 0
    from.push(a, b)
    to.push(b, a)
  }
  return listsOf(lemmaCount, from, to)
}
