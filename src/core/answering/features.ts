import { opposites } from '../language/lexicon/index.ts'
import type { Catalogue, Entry } from './catalogue.ts'
import { type Candidate, candidatesIn } from './expected.ts'
import { type Match, type Matches, matchTerms } from './match.ts'
import { mainVerb, type Question } from './question.ts'

/** A sentence weighed as evidence for a question. */
export type Weighed = {
  entry: Entry
  matches: Match[]
  candidates: Candidate[]
  /** One number a feature, in the order of `featureNames`. */
  features: number[]
}

export const featureNames = [
  'direct',
  'meant',
  'near',
  'withTitle',
  'exact',
  'heaviest',
  'names',
  'verb',
  'focus',
  'expected',
  'window',
  'pairs',
  'length',
  'lead',
  'asks',
  'fragment',
  'opposite',
  'numbers',
  'closeness',
  'densest',
  'saying',
  'role',
] as const

/** Weighs every sentence of an article for a question. */
export function weighSentences(question: Question, book: Catalogue): { weighed: Weighed[]; matches: Matches } {
  const matches = matchTerms(question, book)
  const weighed = book.entries.map((entry, i): Weighed => {
    const row = matches.bySentence[i] ?? []
    const candidates = candidatesIn(question, entry, book)
    return { entry, matches: row, candidates, features: featuresOf(question, book, matches, i, row, candidates) }
  })
  return { weighed, matches }
}

function featuresOf(
  question: Question,
  book: Catalogue,
  matches: Matches,
  i: number,
  row: readonly Match[],
  candidates: readonly Candidate[],
): number[] {
  const { terms, weights } = matches
  const entry = book.entries[i]
  if (!entry) return []
  const { reading } = entry
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1
  const share = (strength: (t: number) => number, only: (t: number) => boolean = () => true) => {
    let sum = 0
    let of = 0
    for (let t = 0; t < terms.length; t++) {
      if (!only(t)) continue
      sum += (weights[t] ?? 0) * strength(t)
      of += weights[t] ?? 0
    }
    return of > 0 ? sum / of : 1
  }
  const direct = (t: number) => row[t]?.direct ?? 0
  const meant = (t: number) => row[t]?.meant ?? 0
  const sameParagraph = (j: number) => book.entries[j]?.reading.paragraph === reading.paragraph
  const before = matches.bySentence[i - 1]
  const after = matches.bySentence[i + 1]
  const near = (t: number) =>
    Math.max(
      meant(t),
      (before?.[t]?.meant ?? 0) * (sameParagraph(i - 1) ? 0.7 : 0.5),
      (after?.[t]?.meant ?? 0) * (sameParagraph(i + 1) ? 0.5 : 0.3),
    )
  const inTitle = (t: number) =>
    terms[t]?.words.some((word) => book.title.has(word)) || book.title.has(terms[t]?.lemma ?? '') ? 0.8 : 0
  const heaviest = weights.indexOf(Math.max(...weights, 0))
  const verb = mainVerb(terms)
  const verbAt = verb ? terms.indexOf(verb) : -1
  const focusAt = terms.findIndex((term) => term.lemma === question.focus)
  const places = row.map((match) => match.at).filter((at) => at >= 0)
  const spread = places.length > 1 ? Math.max(...places) - Math.min(...places) + 1 : 1
  const fit = Math.max(0, ...candidates.map((candidate) => candidate.fit))
  const numbers =
    question.quantities.length === 0
      ? 1
      : question.quantities.filter((asked) => reading.quantities.some((said) => said.value === asked.value)).length /
        question.quantities.length
  return [
    share(direct),
    share(meant),
    share(near),
    share((t) => Math.max(near(t), inTitle(t))),
    share((t) => (direct(t) === 1 ? 1 : 0)),
    heaviest >= 0 ? meant(heaviest) : 0,
    share(meant, (t) => terms[t]?.name ?? false),
    verbAt >= 0 ? meant(verbAt) : 0.5,
    focusAt >= 0 ? Math.max(meant(focusAt), fit >= 0.8 ? 0.7 : 0) : 0.5,
    expects(question) ? fit : 0.5,
    places.length > 1 ? places.length / (places.length + spread) : 0,
    pairs(matches, row),
    Math.log(1 + reading.tokens.length) / 4,
    1 / (1 + i),
    /\?["”]?$/u.test(reading.text) ? 1 : 0,
    reading.tokens.length < 4 || !/[.!?…"”')]$/u.test(reading.text) ? 1 : 0,
    opposed(question, entry) ? 1 : 0,
    numbers,
    closeness(candidates, places, entry),
    (share(meant) * total) / (6 + Math.sqrt(reading.tokens.length)),
    question.wanted === 'saying' && fit >= 0.8 ? share(meant, (t) => terms[t]?.name ?? false) : 0,
    question.wanted === 'role' && fit > 0 ? share(meant, (t) => terms[t]?.name ?? false) : 0,
  ]
}

const expects = (question: Question) => !/^(thing|definition|manner|yes-no)$/u.test(question.wanted)

/** The share of neighbouring words of the question that stand close together in the sentence, too. */
function pairs(matches: Matches, row: readonly Match[]): number {
  let close = 0
  for (let t = 1; t < matches.terms.length; t++) {
    const a = row[t - 1]?.at ?? -1
    const b = row[t]?.at ?? -1
    if (a >= 0 && b >= 0 && a !== b && Math.abs(a - b) <= 4) close++
  }
  return matches.terms.length > 1 ? close / (matches.terms.length - 1) : 0
}

function opposed(question: Question, entry: Entry): boolean {
  for (const term of question.terms) {
    if (term.name || entry.lemmas.has(term.lemma)) continue
    for (const lemma of entry.lemmas.keys()) if (opposites(term.lemma, lemma)) return true
  }
  return false
}

/** 1 where a fitting piece stands right beside the question's words, falling with the distance in words. */
function closeness(candidates: readonly Candidate[], places: readonly number[], entry: Entry): number {
  let best = 0
  for (const candidate of candidates) {
    const at = entry.reading.tokens.findIndex((token) => token.start >= candidate.start)
    for (const place of places) best = Math.max(best, candidate.fit / (1 + Math.abs(at - place) / 5))
  }
  return best
}
