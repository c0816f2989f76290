import { listAt } from './packing.ts'
import { lexicon, type Table } from './table.ts'

/** What sort of thing a noun names, or a verb does, after WordNet's lexicographer files (`lexnames(5WN)`). */
export type Kind = (typeof kinds)[number]
const kinds = [
  'quality',
  'quality',
  'manner',
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
  'thing',
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
  'verb of body',
  'verb of change',
  'verb of cognition',
  'verb of communication',
  'verb of competition',
  'verb of consumption',
  'verb of contact',
  'verb of creation',
  'verb of emotion',
  'verb of motion',
  'verb of perception',
  'verb of possession',
  'verb of society',
  'verb of being',
  'verb of weather',
  'quality',
] as const

const frequent = 5

/** The kinds of a lemma's frequent senses, the most used first. Empty for a lemma that is not known. */
export function classOf(lemma: string): Kind[] {
  const table = lexicon()
  const id = table.lemmas.find(lemma)
  if (id < 0) return []
  const found = new Set<Kind>()
  for (const sense of listAt(table.senses, id)) {
    const kind = kinds[table.files[sense >>> 4] ?? -1]
    if (kind && (sense & 15) >= frequent) found.add(kind)
  }
  return [...found]
}

/** Whether a lemma, in a frequent sense, is a kind of a category given by a common noun: a lamb is an animal. */
export function isA(lemma: string, category: string): boolean {
  const table = lexicon()
  const id = table.lemmas.find(lemma)
  const wanted = synsetsOf(table, category)
  if (id < 0 || wanted.size === 0) return false
  if (lemma === category) return true
  const seen = new Set<number>()
  const open: number[] = []
  for (const sense of listAt(table.senses, id)) if ((sense & 15) >= frequent) open.push(sense >>> 4)
  for (let synset = open.pop(); synset !== undefined; synset = open.pop()) {
    if (wanted.has(synset)) return true
    if (seen.has(synset)) continue
    seen.add(synset)
    open.push(...listAt(table.parents, synset))
  }
  return false
}

function synsetsOf(table: Table, category: string): Set<number> {
  const id = table.lemmas.find(category)
  const found = new Set<number>()
  if (id < 0) return found
  for (const sense of listAt(table.senses, id)) if ((sense & 15) >= frequent) found.add(sense >>> 4)
  return found
}
