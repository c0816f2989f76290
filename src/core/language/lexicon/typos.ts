import { lemmaOf } from './lemma.ts'
import { lexicon } from './table.ts'

const shortest = 4
// Names are the more alike the shorter they are: only long words may be off by two.
const longForTwo = 8

/**
 * The word of a vocabulary that a mistyped lower-case word stands for, or undefined. An edit is a letter put in, left
 * out, replaced or swapped with its neighbour (optimal string alignment): one edit, or two in words of eight letters and
 * more. It must begin with the same letter: another first letter is more often another name (Kishida, Nishida). Words
 * under four letters and words that the lexicon knows stay as they are.
 */
export function nearestWord(word: string, vocabulary: Iterable<string>): string | undefined {
  if (word.length < shortest || isKnown(word)) return undefined
  const most = word.length < longForTwo ? 1 : 2
  let best: string | undefined
  let least = most + 1
  for (const candidate of vocabulary) {
    if (candidate === word) return candidate
    if (candidate[0] !== word[0] || candidate.length < shortest) continue
    if (Math.abs(candidate.length - word.length) > most) continue
    const cost = edits(word, candidate, most)
    if (cost < least) {
      best = candidate
      least = cost
    }
  }
  return best
}

function isKnown(word: string): boolean {
  const { lemmas } = lexicon()
  return [word, lemmaOf(word), lemmaOf(word, 'verb')].some((form) => lemmas.find(form) >= 0)
}

const longest = 48
const rows: [Uint8Array, Uint8Array, Uint8Array] = [
  new Uint8Array(longest + 1),
  new Uint8Array(longest + 1),
  new Uint8Array(longest + 1),
]

/** The edits between two words; more than `most` where there are more. */
function edits(a: string, b: string, most: number): number {
  if (b.length > longest) return most + 1
  let [before, above, row] = rows
  for (let j = 0; j <= b.length; j++) above[j] = j
  for (let i = 1; i <= a.length; i++) {
    row[0] = i
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const replaced = a[i - 1] === b[j - 1] ? 0 : 1
      let cost = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + replaced)
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      if (swapped) cost = Math.min(cost, (before[j - 2] ?? 0) + 1)
      row[j] = cost
      least = Math.min(least, cost)
    }
    if (least > most) return most + 1
    ;[before, above, row] = [above, row, before]
  }
  return above[b.length] ?? most + 1
}
