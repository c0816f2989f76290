import { resolveDay } from './dates.ts'
import { points, spans } from './time-patterns.ts'
import { type Token, tokenAt } from './words.ts'

/**
 * A piece of a sentence that tells a time: when something was, since when, or how long or how often it went on.
 * `point` answers "when", `duration` "how long", `frequency` "how often"; a duration with "ago" is a point.
 */
export type TimeSpan = {
  start: number
  end: number
  text: string
  kind: 'point' | 'duration' | 'frequency'
  /** The day meant, as an ISO 8601 date, or the month or year where no more is told ("2018", "2024-05"). */
  resolved?: string
}

// Every time told holds one of these, so most sentences need no closer look.
const hint =
  /\d|day|night|week|month|quarter|half|season|spring|summer|autumn|fall|winter|hour|minute|second|year|decade|centur|generation|morning|evening|noon|annual|hourly|recent|current|soon|shortly|tomorrow|now|christmas|easter|thanksgiving|ramadan|halloween|diwali|passover|january|february|march|april|may|june|july|august|september|october|november|december/iu

/**
 * The times that a sentence tells, in order and without overlap. `offset` is where the sentence begins in its article;
 * `publishedAt` is the article's own date: without it "Wednesday" and "yesterday" stay what they are.
 */
export function timesIn(
  text: string,
  offset: number,
  tokens: readonly Token[],
  publishedAt?: string | undefined,
): TimeSpan[] {
  if (!hint.test(text)) return []
  const found: TimeSpan[] = []
  const take = (pattern: RegExp, kind: TimeSpan['kind']) => {
    for (const match of text.matchAll(pattern)) {
      const said = match[0].replace(/(?<![ap]\.m)[\s.,]+$/u, '')
      const start = offset + match.index
      const end = start + said.length
      if (found.some((span) => start < span.end && span.start < end)) continue
      if (kind === 'point' ? !isPoint(said, tokens, start, end) : !isSpan(said, tokens, start, end)) continue
      const resolved = kind === 'point' ? resolveDay(said, publishedAt) : undefined
      found.push({ start, end, text: said, kind, ...(resolved ? { resolved } : {}) })
    }
  }
  take(points.ago, 'point')
  take(spans.frequency, 'frequency')
  take(spans.duration, 'duration')
  take(points.date, 'point')
  return found.sort((a, b) => a.start - b.start)
}

/** "may", "march" and bare numbers are times only where the sentence says so. */
function isPoint(said: string, tokens: readonly Token[], start: number, end: number): boolean {
  const bare = said.toLowerCase()
  const monthAlone = /(?:^|\s)(may|march|august|april|june)$/iu.exec(said)?.[1]
  const at = tokenAt(tokens, start)
  const before = tokens[at - 1]
  const next = tokens[tokenAt(tokens, end)]
  if (monthAlone) {
    if (/^\p{Ll}/u.test(monthAlone) || /^\p{Lu}/u.test(next?.text ?? '')) return false
    if (monthAlone.length === said.length) return tokens[at]?.pos === 'PROPN' && next?.pos !== 'VERB'
  }
  if (/^(?:now|then|once)$/u.test(bare)) return false
  if (/^(?:1\d|20)\d\d$/u.test(bare)) {
    if (/^[$£€¥#]$/u.test(before?.text ?? '') || /^%|^[,.]\d/u.test(next?.text ?? '')) return false
    return next?.pos !== 'NOUN' || /^\p{Lu}/u.test(next.text) || isEvent(next)
  }
  return true
}

// "the 2018 election": the year says when; "2018 people": it counts.
const isEvent = ({ lower }: Token) =>
  /^(?:election|elections|season|campaign|report|budget|edition|final|tournament|games|census|survey|deal|agreement|law|study|race)$/u.test(
    lower,
  )

/** An age is no time: "the 19-year-old", "a 10-year-old boy"; nor is "a second chance" or "the hour". */
function isSpan(said: string, tokens: readonly Token[], start: number, end: number): boolean {
  const next = tokens[tokenAt(tokens, end)]
  if (
    /old$/iu.test(said) ||
    (next && next.text === '-' && /old/u.test(tokens[tokenAt(tokens, end) + 1]?.lower ?? '')) ||
    next?.lower === 'old'
  )
    return false
  if (/\b(?:a|the|that|this|his|her) second$/iu.test(said)) return false
  return (
    !/^(?:the|this|that|last|next|first) (?:second|hour|day|night|year|season|quarter|half)s?$/iu.test(said) ||
    start < 0
  )
}
