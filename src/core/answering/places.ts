import { classOf } from '../language/lexicon/index.ts'
import type { Look, Piece } from './expected.ts'

/** The words before a place that put something there. */
const locative =
  /(?:\b(?:in|at|to|from|near|outside|inside|across|around|through|off|over|into|on|visit|visited|visiting|leave|left)|, of)(?:\s(?:the|a|an|northern|southern|eastern|western|central|\p{Lu}[\p{L}.]+))*\s$/u

/** The places of a sentence: names of places that something is put at, and nouns of places likewise. */
export function placesIn({ entry, book, asked }: Look): Piece[] {
  const { reading } = entry
  const { article, entities } = book.analysis
  const placed = (start: number) => locative.test(article.text.slice(Math.max(reading.start, start - 24), start))
  const names = reading.mentions.flatMap(({ entity: id, start, end, form }): Piece[] => {
    const entity = entities[id]
    if (!entity || entity.kind === 'person' || form !== 'name') return []
    if ([...entity.forms].some((each) => each.split(/[\s-]+/u).some((word) => asked.has(word)))) return []
    const fit = entity.kind === 'place' ? (placed(start) ? 1 : 0.3) : placed(start) ? 0.7 : 0.2
    return [{ start, end, fit }]
  })
  const nouns = reading.tokens
    .filter((token) => token.pos === 'NOUN' && !asked.has(token.lower) && placed(token.start))
    .map(({ start, end, lemma }) => ({ start, end, fit: classOf(lemma).includes('location') ? 0.6 : 0.4 }))
  return [...names, ...nouns]
}
