import { Cron, CronPattern } from 'croner'
import { Problem } from '../problem.ts'
import type { Schedule } from './schedule.ts'

const fieldNames = ['minute', 'hour', 'day of the month', 'month', 'day of the week']
const nicknames: Readonly<Record<string, string>> = {
  '@hourly': '0 * * * *',
  '@daily': '0 0 * * *',
  '@midnight': '0 0 * * *',
  '@weekly': '0 0 * * 0',
  '@monthly': '0 0 1 * *',
  '@yearly': '0 0 1 1 *',
  '@annually': '0 0 1 1 *',
}

/** More times of day than this stay cron: nobody would want them listed. */
const mostTimes = 288

/** The fields of a text that is written as cron, with "cron" before them or without; undefined for other texts. */
export function cronFields(text: string): string[] | undefined {
  const words = text.split(' ').map((word) => nicknames[word.toLowerCase()] ?? word)
  const said = words[0]?.toLowerCase().replace(/:$/u, '') === 'cron'
  const fields = (said ? words.slice(1) : words).join(' ').split(' ')
  const looksLikeCron = fields.length >= 5 && fields.length <= 7 && /^[\d*]/u.test(fields[0] ?? '')
  return said ||
    (looksLikeCron && fields.every((field) => /^[\d*,/\-a-zL#W]+$/iu.test(field) && !/^(?:at|and|on)$/iu.test(field)))
    ? fields
    : undefined
}

/**
 * Reads cron's five fields. What they say of days and times alone comes out as such.
 * @throws {Problem} when they are not cron, or never due.
 */
export function readCron(fields: readonly string[]): Schedule {
  if (fields.length !== 5)
    throw new Problem(
      `Cron has five fields (${fieldNames.join(', ')}), and there are ${fields.length}. Write it as “0 8 * * 1-5”${fields.length === 6 ? ', without seconds' : ''}.`,
    )
  const pattern = fields.join(' ')
  const parsed = parsedBy(pattern)
  if (parsed && isPlain(parsed)) {
    const times = parsed.hour.flatMap((at, hour) =>
      at === 0 ? [] : parsed.minute.flatMap((on, minute) => (on === 0 ? [] : [hour * 60 + minute])),
    )
    const days = parsed.dayOfWeek.flatMap((on, day) => (on === 0 ? [] : [day]))
    if (times.length <= mostTimes) return { kind: 'times', days, times }
  }
  if (!parsed || new Cron(pattern, { utcOffset: 0, mode: '5-part' }).nextRun() === null)
    throw new Problem(`“${pattern}” never comes: there is no such day. Write a date that exists, such as “0 8 1 * *”.`)
  return { kind: 'cron', pattern }

  function parsedBy(text: string): CronPattern | undefined {
    if (/[^\d*,/\-a-zL#W ]/iu.test(text)) throw unreadable()
    try {
      return new CronPattern(text, undefined, { mode: '5-part' })
    } catch (error) {
      if (!(error instanceof TypeError || error instanceof RangeError)) throw error
      throw unreadable()
    }
  }

  function unreadable(): Problem {
    return new Problem(
      `“${pattern}” is not cron as it is usually written. Write ${fieldNames.join(', ')}, such as “0 8 * * 1-5”, or say it in words: “weekdays 08:30”.`,
    )
  }
}

/** Whether a pattern says nothing of dates, nor of the first or last of some day of the week. */
function isPlain({ starDOM, month, dayOfWeek, lastWeekday }: CronPattern): boolean {
  const anyWeek = 63
  return starDOM && !lastWeekday && month.every((on) => on !== 0) && dayOfWeek.every((on) => on === 0 || on === anyWeek)
}
