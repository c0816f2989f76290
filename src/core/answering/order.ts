import { type Match, type Matches, ranks } from './match.ts'
import type { Question } from './question.ts'
import { mainVerb } from './terms.ts'

/** The share of neighbouring words of the question that stand close together in the sentence, too. */
export function close(row: readonly Match[]): number {
  let together = 0
  for (let t = 1; t < row.length; t++) {
    const a = row[t - 1]?.at ?? -1
    const b = row[t]?.at ?? -1
    if (a >= 0 && b >= 0 && a !== b && Math.abs(a - b) <= 4) together++
  }
  return row.length > 1 ? together / (row.length - 1) : 0
}

const mutual = /^(?:meet|talk|agree|discuss|marry|wed|fight|negotiate|play|compete|speak|cooperate)$/u

/** 1 where the one who acts in the question stands behind the verb in the sentence: somebody else acted. */
export function swapped(question: Question, row: readonly Match[], tokens: readonly { lower: string }[]): number {
  const verb = mainVerb(question.terms)
  const verbTerm = verb ? question.terms.indexOf(verb) : -1
  const subject = question.terms.findLastIndex((term, t) => t < verbTerm && term.name)
  const verbAt = row[verbTerm]?.at ?? -1
  const subjectAt = row[subject]?.at ?? -1
  if (
    mutual.test(verb?.lemma ?? '') ||
    subject < 0 ||
    verbAt < 0 ||
    subjectAt < verbAt ||
    (row[verbTerm]?.direct ?? 0) < 0.3
  )
    return 0
  return tokens.slice(verbAt, subjectAt).some((token) => /^(?:by|,|”|")$/u.test(token.lower)) ? 0 : 1
}

const telling =
  /^(?:first|second|third|fourth|fifth|last|latest|only|largest|biggest|smallest|highest|lowest|oldest|youngest|longest|earliest|best|worst|largest|most|least|fewest|main|primary|original|full|whole|half|both)$/u

/** 1 where the question's "first", "last", "largest" or "only" is not in the sentence. */
export function unranked(question: Question, tokens: readonly { lower: string }[]): number {
  const asked = question.tokens.filter((token) => telling.test(token.lower))
  return asked.some((token) => !tokens.some(({ lower }) => lower === token.lower || ranks(token.lower, lower))) ? 1 : 0
}

/** The share, by weight, of the question's words that stand in the sentence behind the word that comes before them in the question. */
export function inOrder({ weights }: Matches, row: readonly Match[]): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  let sum = 0
  for (let t = 1; t < row.length; t++) {
    const before = place(row[t - 1])
    if (before >= 0 && place(row[t]) > before) sum += weights[t] ?? 0
  }
  return total > 0 ? sum / total : 0
}

const place = (match: Match | undefined) => (match && match.meant >= 0.4 ? match.at : -1)
