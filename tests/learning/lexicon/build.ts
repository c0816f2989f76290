import { writeFileSync } from 'node:fs'
import { ByteWriter, frontCoded } from './bytes.ts'
import { chooseEntries } from './choose.ts'
import { readExceptions } from './exceptions.ts'
import { findFamilies } from './families.ts'
import { findSpellings } from './spellings.ts'
import { readWordNet } from './wordnet.ts'

const target = new URL('../../../src/core/language/lexicon/table.json', import.meta.url)

const wordnet = readWordNet()
const entries = chooseEntries(wordnet)
const lemmaIds = new Map(entries.map(({ lemma }, id) => [lemma, id]))

const wanted = new Set(entries.flatMap(({ senses }) => senses.map(({ synset }) => synset)))
const parentsOf = (key: string): string[] =>
  (wordnet.synsets.get(key)?.pointers ?? []).filter(({ symbol }) => symbol.startsWith('@')).map((p) => p.target)

/** The nearest synsets above that are kept: those with none of the chosen lemmas are passed over. */
function keptParents(key: string): string[] {
  return [...new Set(parentsOf(key).flatMap((parent) => (wanted.has(parent) ? [parent] : keptParents(parent))))]
}

// Parents before children, so that one pass over the numbers settles everything that is inherited.
const synsetIds = new Map<string, number>()
function number(key: string): void {
  if (synsetIds.has(key)) return
  for (const parent of keptParents(key)) number(parent)
  synsetIds.set(key, synsetIds.size)
}
for (const key of [...wanted].sort()) number(key)

const synsets = new ByteWriter()
const near = new ByteWriter()
synsets.put(synsetIds.size)
for (const [key, id] of synsetIds) {
  const synset = wordnet.synsets.get(key)
  const parents = keptParents(key).map((parent) => id - (synsetIds.get(parent) ?? 0))
  synsets.put(synset?.file ?? 0, parents.length, ...parents)
  for (const { symbol, target: other } of synset?.pointers ?? []) {
    const otherId = synsetIds.get(other)
    if (['$', '*', '>', '&'].includes(symbol) && otherId !== undefined && otherId < id) near.put(id, otherId)
  }
}

const senses = new ByteWriter()
for (const entry of entries) {
  senses.put(Math.min(255, Math.round(8 * Math.log2(1 + entry.count))), entry.senses.length)
  for (const { synset, share } of entry.senses) {
    const id = synsetIds.get(synset) ?? 0
    senses.put(id * 16 + Math.max(1, Math.round(15 * Math.sqrt(share))))
  }
}

const families = new ByteWriter()
const found = findFamilies(wordnet, entries)
families.put(found.length)
for (const family of found) families.put(family.length, ...family.map((lemma) => lemmaIds.get(lemma) ?? 0))

const antonyms = new ByteWriter()
for (const synset of wordnet.synsets.values()) {
  for (const { symbol, from, to, target: other } of synset.pointers) {
    const a = lemmaIds.get(synset.words[from - 1]?.toLowerCase() ?? '')
    const b = lemmaIds.get(wordnet.synsets.get(other)?.words[to - 1]?.toLowerCase() ?? '')
    if (symbol === '!' && a !== undefined && b !== undefined && a < b) antonyms.put(a, b)
  }
}

const table = {
  source:
    'WordNet 3.1, Copyright 2011 by Princeton University (https://wordnet.princeton.edu/license-and-commercial-use)',
  lemmas: frontCoded(entries.map(({ lemma }) => lemma)),
  senses: senses.toBase64(),
  synsets: synsets.toBase64(),
  near: near.toBase64(),
  families: families.toBase64(),
  antonyms: antonyms.toBase64(),
  exceptions: readExceptions(lemmaIds),
  spellings: findSpellings(wordnet, lemmaIds),
}
writeFileSync(target, `${JSON.stringify(table, null, 1)}\n`)
console.log(`${entries.length} lemmas, ${synsetIds.size} synsets`)
