import { francAll } from 'franc-min'

// The commonest function words of English; a quarter of any English text and next to none of another language's.
const english = new Set(
  (
    'the of and to in a is that for it was on with as be by at are this have from or had not but what all were when we ' +
    'there can an your which their said if do will each about how up out them then she many some so these would other ' +
    'into has more her two like him see time could no make than first been its who now people my made over did down ' +
    'only way find use may after he his they i you'
  ).split(' '),
)

/** ISO 639-3 codes of franc's common answers to ISO 639-1. */
const short: Record<string, string> = {
  eng: 'en',
  deu: 'de',
  fra: 'fr',
  spa: 'es',
  ita: 'it',
  por: 'pt',
  nld: 'nl',
  swe: 'sv',
  dan: 'da',
  nob: 'no',
  nno: 'no',
  fin: 'fi',
  pol: 'pl',
  ces: 'cs',
  slk: 'sk',
  hun: 'hu',
  ron: 'ro',
  bul: 'bg',
  ell: 'el',
  tur: 'tr',
  rus: 'ru',
  ukr: 'uk',
  srp: 'sr',
  hrv: 'hr',
  bos: 'bs',
  slv: 'sl',
  arb: 'ar',
  heb: 'he',
  pes: 'fa',
  urd: 'ur',
  hin: 'hi',
  ben: 'bn',
  tam: 'ta',
  tel: 'te',
  mar: 'mr',
  guj: 'gu',
  tha: 'th',
  vie: 'vi',
  ind: 'id',
  zlm: 'ms',
  tgl: 'tl',
  jpn: 'ja',
  kor: 'ko',
  cmn: 'zh',
  cat: 'ca',
  swh: 'sw',
  azj: 'az',
  kaz: 'kk',
  uzn: 'uz',
  bel: 'be',
  lit: 'lt',
  lav: 'lv',
  est: 'et',
}

/**
 * The language a text is in, as ISO 639-1: 'en' by its function words, another by franc's trigrams, and 'und' where
 * there is too little to tell by. Looks at the first 4,000 characters only.
 */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, 4000)
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? []
  const latin = words.filter((word) => /^[a-z]/u.test(word)).length
  const share = words.filter((word) => english.has(word)).length / Math.max(1, words.length)
  if (words.length > 0 && latin / words.length > 0.6 && share >= 0.2) return 'en'
  if (words.length < 8 && latin === words.length) return 'und'
  const best = francAll(sample, { minLength: 20 })[0]?.[0] ?? 'und'
  const code = short[best] ?? best
  if (code === 'en' || (share >= 0.14 && latin / words.length > 0.6)) return 'en'
  return code
}
