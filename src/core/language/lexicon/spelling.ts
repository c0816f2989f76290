import packed from './table.json' with { type: 'json' }

let american: Map<string, string> | undefined

function pairs(): Map<string, string> {
  if (american) return american
  const words = packed.spellings.split(' ')
  american = new Map()
  for (let i = 0; i + 1 < words.length; i += 2) american.set(words[i] ?? '', words[i + 1] ?? '')
  return american
}

const inflections = ['', 's', 'd', 'r', 'rs', 'ed', 'ing', 'ment']

/** A lower-case word in American spelling, inflected or not ("organised" organized); a word spelt alike is given back. */
export function spelling(word: string): string {
  const known = pairs()
  for (const ending of inflections) {
    if (!word.endsWith(ending)) continue
    const stem = word.slice(0, word.length - ending.length)
    const found = known.get(stem)
    if (found !== undefined) return found + ending
    if (ending === 'ing' || ending === 'ed') {
      const mute = known.get(`${stem}e`)
      if (mute?.endsWith('e')) return mute.slice(0, -1) + ending
    }
  }
  return word
}
