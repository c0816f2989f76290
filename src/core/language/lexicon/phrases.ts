import { lemmaOf } from './lemma.ts'
import { lexicon } from './table.ts'

/** A phrase of the lexicon in a list of words: `words.slice(start, end)`, and the lemma it is listed under. */
export type Phrase = { start: number; end: number; lemma: string }

type Step = { next: Map<string, Step>; lemma?: string }
let tree: Step | undefined

function phrases(): Step {
  if (tree) return tree
  const root: Step = { next: new Map() }
  for (const lemma of lexicon().lemmas) {
    if (!lemma.includes(' ')) continue
    let step = root
    for (const word of lemma.split(' ')) {
      let next = step.next.get(word)
      if (!next) {
        next = { next: new Map() }
        step.next.set(word, next)
      }
      step = next
    }
    step.lemma = lemma
  }
  tree = root
  return root
}

/**
 * The phrases in a list of lower-case words, the longest first where they overlap, from left to right. Words may be
 * inflected ("tied the knot"). Use a phrase's `lemma` wherever a lemma is asked for.
 */
export function phrasesIn(words: string[]): Phrase[] {
  const found: Phrase[] = []
  for (let start = 0; start < words.length; ) {
    const phrase = longestAt(words, start, start, phrases())
    if (phrase) found.push(phrase)
    start = phrase ? phrase.end : start + 1
  }
  return found
}

function longestAt(words: string[], start: number, at: number, step: Step): Phrase | undefined {
  const word = words[at]
  if (word === undefined || step.next.size === 0) return undefined
  let best: Phrase | undefined
  for (const form of new Set([word, lemmaOf(word, 'verb'), lemmaOf(word, 'noun')])) {
    const next = step.next.get(form)
    if (!next) continue
    const longer = longestAt(words, start, at + 1, next)
    const here = next.lemma === undefined ? undefined : { start, end: at + 1, lemma: next.lemma }
    const candidate = longer ?? here
    if (candidate && (!best || candidate.end > best.end)) best = candidate
  }
  return best
}
