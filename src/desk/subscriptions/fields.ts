import { Problem } from '../problem.ts'
import { readSchedule } from '../schedule/read.ts'
import { scheduleInWords } from '../schedule/words.ts'
import type { Subscription } from '../subscription.ts'
import { type FieldName, type Fields, fieldNames } from './command.ts'

type Wanted = Partial<Omit<Subscription, 'filters'>> & { filters: Partial<Subscription['filters']> }

/** What each field but the sources says of a subscription. @throws {Problem} */
const readers: { [name in Exclude<FieldName, 'source'>]: (written: string) => Wanted } = {
  name: (written) => ({ name: readName(written), filters: {} }),
  at: (written) => ({ at: scheduleInWords(readSchedule(written)), filters: {} }),
  zone: (written) => ({ zone: readZone(written), filters: {} }),
  with: (written) => ({ filters: { mustHave: readPhrases(written) } }),
  without: (written) => ({ filters: { mustNotHave: readPhrases(written) } }),
  most: (written) => ({ filters: { atMost: readMost(written) } }),
  missed: (written) => ({ missed: readMissed(written), filters: {} }),
  empty: (written) => ({ tellEmpty: readYes(written), filters: {} }),
}

/**
 * A subscription with what the fields say; the sources are not among them, for they have to be looked at.
 * @throws {Problem} when one cannot be read, with how to write it.
 */
export function withFields(subscription: Subscription, fields: Fields): Subscription {
  let changed = subscription
  for (const name of fieldNames) {
    const written = fields[name]
    if (name === 'source' || written === undefined) continue
    const { filters, ...rest } = readers[name](written)
    changed = { ...changed, ...rest, filters: { ...changed.filters, ...filters } }
  }
  return changed
}

/** What is wrong with each field, as far as its words tell; for windows that say so beside it. */
export function mistakesIn(fields: Fields): { [name in FieldName]?: string } {
  const mistakes: { [name in FieldName]?: string } = {}
  for (const name of fieldNames) {
    const written = fields[name]
    try {
      if (name !== 'source' && written !== undefined) readers[name](written)
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      mistakes[name] = error.message
    }
  }
  return mistakes
}

/** How people say that a list is empty. */
const none = /^(?:none|nothing|no|-)$/iu
const longestName = 80

function readName(written: string): string {
  const name = written.replace(/\s+/gu, ' ').trim()
  if (/[\p{L}\p{N}]/u.test(name) && name.length <= longestName) return name
  throw new Problem(`A name is a few words, up to ${longestName} characters. Write it as “Morning news”.`)
}

/**
 * A time zone by its IANA name, or by its city alone.
 * @throws {Problem} when there is none of that name.
 */
function readZone(written: string): string {
  const name = written.trim().replace(/\s+/gu, '_')
  const city = Intl.supportedValuesOf('timeZone').filter((zone) =>
    zone.toLowerCase().endsWith(`/${name.toLowerCase()}`),
  )
  try {
    return new Intl.DateTimeFormat('en', { timeZone: city[0] ?? name }).resolvedOptions().timeZone
  } catch {
    throw new Problem(`“${written.slice(0, 50)}” is no time zone. Write it as Europe/Berlin, America/New_York or UTC.`)
  }
}

/** Words and phrases between commas. */
function readPhrases(written: string): string[] {
  if (none.test(written.trim())) return []
  const phrases = written.split(',').map((phrase) => phrase.replace(/\s+/gu, ' ').trim())
  const kept = phrases.filter((phrase) => /[\p{L}\p{N}]/u.test(phrase))
  if (kept.length > 0) return kept
  throw new Problem('There is no word in this. Write words and phrases with commas between them, or none.')
}

function readMost(written: string): number {
  const number = Number(written)
  if (Number.isInteger(number) && number >= 1 && number <= 20) return number
  throw new Problem(`“${written.slice(0, 50)}” is no number of stories. Write one from 1 to 20.`)
}

function readMissed(written: string): 'merge' | 'skip' | 'all' {
  const known = (['merge', 'skip', 'all'] as const).find((one) => one === written.trim().toLowerCase())
  if (known) return known
  throw new Problem(
    `“${written.slice(0, 50)}” says nothing of missed editions. Write merge for one that has all, skip for none, or all for each.`,
  )
}

function readYes(written: string): boolean {
  const word = written.trim().toLowerCase()
  if (/^(?:yes|y|true|on|say so|tell)$/u.test(word)) return true
  if (/^(?:no|n|false|off|nothing|none)$/u.test(word)) return false
  throw new Problem(`“${written.slice(0, 50)}” is neither yes nor no. Write yes to be told when there is nothing new.`)
}
