import packed from './table.json' with { type: 'json' }
import { lexicon } from './table.ts'

export type Pos = 'noun' | 'verb' | 'adjective' | 'adverb'

// WordNet's rules of detachment, morphy(7WN).
const endings: Record<'noun' | 'verb' | 'adjective', [string, string][]> = {
  noun: [
    ['ies', 'y'],
    ['ches', 'ch'],
    ['shes', 'sh'],
    ['ses', 's'],
    ['xes', 'x'],
    ['zes', 'z'],
    ['ves', 'f'],
    ['men', 'man'],
    ['s', ''],
  ],
  verb: [
    ['ies', 'y'],
    ['ied', 'y'],
    ['es', 'e'],
    ['es', ''],
    ['ed', 'e'],
    ['ed', ''],
    ['ing', 'e'],
    ['ing', ''],
    ['s', ''],
  ],
  adjective: [
    ['er', ''],
    ['est', ''],
    ['er', 'e'],
    ['est', 'e'],
  ],
}

// Lexicographer files: 0 to 2 and 44 are adjectives and adverbs, 3 to 28 nouns, 29 to 43 verbs.
const has = (pos: Pos, file: number): boolean =>
  pos === 'noun'
    ? file >= 3 && file <= 28
    : pos === 'verb'
      ? file >= 29 && file <= 43
      : pos === 'adverb'
        ? file === 2
        : file < 2 || file === 44

/** How much a lemma is used as a part of speech; 0 where it is not. */
function usedAs(lemma: string, pos: Pos): number {
  const { lemmas, senses, weights, files, usage } = lexicon()
  const number = lemmas.find(lemma)
  if (number < 0) return 0
  let share = 0
  const end = senses.start[number + 1] ?? 0
  for (let i = senses.start[number] ?? 0; i < end; i++) {
    if (has(pos, files[senses.items[i] ?? 0] ?? 0)) share += (weights[i] ?? 0) ** 2
  }
  return share * 2 ** ((usage[number] ?? 0) >>> 4)
}

let irregular: Record<'noun' | 'verb' | 'adjective', Map<string, string[]>> | undefined

function exceptions(): Record<'noun' | 'verb' | 'adjective', Map<string, string[]>> {
  const read = (list: string) => {
    const forms = new Map<string, string[]>()
    const words = list.split(' ')
    for (let i = 0; i + 1 < words.length; i += 2) {
      const form = words[i] ?? ''
      const lemma = words[i + 1] ?? ''
      const known = forms.get(form)
      if (known) known.push(lemma)
      else forms.set(form, [lemma])
    }
    return forms
  }
  irregular ??= {
    noun: read(packed.exceptions.n),
    verb: read(packed.exceptions.v),
    adjective: read(packed.exceptions.a),
  }
  return irregular
}

function lemmasAs(word: string, pos: 'noun' | 'verb' | 'adjective'): string[] {
  const listed = exceptions()[pos].get(word)
  if (listed) return listed
  const found: string[] = []
  for (const [ending, replacement] of endings[pos]) {
    if (!word.endsWith(ending) || word.length - ending.length < 2) continue
    if (pos === 'noun' && ending === 's' && /(ss|us|is)$/.test(word)) continue
    const lemma = word.slice(0, -ending.length) + replacement
    if (usedAs(lemma, pos) > 0) found.push(lemma)
  }
  return found
}

const cache = new Map<string, string>()
const cacheLimit = 20_000

/**
 * The dictionary form of a lower-case word ("took" take, "children" child, "further" far), by WordNet's exception lists
 * and rules of detachment. Without a part of speech, the most used reading of the word. A word that is not known is
 * given back, but for a plural ending.
 */
export function lemmaOf(word: string, pos?: Pos): string {
  const key = pos === undefined ? word : `${pos} ${word}`
  const known = cache.get(key)
  if (known !== undefined) return known
  const lemma = findLemma(word, pos)
  if (cache.size >= cacheLimit) cache.clear()
  cache.set(key, lemma)
  return lemma
}

function findLemma(word: string, pos?: Pos): string {
  let best = word
  let bestUse = 0
  const readings: Pos[] = pos === undefined ? ['verb', 'noun', 'adjective', 'adverb'] : [pos]
  for (const reading of readings) {
    const asIs = usedAs(word, reading)
    if (asIs > bestUse) {
      best = word
      bestUse = asIs
    }
    if (reading === 'adverb') continue
    for (const lemma of lemmasAs(word, reading)) {
      const use = Math.max(1, usedAs(lemma, reading))
      if (use > bestUse) {
        best = lemma
        bestUse = use
      }
    }
  }
  if (bestUse === 0 && lexicon().lemmas.find(word) < 0) return withoutPlural(word, pos)
  return best
}

function withoutPlural(word: string, pos?: Pos): string {
  if (pos === 'adjective' || pos === 'adverb' || word.length < 5 || /(ss|us|is|[^a-z]s)$/.test(word)) return word
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`
  if (/(ch|sh|x|ss)es$/.test(word)) return word.slice(0, -2)
  return word.endsWith('s') ? word.slice(0, -1) : word
}
