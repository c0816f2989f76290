import type { Article } from '../article.ts'
import { type Analysis, analyse, type Reading } from '../language/analysis.ts'
import type { Entity } from '../language/entities.ts'
import { lemmaOf, phrasesIn, spelling } from '../language/lexicon/index.ts'
import { isWord } from '../language/words.ts'

/** A sentence's words as the search sees them: each lemma once, with the places where it stands. */
export type Entry = {
  reading: Reading
  /** Lemma to the indices of its tokens. */
  lemmas: Map<string, number[]>
  /** Lower-case forms as written. */
  lowers: Set<string>
  /** Lower-case names of everyone the sentence means without naming: "he", "the company". */
  meant: Map<string, { strength: number; at: number }>
}

/** An article made ready to be searched. */
export type Catalogue = {
  analysis: Analysis
  entries: Entry[]
  /** Every lemma of the article, and in how many sentences it stands. */
  frequency: Map<string, number>
  /** Lower-case words of the text and title. */
  words: Set<string>
  /** Lower-case words that stand as or in names. */
  names: Set<string>
  title: Set<string>
}

const done = new WeakMap<Article, Catalogue>()

/** Makes an article ready to be searched; kept for as long as the article is. */
export function catalogue(article: Article): Catalogue {
  const kept = done.get(article)
  if (kept) return kept
  const analysis = analyse(article)
  const frequency = new Map<string, number>()
  const words = new Set<string>()
  const names = new Set<string>()
  const entries = analysis.sentences.map((reading): Entry => {
    const lemmas = new Map<string, number[]>()
    const lowers = new Set<string>()
    for (const [i, token] of reading.tokens.entries()) {
      if (!isWord(token)) continue
      lowers.add(token.lower)
      words.add(token.lower)
      const places = lemmas.get(token.lemma)
      if (places) places.push(i)
      else lemmas.set(token.lemma, [i])
      // "strained ties" and "the ruling" hold a verb, too.
      const verb = /(?:ed|ing)$/u.test(token.lower) ? lemmaOf(token.lower, 'verb') : token.lemma
      if (!lemmas.has(verb)) lemmas.set(verb, [i])
    }
    for (const phrase of phrasesIn(reading.tokens.map((token) => token.lower))) lemmas.set(phrase.lemma, [phrase.start])
    for (const lemma of lemmas.keys()) frequency.set(lemma, (frequency.get(lemma) ?? 0) + 1)
    return { reading, lemmas, lowers, meant: meantIn(reading, analysis) }
  })
  carryOver(entries)
  for (const entity of analysis.entities)
    for (const form of entity.forms) for (const word of form.split(/[\s-]+/u)) names.add(word)
  const title = new Set((article.title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map(spelling))
  for (const word of title) words.add(word)
  const made = { analysis, entries, frequency, words, names, title }
  done.set(article, made)
  return made
}

const looksBack =
  /^["“']?(?:but |and |so |yet )?(?:they|it|its|this|these|that|those|both|their|the (?:two|three|couple|pair|move|decision|deal|town|city|group|company|firm|case|man|woman|men|women))\b/iu

/** A sentence that begins with "They" or "It" is about whom and what the one before it is about. */
function carryOver(entries: readonly Entry[]): void {
  for (const [i, entry] of entries.entries()) {
    const before = entries[i - 1]
    if (!before || !looksBack.test(entry.reading.text)) continue
    for (const [word, { strength }] of before.meant)
      if (!entry.meant.has(word)) entry.meant.set(word, { strength: strength * 0.6, at: 0 })
    for (const word of subjectNouns(before)) if (!entry.meant.has(word)) entry.meant.set(word, { strength: 0.7, at: 0 })
  }
}

/** The common nouns before a sentence's first verb. */
function subjectNouns({ reading: { tokens } }: Entry): string[] {
  const verb = tokens.findIndex(({ pos }) => pos === 'VERB' || pos === 'AUX')
  return tokens
    .slice(0, Math.max(0, verb))
    .filter(({ pos }) => pos === 'NOUN')
    .map(({ lemma }) => lemma)
}

/** The words by which an entity is called, and those that say what it is. */
type Called = { names: string[]; roles: string[] }

const called = new WeakMap<Entity, Called>()

function wordsOf(entity: Entity): Called {
  const kept = called.get(entity)
  if (kept) return kept
  const forms = [...entity.forms]
  const dotless = forms.filter((form) => form.includes('.')).map((form) => form.replaceAll('.', ''))
  const made = {
    names: [...new Set([...forms.flatMap((form) => form.split(/[\s-]+/u)), ...dotless, ...forms.flatMap(initials)])],
    roles: [...new Set(entity.roles.flatMap((role) => role.text.toLowerCase().match(/\p{L}{3,}/gu) ?? []))],
  }
  called.set(entity, made)
  return made
}

/** "General Motors" is GM, too. */
const initials = (form: string): string[] => {
  const words = form.split(/[\s-]+/u).filter((word) => !/^(?:of|and|the|for|de)$/u.test(word))
  return words.length > 1 && words.length < 6 ? [words.map((word) => word.charAt(0)).join('')] : []
}

function meantIn(reading: Reading, analysis: Analysis): Entry['meant'] {
  const meant: Entry['meant'] = new Map()
  for (const mention of reading.mentions) {
    const entity = analysis.entities[mention.entity]
    if (!entity) continue
    const strength = mention.form === 'name' ? 1 : mention.certain ? 0.9 : 0.6
    const at = reading.tokens.findIndex((token) => token.start >= mention.start)
    const add = (words: readonly string[], worth: number) => {
      for (const word of words) if ((meant.get(word)?.strength ?? 0) < worth) meant.set(word, { strength: worth, at })
    }
    const { names, roles } = wordsOf(entity)
    add(names, strength)
    add(roles, strength * 0.7)
  }
  return meant
}
