import type { Alignment } from './align.ts'
import type { Part } from './claim.ts'
import type { Ground } from './ground.ts'
import type { Problem } from './problem.ts'

const months = 'january february march april may june july august september october november december'.split(' ')
const weekdays = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ')
const shortMonth = /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b\.?/u
const others =
  /\b(?:yesterday|today|tonight|tomorrow|morning|afternoon|evening|night|noon|midnight|spring|summer|autumn|fall|winter)\b/gu
const relative = /\b(?:last|this|next) (?:week|month|year)\b/gu

/** A day, month, year or part of the day that a text names. */
type DateWord = { kind: 'weekday' | 'month' | 'year' | 'relative' | 'other'; value: string }

// Months that are also verbs.
const inMonth =
  /\b(?:in|by|since|until|till|from|to|of|on|last|next|this|early|late|mid|during|before|after|and|\d\d?)[\s-](May|March)\b|\b(May|March) \d/gu

type Timed = { text: string; times: readonly { text: string }[] }

function dateWords(timed: readonly Timed[]): DateWord[] {
  const verbal = timed.flatMap((each) =>
    [...each.text.matchAll(inMonth)].map(
      (match): DateWord => ({ kind: 'month', value: (match[1] ?? match[2] ?? '').toLowerCase() }),
    ),
  )
  return [...verbal, ...timed.flatMap((each) => wordsOf(each.times))]
}

function wordsOf(times: readonly { text: string }[]): DateWord[] {
  return times.flatMap(({ text }) => {
    const found: DateWord[] = []
    const lower = text.toLowerCase()
    for (const word of lower.match(/[\p{L}\p{N}]+/gu) ?? []) {
      const month = months.find((each) => each === word || (shortMonth.test(word) && each.startsWith(word.slice(0, 3))))
      if (weekdays.includes(word.replace(/s$/u, ''))) found.push({ kind: 'weekday', value: word.replace(/s$/u, '') })
      else if (month && !/^(?:may|march)$/u.test(month)) found.push({ kind: 'month', value: month })
      else if (/^(?:1[5-9]|20)\d\d$/u.test(word)) found.push({ kind: 'year', value: word })
    }
    for (const match of lower.matchAll(others)) found.push({ kind: 'other', value: match[0] })
    for (const match of lower.matchAll(relative)) found.push({ kind: 'relative', value: match[0] })
    return found
  })
}

/** Whether each day, month and year of the claim stands in the evidence, and in the sentences that say the rest of it. */
export function dateProblems(part: Part, alignment: Alignment, ground: Ground): Problem[] {
  const problems: Problem[] = []
  const claimed = dateWords([part])
  const chosen = alignment.chosen.flatMap((index) => ground.reading(index) ?? [])
  const near = dateWords(chosen.slice(0, 1))
  const around = dateWords(chosen)
  for (const word of claimed) {
    const stated = (list: readonly DateWord[]) => list.some((each) => each.value === word.value)
    const rival = near.find((each) => each.kind === word.kind)
    if (
      stated(near) ||
      ground.sentences.some(
        (reading) => chosen.includes(reading) && reading.text.toLowerCase().includes(word.value) && !rival,
      )
    )
      continue
    if (rival && !claimed.some((each) => each.value === rival.value))
      problems.push({ fault: 'date', text: `the article says ${titled(rival)}, not ${titled(word)}` })
    else if (!stated(around) && !ground.has(word.value) && !/^(?:other|relative)$/u.test(word.kind))
      problems.push({ fault: 'date', text: `the article does not say ${titled(word)}` })
  }
  return problems
}

const titled = ({ kind, value }: DateWord) =>
  /^(?:other|relative)$/u.test(kind) ? value : value.charAt(0).toUpperCase() + value.slice(1)
