/** A number of a sentence as written, with its unit. `value` is the number, scaled by million and the like. */
export type Quantity = {
  start: number
  end: number
  text: string
  value: number
  /** 'money', 'percent', 'year', a noun in lower case as written, or '' where nothing follows. */
  unit: string
}

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const scales: Record<string, number> = {
  hundred: 1e2,
  thousand: 1e3,
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  bn: 1e9,
  billion: 1e9,
  tn: 1e12,
  trillion: 1e12,
  dozen: 12,
}
const spelled = [...small.slice(1), ...tens].join('|')
const pattern = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?<currency>US\$|A\$|C\$|[$£€¥₹])\s?)?(?:(?<digits>\d+(?:,\d{3})*(?:\.\d+)?)(?<ordinal>st|nd|rd|th)?|(?<word>(?:${spelled})(?:-(?:${spelled}))?|half|dozens?|a dozen|a hundred|a thousand|a million|a billion|hundreds|thousands|millions)(?![\p{L}]))(?:[\s-]?(?<scale>hundred thousand|hundred|thousand|million|billion|trillion|bn|mn|tn|[mk](?![\p{L}])))?(?<percent>\s?%|-percent|\s(?:percent|per cent|percentage points?))?(?![\p{N}])`,
  'giu',
)

/** The numbers of a text, as digits or as words, in order. `offset` is where the text begins in its article. */
export function quantitiesIn(text: string, offset = 0): Quantity[] {
  const found: Quantity[] = []
  for (const match of text.matchAll(pattern)) {
    const part = match.groups ?? {}
    const base = part['digits'] ? Number(part['digits'].replaceAll(',', '')) : spelledValue(part['word'] ?? '')
    if (!Number.isFinite(base)) continue
    const scale = (part['scale'] ?? '')
      .toLowerCase()
      .split(' ')
      .reduce((all, word) => all * (scales[word] ?? 1), 1)
    const start = offset + match.index
    const after = text.slice(match.index + match[0].length)
    const noun =
      /^[\s-]+(?:(?:more|other|new|of|the|of the|current|former|full)[\s-])*(\p{L}+)/u
        .exec(after)?.[1]
        ?.toLowerCase() ?? ''
    const unit = part['percent']
      ? 'percent'
      : part['currency'] || /^(dollar|pound|euro|yen|cent|pence)/u.test(noun)
        ? 'money'
        : noun
    found.push({ start, end: start + match[0].length, text: match[0], value: base * scale, unit })
  }
  return found
}

function spelledValue(words: string): number {
  const lower = words.toLowerCase()
  if (lower === 'half') return 0.5
  const counted = /^(?:a )?(dozen|hundred|thousand|million|billion)s?$/u.exec(lower)?.[1]
  if (counted) return scales[counted] ?? Number.NaN
  let sum = 0
  for (const word of lower.split('-')) {
    const ones = small.indexOf(word)
    const ten = tens.indexOf(word)
    if (ones < 0 && ten < 0) return Number.NaN
    sum += ones >= 0 ? ones : 20 + 10 * ten
  }
  return sum
}
