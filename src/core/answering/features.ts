import { type Alike, alike } from './alike.ts'
import type { Catalogue, Entry } from './catalogue.ts'
import { type Candidate, candidatesIn } from './expected.ts'
import { type Match, type Matches, matchTerms } from './match.ts'
import { close, inOrder, swapped, unranked } from './order.ts'
import type { Question } from './question.ts'
import { speaks } from './speaks.ts'
import { mainVerb, type Term } from './terms.ts'

/** What is measured of a sentence as evidence. Those with a weight in weights.json rank it; the rest feed the doubts. */
export type Features = Record<(typeof featureNames)[number], number>

/**
 * near: share of the question met by the sentence with its neighbours. meant: by itself, with whom it means. exact: to
 * the letter. heaviest: the word that tells most. verb: the verb asked about, or one used alike. alikeNear: as near, where a word used alike
 * counts in part. whole: how alike question and sentence are in all. expected: holds a piece of the kind wanted; lacks:
 * holds none. closeness: holds it beside the question's words. densest: much met in few words. pairs: words that stand
 * together in both. inOrder: and in the same order. speaks: the one asked about speaks. named: the share of the question's names that it means. complete: meets every word. asks: is itself a question.
 * fragment: is no full sentence. negation, unranked: lacks the question's "not", its "first". swapped: somebody else acts.
 */
const featureNames = [
  'near',
  'meant',
  'exact',
  'heaviest',
  'verb',
  'expected',
  'closeness',
  'densest',
  'pairs',
  'asks',
  'fragment',
  'negation',
  'swapped',
  'lacks',
  'unranked',
  'alikeNear',
  'whole',
  'inOrder',
  'speaks',
  'named',
  'complete',
] as const

/** A sentence weighed as evidence for a question. */
export type Weighed = {
  entry: Entry
  matches: Match[]
  /** By term: how far the sentence meets it or says something like it, 0 to 1. */
  likeness: number[]
  candidates: Candidate[]
  features: Features
}

/** Weighs every sentence of an article for a question. */
export function weighSentences(question: Question, book: Catalogue): { weighed: Weighed[]; matches: Matches } {
  const matches = matchTerms(question, book)
  const used = alike(matches, book)
  const weighed = book.entries.map((entry, i): Weighed => {
    const row = matches.bySentence[i] ?? []
    const candidates = candidatesIn(question, entry, book)
    const features = featuresOf(question, book, matches, used, i, row, candidates, entry)
    return { entry, matches: row, likeness: used.terms[i] ?? [], candidates, features }
  })
  return { weighed, matches }
}

const negative =
  /\b(?:not|no|never|none|nothing|without|except|neither|nor|cannot|unless|failed|refus\w+|reject\w+|den\w+)\b|n['’]t\b/iu

function featuresOf(
  question: Question,
  book: Catalogue,
  matches: Matches,
  used: Alike,
  i: number,
  row: readonly Match[],
  candidates: readonly Candidate[],
  entry: Entry,
): Features {
  const { reading } = entry
  const { terms, weights } = matches
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const share = (strength: (t: number) => number) =>
    total > 0 ? weights.reduce((sum, weight, t) => sum + weight * strength(t), 0) / total : 1
  const meant = (t: number) => row[t]?.meant ?? 0
  const near = (t: number) =>
    Math.max(meant(t), neighbour(matches, book, i, i - 1, t, 0.7, 0.5), neighbour(matches, book, i, i + 1, t, 0.5, 0.3))
  const heaviest = weights.indexOf(Math.max(...weights, 0))
  const verb = mainVerb(terms)
  const verbAt = verb ? terms.indexOf(verb) : -1
  const fit = Math.max(0, ...candidates.map((candidate) => candidate.fit))
  const places = row.map((match) => match.at).filter((at) => at >= 0)
  return {
    near: share(near),
    meant: share(meant),
    exact: share((t) => (row[t]?.direct === 1 ? 1 : 0)),
    heaviest: heaviest >= 0 ? meant(heaviest) : 0,
    verb: verbAt >= 0 ? (used.terms[i]?.[verbAt] ?? 0) : 0.5,
    expected: expects(question) ? fit : 0.7,
    lacks: typed.test(question.wanted) && fit < 0.45 ? 1 : 0,
    closeness: closeness(candidates, places, reading.tokens),
    densest: (share(meant) * total) / (6 + Math.sqrt(reading.tokens.length)),
    pairs: close(row),
    asks: /\?["”]?$/u.test(reading.text) ? 1 : 0,
    fragment: reading.tokens.length < 4 || !/[.!?…"”')]$/u.test(reading.text) ? 1 : 0,
    negation: question.negated && !negative.test(reading.text) ? 1 : 0,
    unranked: unranked(question, reading.tokens),
    swapped: swapped(question, row, reading.tokens),
    alikeNear: share((t) =>
      Math.max(used.terms[i]?.[t] ?? 0, 0.6 * (used.terms[i - 1]?.[t] ?? 0), 0.4 * (used.terms[i + 1]?.[t] ?? 0)),
    ),
    whole: used.whole[i] ?? 0,
    inOrder: inOrder(matches, row),
    speaks: speaks(question, entry, book),
    named: named(terms, meant),
    complete: terms.every((_, t) => meant(t) >= 0.5) ? 1 : 0,
  }
}

/** How far a neighbouring sentence meets a word: more within the paragraph than beyond it. */
function neighbour(
  { bySentence }: Matches,
  { entries }: Catalogue,
  i: number,
  j: number,
  t: number,
  within: number,
  beyond: number,
): number {
  const same = entries[i]?.reading.paragraph === entries[j]?.reading.paragraph
  return (bySentence[j]?.[t]?.meant ?? 0) * (same ? within : beyond)
}

const typed = /^(?:time|duration|frequency|count|money|percent|measure|age|person|place)$/u
/** Whether the question wants a kind of thing that can be told by its form. */
export const expects = ({ wanted }: Question): boolean => !/^(?:thing|definition|manner|yes-no)$/u.test(wanted)

/** 1 where a fitting piece stands right beside the question's words, falling with the distance in words. */
function closeness(
  candidates: readonly Candidate[],
  places: readonly number[],
  tokens: readonly { start: number }[],
): number {
  let best = 0
  for (const candidate of candidates) {
    const at = tokens.findIndex((token) => token.start >= candidate.start)
    for (const place of places) best = Math.max(best, candidate.fit / (1 + Math.abs(at - place) / 5))
  }
  return best
}

function named(terms: readonly Term[], meant: (t: number) => number): number {
  const names = terms.flatMap((term, t) => (term.name ? [meant(t)] : []))
  return names.length > 0 ? names.reduce((sum, each) => sum + each, 0) / names.length : 1
}
