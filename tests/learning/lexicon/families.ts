import { type Nation, nations } from '../../../src/core/language/lexicon/nations.ts'
import type { Entry } from './choose.ts'
import { apart, kindred } from './kindred.ts'
import type { WordNet } from './wordnet.ts'

const largestFamily = 14
const personFile = 18
const leastShared = 0.1

/**
 * Words of one derivation (decide, decision, decisive), each family headed by its most used word. First those listed by
 * hand and the peoples of countries, then WordNet's derivationally related forms and pertainyms and regular endings, the
 * surest first. A join that would make a family too large, or whose words do not begin alike, is left out.
 */
export function findFamilies(wordnet: WordNet, entries: Entry[]): string[][] {
  const counts = new Map(entries.map(({ lemma, count }) => [lemma, count]))
  const separate = new Set(
    apart
      .trim()
      .split('\n')
      .map((line) => keyOf(...pairOf(line))),
  )
  const families = new Map<string, string[]>()
  const join = (a: string, b: string): void => {
    const left = families.get(a) ?? [a]
    const right = families.get(b) ?? [b]
    if (left === right || left.length + right.length > largestFamily) return
    if (left.some((one) => right.some((other) => separate.has(keyOf(one, other))))) return
    const joined = [...left, ...right]
    for (const lemma of joined) families.set(lemma, joined)
  }
  const listed = [
    ...kindred
      .trim()
      .split('\n')
      .map((line) => line.split(' ')),
    ...nations().map(peopleOf),
  ]
  for (const [head, ...others] of listed.map((family) => family.filter((lemma) => counts.has(lemma)))) {
    for (const other of others) join(head ?? other, other)
  }
  const strengths = [...joinsOfWordNet(wordnet, entries), ...joinsOfEndings(wordnet, entries, counts)].sort(
    ([a, m], [b, n]) => n - m || (a < b ? -1 : 1),
  )
  for (const [key] of strengths) {
    const [a = '', b = ''] = key.split('|')
    join(a, b)
  }
  const heaviest = (a: string, b: string) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1)
  return [...new Set(families.values())].map((family) => family.toSorted(heaviest))
}

/** Of a country with one name and one people: the words for both. */
function peopleOf({ names, demonym }: Nation): string[] {
  return [...names, ...demonym]
}

type Counts = Map<string, number>

/** What WordNet joins, each with the part of both words' uses that is joined (Bhattacharyya's coefficient). */
function joinsOfWordNet({ synsets }: WordNet, entries: Entry[]): Map<string, number> {
  const shares = new Map(entries.flatMap(({ lemma, senses }) => senses.map((s) => [`${lemma} ${s.synset}`, s.share])))
  const joins = new Map<string, number>()
  const seen = new Set<string>()
  for (const { key: synset, words, pointers } of synsets.values()) {
    for (const { symbol, from, to, target } of pointers) {
      if (from === 0 || (symbol !== '+' && symbol !== '\\')) continue
      const a = words[from - 1]?.toLowerCase() ?? ''
      const b = synsets.get(target)?.words[to - 1]?.toLowerCase() ?? ''
      const key = keyOf(a, b)
      const senses = keyOf(`${a} ${synset}`, `${b} ${target}`)
      if (a === b || !beginAlike(a, b) || seen.has(senses)) continue
      seen.add(senses)
      const shared = Math.sqrt((shares.get(`${a} ${synset}`) ?? 0) * (shares.get(`${b} ${target}`) ?? 0))
      joins.set(key, (joins.get(key) ?? 0) + shared)
    }
  }
  return new Map([...joins].filter(([, shared]) => shared >= leastShared))
}

// Endings that hardly ever change what a word is about.
const endings: [RegExp, string][] = [
  [/iness$/, 'y'],
  [/ness$/, ''],
  [/fully$/, ''],
  [/ful$/, ''],
  [/iful$/, 'y'],
  [/ity$/, ''],
  [/ity$/, 'e'],
  [/hood$/, ''],
  [/ingly$/, ''],
  [/ingly$/, 'e'],
  [/edly$/, 'e'],
  [/edly$/, ''],
  [/ally$/, ''],
  [/ally$/, 'al'],
]

function joinsOfEndings({ synsets }: WordNet, entries: Entry[], counts: Counts): Map<string, number> {
  const joins = new Map<string, number>()
  const verbs = new Set(
    entries.filter(({ senses }) => senses.some((s) => s.share > 0.2 && s.synset.startsWith('v'))).map((e) => e.lemma),
  )
  for (const { lemma, senses } of entries) {
    for (const [ending, replacement] of endings) {
      const stem = lemma.replace(ending, replacement)
      if (stem !== lemma && stem.length > 3 && counts.has(stem)) joins.set(keyOf(lemma, stem), 0.5)
    }
    if (!/(er|or)$/.test(lemma) || synsets.get(senses[0]?.synset ?? '')?.file !== personFile) continue
    const stem = lemma.slice(0, -2)
    const doer = [stem, `${stem}e`].find((verb) => verbs.has(verb))
    if (doer !== undefined) joins.set(keyOf(lemma, doer), 0.4)
  }
  return joins
}

function keyOf(a: string, b: string): string {
  return a < b ? `${a}|${b}` : `${b}|${a}`
}

function pairOf(line: string): [string, string] {
  const [a = '', b = ''] = line.split(' ')
  return [a, b]
}

function beginAlike(a: string, b: string): boolean {
  let shared = 0
  while (shared < a.length && a[shared] === b[shared]) shared++
  const shorter = Math.min(a.length, b.length)
  return shared >= Math.min(4, Math.max(2, Math.ceil(shorter / 2)))
}
