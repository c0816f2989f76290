import { lexicon } from './table.ts'

const shortest = 4

/**
 * The word of a vocabulary that a mistyped word stands for, or undefined. Edits are insertions, deletions, replacements
 * and swaps of neighbours (optimal string alignment): one for words of up to five letters, two for longer ones. Words
 * under four letters, and words the lexicon knows, are not touched.
 */
export function nearestWord(word: string, vocabulary: Iterable<string>): string | undefined {
  if (word.length < shortest || lexicon().lemmas.find(word) >= 0) return undefined
  const limit = word.length > 5 ? 2 : 1
  let best: string | undefined
  let bestCost = limit + 1
  for (const candidate of vocabulary) {
    if (candidate === word) return candidate
    if (candidate.length < shortest || Math.abs(candidate.length - word.length) > limit) continue
    const cost = distance(word, candidate, Math.min(limit, bestCost)) + (candidate[0] === word[0] ? 0 : 0.5)
    if (cost < bestCost) {
      best = candidate
      bestCost = cost
    }
  }
  return best
}

const rows = [new Uint8Array(64), new Uint8Array(64), new Uint8Array(64)]

function distance(a: string, b: string, limit: number): number {
  const width = Math.min(b.length, 62)
  let [before = rows[0], above = rows[1], row = rows[2]] = rows
  if (!before || !above || !row) return limit + 1
  for (let j = 0; j <= width; j++) above[j] = j
  for (let i = 1; i <= a.length; i++) {
    row[0] = i
    let least = i
    for (let j = 1; j <= width; j++) {
      const same = a[i - 1] === b[j - 1]
      let cost = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1)
      row[j] = cost
      if (cost < least) least = cost
    }
    if (least > limit) return limit + 1
    const spare: Uint8Array<ArrayBuffer> = before
    before = above
    above = row
    row = spare
  }
  return above[width] ?? limit + 1
}
