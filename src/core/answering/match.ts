import { nationality, relatedness, sameCountry, sameGovernment } from '../language/lexicon/index.ts'
import type { Catalogue, Entry } from './catalogue.ts'
import { information } from './commonness.ts'
import type { Question } from './question.ts'
import type { Term } from './terms.ts'

/** How far a sentence accounts for one word of the question. */
export type Match = {
  /** 0 to 1, by the sentence's own words. */
  direct: number
  /** 0 to 1, by whom its pronouns and roles mean, too. */
  meant: number
  /** Index of the token that matches best; -1 where there is none. */
  at: number
}

/** The words of a question set against one article: what each is worth, and how far each sentence accounts for it. */
export type Matches = {
  terms: readonly Term[]
  /** How much each term tells, by how few sentences have it. */
  weights: number[]
  /** The best strength of each term anywhere in the article. */
  anywhere: number[]
  /** By sentence, then by term. */
  bySentence: Match[][]
}

const weakest = 0.3
/** What part of a name is worth where the article does not say that it is the same name. */
const partly = 0.6

/** Sets the question's words against every sentence of the article. */
export function matchTerms(question: Question, { entries, frequency, title }: Catalogue): Matches {
  const { terms } = question
  const near = terms.map((term) => nearLemmas(term, frequency))
  const bySentence = entries.map((entry) => terms.map((term, t) => matchIn(entry, term, near[t] ?? new Map())))
  const count = Math.max(1, entries.length)
  const weights = terms.map((term, t) => {
    let having = 0
    for (const row of bySentence) having += row[t]?.direct ?? 0
    const here = Math.log(1 + count / (0.5 + having)) * (term.words.length > 1 ? 1.3 : 1)
    const rarity = here * (0.25 + (term.name ? 8 : information(term.lemma)) / 8)
    // "Trump's secretary": the secretary may well be named without him.
    if (term.owner) return rarity * 0.4
    return rarity * (term.pos === 'ADV' || term.pos === 'ADJ' ? 0.8 : 1)
  })
  const anywhere = terms.map((term, t) => {
    let best = term.words.every((word) => title.has(word)) || title.has(term.lemma) ? 0.9 : 0
    for (const row of bySentence) best = Math.max(best, row[t]?.meant ?? 0)
    return best
  })
  return { terms, weights, anywhere, bySentence }
}

/** The article's lemmas that may stand for a term, with how well. */
function nearLemmas(term: Term, frequency: ReadonlyMap<string, number>): Map<string, number> {
  const near = new Map<string, number>()
  for (const lemma of frequency.keys()) {
    const strength = strengthOf(term, lemma)
    if (strength >= weakest) near.set(lemma, strength >= 0.95 ? strength : strength ** 2)
  }
  return near
}

function strengthOf(term: Term, lemma: string): number {
  if (term.words.length > 1) return nameStrength(term.words.join(' '), lemma)
  if (lemma === term.lemma || lemma === term.lower) return 1
  if (nationality(term.lower)) return nameStrength(term.lower, lemma)
  if (/\d/u.test(term.lower)) return 0
  if (term.name && singular(term.lower) === singular(lemma)) return 1
  if (ranks(term.lower, lemma)) return 1
  const own = relatedness(term.lemma, lemma)
  if (term.name) return own >= 0.85 ? own : 0
  return term.phrase ? Math.max(own, relatedness(term.phrase, lemma)) : own
}

/** Whether a word says what the question's "last" or "original" asks: "not since 2018", "had planned". */
export const ranks = (asked: string, said: string): boolean =>
  (asked === 'last' && /^(?:since|previously|recently|latest)$/u.test(said)) ||
  (asked === 'original' && /^(?:originally|initially|plan(?:ned)?|intend(?:ed)?|first)$/u.test(said))

const singular = (word: string) => word.replace(/(?<=\p{L}{3})s$/u, '')

function nameStrength(name: string, lemma: string): number {
  if (sameCountry(name, lemma)) return 0.95
  if (sameGovernment(name, lemma)) return 0.6
  const own = relatedness(name, lemma)
  return own >= 0.85 ? own : 0
}

function matchIn(entry: Entry, term: Term, near: ReadonlyMap<string, number>): Match {
  const whole = term.words.length > 1 ? matchName(entry, term.words) : undefined
  let direct = whole?.direct ?? 0
  let at = whole?.at ?? -1
  for (const [lemma, strength] of near) {
    if (strength <= direct) continue
    const places = entry.lemmas.get(lemma)
    if (!places) continue
    direct = strength
    at = places[0] ?? -1
  }
  if (whole) return { direct, meant: Math.max(direct, whole.meant), at }
  const meant = entry.meant.get(term.lower) ?? entry.meant.get(term.lemma)
  if (meant && meant.strength > direct) return { direct, meant: meant.strength, at: at >= 0 ? at : meant.at }
  return { direct, meant: direct, at }
}

/** A name of several words: "Bettina Anderson" is met by either word alone where the article calls her so. */
function matchName(entry: Entry, words: readonly string[]): Match {
  const found = words.map((word) => (entry.lemmas.get(word) ?? entry.lemmas.get(`${word}s`))?.[0] ?? -1)
  const share = found.filter((at) => at >= 0).length / words.length
  const direct = share < 1 ? share * partly : 1
  const known = words.map((word) => entry.meant.get(word))
  const whole = known.every((each) => each !== undefined) ? Math.min(...known.map((each) => each?.strength ?? 0)) : 0
  return { direct, meant: Math.max(direct, whole), at: Math.max(...found, known.find((each) => each)?.at ?? -1) }
}
