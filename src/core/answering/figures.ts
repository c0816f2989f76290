import { classOf, isA, relatedness } from '../language/lexicon/index.ts'
import type { Quantity } from '../language/quantities.ts'
import type { Look, Piece } from './expected.ts'
import type { Question } from './question.ts'

/** The numbers of a sentence that are no dates, by how well they measure or count what is asked for. */
export function figuresIn({ question, entry }: Look): Piece[] {
  const { quantities, times, tokens } = entry.reading
  return quantities
    .filter(
      ({ start, end, kind }) =>
        !uncounted.has(kind) && !times.some((time) => time.kind === 'point' && time.start <= start && end <= time.end),
    )
    .map((quantity) => {
      const after = tokens.findIndex((token) => token.start >= quantity.end)
      const following = after < 0 ? [] : tokens.slice(after, after + 4).map((token) => token.lemma)
      return { start: quantity.start, end: quantity.end, fit: fitOf(question, quantity, following) }
    })
}

const uncounted: ReadonlySet<Quantity['kind']> = new Set(['year', 'date', 'order', 'name'])

const measures =
  /^(?:percent|money|tons?|tonnes?|barrels?|gallons?|lit(?:er|re)s?|kilos?|kilograms?|grams?|pounds?|ounces?|met(?:er|re)s?|kilomet(?:er|re)s?|km|miles?|feet|foot|inches|acres?|hectares?|hours?|minutes?|years?|days?|degrees?|watts?|megawatts?|gigawatts?|times|mbps|megabits?)$/u

const speed = /\bhow (?:fast|quickly)\b|\b(?:what|which) (?:\p{L}+ )?speed\b/iu
const perTime = /\b(?:per|an?) (?:second|minute|hour|day)\b|\b(?:[mk]ph|[kmg]bps|km\/h|knots?|second|minute|hour)/iu

function fitOf({ text, wanted, focus }: Question, { unit, kind }: Quantity, following: readonly string[]): number {
  if (wanted === 'money') return unit === 'money' ? 1 : 0.3
  if (wanted === 'percent') return unit === 'percent' ? 1 : 0.3
  if (wanted === 'age') return kind === 'age' || /^(?:years?|months?|weeks?|days?|old|)$/u.test(unit) ? 1 : 0.2
  const counts = following.some(
    (lemma) =>
      lemma === focus ||
      isA(lemma, focus) ||
      relatedness(lemma, focus) >= 0.55 ||
      (focus === 'people' && (lemma === 'other' || classOf(lemma)[0] === 'person')),
  )
  if (wanted === 'count') {
    if (!focus) return 0.7
    if (counts) return 1
    return unit === 'money' || unit === 'percent' ? 0.3 : 0.5
  }
  if (speed.test(text)) return perTime.test(`${unit} ${following.join(' ')}`) ? 1 : 0.2
  const measured = unit === 'money' || unit === 'percent' || measures.test(unit)
  if (focus === '') return measured || unit !== '' ? 0.9 : 0.5
  return measured || following.includes(focus) ? 0.9 : 0.2
}
