import packed from './table.json' with { type: 'json' }
import { lexicon } from './table.ts'

let american: Map<string, string> | undefined

function americanSpellings(): Map<string, string> {
  if (american) return american
  const words = packed.spellings.split(' ')
  american = new Map()
  for (let i = 0; i + 1 < words.length; i += 2) american.set(words[i] ?? '', words[i + 1] ?? '')
  return american
}

const inflections = ['', 's', 'd', 'r', 'rs', 'ed', 'er', 'ing', 'ly', 'ally']

// British English doubles every last l ("labelled"), American English only a stressed one: in these.
const stressed =
  /^(annul|compel|control|dispel|distil|enrol|excel|expel|extol|fulfil|impel|enthral|instal|instil|patrol|propel|rebel|repel)$/

/** A lower-case word in American spelling, inflected or not ("organised" organized); a word spelt alike is given back. */
export function spelling(word: string): string {
  const known = americanSpellings()
  for (const ending of inflections) {
    if (!word.endsWith(ending)) continue
    const stem = word.slice(0, word.length - ending.length)
    const found = known.get(stem)
    if (found !== undefined) return found + ending
    const mute = ending === 'ing' ? known.get(`${stem}e`) : undefined
    if (mute?.endsWith('e')) return mute.slice(0, -1) + ending
  }
  const [, stem = '', ending = ''] = /^([a-z]*[aeiou][a-z]*[aeiou]l)l(ed|ing|ers?)$/.exec(word) ?? []
  if (stem !== '' && !stressed.test(stem) && lexicon().lemmas.find(stem) >= 0) return stem + ending
  return word.replace(/isation(?=s?$)/, 'ization')
}
