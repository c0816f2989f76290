import type { Article } from '../core/index.ts'

const names = new Intl.DisplayNames('en', { type: 'language' })

/** What to say above the beginning of an article that the desk cannot read; undefined where it is in English, or in none that can be told. */
export function languageNote({ language }: Article): string | undefined {
  if (language === 'en' || language === 'und') return undefined
  const name = /^[a-z]{2,3}$/.test(language) ? names.of(language) : undefined
  return `In ${name ?? 'another language'}, so this is only how it begins: the desk reads English.`
}
