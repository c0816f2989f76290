/** When a subscription is due, in local time: days of the week with times of day, or what only cron can say. */
export type Schedule =
  | {
      kind: 'times'
      /** 0 is Sunday, 6 Saturday; in order, each once, at least one. */
      days: readonly number[]
      /** Minutes since midnight; in order, each once, at least one. */
      times: readonly number[]
    }
  /** Five fields, as croner takes them. */
  | { kind: 'cron'; pattern: string }

export const everyDay: readonly number[] = [0, 1, 2, 3, 4, 5, 6]
export const weekdays: readonly number[] = [1, 2, 3, 4, 5]
export const weekends: readonly number[] = [0, 6]

/** The cron patterns that are due when a schedule is: one for all times with the same minute. */
export function cronPatterns(schedule: Schedule): string[] {
  if (schedule.kind === 'cron') return [schedule.pattern]
  const hours = new Map<number, number[]>()
  for (const time of schedule.times) {
    const minute = time % 60
    hours.set(minute, [...(hours.get(minute) ?? []), (time - minute) / 60])
  }
  return [...hours].map(([minute, at]) => `${minute} ${at.join(',')} * * ${schedule.days.join(',')}`)
}
