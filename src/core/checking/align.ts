import { lemmaOf, nationality, relatedness, sameCountry, sameGovernment } from '../language/lexicon/index.ts'
import type { Evidence, Place } from './evidence.ts'
import type { Ground } from './ground.ts'
import type { Term } from './terms.ts'

/** The place of the evidence that says a term best. */
type Match = Place

/** A claim's terms set against the evidence. */
export type Alignment = {
  terms: readonly Term[]
  /** By term: the best match in each sentence that has one. */
  matches: Map<number, Match>[]
  /** By term: every place of the evidence that says it, with how well. */
  places: Match[][]
  /** The sentences that together say most of the claim, the best first; at most three. */
  chosen: number[]
  /** Share of the claim's weight that the first chosen sentence says; that the chosen say together. */
  byFirst: number
  byChosen: number
}

const weakest = 0.3
/** A match at least this strong says the same. */
export const same = 0.6

/** Sets the terms of a claim against the allowed sentences of the evidence. */
export function align(terms: readonly Term[], ground: Ground): Alignment {
  const places = terms.map((term) => placesOf(term, ground))
  const matches = places.map(bestBySentence)
  const sentences = new Set(matches.flatMap((found) => [...found.keys()]))
  const total = terms.reduce((sum, term) => sum + term.weight, 0) || 1
  const covered = terms.map(() => 0)
  const chosen: number[] = []
  const worth: number[] = []
  for (let round = 0; round < 3; round++) {
    let best = -1
    let most = round === 0 ? 0 : 0.5
    for (const sentence of sentences) {
      if (chosen.includes(sentence)) continue
      let gain = 0
      for (const [t, term] of terms.entries()) {
        const more = (matches[t]?.get(sentence)?.strength ?? 0) - (covered[t] ?? 0)
        if (more > 0) gain += more * term.weight
      }
      gain -= round > 0 ? 0.02 * Math.min(10, Math.abs(sentence - (chosen[0] ?? sentence))) : 0.001 * sentence
      if (gain > most) {
        most = gain
        best = sentence
      }
    }
    if (best < 0) break
    chosen.push(best)
    for (const t of terms.keys()) covered[t] = Math.max(covered[t] ?? 0, matches[t]?.get(best)?.strength ?? 0)
    worth.push(covered.reduce((sum, each, t) => sum + each * (terms[t]?.weight ?? 0), 0) / total)
  }
  return { terms, matches, places, chosen, byFirst: worth[0] ?? 0, byChosen: worth.at(-1) ?? 0 }
}

function bestBySentence(places: readonly Match[]): Map<number, Match> {
  const best = new Map<number, Match>()
  for (const place of places)
    if (place.strength > (best.get(place.sentence)?.strength ?? 0)) best.set(place.sentence, place)
  return best
}

/** Where the evidence says a term, sentences that are not cited left out. */
function placesOf(term: Term, { evidence, allows, follows }: Ground): Match[] {
  const key = `${term.kind === 'number' ? term.value : term.kind === 'name'}|${term.token.lower}|${term.lemma}|${term.phrase ?? ''}`
  const known =
    evidence.found.get(key) ?? (term.kind === 'number' ? numberPlaces(term, evidence) : wordPlaces(term, evidence))
  if (evidence.found.size < mostFound) evidence.found.set(key, known)
  const here = known.filter((place) => allows(place.sentence))
  if (here.length > 0 || term.kind !== 'noun') return here
  return known
    .filter((place) => place.strength >= exactly)
    .flatMap((place) => follows(place.sentence).map((sentence) => ({ sentence, at: nowhere, strength: spokenOf })))
}

/** As strong as the same word, or a synonym of it. */
const exactly = 0.85
/** A thing that was spoken of just before a cited sentence may be what that means by "it" or leaves out. */
const spokenOf = 0.65
/** Beside nothing. */
const nowhere = -1000

/** So many terms are remembered for an article. */
const mostFound = 2000

function numberPlaces(term: Term, { analysis }: Evidence): Match[] {
  return analysis.sentences.flatMap((reading) =>
    reading.quantities
      .filter((quantity) => quantity.value === term.value)
      .map((quantity) => ({
        sentence: reading.index,
        at: reading.tokens.findIndex((token) => token.start >= quantity.start),
        strength: 1,
      })),
  )
}

function wordPlaces(term: Term, evidence: Evidence): Match[] {
  const found = [...(evidence.meant.get(term.token.lower) ?? [])]
  const strengthTo = strengthsFrom(term)
  for (const [lemma, places] of evidence.places) {
    const strength = lemma === term.token.lower ? 1 : strengthTo(lemma)
    if (strength >= weakest) for (const place of places) found.push({ ...place, strength })
  }
  return found
}

/** How well a word of the evidence says a term, 0 to 1. */
function strengthsFrom(term: Term): (lemma: string) => number {
  const { lower } = term.token
  const own = (lemma: string) => lemma === term.lemma || lemma === term.phrase
  if (nationality(lower))
    return (lemma) => (own(lemma) || sameCountry(lower, lemma) ? 0.95 : sameGovernment(lower, lemma) ? 0.6 : 0)
  if (term.kind === 'name') {
    const lemma = lemmaOf(lower)
    // "MP" for "member of parliament"
    const least = /^\p{Lu}{2,5}$/u.test(term.token.text) ? 0.85 : 0.9
    return (other) => (own(other) ? 1 : relatedness(lemma, other) >= least ? 0.9 : 0)
  }
  const { phrase } = term
  if (phrase === undefined) return (lemma) => (own(lemma) ? 1 : relatedness(term.lemma, lemma))
  return (lemma) => (own(lemma) ? 1 : Math.max(relatedness(term.lemma, lemma), relatedness(phrase, lemma)))
}
