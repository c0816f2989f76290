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
  'negation',
  'swapped',
  'tight',
  'clause',
  'atVerb',
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
    question.negated && !negative.test(reading.text) ? 1 : 0,
    swapped(question, row, entry),
    tight(question, matches, row),
    clause(matches, row, entry),
    verbAt >= 0 && (row[verbAt]?.at ?? -1) >= 0 ? closeness(candidates, [row[verbAt]?.at ?? 0], entry) : 0,
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

const negative =
  /\b(?:not|no|never|none|nothing|without|neither|nor|cannot|unless|failed|refus\w+|reject\w+|den\w+)\b|n['’]t\b/iu

/** Whether the one who acts in the question stands behind the verb in the sentence: somebody else acted. */
function swapped(question: Question, row: readonly Match[], entry: Entry): number {
  const verb = mainVerb(question.terms)
  const verbTerm = verb ? question.terms.indexOf(verb) : -1
  if (verbTerm < 1) return 0
  const subject = question.terms.findLastIndex((term, t) => t < verbTerm && term.name)
  const verbAt = row[verbTerm]?.at ?? -1
  const subjectAt = row[subject]?.at ?? -1
  if (subject < 0 || verbAt < 0 || subjectAt < 0 || (row[verbTerm]?.direct ?? 0) < 0.55) return 0
  const between = entry.reading.tokens.slice(verbAt, subjectAt)
  return subjectAt > verbAt && !between.some((token) => /^(?:by|,|”|")$/u.test(token.lower)) ? 1 : 0
}

/** The share of word pairs that stand side by side in the question and side by side in the sentence, too. */
function tight(question: Question, { terms, weights }: Matches, row: readonly Match[]): number {
  let sum = 0
  let of = 0
  for (let t = 1; t < terms.length; t++) {
    const first = terms[t - 1]
    const second = terms[t]
    if (!first || !second) continue
    const between = question.text.slice(first.start, second.start).trim().split(/\s+/u).length - first.words.length
    if (between > 1) continue
    const weight = (weights[t - 1] ?? 0) + (weights[t] ?? 0)
    of += weight
    const a = row[t - 1]?.at ?? -1
    const b = row[t]?.at ?? -1
    if (a >= 0 && b >= 0 && (row[t - 1]?.meant ?? 0) >= 0.5 && (row[t]?.meant ?? 0) >= 0.5 && Math.abs(a - b) <= 3)
      sum += weight
  }
  return of > 0 ? sum / of : 0.5
}

/** The greatest share of the question's words that one clause of the sentence holds. */
function clause({ terms, weights }: Matches, row: readonly Match[], entry: Entry): number {
  const clauses = new Map<number, number>()
  const total = weights.reduce((a, b) => a + b, 0) || 1
  const starts: number[] = []
  for (const [i, token] of entry.reading.tokens.entries())
    if (
      /^[,;:—–()]$/u.test(token.text) ||
      /^(?:which|who|whose|while|although|but|after|before|because|when)$/u.test(token.lower)
    )
      starts.push(i)
  for (let t = 0; t < terms.length; t++) {
    const match = row[t]
    if (!match || match.at < 0) continue
    const which = starts.filter((start) => start < match.at).length
    clauses.set(which, (clauses.get(which) ?? 0) + ((weights[t] ?? 0) * match.meant) / total)
  }
  return Math.max(0, ...clauses.values())
}
