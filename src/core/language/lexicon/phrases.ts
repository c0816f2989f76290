import { lemmaOf } from './lemma.ts'
import { lexicon } from './table.ts'
import { newsroomOnly, numberOf } from './vocabulary.ts'

/** A phrase of the lexicon in a list of words: `words.slice(start, end)`, and the lemma it is listed under. */
export type Phrase = { start: number; end: number; lemma: string }

// Lexicographer files of adjectives and adverbs: phrases of theirs ("at once") name nothing.
const qualities = new Set([0, 1, 2, 44])

let longest: Map<string, number> | undefined

/** The first words of phrases, and of how many words the longest phrase that starts so is. */
function openings(): Map<string, number> {
  if (longest) return longest
  const { lemmas, senses, files } = lexicon()
  const found = new Map<string, number>()
  const add = (phrase: string) => {
    const words = phrase.split(' ')
    const first = words[0] ?? ''
    if (words.length > (found.get(first) ?? 1)) found.set(first, words.length)
  }
  for (const number of lemmas.phrases()) {
    const sense = senses.items[senses.start[number] ?? 0] ?? 0
    if (!qualities.has(files[sense >>> 4] ?? 0)) add(lemmas.at(number))
  }
  for (const word of newsroomOnly().keys()) add(word)
  longest = found
  return found
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
  const word = words[start] ?? ''
  let best: Phrase | undefined
  for (const first of formsOf(word)) {
    const most = Math.min(openings().get(first) ?? 1, words.length - start)
    for (let length = most; length > (best ? best.end - start : 1); length--) {
      const end = start + length
      const middle = words.slice(start + 1, end - 1)
      const last = words[end - 1] ?? ''
      const lemma = [last, lemmaOf(last, 'noun')].map((form) => [first, ...middle, form].join(' ')).find(isKnown)
      if (lemma !== undefined) best = { start, end, lemma }
    }
  }
  return best
}

function isKnown(phrase: string): boolean {
  return numberOf(phrase) >= 0
}

const forms = new Map<string, string[]>()
const formsLimit = 20_000

/** Of a word's forms, those that a phrase begins with. */
function formsOf(word: string): string[] {
  const known = forms.get(word)
  if (known) return known
  const found = [...new Set([word, lemmaOf(word, 'verb'), lemmaOf(word, 'noun')])].filter((form) =>
    openings().has(form),
  )
  if (forms.size >= formsLimit) forms.clear()
  forms.set(word, found)
  return found
}
