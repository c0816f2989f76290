import type { Answer } from '../article.ts'
import type { Evidence } from './evidence.ts'
import { indirect } from './indirect.ts'
import type { Question } from './question.ts'
import { saidFrom } from './said.ts'

/** Below this share of the question's words a sentence is not near enough to be worth showing. */
const near = 0.3

/** "The article does not say …", with the nearest thing that it does say, where there is one. */
export function refuse({ question, book, ranked, matches }: Evidence, standalone: string, articles = 1): Answer {
  const total = matches.weights.reduce((a, b) => a + b, 0) || 1
  const best = ranked.find(
    (each) => each.matches.reduce((sum, match, t) => sum + match.meant * (matches.weights[t] ?? 0), 0) / total >= near,
  )
  const absent = question.terms.filter((term, t) => term.name && (matches.anywhere[t] ?? 0) < 0.5)
  // Between “ and ” stands only what the article says.
  const clause = indirect(standalone.replace(/[“”]/gu, '"'))
  const who = articles > 1 ? `None of the ${articles} articles says` : 'The article does not say'
  const about = clause
    ? `${who} ${clause}`
    : articles > 1
      ? 'None of the articles answers that'
      : 'The article does not answer that'
  const names = absent.map((term) => question.text.slice(term.start, term.start + term.words.join(' ').length))
  const missing = names.length > 0 ? ` It does not mention ${list(names)}.` : ''
  if (!best) {
    const elsewhere = matches.anywhere.every((strength) => strength < 0.5)
      ? names.length > 0
        ? `The article does not mention ${list(names)}.`
        : (unclear(question) ?? 'The article says nothing about that.')
      : `${about}.${missing}`
    return { kind: 'refusal', text: elsewhere, citations: [], standalone }
  }
  const nearest = saidFrom(best.entry.reading, book.analysis)
  return {
    kind: 'refusal',
    text: `${about}.${missing} It does say: ${nearest.said}`,
    citations: nearest.citations,
    standalone,
  }
}

/** Asks for a name where the question holds nothing but a pronoun whose meaning no turn before it tells. */
function unclear({ terms, tokens }: Question): string | undefined {
  const word = terms.length > 0 ? undefined : tokens.find(({ lower }) => personal.test(lower) || /^its?$/u.test(lower))
  return (
    word && `It is not clear ${personal.test(word.lower) ? 'whom' : 'what'} ‘${word.lower}’ means. Ask with a name.`
  )
}

const personal = /^(?:he|him|his|she|her|hers|they|them|their|theirs)$/u

const list = (names: readonly string[]) =>
  names.length > 1 ? `${names.slice(0, -1).join(', ')} or ${names.at(-1)}` : (names[0] ?? '')
