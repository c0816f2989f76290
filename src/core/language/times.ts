import type { Token } from './words.ts'

/**
 * A piece of a sentence that tells a time: when something was, since when, or how long or how often it went on.
 * `point` answers "when", `duration` "how long", `frequency` "how often"; a duration with "ago" is a point.
 */
export type TimeSpan = { start: number; end: number; text: string; kind: 'point' | 'duration' | 'frequency' }

const month = String.raw`(?:jan(?:uary|\.)?|feb(?:ruary|\.)?|mar(?:ch|\.)|apr(?:il|\.)|may|june?\.?|july?\.?|aug(?:ust|\.)?|sept?(?:ember|\.)?|oct(?:ober|\.)?|nov(?:ember|\.)?|dec(?:ember|\.)?)`
const weekday = String.raw`(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:['’]?s)?`
const year = String.raw`(?:1[5-9]|20)\d\d`
const day = String.raw`(?:[0-3]?\d(?:st|nd|rd|th)?)`
const number = String.raw`(?:\d[\d,.]*|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|hundred|several|many|few|a few|a couple of|couple of|half an?|the|dozens? of|recent|past|last|next|coming|first|this|that|every|each)`
const unit = String.raw`(?:second|minute|hour|day|night|week|fortnight|weekend|month|quarter|season|summer|winter|autumn|fall|spring|year|decade|century|centurie|generation)s?`
const lead = String.raw`(?:(?:around|about|early|late|mid|by|since|until|till|through|before|after|from|during|in|on|at|over|for|within|throughout|between|as early as|as soon as|nearly|almost|more than|less than|up to|just|only|earlier|later|the|this|last|next|coming|end of|start of|beginning of|middle of|previous|following)[\s-]+)*`
const clock = String.raw`(?:[012]?\d(?:[:.][0-5]\d)?\s?(?:a\.?m\.?|p\.?m\.?)(?:\s(?:ET|EDT|EST|PT|GMT|BST|UTC))?|[012]?\d:[0-5]\d(?:\s(?:GMT|ET|BST|UTC|CET))?|noon|midday|midnight)`
const partOfDay = String.raw`(?:morning|afternoon|evening|night)`

const date = [
  String.raw`${month}\s${day}(?:,?\s${year})?`,
  String.raw`${day}\s(?:of\s)?${month}(?:,?\s${year})?`,
  String.raw`${month}\s${year}`,
  String.raw`${weekday}(?:\s${partOfDay})?(?:,?\s${month}\s${day}(?:,?\s${year})?)?`,
  String.raw`\d{4}-\d\d-\d\d`,
  String.raw`${year}s?`,
  String.raw`(?:january|february|april|june|july|august|september|october|november|december)`,
  String.raw`(?:yesterday|today|tonight|tomorrow|nowadays|currently|now|recently|soon|shortly)(?:\s${partOfDay})?`,
  clock,
  String.raw`(?:early|late|earlier|later|last|next|this|that|the (?:previous|following|same|next|past|last))[\s-]+(?:${unit}|${partOfDay}|${month}|${weekday}|time)`,
  String.raw`(?:christmas|easter|new year['’]s (?:day|eve)|thanksgiving|ramadan|labor day|memorial day|independence day|halloween|diwali)`,
].join('|')

const point = new RegExp(
  String.raw`\b${lead}(?:${date})(?:\s(?:at|on|and|to|until|through|-|–)\s(?:${date}))?(?:\s(?:${clock}|${partOfDay}))?\b\.?`,
  'giu',
)
const ago = new RegExp(
  String.raw`\b(?:(?:about|around|nearly|almost|more than|over|just|only|some)\s)*${number}(?:\s(?:and a half|few|dozen|hundred|\d+))?[\s-]${unit}\s(?:ago|earlier|later|before|after|from now|prior)\b`,
  'giu',
)
const duration = new RegExp(
  String.raw`\b(?:(?:for|in|within|over|during|after|about|around|nearly|almost|more than|at least|up to|just|only|the|past|last|next|first|first time in)[\s-])*${number}(?:\s(?:more|consecutive|straight|full|and a half|few|hundred|thousand|million|\d+))?[\s-]${unit}(?:[\s-](?:long|old))?\b`,
  'giu',
)
const frequency = new RegExp(
  String.raw`\b(?:(?:around|about|roughly|at least|only|nearly)\s)?(?:(?:once|twice|three times|four times|several times|many times|\d+ times)\s(?:a|an|every|each|per)\s(?:${unit})|(?:every|each)\s(?:other\s|single\s|\d+\s|two\s|three\s|four\s)?(?:${unit}|${weekday}|morning|evening)|daily|weekly|monthly|annually|yearly|quarterly|hourly|biweekly|annual)\b`,
  'giu',
)

/** The times that a sentence tells, in order and without overlap. `offset` is where the sentence begins in its article. */
export function timesIn(text: string, offset: number, tokens: readonly Token[]): TimeSpan[] {
  const found: TimeSpan[] = []
  const take = (pattern: RegExp, kind: TimeSpan['kind']) => {
    for (const match of text.matchAll(pattern)) {
      const said = match[0].replace(/[\s.]+$/u, '')
      const start = offset + match.index
      const end = start + said.length
      if (found.some((span) => start < span.end && span.start < end)) continue
      if (kind === 'point' && !isTime(said, tokens, start)) continue
      found.push({ start, end, text: said, kind })
    }
  }
  take(ago, 'point')
  take(frequency, 'frequency')
  take(duration, 'duration')
  take(point, 'point')
  return found.sort((a, b) => a.start - b.start)
}

/** "may", "march", "sat" and bare numbers are times only where the sentence says so. */
function isTime(said: string, tokens: readonly Token[], start: number): boolean {
  const bare = said.toLowerCase()
  if (/^(may|march|mar|now|fall)$/u.test(bare)) {
    const token = tokens.find((each) => each.start === start)
    return bare === 'now' ? false : token?.pos === 'PROPN' && /^[A-Z]/u.test(said)
  }
  if (/^(1[5-9]|20)\d\d$/u.test(bare)) {
    const index = tokens.findIndex((each) => each.start === start)
    const next = tokens[index + 1]
    return (
      !/^[$£€#]$/u.test(tokens[index - 1]?.text ?? '') && next?.pos !== 'NOUN' && !/^[%,]\d/u.test(next?.text ?? '')
    )
  }
  return true
}
