import { everyDay, type Schedule, weekdays, weekends } from './schedule.ts'

const dayNames = ['Sundays', 'Mondays', 'Tuesdays', 'Wednesdays', 'Thursdays', 'Fridays', 'Saturdays']

/**
 * A schedule in words: "weekdays at 08:30 and 17:30", "every 2 hours", "every hour from 09:00 to 17:00 on weekdays",
 * "cron 0 8 1 * *". `readSchedule` reads it as the same schedule; it is the form in which schedules are kept.
 */
export function scheduleInWords(schedule: Schedule): string {
  if (schedule.kind === 'cron') return `cron ${schedule.pattern}`
  const { days, times } = schedule
  const step = regularStep(times)
  if (step === undefined) return `${daysInWords(days)} at ${listed(times.map(timeInWords))}`
  const [first = 0] = times
  const last = times.at(-1) ?? 0
  const allDay = first === 0 && last + step >= 24 * 60
  return [
    `every ${stepInWords(step)}`,
    allDay ? '' : ` from ${timeInWords(first)} to ${timeInWords(last)}`,
    same(days, everyDay) ? '' : ` on ${daysInWords(days)}`,
  ].join('')
}

/** The minutes between times that follow each other regularly, three or more; undefined for others. */
function regularStep(times: readonly number[]): number | undefined {
  const [first = 0, second = 0] = times
  const step = second - first
  const regular = times.length > 2 && times.every((time, index) => time === first + index * step)
  return regular && isStep(step) ? step : undefined
}

/** Whether a number of minutes is one that "every … minutes" and "every … hours" take. */
export function isStep(minutes: number): boolean {
  return minutes < 60 ? 60 % minutes === 0 && minutes >= 5 : minutes % 60 === 0 && minutes <= 12 * 60
}

function stepInWords(step: number): string {
  if (step < 60) return `${step} minutes`
  return step === 60 ? 'hour' : `${step / 60} hours`
}

function daysInWords(days: readonly number[]): string {
  if (same(days, everyDay)) return 'every day'
  if (same(days, weekdays)) return 'weekdays'
  if (same(days, weekends)) return 'weekends'
  // A week begins on Monday where it is said.
  return listed(
    [...days.filter((day) => day > 0), ...days.filter((day) => day === 0)].map((day) => dayNames[day] ?? ''),
  )
}

function timeInWords(time: number): string {
  return [Math.floor(time / 60), time % 60].map((part) => String(part).padStart(2, '0')).join(':')
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}

function same(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((one, index) => one === b[index])
}
