import type { Entry } from './choose.ts'
import type { WordNet } from './wordnet.ts'

const largestFamily = 14

/**
 * Words of one derivation (decide, decision, decisive), each family headed by its most used word. Joined by WordNet's
 * derivationally related forms and pertainyms, the surest joins first; a join that would make a family too large, or
 * whose words do not begin alike, is left out.
 */
export function findFamilies(wordnet: WordNet, entries: Entry[]): string[][] {
  const counts = new Map(entries.map(({ lemma, count }) => [lemma, count]))
  const joins = new Map<string, number>()
  for (const synset of wordnet.synsets.values()) {
    for (const { symbol, from, to, target } of synset.pointers) {
      if (from === 0 || (symbol !== '+' && symbol !== '\\')) continue
      const a = synset.words[from - 1]?.toLowerCase() ?? ''
      const b = wordnet.synsets.get(target)?.words[to - 1]?.toLowerCase() ?? ''
      if (a === b || !counts.has(a) || !counts.has(b) || !beginAlike(a, b)) continue
      const key = a < b ? `${a}|${b}` : `${b}|${a}`
      joins.set(key, (joins.get(key) ?? 0) + 1)
    }
  }
  const families = new Map<string, string[]>()
  const byStrength = [...joins].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  for (const [key] of byStrength) {
    const [a = '', b = ''] = key.split('|')
    const left = families.get(a) ?? [a]
    const right = families.get(b) ?? [b]
    if (left === right || left.length + right.length > largestFamily) continue
    const joined = [...left, ...right]
    for (const lemma of joined) families.set(lemma, joined)
  }
  const heaviest = (a: string, b: string) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1)
  return [...new Set(families.values())].map((family) => family.toSorted(heaviest))
}

function beginAlike(a: string, b: string): boolean {
  let shared = 0
  while (shared < a.length && a[shared] === b[shared]) shared++
  const shorter = Math.min(a.length, b.length)
  return shared >= Math.min(4, Math.max(2, Math.ceil(shorter / 2)))
}
