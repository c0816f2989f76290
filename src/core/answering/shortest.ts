import type { Catalogue } from './catalogue.ts'
import type { Candidate } from './expected.ts'
import type { Weighed } from './features.ts'
import type { Question } from './question.ts'
import { mainVerb } from './terms.ts'

/** A candidate must be worth this much to be shown. */
const least = 0.45

/**
 * The shortest piece of the sentence that answers, in the article's own words: the best piece of the kind wanted, a
 * reason from its "because", a saying without its speaker; undefined where nothing shorter than the sentence tells.
 */
export function shortest(question: Question, weighed: Weighed, book: Catalogue): string | undefined {
  const { text } = book.analysis.article
  if (question.wanted === 'reason') return reason(weighed.entry.reading.text)
  const best = bestPiece(question, weighed)
  if (!best || best.end - best.start > 0.9 * weighed.entry.reading.text.length) return undefined
  if (question.wanted === 'saying') return best.text.replace(/^["“]|[,.]?["”]$/gu, '')
  if (question.wanted === 'person') return withOthers(text, best, weighed.candidates)
  return counting.test(question.wanted) ? withUnit(text, best) : best.text
}

const pronoun = /^(?:i|he|him|she|her|we|us|you|it|they|them)$/iu
const counting = /^(?:count|money|percent|measure|age)$/u

function bestPiece(question: Question, { entry, candidates, matches }: Weighed): Candidate | undefined {
  const verb = mainVerb(question.terms)
  const verbAt = verb ? (matches[question.terms.indexOf(verb)]?.at ?? -1) : -1
  const places = matches.map((match) => match.at).filter((at) => at >= 0)
  const acts =
    question.wanted === 'person' &&
    /^(?:who|which|what)$/u.test(question.tokens[0]?.lower ?? '') &&
    question.tokens[1]?.pos === 'VERB'
  let best: Candidate | undefined
  let most = least
  for (const candidate of candidates) {
    if (pronoun.test(candidate.text)) continue
    const at = entry.reading.tokens.findIndex((token) => token.start >= candidate.start)
    const distance = places.length ? Math.min(...places.map((place) => Math.abs(place - at))) : 9
    const nearVerb = verbAt >= 0 ? 0.2 / (1 + Math.abs(verbAt - at) / 3) : 0
    const before = acts && verbAt >= 0 && at < verbAt ? 0.2 : 0
    const worth = candidate.fit + 0.3 / (1 + distance / 3) + nearVerb + before
    if (worth <= most) continue
    most = worth
    best = candidate
  }
  return best
}

/** Someone with those named in one breath: "Fumio Kishida and Foreign Minister Yoko Kamikawa". */
function withOthers(text: string, best: Candidate, candidates: readonly Candidate[]): string {
  const others = candidates.filter(({ fit }) => fit >= 0.7)
  const next = others.find(({ start }) => start > best.end && joint.test(text.slice(best.end, start)))
  const before = others.find(({ end }) => end < best.start && joint.test(text.slice(end, best.start)))
  return text.slice(before?.start ?? best.start, next?.end ?? best.end)
}

const joint = /^,? and (?:\p{Lu}[\p{L}’'.-]*\s)*$/u

const leading =
  /(?:(?:about|around|nearly|almost|more than|less than|fewer than|at least|up to|over|under|only|just|some|roughly|approximately|close to|as many as|an estimated)\s)+$/iu
const following =
  /^(?:[\s-](?!(?:of|in|on|at|to|for|from|and|or|by|with|as|who|which|that|were|was|are|is|has|have|had|said)\b)[\p{L}-]+){1,3}/u

/** A number with what qualifies it and what it counts: "over 25 billion songs". */
function withUnit(text: string, { start, end }: Candidate): string {
  const before = leading.exec(text.slice(Math.max(0, start - 30), start))?.[0] ?? ''
  const after = following.exec(text.slice(end, end + 40))?.[0] ?? ''
  const whole = /\s$/u.test(text.charAt(end + after.length)) || !/[\p{L}-]/u.test(text.charAt(end + after.length))
  return `${before}${text.slice(start, end)}${whole ? after : ''}`
}

/** From the word that gives the reason to the end of its clause. */
function reason(sentence: string): string | undefined {
  const at = sentence.search(/\b(?:because|due to|owing to|thanks to|citing|saying|so that|in order to)\b/iu)
  return at > 0 ? sentence.slice(at).replace(/[.!?]["”]?$/u, '') : undefined
}
