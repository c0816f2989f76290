import { lemmaOf } from './lemma.ts'
import { lexicon } from './table.ts'

/** A phrase of the lexicon in a list of words: `words.slice(start, end)`, and the lemma it is listed under. */
type Phrase = { start: number; end: number; lemma: string }

/** The phrases that begin with one word, by their second word, the longest first. */
type Opening = Map<string, { rest: string[]; lemma: string }[]>

/**
 * The phrases in a list of lower-case words, from left to right, the longest where several begin. The first word and the
 * last may be inflected ("tied the knot", "prime ministers"). A phrase's `lemma` serves wherever a lemma is asked for.
 */
export function phrasesIn(words: string[]): Phrase[] {
  const found: Phrase[] = []
  for (let start = 0; start + 1 < words.length; ) {
    const phrase = phraseAt(words, start)
    if (phrase) found.push(phrase)
    start = phrase ? phrase.end : start + 1
  }
  return found
}

function phraseAt(words: string[], start: number): Phrase | undefined {
  let best: Phrase | undefined
  for (const opening of openingsOf(words[start] ?? '')) {
    const second = words[start + 1] ?? ''
    for (const form of new Set([second, lemmaOf(second, 'noun')])) {
      const phrase = opening.get(form)?.find(({ rest }) => follows(words, start + 1, rest))
      if (!phrase) continue
      const end = start + 1 + phrase.rest.length
      if (!best || end > best.end) best = { start, end, lemma: phrase.lemma }
    }
  }
  return best
}

function follows(words: string[], from: number, rest: string[]): boolean {
  const last = rest.length - 1
  for (let i = 0; i <= last; i++) {
    const word = words[from + i]
    if (word === rest[i]) continue
    if (i < last || word === undefined || lemmaOf(word, 'noun') !== rest[i]) return false
  }
  return true
}

const remembered = new Map<string, Opening[]>()
const rememberedLimit = 20_000
const openings = new Map<number, Opening>()

/** The phrases that a word may begin, in any of its forms; an empty list for most words. */
function openingsOf(word: string): Opening[] {
  const known = remembered.get(word)
  if (known) return known
  const { lemmas } = lexicon()
  const numbers = new Set([word, lemmaOf(word, 'verb'), lemmaOf(word, 'noun')].map((form) => lemmas.find(form)))
  const found = [...numbers].filter((number) => number >= 0).map(openingAt)
  const some = found.filter((opening) => opening.size > 0)
  if (remembered.size >= rememberedLimit) remembered.clear()
  remembered.set(word, some)
  return some
}

/** The phrases that begin with a lemma: they follow it in the list, for a space comes before any letter. */
function openingAt(number: number): Opening {
  const known = openings.get(number)
  if (known) return known
  const { lemmas } = lexicon()
  const first = `${lemmas.at(number)} `
  const opening: Opening = new Map()
  for (let next = number + 1; lemmas.at(next).startsWith(first); next++) {
    const lemma = lemmas.at(next)
    const rest = lemma.split(' ').slice(1)
    opening.set(rest[0] ?? '', [...(opening.get(rest[0] ?? '') ?? []), { rest, lemma }])
  }
  for (const phrases of opening.values()) phrases.sort((a, b) => b.rest.length - a.rest.length)
  openings.set(number, opening)
  return opening
}
