import { Problem } from '../problem.ts'
import { cronFields, readCron } from './cron.ts'
import { everyDay, type Schedule, weekdays, weekends } from './schedule.ts'
import { isStep } from './words.ts'

/** How times are written, for whoever is asked for one. */
export const scheduleExamples = [
  'weekdays 08:30',
  'every day at 8',
  'mon, wed 17:45',
  'hourly',
  'every 2 hours',
] as const

/** In UTF-16 code units. */
const longest = 200

type Part =
  | { kind: 'days'; days: readonly number[] }
  | { kind: 'time'; time: number }
  | { kind: 'step'; step: number }
  | { kind: 'from' | 'to' }

/**
 * Reads when to publish, as people say it ("every day at 8", "mon, wed 17:45", "hourly from 9 to 17 on weekdays") or as cron.
 * @throws {Problem} when it cannot be read, with the word that is wrong and how to write it.
 */
export function readSchedule(written: string): Schedule {
  const text = written.normalize('NFKC').replace(/\s+/gu, ' ').trim()
  if (text === '') throw unreadable('That says no time.')
  if (text.length > longest) throw unreadable('That is too long for a time.')
  const fields = cronFields(text)
  return fields ? readCron(fields) : fromParts(partsOf(text), text)
}

function fromParts(parts: readonly Part[], text: string): Schedule {
  const groups = parts.filter(({ kind }, index) => kind === 'days' && parts[index - 1]?.kind !== 'days')
  if (groups.length > 1)
    throw new Problem(
      `“${text}” gives different days different times. Make a subscription for each, or say it in cron.`,
    )
  const named = parts.flatMap((part) => (part.kind === 'days' ? part.days : []))
  const days = named.length > 0 ? unique(named) : everyDay
  const times = parts.flatMap((part) => (part.kind === 'time' ? [part.time] : []))
  const steps = parts.flatMap((part) => (part.kind === 'step' ? [part.step] : []))
  const [step] = steps
  if (steps.length > 1) throw unreadable(`“${text}” says twice how often.`)
  const range = parts.some(({ kind }) => kind === 'from' || kind === 'to')
  if (step === undefined) {
    if (range) throw unreadable(`“${text}” has a beginning and an end, but not how often in between.`)
    if (times.length === 0) throw unreadable(`“${text}” says no time of day.`)
    return { kind: 'times', days, times: unique(times) }
  }
  if (!range && times.length > 0) throw unreadable(`“${text}” says both how often and at which time.`)
  const [from = 0, to = 24 * 60 - 1] = range ? times : []
  if (range && (times.length !== 2 || from >= to))
    throw unreadable(`“${text}” has no beginning and end in one day. Write “hourly from 9 to 17”.`)
  const count = Math.floor((to - from) / step) + 1
  return { kind: 'times', days, times: Array.from({ length: count }, (_, index) => from + index * step) }
}

const names = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
const dayWords = new Map<string, readonly number[]>([
  ...names.flatMap((name, day) =>
    [name, `${name}s`, name.slice(0, 3), name.slice(0, 4), name.slice(0, 5)].map((word): [string, number[]] => [
      word,
      [day],
    ]),
  ),
  ['tues', [2]],
  ...['weekday', 'weekdays', 'workdays', 'workday'].map((word): [string, readonly number[]] => [word, weekdays]),
  ...['weekend', 'weekends'].map((word): [string, readonly number[]] => [word, weekends]),
  ...['day', 'days', 'daily'].map((word): [string, readonly number[]] => [word, everyDay]),
])
const filler = new Set([
  'at',
  'on',
  'every',
  'each',
  'and',
  'the',
  'in',
  'of',
  'o’clock',
  "o'clock",
  'oclock',
  'h',
  '&',
  '+',
  '',
])

function partsOf(text: string): Part[] {
  const words = text
    .toLowerCase()
    // "8 pm" is one word, "mon–fri" three.
    .replace(/(\d)\s*([ap])\.?m\b\.?/gu, '$1$2m')
    .replace(/[,;]/gu, ' ')
    .replace(/(?<=[a-z\d])\s*[-–—]\s*(?=[a-z\d])/gu, ' to ')
    .replace(/\bnoon\b|\bmidday\b/gu, '12:00')
    .replace(/\bmidnight\b/gu, '00:00')
    .replace(/\bhourly\b/gu, '1 hour')
    .replace(/\b(an|every|each) (?=hour\b)/gu, '1 ')
    .split(' ')
  const parts: Part[] = []
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? ''
    const unit = /^(hours?|h|minutes?|mins?)$/u.exec(words[at + 1] ?? '')?.[1]
    const days = dayWords.get(word)
    if (unit !== undefined && /^\d+$/u.test(word) && !(unit === 'h' && words[at - 1] !== 'every')) {
      parts.push({ kind: 'step', step: readStep(word, unit) })
      at += 1
    } else if (/^\d+$/u.test(word) && dayWords.has(words[at + 1] ?? '') && words[at - 1] === 'every') {
      throw unreadable(`“every ${word} ${words[at + 1]}” is more than a week can say.`)
    } else if (days) {
      const end = /^(?:to|through|until)$/u.test(words[at + 1] ?? '') ? dayWords.get(words[at + 2] ?? '') : undefined
      parts.push({ kind: 'days', days: end ? daysFromTo(days, end) : days })
      if (end) at += 2
    } else if (/^\d/u.test(word)) parts.push({ kind: 'time', time: readTime(word) })
    else if (word === 'from' || word === 'between') parts.push({ kind: 'from' })
    else if (word === 'to' || word === 'until' || word === 'till') parts.push({ kind: 'to' })
    else if (!filler.has(word)) throw unreadable(`“${word}” is no word of a time here.`)
  }
  return parts
}

function readStep(number: string, unit: string): number {
  const step = Number(number) * (unit.startsWith('h') ? 60 : 1)
  if (isStep(step)) return step
  throw new Problem(
    `“every ${number} ${unit}” does not divide a day evenly enough. Write every 5, 10, 15, 20 or 30 minutes, or every 1 to 12 hours.`,
  )
}

/** A time of day in minutes: "8", "8:30", "8.30", "8am", "17h", "17h30". */
function readTime(word: string): number {
  const [, hours = '', minutes = '0', half] = /^(\d{1,2})(?:[:.h](\d\d)?)?([ap]m)?$/u.exec(word) ?? []
  const hour = Number(hours)
  const minute = Number(minutes)
  const real = half === undefined ? hour < 24 : hour >= 1 && hour <= 12
  if (hours === '' || !real || minute > 59) throw unreadable(`“${word}” is no time of day.`)
  const late = half === 'pm' ? 12 : 0
  return ((half === undefined ? hour : hour % 12) + late) * 60 + minute
}

function daysFromTo([from = 0]: readonly number[], [to = 0]: readonly number[]): number[] {
  const length = ((to - from + 7) % 7) + 1
  return Array.from({ length }, (_, index) => (from + index) % 7)
}

function unique(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b)
}

function unreadable(what: string): Problem {
  const examples = scheduleExamples.map((example) => `“${example}”`).join(', ')
  return new Problem(`${what} Write it as ${examples}, or as cron.`)
}
