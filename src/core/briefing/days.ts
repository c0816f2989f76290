import type { Reading } from '../language/analysis.ts'
import type { TimeSpan } from '../language/times.ts'
import type { Weighed } from './features.ts'

const hour = /\d[:.]\d|\d ?[ap]\.?m\b/iu
const day = /day\b|night|morning|noon/iu
const numbered = /\d{1,2}(?:st|nd|rd|th)? (?:of )?\p{Lu}\p{Ll}{2}|\p{Lu}\p{Ll}{2,8}\.? \d{1,2}\b/u
/** Up to when, or from when on, tells of something else than the event itself. */
const bounds =
  /^(?:until|till|since|before|by|ahead|prior|up to|as of|from|(?:just |only )?\S+ \S+ (?:before|earlier|after))\b/iu
const vague = /^(?:now|currently|recently|soon|later|earlier|shortly|by now|as soon)$|\b(?:season|half|quarter)$/iu
const millisecondsADay = 86_400_000

/** The points in time that a sentence tells outside its quotations, those like "recently" left out. */
export const timesOf = (reading: Reading): TimeSpan[] =>
  reading.times.filter(
    ({ kind, start, text }) =>
      kind === 'point' &&
      !vague.test(text) &&
      !/^\p{Lu}{4,}$/u.test(text) &&
      !reading.quotations.some((quote) => quote.start <= start && start < quote.end),
  )

/** What two times of the same day share: the day where it is known, else the weekday, else their words. */
export const dayOf = ({ resolved, text }: TimeSpan): string =>
  (resolved && resolved.length === 10 ? resolved : undefined) ??
  /(?:mon|tues|wednes|thurs|fri|satur|sun)day/iu.exec(text)?.[0].toLowerCase() ??
  text.toLowerCase()

/** How exactly words tell a time: an hour most, a day, a month or a year; less where they only bound it or stand for "of". */
export const exactness = ({ text }: TimeSpan): number =>
  (hour.test(text) ? 1.1 : day.test(text) || numbered.test(text) ? 1 : /\d/u.test(text) ? 0.5 : 0.6) *
  (bounds.test(text) ? 0.4 : /['’]s$/u.test(text) ? 0.8 : 1)

/**
 * How likely each day is that of the main event, the likeliest 1: days told exactly, early, in sentences near the event,
 * and no more than two days from the article's own date where that is known.
 */
export function eventDays(
  told: readonly Weighed[],
  near: (content: ReadonlySet<string>) => number,
  publishedAt: string | undefined,
): Map<string, number> {
  const own = publishedAt ? Date.parse(publishedAt.slice(0, 10)) : Number.NaN
  const weights = new Map<string, number>()
  for (const [i, { reading, content }] of told.entries())
    for (const time of timesOf(reading)) {
      const day = dayOf(time)
      const apart = Math.abs(Date.parse(time.resolved ?? '') - own) / millisecondsADay
      const fresh = apart <= 2 ? 1.5 : apart > 2 ? 0.7 : 1
      const weight = (exactness(time) * fresh * (0.3 + near(content))) / (1 + i / 4)
      weights.set(day, (weights.get(day) ?? 0) + weight)
    }
  const most = Math.max(0.3, ...weights.values())
  return new Map([...weights].map(([day, weight]) => [day, weight / most]))
}
