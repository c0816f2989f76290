import type { Reading } from '../language/analysis.ts'
import { type Clause, clausesOf } from './clauses.ts'
import type { Evidence, Place } from './evidence.ts'

/** The part of an article that a claim may rest on: all of it, or the sentences it cites. */
export type Ground = {
  evidence: Evidence
  sentences: readonly Reading[]
  /** Whether it is only what a claim cites. */
  cited: boolean
  allows: (sentence: number) => boolean
  reading: (sentence: number) => Reading | undefined
  /** The cited sentences that follow soon upon this one; none where nothing is cited in particular. */
  follows: (sentence: number) => number[]
  /** Whether it says this lower-case word or lemma. */
  has: (word: string) => boolean
  /** Whether it says the word or means it ("he", a shorter name, a role). */
  means: (word: string) => boolean
  /** Every run of letters and digits in it, lower case. */
  words: ReadonlySet<string>
  numbers: ReadonlySet<number>
  clauses: (sentence: number) => Clause[]
  /** The text of its sentences; neighbours run together, so that a quotation may reach over two. */
  runs: readonly string[]
}

const kept = new WeakMap<Reading, Clause[]>()

/** In sentences. */
const soon = 4

const whole = new WeakMap<Evidence, Ground>()

/** The ground of a claim: all of the evidence, or only the sentences with the given indices. */
export function groundOf(evidence: Evidence, cited: readonly number[] | undefined): Ground {
  if (cited !== undefined) return narrow(evidence, cited)
  const known = whole.get(evidence) ?? narrow(evidence, undefined)
  whole.set(evidence, known)
  return known
}

function narrow(evidence: Evidence, cited: readonly number[] | undefined): Ground {
  const all = evidence.analysis.sentences
  const only = cited === undefined ? undefined : new Set(cited)
  const allows = (sentence: number) => only === undefined || only.has(sentence)
  const sentences = only === undefined ? all : all.filter((reading) => only.has(reading.index))
  const stands = (places: readonly Place[] | undefined) => places?.some((place) => allows(place.sentence)) ?? false
  const has = (word: string) => stands(evidence.places.get(word))
  const runs = runsOf(evidence, sentences)
  return {
    evidence,
    sentences,
    cited: only !== undefined,
    allows,
    reading: (sentence) => (allows(sentence) ? all[sentence] : undefined),
    follows: (sentence) =>
      only === undefined ? [] : [...only].filter((cited) => cited > sentence && cited - sentence <= soon),
    has,
    means: (word) => has(word) || stands(evidence.meant.get(word)),
    words: new Set(runs.flatMap((run) => run.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])),
    numbers: new Set(runs.flatMap(looseNumbers)),
    runs,
    clauses: (sentence) => {
      const reading = all[sentence]
      if (!reading) return []
      const known = kept.get(reading) ?? clausesOf(reading.tokens)
      kept.set(reading, known)
      return known
    },
  }
}

/** Numbers that a text writes with a stray space: "102. 5", "125, 000". */
const looseNumbers = (text: string): number[] =>
  [...text.matchAll(/\d+(?:(?:,\s\d{3})+|\.\s\d+)/gu)].map((match) => Number(match[0].replace(/[,\s]/gu, '')))

function runsOf(evidence: Evidence, sentences: readonly Reading[]): string[] {
  const { text } = evidence.analysis.article
  const runs: { first: Reading; last: Reading }[] = []
  for (const reading of sentences) {
    const run = runs.at(-1)
    if (run && run.last.index + 1 === reading.index) run.last = reading
    else runs.push({ first: reading, last: reading })
  }
  return runs.map(({ first, last }) => text.slice(first.start, last.end))
}
