import { writeFileSync } from 'node:fs'
import { nations } from '../../../src/core/language/lexicon/nations.ts'
import { addCategories } from './categories.ts'
import { chooseEntries, type Entry } from './choose.ts'
import { readExceptions } from './exceptions.ts'
import { findFamilies } from './families.ts'
import { addModernWords } from './modern.ts'
import { newsroomGroups, newsroomOpposites } from './newsroom.ts'
import { bytes, frontCoded, lists, shorts } from './packing.ts'
import { findSpellings } from './spellings.ts'
import { plantTree } from './tree.ts'
import { readWordNet } from './wordnet.ts'

// Writes the core's lexicon from WordNet and the newsroom's groups: run by `npm run learn:lexicon`.

const target = new URL('../../../src/core/language/lexicon/table.json', import.meta.url)

const wordnet = readWordNet()
addCategories(wordnet)
const chosen = chooseEntries(wordnet)
const spellings = findSpellings(wordnet, new Set(chosen.map(({ lemma }) => lemma)))
const groups = newsroomGroups().map(({ same, near }) => ({ same: inBothSpellings(same), near: inBothSpellings(near) }))
const opposed = newsroomOpposites().map((sides) => sides.map(inBothSpellings))
const entries = withNewsroomWords([...chosen, ...addModernWords(wordnet, chosen)])
const numbers = new Map(entries.map(({ lemma }, number) => [lemma, number]))
const numberOf = (lemma: string): number => numbers.get(lemma) ?? -1

function inBothSpellings(words: string[]): string[] {
  return [...new Set(words.flatMap((word) => [word, spellings.get(word) ?? word]))]
}

/** All entries in the order of their letters, with those of the newsroom and the first words of phrases that had none. */
function withNewsroomWords(entries: Entry[]): Entry[] {
  const known = new Set(entries.map(({ lemma }) => lemma))
  const nationWords = nations().flatMap(({ names, demonym }) => [...names, ...demonym])
  const listed = [...groups.flatMap(({ same, near }) => [...same, ...near]), ...opposed.flat(2), ...nationWords]
  const openings = [...known, ...listed].map((lemma) => lemma.split(' ')[0] ?? '')
  const missing = new Set([...listed, ...openings].filter((lemma) => !known.has(lemma)))
  return [...entries, ...[...missing].map((lemma) => ({ lemma, count: 0, senses: [] }))].sort((a, b) =>
    a.lemma < b.lemma ? -1 : 1,
  )
}

const tree = plantTree(wordnet, new Set(entries.flatMap(({ senses }) => senses.map(({ synset }) => synset))))
const senses = entries.flatMap((entry) => entry.senses)
const antonyms = [...wordnet.synsets.values()].flatMap(({ words, pointers }) =>
  pointers
    .filter(({ symbol }) => symbol === '!')
    .map(({ from, to, target }) => [words[from - 1], wordnet.synsets.get(target)?.words[to - 1]])
    .map((pair) => pair.map((word) => numberOf(word?.toLowerCase() ?? '')))
    .filter(([a = -1, b = -1]) => a >= 0 && a < b),
)

const table = {
  source:
    'Made by "npm run learn:lexicon" from WordNet 3.1, Copyright 2011 by Princeton University; see WORDNET-LICENSE.txt.',
  lemmas: frontCoded(entries.map(({ lemma }) => lemma)),
  usage: bytes(entries.map(({ count, senses }) => Math.min(15, Math.round(Math.log2(1 + count))) * 16 + senses.length)),
  senses: {
    synsets: shorts(senses.map(({ synset }) => tree.numberOf(synset))),
    weights: bytes(senses.map(({ share }) => Math.max(1, Math.round(15 * Math.sqrt(share))))),
  },
  synsets: { files: bytes(tree.files), parents: shorts(tree.parents), otherParents: shorts(tree.otherParents.flat()) },
  near: shorts(tree.near.flat()),
  families: lists(findFamilies(wordnet, entries).map((family) => family.map(numberOf))),
  antonyms: shorts(antonyms.flat()),
  newsroom: {
    same: lists(groups.map(({ same }) => same.map(numberOf))),
    near: lists(groups.map(({ near }) => near.map(numberOf))),
    left: lists(opposed.map(([left = []]) => left.map(numberOf))),
    right: lists(opposed.map(([, right = []]) => right.map(numberOf))),
  },
  exceptions: readExceptions(numbers),
  spellings: [...spellings].flat().join(' '),
}
writeFileSync(target, `${JSON.stringify(table, null, 2)}\n`)
for (const [name, value] of Object.entries(table)) console.log(`${name}: ${JSON.stringify(value).length} characters`)
console.log(`${entries.length} lemmas, ${tree.files.length} synsets, ${groups.length} newsroom groups`)
