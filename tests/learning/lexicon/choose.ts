import { newsWords } from './newswords.ts'
import type { Pos, Sense, Synset, WordNet } from './wordnet.ts'

/** A lemma worth keeping and its frequent senses; the shares of all its senses, kept or not, sum to 1. */
export type Entry = { lemma: string; count: number; senses: { synset: string; share: number }[] }

// Lexicographer files, by number: lexnames(5WN).
const specialist = new Set([5, 8, 20, 27])
const namesWorthKeeping = new Set([9, 10, 11, 14, 15, 17, 18, 28])
const location = 15
const person = 18

// Phrasal verbs whose second word is as often the next thing's preposition ("vote in", "live in") are no help.
const particle = / (up|down|off|out|over|back|away|through|aside|forward)$/
const preposition = / (in|on|to|for|with|by|at|into|as|of|from)$/
const emptyStart = /^(a|all|an|any|as|at|be|by|every|for|from|have|in|no|of|on|one|out|so|some|that|the|this|to|with) /
const wanted = new Set(newsWords.trim().split(/\s+/))
const smallestShare = 0.03
const mostSenses = 10

/**
 * The lemmas that news English needs: those tagged in SemCor, those that WordNet's own glosses use, those with several
 * senses (common words have many), words of today's news, and names of places, peoples and times. Rare Latin and rare
 * senses are left out.
 */
export function chooseEntries(wordnet: WordNet): Entry[] {
  const { synsets, senses } = wordnet
  const used = countInGlosses(synsets.values(), senses)
  const entries: Entry[] = []
  for (const [lemma, all] of senses) {
    if (!/^[a-z][a-z' -]+$/.test(lemma) || lemma.length > 32) continue
    if (emptyStart.test(lemma) || (preposition.test(lemma) && all.some(({ pos }) => pos === 'v'))) continue
    if (lemma.length < 3 && all.every(({ count }) => count < 3)) continue
    const kept = all.filter((sense) => worthKeeping(sense, all, used.get(lemma) ?? 0, wordnet))
    if (kept.length === 0) continue
    const shares = sharesOf(kept)
    const frequent = kept
      .map((sense, i) => ({ synset: sense.synset, share: shares[i] ?? 0 }))
      .filter(({ share }) => share >= smallestShare)
      .sort((a, b) => b.share - a.share)
      .slice(0, mostSenses)
    const count = all.reduce((sum, sense) => sum + sense.count, 0)
    entries.push({ lemma, count: count + Math.min(used.get(lemma) ?? 0, 30) / 10, senses: frequent })
  }
  return entries.sort((a, b) => (a.lemma < b.lemma ? -1 : 1))
}

function worthKeeping(sense: Sense, all: Sense[], used: number, { synsets }: WordNet): boolean {
  const { lemma, pos, rank, count } = sense
  const synset = synsets.get(sense.synset)
  if (!synset) return false
  const several = lemma.includes(' ')
  if (several && (pos === 'a' || pos === 'r')) return false
  if (pos === 'n' && !synset.words.includes(lemma)) {
    const instance = synset.pointers.some(({ symbol }) => symbol === '@i')
    if (instance && synset.file === location) return count > 0 || used > 0 || !several
    const place = synset.file === 17
    return count > 0 || (namesWorthKeeping.has(synset.file) && used > (several ? 2 : 0) && (place || !instance))
  }
  if (count > 0 || wanted.has(lemma)) return true
  if (several) return pos === 'v' ? rank === 1 && particle.test(lemma) : used > 7 && !specialist.has(synset.file)
  if (specialist.has(synset.file)) return used > 7
  if (synset.file === person) return used > 0
  return used > 3 || (all.length > 1 && used > (pos === 'a' ? 1 : 0)) || (pos === 'v' && all.length > 1)
}

/** How much of a lemma's use each sense has: tag counts, with a little for the order of the senses and for untagged words. */
function sharesOf(senses: Sense[]): number[] {
  const best = new Map<Pos, number>()
  const weights = senses.map((sense) => {
    const place = (best.get(sense.pos) ?? 0) + 1
    best.set(sense.pos, place)
    return sense.count + 1 / (place * place)
  })
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return weights.map((weight) => weight / total)
}

function countInGlosses(synsets: Iterable<Synset>, senses: Map<string, Sense[]>): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { gloss } of synsets) {
    const words = gloss.toLowerCase().match(/[a-z'-]+/g) ?? []
    for (let i = 0; i < words.length; i++) {
      for (let length = 1; length <= 4; length++) {
        const phrase = words.slice(i, i + length).join(' ')
        if (senses.has(phrase)) counts.set(phrase, (counts.get(phrase) ?? 0) + 1)
      }
    }
  }
  return counts
}
