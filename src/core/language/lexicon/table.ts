import { bytes, gather, gatherBothWays, type Lists, lists, shorts, startsOf } from './packing.ts'
import packed from './table.json' with { type: 'json' }
import { readWordList, type WordList } from './wordlist.ts'

/**
 * What is kept of WordNet, with the newsroom's groups (`tests/learning/lexicon/build.ts` writes it). Lemmas, synsets and
 * families are numbered. All synsets below one follow it at once (preorder), so that `sizes` tells where they end.
 */
export type Table = {
  lemmas: WordList
  /** Of each lemma: 16 log2(1 + times tagged), and how many senses it has. */
  usage: Uint8Array
  /** Of each lemma: its frequent senses; `weights` goes with `senses.items`. */
  senses: Lists
  /** 15 times the root of a sense's share of its lemma's uses. */
  weights: Uint8Array
  /** Of each synset: the lemmas that have it as a frequent sense, as `lemma * 16 + weight`. */
  members: Lists
  /** Of each synset: the number of its lexicographer's file (`lexnames(5WN)`). */
  files: Uint8Array
  /** Of each synset: its first hypernym; of a root, itself. */
  parents: Uint16Array
  /** Of each synset: how many are below it by first hypernyms, itself included. */
  sizes: Uint16Array
  /** Of each synset with several hypernyms: the others; and the other way round. */
  otherParents: Lists
  otherChildren: Lists
  /** Of each synset: those of its verb group, entailed, caused or alike. */
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
  const usage = bytes(packed.usage)
  const start = startsOf(usage.map((byte) => byte & 15))
  const synsets = shorts(packed.senses.synsets)
  const weights = bytes(packed.senses.weights)
  const members = new Uint32Array(synsets.length)
  for (let lemma = 0; lemma < usage.length; lemma++) {
    const end = start[lemma + 1] ?? 0
    for (let i = start[lemma] ?? 0; i < end; i++) members[i] = lemma * 16 + (weights[i] ?? 0)
  }

  const files = bytes(packed.synsets.files)
  const parents = shorts(packed.synsets.parents)
  const pairs = shorts(packed.synsets.otherParents)
  const children = pairs.filter((_, i) => i % 2 === 0)
  const above = pairs.filter((_, i) => i % 2 === 1)

  const families = lists(packed.families)
  const familyOf = new Uint16Array(usage.length)
  for (let family = 0; family + 1 < families.start.length; family++) {
    const end = families.start[family + 1] ?? 0
    for (let i = families.start[family] ?? 0; i < end; i++) familyOf[families.items[i] ?? 0] = family + 1
  }

  return {
    lemmas: readWordList(packed.lemmas),
    usage,
    senses: { start, items: synsets },
    weights,
    members: gather(files.length, synsets, members),
    files,
    parents,
    sizes: sizesOf(parents),
    otherParents: gather(files.length, children, above),
    otherChildren: gather(files.length, above, children),
    near: gatherBothWays(files.length, shorts(packed.near)),
    familyOf,
    families,
    antonyms: gatherBothWays(usage.length, shorts(packed.antonyms)),
  }
}

function sizesOf(parents: Uint16Array): Uint16Array {
  const sizes = new Uint16Array(parents.length).fill(1)
  for (let synset = parents.length - 1; synset >= 0; synset--) {
    const parent = parents[synset] ?? synset
    if (parent !== synset) sizes[parent] = (sizes[parent] ?? 0) + (sizes[synset] ?? 0)
  }
  return sizes
}
