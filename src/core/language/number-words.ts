const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** What a word or sign after a number multiplies it by. */
export const scales: Record<string, number> = {
  dozen: 12,
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
}

const single = [...ones.slice(1), ...tens].join('|')
const big = 'hundred|thousand|million|billion|trillion'

/** A pattern of numbers in words: "twenty-five", "two hundred and fifty thousand". */
export const numberWords = `(?:${single})(?:-(?:${single}))?(?:\\s(?:${big})(?:\\sand\\s(?:${single})(?:-(?:${single}))?)?)*`

/** The value of a number in words, by those of `numberWords`; NaN for anything else. */
export function valueOfWords(words: string): number {
  let total = 0
  let group = 0
  for (const word of words.toLowerCase().split(/[\s-]+/u)) {
    const one = ones.indexOf(word)
    const ten = tens.indexOf(word)
    const scale = scales[word]
    if (word === 'and') continue
    if (one >= 0) group += one
    else if (ten >= 0) group += 20 + 10 * ten
    else if (scale === undefined) return Number.NaN
    else if (scale === 100) group *= 100
    else {
      total += group * scale
      group = 0
    }
  }
  return total + group
}

const parts: Record<string, number> = {
  half: 2,
  halves: 2,
  third: 3,
  quarter: 4,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  eighth: 8,
  tenth: 10,
}

/** A pattern of fractions in words: "two-thirds", "a quarter", "one in five", "half". */
export const fractionWords = `(?:a|${single})[\\s-](?:half|halves|thirds?|quarters?|fourths?|fifths?|sixths?|eighths?|tenths?)(?=\\s+(?:of|the|a|as)\\b|-)|(?:${single}|\\d+)\\s(?:in|out of)(?:\\severy)?\\s(?:${single}|\\d{1,3})(?![\\d.,]|\\s(?:years?|months?|days?|weeks?|games?|matches))|half(?!-|\\sa\\s(?:dozen|hundred|thousand|million|billion))`

/** The value of a fraction in words, by those of `fractionWords`; NaN for anything else. */
export function fractionOf(words: string): number {
  const lower = words.toLowerCase()
  if (lower === 'half') return 0.5
  const share = /^(\S+)\s(?:in|out of)(?:\severy)?\s(\S+)$/u.exec(lower)
  const number = (word: string) => (/^\d+$/u.test(word) ? Number(word) : valueOfWords(word))
  if (share) return number(share[1] ?? '') / number(share[2] ?? '')
  const [count = '', part = ''] = lower.split(/[\s-]/u)
  return (count === 'a' ? 1 : number(count)) / (parts[part] ?? parts[part.replace(/s$/u, '')] ?? Number.NaN)
}
