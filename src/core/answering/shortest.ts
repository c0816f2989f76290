import type { Catalogue } from './catalogue.ts'
import type { Weighed } from './features.ts'
import type { Question } from './question.ts'

/** The shortest piece of the sentence that answers: the best piece of the kind wanted, or the sentence. */
export function shortest(question: Question, { entry, candidates, matches }: Weighed, book: Catalogue): string {
  const places = matches.map((match) => match.at).filter((at) => at >= 0)
  let best = ''
  let most = 0.45
  for (const candidate of candidates) {
    const at = entry.reading.tokens.findIndex((token) => token.start >= candidate.start)
    const distance = places.length ? Math.min(...places.map((place) => Math.abs(place - at))) : 9
    const worth = candidate.fit + 0.3 / (1 + distance / 3)
    if (worth > most) {
      most = worth
      best = candidate.text
    }
  }
  if (best) return best
  return question.wanted === 'yes-no'
    ? entry.reading.text
    : book.analysis.article.text.slice(entry.reading.start, entry.reading.end)
}
