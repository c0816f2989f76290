import { lemmaOf, nationality, relatedness, sameCountry, sameGovernment } from '../language/lexicon/index.ts'
import type { Evidence, Place } from './evidence.ts'
import type { Term } from './terms.ts'

/** The place of the evidence that says a term best. */
export type Match = Place

/** A claim's terms set against the evidence. */
export type Alignment = {
  terms: readonly Term[]
  /** By term: the best match in each sentence that has one. */
  matches: Map<number, Match>[]
  /** By term: every place of the evidence that says it, with how well. */
  places: Match[][]
  /** The sentences that together say most of the claim, the best first; at most three. */
  chosen: number[]
  /** Share of the claim's weight that the first chosen sentence says; that the chosen say; that any sentence says. */
  byFirst: number
  byChosen: number
  byAny: number
}

const weakest = 0.3
/** A match at least this strong says the same. */
export const same = 0.6

/** Sets the terms of a claim against the allowed sentences of the evidence. */
export function align(terms: readonly Term[], evidence: Evidence, allowed: (sentence: number) => boolean): Alignment {
  const places = terms.map((term) => placesOf(term, evidence, allowed))
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
  const byAny =
    terms.reduce(
      (sum, term, t) => sum + term.weight * Math.max(0, ...[...(matches[t]?.values() ?? [])].map((m) => m.strength)),
      0,
    ) / total
  return { terms, matches, places, chosen, byFirst: worth[0] ?? 0, byChosen: worth.at(-1) ?? 0, byAny }
}

function bestBySentence(places: readonly Match[]): Map<number, Match> {
  const best = new Map<number, Match>()
  for (const place of places) if (place.strength > (best.get(place.sentence)?.strength ?? 0)) best.set(place.sentence, place)
  return best
}

function placesOf(term: Term, evidence: Evidence, allowed: (sentence: number) => boolean): Match[] {
  const found: Match[] = []
  const keep = (place: Place, strength: number) => {
    if (allowed(place.sentence)) found.push({ ...place, strength })
  }
  if (term.kind === 'number') {
    for (const reading of evidence.analysis.sentences)
      for (const quantity of reading.quantities)
        if (quantity.value === term.value) {
          const at = reading.tokens.findIndex((token) => token.start >= quantity.start)
          keep({ sentence: reading.index, at, strength: 1 }, 1)
        }
    return found
  }
  for (const place of evidence.meant.get(term.token.lower) ?? []) keep(place, place.strength)
  for (const [lemma, places] of evidence.places) {
    const strength = lemma === term.token.lower ? 1 : strengthOf(term, lemma)
    if (strength >= weakest) for (const place of places) keep(place, strength)
  }
  return found
}

function strengthOf(term: Term, lemma: string): number {
  if (lemma === term.lemma || lemma === term.phrase) return 1
  if (nationality(term.token.lower))
    return sameCountry(term.token.lower, lemma) ? 0.95 : sameGovernment(term.token.lower, lemma) ? 0.6 : 0
  const own = relatedness(term.kind === 'name' ? lemmaOf(term.token.lower) : term.lemma, lemma)
  if (term.kind === 'name') return own >= 0.9 ? own : 0
  return term.phrase === undefined ? own : Math.max(own, relatedness(term.phrase, lemma))
}
