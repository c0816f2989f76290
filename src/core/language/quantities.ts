import { months } from './calendar.ts'
import { fractionOf, fractionWords, numberWords, scales, valueOfWords } from './number-words.ts'
import { type Token, tokenAt, tokenise } from './words.ts'

/** A number of a sentence as written, with its unit. `value` is the number, scaled by million and the like. */
export type Quantity = {
  start: number
  end: number
  text: string
  value: number
  /** The other end of a range: 34 in "25-34". */
  max?: number
  /** 'money', 'percent', 'year', a noun in lower case as written, or '' where nothing follows. */
  unit: string
  /**
   * What the number does: counts or measures; tells an age; is a year, or part of a date or clock time; puts in order
   * ("21st"); says a part ("two-thirds"); says a crowd without counting ("dozens"); or is part of a name ("Flight 370").
   */
  kind: 'count' | 'age' | 'year' | 'date' | 'order' | 'part' | 'crowd' | 'name'
}

const currency = '(?:US\\$|A\\$|C\\$|HK\\$|NZ\\$|R\\$|[$£€¥₹₩₽])'
const scale = '(?:hundred thousand|hundred|thousand|million|billion|trillion|bn|mn|tn|[mk](?!\\p{L}))'
const digits = '\\d+(?:,\\d{3})*(?:\\.\\d+)?'
const pattern = new RegExp(
  `(?<![\\p{L}\\p{N}]|[\\p{L}\\p{N}][-–/.:,])(?:(?<currency>${currency})\\s?)?(?:(?<part>${fractionWords})(?!\\p{L})|(?<digits>${digits})(?:\\s?[-–]\\s?(?<max>${digits})(?!\\p{L}))?(?<ordinal>st|nd|rd|th)?|(?<crowd>(?:dozens|hundreds|thousands|millions|billions|scores)(?!\\p{L}))|(?<word>(?:${numberWords}|(?:a|half a|several)\\s(?:dozen|hundred|thousand|million|billion))(?!\\p{L})))(?:[\\s-]?(?<scale>${scale}))?(?<percent>\\s?%|-percent|\\s(?:percent|per cent|percentage points?))?(?!\\p{N})`,
  'giu',
)

/**
 * The numbers of a text, as digits or as words, in order. `offset` is where the text begins in its article; `tokens`
 * are the text's own, cut anew where they are not given.
 */
export function quantitiesIn(text: string, offset = 0, tokens: readonly Token[] = tokenise(text, offset)): Quantity[] {
  const found: Quantity[] = []
  for (const match of text.matchAll(pattern)) {
    const groups = match.groups ?? {}
    const start = offset + match.index
    const end = start + match[0].length
    const value = numberOf(groups) * factor(groups.scale)
    if (!Number.isFinite(value)) continue
    const context = {
      tokens,
      at: tokenAt(tokens, start),
      after: tokenAt(tokens, end),
      value,
      groups,
    }
    if (/^one$/iu.test(match[0]) ? !countsOne(context) : pointsBack(context)) continue
    const unit = unitOf(context)
    const max = groups.max ? Number(groups.max.replaceAll(',', '')) * factor(groups.scale) : Number.NaN
    found.push({
      start,
      end,
      text: match[0],
      value:
        /^(?:cents?|pence|p)$/u.test(context.tokens[context.after]?.lower ?? '') && unit === 'money'
          ? value / 100
          : value,
      ...(max > value ? { max } : {}),
      unit,
      kind: kindOf(context, unit),
    })
  }
  return found
}

type Groups = { [name: string]: string | undefined }
type Context = { tokens: readonly Token[]; at: number; after: number; value: number; groups: Groups }

function numberOf({ part, digits, crowd, word }: Groups): number {
  if (part) return fractionOf(part)
  if (digits) return Number(digits.replaceAll(',', ''))
  if (crowd) return scales[crowd.toLowerCase().replace(/s$/u, '')] ?? 20
  const several = /^(a|half a|several)\s(\w+)$/iu.exec(word ?? '')
  if (several) return (scales[several[2]?.toLowerCase() ?? ''] ?? Number.NaN) * (/^half/iu.test(word ?? '') ? 0.5 : 1)
  return valueOfWords(word ?? '')
}

const factor = (scale: string | undefined) =>
  (scale ?? '')
    .toLowerCase()
    .split(' ')
    .reduce((all, word) => all * (scales[word] ?? 1), 1)

