import { invert, type Lists, listsOf, readNumbers } from './packing.ts'
import packed from './table.json' with { type: 'json' }
import { readWordList, type WordList } from './wordlist.ts'

/**
 * What is kept of WordNet (`tests/learning/lexicon/build.ts` writes it). Lemmas, synsets and families are numbered; a
 * synset's parents (hypernyms) always have smaller numbers than it.
 */
export type Table = {
  lemmas: WordList
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
  /** How many synsets stand below a synset, itself included; one reached by two ways counts twice. */
  sizes: Uint32Array
  /** Verb groups, entailments, causes and adjectives alike, both ways. */
  near: Lists
  /** Of each lemma: the number of its derivation family plus one, or 0. */
  familyOf: Uint16Array
  /** The lemmas of a family, the most used first. */
  families: Lists
  /** Of each lemma: its antonyms. */
  antonyms: Lists
}

let table: Table | undefined

/** The table, unpacked at first use and then kept. */
export function lexicon(): Table {
  table ??= unpack()
  return table
}

function unpack(): Table {
  const lemmas = readWordList(packed.lemmas)
  const { common, senses } = readSenses(lemmas.size)
  const synsets = readSynsets()
  const near = readNumbers(packed.near)
  const antonyms = readNumbers(packed.antonyms)
  return {
    lemmas,
    common,
    senses,
    members: membersOf(senses, synsets.files.length),
    ...synsets,
    near: readPairs(near, synsets.files.length),
    ...readFamilies(lemmas.size),
    antonyms: readPairs(antonyms, lemmas.size),
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

function membersOf({ start, items }: Lists, synsetCount: number): Lists {
  const synsets = new Uint32Array(items.length)
  const members = new Uint32Array(items.length)
  for (let lemma = 0; lemma + 1 < start.length; lemma++) {
    const end = start[lemma + 1] ?? 0
    for (let i = start[lemma] ?? 0; i < end; i++) {
      const sense = items[i] ?? 0
      synsets[i] = sense >>> 4
      members[i] = lemma * 16 + (sense & 15)
    }
  }
  return listsOf(synsetCount, synsets, members)
}

function readSynsets(): Pick<Table, 'files' | 'parents' | 'children' | 'sizes'> {
  const numbers = readNumbers(packed.synsets)
  const count = numbers[0] ?? 0
  const files = new Uint8Array(count)
  const start = new Uint32Array(count + 1)
  const items = new Uint32Array(numbers.length - 1 - 2 * count)
  let at = 1
  let end = 0
  for (let synset = 0; synset < count; synset++) {
    files[synset] = numbers[at++] ?? 0
    for (let parents = numbers[at++] ?? 0; parents > 0; parents--) items[end++] = synset - (numbers[at++] ?? 0)
    start[synset + 1] = end
  }
  const sizes = new Uint32Array(count).fill(1)
  for (let synset = count - 1; synset >= 0; synset--) {
    const size = sizes[synset] ?? 0
    for (let i = start[synset] ?? 0; i < (start[synset + 1] ?? 0); i++) {
      const parent = items[i] ?? 0
      sizes[parent] = (sizes[parent] ?? 0) + size
    }
  }
  const parents = { start, items }
  return { files, parents, children: invert(parents, count), sizes }
}

/** Pairs one after the other, to be followed both ways. */
function readPairs(numbers: Uint32Array, count: number): Lists {
  const from = new Uint32Array(numbers.length)
  const to = new Uint32Array(numbers.length)
  for (let i = 0; i < numbers.length; i++) {
    from[i] = numbers[i] ?? 0
    to[i] = numbers[i ^ 1] ?? 0
  }
  return listsOf(count, from, to)
}

function readFamilies(lemmaCount: number): Pick<Table, 'familyOf' | 'families'> {
  const numbers = readNumbers(packed.families)
  const count = numbers[0] ?? 0
  const familyOf = new Uint16Array(lemmaCount)
  const start = new Uint32Array(count + 1)
  const items = new Uint32Array(numbers.length - 1 - count)
  let at = 1
  let end = 0
  for (let family = 0; family < count; family++) {
    for (let size = numbers[at++] ?? 0; size > 0; size--) {
      const lemma = numbers[at++] ?? 0
      familyOf[lemma] = family + 1
      items[end++] = lemma
    }
    start[family + 1] = end
  }
  return { familyOf, families: { start, items } }
}
