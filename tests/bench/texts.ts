import { readFileSync } from 'node:fs'

const seed = readFileSync(new URL('../../briefings/china-japan-party-talks.md', import.meta.url), 'utf8')
const sentences = seed.split('\n')
const words = seed.match(/\b[a-z]{4,}\b/g) ?? []

/**
 * A text of `count` lines, each a paragraph of the seed article in which some words have changed places and every
 * name of a person or place is a new one now and then, so that longer texts have more names, as real ones do.
 * The same `variant` gives the same text, and another a different one.
 */
export function syntheticText(count: number, variant: number): string {
  let state = variant + 1
  const random = (below: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
  const syllables = ['ka', 'ri', 'mo', 'ten', 'sha', 'lu', 'ver', 'do', 'nis', 'bel']
  const name = () => {
    const made = Array.from({ length: 3 }, () => syllables[random(syllables.length)]).join('')
    return made.charAt(0).toUpperCase() + made.slice(1)
  }
  return Array.from({ length: count }, (_, index) =>
    (sentences[index % sentences.length] ?? '').replace(/(?<=[a-z,] )(?:[A-Z][a-z]{3,}|[a-z]{4,})\b/g, (word) => {
      if (random(4) > 0) return word
      return word < 'a' ? name() : (words[random(words.length)] ?? word)
    }),
  ).join('\n')
}

export const questions = [
  'When did the talks last take place?',
  'How often were they held?',
  'Who asked to restart the talks?',
  'What is the post of Toshimitsu Motegi?',
  'Where did Liu and Motegi meet?',
  'Why are ties strained?',
  'What did Kishida tell Liu?',
  'How old is Fumio Kishida?',
  'Who won the election?',
  'What happened in Beijing?',
]
