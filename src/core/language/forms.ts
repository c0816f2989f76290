import { nationality } from './lexicon/index.ts'
import { organisationWords } from './titles.ts'

const suffix = /^(?:jr|sr|ii|iii|iv|vi*)\.?$/u

/** A name's words in lower case, its "Jr." or "III" taken off. */
export type NameWords = { words: string[]; suffix: string }

export function wordsOf(name: readonly string[]): NameWords {
  const words = name.map((word) => word.toLowerCase().replace(/\.$/u, ''))
  const last = words.at(-1) ?? ''
  if (words.length > 1 && suffix.test(last)) return { words: words.slice(0, -1), suffix: last }
  return { words, suffix: '' }
}

/** Name as a key for look-up. */
export const formOf = (words: readonly string[]): string => words.join(' ').toLowerCase()

/** "Paul Ryan" for "Paul D. Ryan": first and last word, where what is between them is initials. */
export function withoutInitials(name: readonly string[]): string | undefined {
  const { words, suffix } = wordsOf(name)
  const middle = words.slice(1, -1)
  if (words.length < 3 || !middle.every((word) => word.replaceAll('.', '').length === 1)) return undefined
  return [words[0], words.at(-1), suffix].filter(Boolean).join(' ')
}

/** The initials of a name, words in capitals taken whole: "U.S. Naval Observatory" gives USNO. Small words are left out. */
export function initialsOf(words: readonly string[]): string {
  return words
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => (/^(?:\p{Lu}\.?){2,}$/u.test(word) ? word.replaceAll('.', '') : word.charAt(0)))
    .join('')
}

/** The acronyms by which a name of several words may be called: with and without a nationality that leads it. */
export function acronymsOf(words: readonly string[]): string[] {
  if (words.length < 2) return []
  const whole = initialsOf(words)
  const rest = nationality(words[0]?.toLowerCase() ?? '') ? initialsOf(words.slice(1)) : ''
  return [whole, rest].filter((letters) => letters.length > 1)
}

/** The letters of an acronym, or '' for a word that is none: "K.G.M.", "LDP", "AT&T". */
export function lettersOf(word: string): string {
  return /^(?:\p{Lu}\.?&?){2,6}$/u.test(word) ? word.replace(/[^\p{L}]/gu, '') : ''
}

const legal =
  /^(?:inc|corp|corporation|ltd|co|llc|plc|group|holdings?|company|party|ag|sa|gmbh|motors|records|technologies|systems|sachs|airlines|airways|bank)$/u

/** Shorter forms under which a body is met: "Snap" for "Snap Inc.", "Naval Observatory" for "U.S. Naval Observatory". */
export function shortFormsOfBody(name: readonly string[]): string[] {
  const { words } = wordsOf(name)
  const forms: string[] = []
  const first = words[0] ?? ''
  const last = words.at(-1) ?? ''
  if (words.length > 1 && legal.test(last) && !nationality(first) && !organisationWords.has(first))
    forms.push(words.slice(0, -1).join(' '))
  if (words.length > 2 && (nationality(first) || /^(?:us|uk|un|eu|u\.s|u\.k|u\.n|national|royal)$/u.test(first)))
    forms.push(words.slice(1).join(' '))
  if (words.length > 2 && /^united (?:states|nations|kingdom)$/u.test(words.slice(0, 2).join(' ')) && words.length > 3)
    forms.push(words.slice(2).join(' '))
  return forms
}