/** "one" is a number before a noun, not in "no one", "one of them" or "one another". */
function countsOne({ tokens, at, after }: Context): boolean {
  const before = tokens[at - 1]?.lower ?? ''
  return (
    !/^(?:no|any|every|this|that|some|each|the|which)$/u.test(before) &&
    /^(?:NOUN|ADJ)$/u.test(tokens[after]?.pos ?? '')
  )
}

/** "The three agreed": it says who, not how many. */
function pointsBack({ tokens, at, after, groups }: Context): boolean {
  const before = tokens[at - 1]?.lower ?? ''
  return (
    groups.word !== undefined &&
    /^(?:the|these|those)$/u.test(before) &&
    /^(?:VERB|AUX)$/u.test(tokens[after]?.pos ?? '')
  )
}

function unitOf({ tokens, after, groups, at }: Context): string {
  if (groups.percent) return 'percent'
  const next = tokens[after]
  if (
    groups.currency ||
    /^(?:dollars?|pounds?|euros?|yen|yuan|rupees?|francs?|roubles?|rubles?|pesos?|kronor|won|cents?|pence)$/u.test(
      next?.lower ?? '',
    )
  )
    return 'money'
  if (isYear(groups, tokens, at, after)) return 'year'
  return nounAfter(tokens, after)
}

const passedOver = /^(?:more|other|new|of|the|-|additional|further|such|fellow)$/u
const ofTime = /^(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?)$/u

/** The last noun of what is counted: "10 firearm-related incidents", "300 police officers", "19-year-old". */
function nounAfter(tokens: readonly Token[], from: number): string {
  let noun = ''
  for (let i = from; i < Math.min(tokens.length, from + 7); i++) {
    const token = tokens[i]
    if (!token) break
    if (token.text === '-' && noun !== '') {
      noun = ''
      i++
    } else if (/^(?:to|or|and)$/u.test(token.lower) && noun === '' && tokens[i + 1]?.pos === 'NUM') i++
    else if (token.pos === 'NOUN') noun = token.lower
    else if (noun !== '' || !(passedOver.test(token.lower) || /^(?:ADJ|PROPN)$/u.test(token.pos))) break
    if (ofTime.test(noun)) break
  }
  return noun
}

function isYear(groups: Groups, tokens: readonly Token[], at: number, after: number): boolean {
  if (!/^(?:1[5-9]|20)\d\d$/u.test(groups.digits ?? '') || groups.scale || groups.ordinal) return false
  const before = tokens[at - 1]?.lower ?? ''
  const next = tokens[after]
  if (
    /^(?:in|since|by|until|from|of|during|before|after|to|through|early|late|mid|and|the|,|\()$/u.test(before) ||
    months.has(before.replace('.', ''))
  )
    return next?.pos !== 'NOUN' || /^(?:of|and|to|the|\()$/u.test(before) === false
  return next?.pos !== 'NOUN' && next?.pos !== 'ADJ'
}

function kindOf({ tokens, at, after, groups }: Context, unit: string): Quantity['kind'] {
  const before = tokens[at - 1]
  const next = tokens[after]
  if (unit === 'year' && isYear(groups, tokens, at, after)) return 'year'
  if (groups.part) return 'part'
  if (groups.crowd) return 'crowd'
  if (isDatePart(tokens[at], before, next, groups)) return 'date'
  if (groups.ordinal) return 'order'
  if (unit === 'money' || unit === 'percent') return 'count'
  if (/^years?$/u.test(unit) && tokens.slice(after, after + 5).some((token) => /^olds?$/u.test(token.lower)))
    return 'age'
  if (before?.text === ',' && /^[,.]$/u.test(next?.text ?? '') && /^\p{Lu}/u.test(tokens[at - 2]?.text ?? ''))
    return 'age'
  if (before?.lower === 'aged' || (before?.lower === 'age' && unit === '')) return 'age'
  if (groups.digits && before?.pos === 'PROPN' && before.end + 1 >= (tokens[at]?.start ?? 0) && next?.pos !== 'NOUN')
    return 'name'
  return 'count'
}

function isDatePart(
  at: Token | undefined,
  before: Token | undefined,
  next: Token | undefined,
  groups: Groups,
): boolean {
  if (!groups.digits || groups.currency || groups.percent) return false
  const month = (token: Token | undefined) =>
    months.has(token?.lower.replace(/\.$/u, '') ?? '') && /^\p{Lu}/u.test(token?.text ?? '')
  if (month(before) || month(next) || at?.text === `${groups.digits}s`) return true
  return before?.text === ':' && /^\d/u.test(groups.digits)
    ? false
    : /^(?::|[ap]\.?m\.?|o'clock|['’]?s)$/iu.test(next?.text ?? '')
}
