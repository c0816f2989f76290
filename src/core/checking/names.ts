import { lemmaOf, nationality, phrasesIn, relatedness, sameCountry } from '../language/lexicon/index.ts'
import { type Alignment, same } from './align.ts'
import type { Part } from './claim.ts'
import type { Ground } from './ground.ts'
import type { Problem } from './problem.ts'

/** Whether each name of a claim stands in the evidence, in any form that the article has for it. */
export function nameProblems(part: Part, ground: Ground): Problem[] {
  const problems: Problem[] = []
  for (const name of part.names) {
    if (name.words.length === 0) continue
    const words = name.words
      .flatMap((word) =>
        word
          .toLowerCase()
          .replace(/['’]s?$/u, '')
          .split(/[-–]/u),
      )
      .filter((word) => /[\p{L}\p{N}]{2}/u.test(word))
    const unknown = words.filter((word) => !isKnown(word, ground))
    const known = unknown.length === 0 && (words.length < 2 || together(words, ground))
    if (known || isAcronym(name.words, ground) || isPhrase(words, ground)) continue
    problems.push({ fault: 'name', text: `the article does not name ${name.name}` })
  }
  return problems
}

function isKnown(word: string, ground: Ground): boolean {
  if (ground.means(word) || ground.words.has(word)) return true
  if (word.endsWith('s') && ground.means(word.slice(0, -1))) return true
  const lemma = lemmaOf(word)
  if (ground.means(lemma)) return true
  if (nationality(word))
    return [...ground.evidence.places.keys()].some((other) => sameCountry(word, other) && ground.has(other))
  return [...ground.evidence.places.keys()].some((other) => relatedness(lemma, other) >= 0.9 && ground.has(other))
}

/** Whether the words of a name stand side by side somewhere, in this order or as forms and titles of one entity. */
function together(words: readonly string[], ground: Ground): boolean {
  const { places, meant } = ground.evidence
  return words.slice(1).every((word, i) => {
    const before = words[i] ?? ''
    const firsts = [...(places.get(before) ?? []), ...(meant.get(before) ?? [])]
    const seconds = [...(places.get(word) ?? []), ...(meant.get(word) ?? [])]
    if (firsts.length === 0 || seconds.length === 0) return true
    return firsts.some(
      (a) => ground.allows(a.sentence) && seconds.some((b) => a.sentence === b.sentence && Math.abs(a.at - b.at) <= 4),
    )
  })
}

const prepositions = /^(?:in|at|near|off|to|from|of|outside|around|across|with|by|for|against)$/u

/** A name after "in", "from" or the like where the best sentence has another name in its place: "in Lund" for "in Torvik". */
export function rivalProblems(part: Part, { terms, places, chosen }: Alignment, ground: Ground): Problem[] {
  const sentence = chosen[0]
  const reading = sentence === undefined ? undefined : ground.reading(sentence)
  if (!reading) return []
  const problems: Problem[] = []
  const here = (t: number) => (places[t] ?? []).filter((place) => place.sentence === sentence && place.strength >= same)
  for (const name of part.names) {
    const preposition = part.tokens[name.first - 1]?.lower ?? ''
    const t = terms.findIndex((term) => term.at >= name.first && term.at < name.last)
    if (!prepositions.test(preposition) || t < 1 || here(t).length > 0) continue
    const rival = reading.mentions.find((mention) => {
      const at = reading.tokens.findIndex((token) => token.start >= mention.start)
      if (mention.form !== 'name' || reading.tokens[at - 1]?.lower !== preposition) return false
      if (!here(t - 1).some((place) => at - place.at > 0 && at - place.at <= 4)) return false
      return !terms.some((_, other) => here(other).some((place) => place.at === at))
    })
    const text = rival && ground.evidence.analysis.article.text.slice(rival.start, rival.end)
    if (text)
      problems.push({
        fault: 'name',
        text: `the article says “${preposition} ${text}”, not “${preposition} ${name.name}”`,
      })
  }
  return problems
}

/** "LDP" for Liberal Democratic Party, or the other way round. */
function isAcronym(words: readonly string[], ground: Ground): boolean {
  const capitals = (list: readonly string[]) =>
    list
      .map((word) => word.charAt(0))
      .filter((letter) => /\p{Lu}/u.test(letter))
      .join('')
  if (words.length > 1) {
    const initials = capitals(words)
    return (
      initials.length > 1 &&
      ground.runs.some((run) =>
        (run.match(/\p{Lu}[\p{Lu}.]+/gu) ?? []).some((word) => word.replaceAll('.', '') === initials),
      )
    )
  }
  const only = words[0]?.replaceAll('.', '') ?? ''
  return (
    /^\p{Lu}{2,6}$/u.test(only) &&
    ground.sentences.some((reading) => capitals(reading.text.split(/[^\p{L}]+/u)).includes(only))
  )
}

/** "United States" where the article says "US": one phrase of the lexicon with the same meaning. */
function isPhrase(words: readonly string[], ground: Ground): boolean {
  const phrase = phrasesIn([...words])[0]
  if (!phrase || phrase.end - phrase.start < words.length) return false
  return [...ground.evidence.places.keys()].some(
    (other) => relatedness(phrase.lemma, other) >= 0.8 && ground.has(other),
  )
}
