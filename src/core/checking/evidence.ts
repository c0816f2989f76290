import type { Article } from '../article.ts'
import { type Analysis, analyse, type Reading } from '../language/analysis.ts'
import { lemmaOf, phrasesIn } from '../language/lexicon/index.ts'
import { isWord } from '../language/words.ts'

/** Where a lemma stands: a sentence and the index of a token in it. `strength` is below 1 where it is only meant. */
export type Place = { sentence: number; at: number; strength: number }

/** An article made ready to be checked against. */
export type Evidence = {
  analysis: Analysis
  /** Lemmas, lower-case words and phrases, and where they stand. */
  places: Map<string, Place[]>
  /** Words that stand for someone where the sentence only says "he", "the company" or a shorter name. */
  meant: Map<string, Place[]>
  /** Lower-case words that the article writes as names. */
  names: Set<string>
  /** Every pair of neighbouring words, lower case. */
  pairs: Set<string>
  /** What was found for a claim's terms before. */
  found: Map<string, Place[]>
}

const done = new WeakMap<Article, Evidence>()

/** Makes an article ready to be checked against; kept for as long as the article is. */
export function evidenceOf(article: Article): Evidence {
  const kept = done.get(article)
  if (kept) return kept
  const analysis = analyse(article)
  const places = new Map<string, Place[]>()
  const meant = new Map<string, Place[]>()
  const names = new Set<string>()
  const pairs = new Set<string>()
  const standIns = wordsFor(analysis)
  for (const reading of analysis.sentences) {
    const sentence = reading.index
    let before = ''
    for (const [at, token] of reading.tokens.entries()) {
      if (!isWord(token)) continue
      add(places, token.lemma, { sentence, at, strength: 1 })
      if (token.lower !== token.lemma) add(places, token.lower, { sentence, at, strength: 1 })
      const other = lemmaOf(token.lower)
      if (other !== token.lemma && other !== token.lower) add(places, other, { sentence, at, strength: 1 })
      pairs.add(`${before} ${token.lower}`)
      before = token.lower
    }
    for (const phrase of phrasesIn(reading.tokens.map((token) => token.lower)))
      add(places, phrase.lemma, { sentence, at: phrase.start, strength: 1 })
    addMeant(meant, reading, standIns)
    addSubject(meant, reading, analysis)
  }
  for (const { forms } of analysis.entities)
    for (const form of forms) for (const word of form.split(/[\s-]+/u)) if (word.length > 1) names.add(word)
  const made = { analysis, places, meant, names, pairs, found: new Map() }
  done.set(article, made)
  return made
}

const add = (map: Map<string, Place[]>, word: string, place: Place) => {
  const list = map.get(word)
  if (list) list.push(place)
  else map.set(word, [place])
}

/** So many roles of one bearer are looked at, the fullest first: a long text tells the same ones again and again. */
const mostRoles = 12
/** How surely a role's words stand for its bearer beside the words of the name. */
const roleShare = 0.85

/** The words that may stand for each entity, with how surely they do. */
const wordsFor = ({ entities }: Analysis): Map<string, number>[] =>
  entities.map(({ forms, roles }) => {
    const words = new Map<string, number>()
    for (const role of roles.slice(0, mostRoles))
      for (const word of role.text.toLowerCase().match(/\p{L}{3,}/gu) ?? []) words.set(word, roleShare)
    for (const form of forms) for (const word of form.split(/[\s-]+/u)) words.set(word, 1)
    return words
  })

function addMeant(meant: Map<string, Place[]>, reading: Reading, words: readonly Map<string, number>[]): void {
  for (const mention of reading.mentions) {
    const at = reading.tokens.findIndex((token) => token.start >= mention.start)
    const strength = mention.form === 'name' ? 0.95 : mention.certain ? 0.9 : mention.form === 'role' ? 0.7 : 0.65
    for (const [word, share] of words[mention.entity] ?? [])
      add(meant, word, { sentence: reading.index, at, strength: strength * share })
  }
}

/** "It" and "They" that begin a sentence likely mean the first that the sentence before names. */
function addSubject(meant: Map<string, Place[]>, reading: Reading, analysis: Analysis): void {
  const first = reading.tokens.findIndex(isWord)
  if (!/^(?:it|its|they|their)$/u.test(reading.tokens[first]?.lower ?? '')) return
  const before = analysis.sentences[reading.index - 1]?.mentions.find((mention) => mention.form !== 'pronoun')
  for (const form of analysis.entities[before?.entity ?? -1]?.forms ?? [])
    for (const word of form.split(/[\s-]+/u)) add(meant, word, { sentence: reading.index, at: first, strength: 0.7 })
}
