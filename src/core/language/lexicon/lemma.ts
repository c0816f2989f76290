import { type Inflected, withoutEnding } from './endings.ts'
import packed from './table.json' with { type: 'json' }
import { lexicon } from './table.ts'

export type Pos = Inflected | 'adverb'

const everyPos: Pos[] = ['verb', 'noun', 'adjective', 'adverb']

// Lexicographer files: 0, 1 and 44 are adjectives, 2 adverbs, 3 to 28 nouns, 29 to 43 verbs (`lexnames(5WN)`).
function posOf(file: number): Pos {
  if (file < 3 || file === 44) return file === 2 ? 'adverb' : 'adjective'
  return file < 29 ? 'noun' : 'verb'
}

/** How much a lemma is used as a part of speech; 0 where it is not. */
function usedAs(lemma: string, pos: Pos): number {
  const { lemmas, senses, weights, files, usage } = lexicon()
  const number = lemmas.find(lemma)
  if (number < 0) return 0
  let share = 0
  const end = senses.start[number + 1] ?? 0
  for (let i = senses.start[number] ?? 0; i < end; i++) {
    if (posOf(files[senses.items[i] ?? 0] ?? 0) === pos) share += (weights[i] ?? 0) ** 2
  }
  return share * 2 ** ((usage[number] ?? 0) >>> 4)
}

let irregular: Record<Inflected, Map<string, string>> | undefined

/** The irregular forms of each part of speech, and their lemmas. */
function irregularForms(): Record<Inflected, Map<string, string>> {
  const read = (list: string) => {
    const words = list.split(' ')
    const forms = new Map<string, string>()
    for (let i = 0; i + 1 < words.length; i += 2) forms.set(words[i] ?? '', words[i + 1] ?? '')
    return forms
  }
  const { noun, verb, adjective } = packed.exceptions
  irregular ??= { noun: read(noun), verb: read(verb), adjective: read(adjective) }
  return irregular
}

function lemmasAs(word: string, pos: Inflected): string[] {
  const lemma = irregularForms()[pos].get(word)
  return lemma === undefined ? withoutEnding(word, pos).filter((stem) => usedAs(stem, pos) > 0) : [lemma]
}

const remembered = {
  any: new Map(),
  noun: new Map(),
  verb: new Map(),
  adjective: new Map(),
  adverb: new Map(),
} satisfies Record<Pos | 'any', Map<string, string>>
const rememberedLimit = 20_000

/**
 * The dictionary form of a lower-case word ("took" take, "children" child, "further" far), by WordNet's lists of
 * irregular forms and its rules of detachment. Without a part of speech, the most used reading of the word. A word that
 * is not known is given back, but for a plural ending.
 */
export function lemmaOf(word: string, pos?: Pos): string {
  const known: Map<string, string> = remembered[pos ?? 'any']
  const before = known.get(word)
  if (before !== undefined) return before
  const lemma = findLemma(word, pos)
  if (known.size >= rememberedLimit) known.clear()
  known.set(word, lemma)
  return lemma
}

function findLemma(word: string, pos?: Pos): string {
  const compared = pos === 'noun' || pos === 'verb' ? undefined : irregularForms().adjective.get(word)
  if (compared !== undefined) return compared
  let best: string | undefined
  let bestUse = 0
  for (const reading of pos === undefined ? everyPos : [pos]) {
    const inflected = reading === 'adverb' ? [] : lemmasAs(word, reading)
    for (const lemma of [word, ...inflected]) {
      const use = lemma === word ? usedAs(word, reading) : Math.max(1, usedAs(lemma, reading))
      if (use <= bestUse) continue
      best = lemma
      bestUse = use
    }
  }
  return best ?? knownStem(word, pos) ?? withoutPlural(word, pos)
}

/** A word that has no sense in the table (the newsroom's own words have none), or what it may be an inflection of. */
function knownStem(word: string, pos?: Pos): string | undefined {
  const { lemmas } = lexicon()
  const inflected: Inflected[] = pos === undefined || pos === 'adverb' ? ['verb', 'noun'] : [pos]
  return [word, ...inflected.flatMap((as) => withoutEnding(word, as))].find((stem) => lemmas.find(stem) >= 0)
}

function withoutPlural(word: string, pos?: Pos): string {
  if (pos === 'adjective' || pos === 'adverb' || word.length < 5 || !/[a-z]s$/.test(word)) return word
  if (/(ss|us|is|selves)$/.test(word)) return word
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`
  return /(ch|sh|x|ss)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1)
}
