import { francAll } from 'franc-min'
import { isCommonWord } from './names.ts'

// The commonest function words of English; a quarter of any English text and next to none of another language's.
const english = new Set(
  (
    'the of and to in a is that for it was on with as be by at are this have from or had not but what all were when we ' +
    'there can an your which their said if do will each about how up out them then she many some so these would other ' +
    'into has more her two like him see time could no make than first been its who now people my made over did down ' +
    'only way find use may after he his they i you'
  ).split(' '),
)

/** ISO 639-3 codes of franc's answers to ISO 639-1. */
const short = new Map(
  (
    'eng en, deu de, fra fr, spa es, ita it, por pt, nld nl, swe sv, dan da, nob no, nno no, fin fi, pol pl, ' +
    'ces cs, slk sk, hun hu, ron ro, bul bg, ell el, tur tr, rus ru, ukr uk, srp sr, hrv hr, bos bs, slv sl, ' +
    'arb ar, heb he, pes fa, urd ur, hin hi, ben bn, tam ta, tel te, mar mr, guj gu, tha th, vie vi, ind id, ' +
    'zlm ms, tgl tl, jpn ja, kor ko, cmn zh, cat ca, swh sw, azj az, kaz kk, uzn uz, bel be, lit lt, lav lv, ' +
    'est et'
  )
    .split(', ')
    .map((pair): [string, string] => [pair.slice(0, 3), pair.slice(4)]),
)

// Scripts that one language of the news is written in, for texts whose language franc cannot name.
const scripts: [RegExp, string][] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Han}/u, 'zh'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Greek}/u, 'el'],
  [/\p{Script=Thai}/u, 'th'],
  [/\p{Script=Armenian}/u, 'hy'],
  [/\p{Script=Georgian}/u, 'ka'],
  [/\p{Script=Arabic}/u, 'ar'],
  [/\p{Script=Devanagari}/u, 'hi'],
]

/** From this many words on, trigrams are trusted; a shorter text in Latin letters is told by its words alone. */
const enoughWords = 8

/**
 * The language a text is in, as ISO 639-1: 'en' by its function words, or by the share of words the lexicon knows where
 * it is short; another by its script or franc's trigrams; 'und' where there is too little to tell by, such as a list of
 * names. A text in two languages is in that of which it holds more. Looks at the first 4,000 characters only.
 */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, 4000)
  const words = sample.match(/\p{L}+/gu) ?? []
  const latin = words.filter((word) => /^[a-z]/iu.test(word)).length
  const mostlyLatin = words.length > 0 && latin / words.length > 0.6
  const share = words.filter((word) => english.has(word.toLowerCase())).length / Math.max(1, words.length)
  if (mostlyLatin && share >= 0.2) return 'en'
  if (mostlyLatin && words.length < 40 && isKnownEnglish(words)) return 'en'
  if (words.length < enoughWords && latin === words.length) return 'und'
  const best = francAll(sample, { minLength: 20 })[0]?.[0] ?? 'und'
  if (best === 'und' || !mostlyLatin) return short.get(best) ?? scriptOf(words) ?? best
  const code = short.get(best) ?? best
  if (code === 'en' || share >= 0.14) return isListOfNames(words) ? 'und' : 'en'
  return code
}

const scriptOf = (words: readonly string[]) => {
  const sample = words.slice(0, 100).join('')
  return scripts.find(([script]) => (sample.match(new RegExp(script, 'gu'))?.length ?? 0) > sample.length / 3)?.[1]
}

/** A headline in English: most of its words are everyday ones, and one at least does not stand in capitals for a name. */
function isKnownEnglish(words: readonly string[]): boolean {
  const told = words.filter((word) => /^\p{Ll}/u.test(word) || /^\p{Lu}+$/u.test(word))
  const known = told.filter((word) => english.has(word.toLowerCase()) || isCommonWord(word.toLowerCase()))
  return told.length >= 2 && known.length / told.length >= 0.75 && known.length / words.length >= 0.4
}

const isListOfNames = (words: readonly string[]) => words.every((word) => /^\p{Lu}/u.test(word))
