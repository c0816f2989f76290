import { lemmaOf } from './lemma.ts'
import { bytes, shorts } from './packing.ts'
import packed from './table.json' with { type: 'json' }
import { lexicon } from './table.ts'

/** A phrase of the lexicon in a list of words: `words.slice(start, end)`, and the lemma it is listed under. */
export type Phrase = { start: number; end: number; lemma: string }

let longest: Map<number, number> | undefined

/** Of the longest phrase that begins with a lemma, the number of words; 1 where there is none. */
function longestFrom(first: string): number {
  if (!longest) {
    const openings = shorts(packed.phrases.openings)
    const lengths = bytes(packed.phrases.lengths)
    longest = new Map()
    for (let i = 0; i < openings.length; i++) longest.set(openings[i] ?? 0, lengths[i] ?? 1)
  }
  return longest.get(lexicon().lemmas.find(first)) ?? 1
}

/**
 * The phrases in a list of lower-case words, from left to right, the longest where several begin. The first word and the
 * last may be inflected ("tied the knot", "prime ministers"). A phrase's `lemma` serves wherever a lemma is asked for.
 */
export function phrasesIn(words: string[]): Phrase[] {
  const found: Phrase[] = []
  for (let start = 0; start < words.length; ) {
    const phrase = phraseAt(words, start)
    if (phrase) found.push(phrase)
    start = phrase ? phrase.end : start + 1
  }
  return found
}

function phraseAt(words: string[], start: number): Phrase | undefined {
  const { lemmas } = lexicon()
  let best: Phrase | undefined
  for (const { first, longest } of openingsOf(words[start] ?? '')) {
    for (let length = Math.min(longest, words.length - start); length > (best ? best.end - start : 1); length--) {
      const end = start + length
      const middle = words.slice(start + 1, end - 1)
      const last = words[end - 1] ?? ''
      const lemma = [last, lemmaOf(last, 'noun')]
        .map((form) => [first, ...middle, form].join(' '))
        .find((phrase) => lemmas.find(phrase) >= 0)
      if (lemma !== undefined) best = { start, end, lemma }
    }
  }
  return best
}

type Opening = { first: string; longest: number }

const remembered = new Map<string, Opening[]>()
const rememberedLimit = 20_000

/** Of a word's forms, those that a phrase begins with. */
function openingsOf(word: string): Opening[] {
  const known = remembered.get(word)
  if (known) return known
  const found = [...new Set([word, lemmaOf(word, 'verb'), lemmaOf(word, 'noun')])]
    .map((first) => ({ first, longest: longestFrom(first) }))
    .filter(({ longest }) => longest > 1)
  if (remembered.size >= rememberedLimit) remembered.clear()
  remembered.set(word, found)
  return found
}
