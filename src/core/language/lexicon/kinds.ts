import { listAt } from './packing.ts'
import { lexicon, type Table } from './table.ts'

// WordNet's lexicographer files of nouns, 3 to 28 (`lexnames(5WN)`).
const kinds = [
  'thing',
  'act',
  'animal',
  'artifact',
  'attribute',
  'body',
  'cognition',
  'communication',
  'event',
  'feeling',
  'food',
  'group',
  'location',
  'motive',
  'object',
  'person',
  'phenomenon',
  'plant',
  'possession',
  'process',
  'quantity',
  'relation',
  'shape',
  'state',
  'substance',
  'time',
] as const
const firstNounFile = 3

/** What sort of thing a noun names. `possession` is money and goods, `object` what nature made, `thing` none of the others. */
type Kind = (typeof kinds)[number]

// A weight of 5 is a ninth of a lemma's uses.
const frequent = 5

/** The kinds of what a lemma names in its frequent senses, the most used first. Empty for what is no noun or not known. */
export function classOf(lemma: string): Kind[] {
  const table = lexicon()
  const found = new Set<Kind>()
  for (const synset of frequentSenses(table, lemma)) {
    const kind = kinds[(table.files[synset] ?? 0) - firstNounFile]
    if (kind) found.add(kind)
  }
  return [...found]
}

/** Whether a lemma, in a frequent sense, is a kind of a category given by a common noun: a lamb is an animal. */
export function isA(lemma: string, category: string): boolean {
  const table = lexicon()
  const wanted = new Set(frequentSenses(table, category))
  if (wanted.size === 0) return false
  const open = frequentSenses(table, lemma)
  for (let synset = open.pop(); synset !== undefined; synset = open.pop()) {
    if (wanted.has(synset)) return true
    const parent = table.parents[synset] ?? synset
    if (parent !== synset) open.push(parent, ...listAt(table.otherParents, synset))
  }
  return false
}

function frequentSenses({ lemmas, senses, weights }: Table, lemma: string): number[] {
  const number = lemmas.find(lemma)
  const found: number[] = []
  if (number < 0) return found
  const end = senses.start[number + 1] ?? 0
  for (let i = senses.start[number] ?? 0; i < end; i++) {
    if ((weights[i] ?? 0) >= frequent) found.push(senses.items[i] ?? 0)
  }
  return found
}

/** Whether the lexicon holds this word or lemma at all. */
export const isKnown = (word: string): boolean => lexicon().lemmas.find(word) >= 0

// Lexicographer files 29 to 43 are verbs.
const firstVerbFile = 29
const lastVerbFile = 43

/** Whether a lemma can be a verb, in any sense that the lexicon holds. */
export function canBeVerb(lemma: string): boolean {
  const { lemmas, senses, files } = lexicon()
  const number = lemmas.find(lemma)
  if (number < 0) return false
  const end = senses.start[number + 1] ?? 0
  for (let i = senses.start[number] ?? 0; i < end; i++) {
    const file = files[senses.items[i] ?? 0] ?? 0
    if (file >= firstVerbFile && file <= lastVerbFile) return true
  }
  return false
}
