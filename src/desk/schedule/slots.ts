import { Cron } from 'croner'
import { cronPatterns, type Schedule } from './schedule.ts'

/**
 * The slots of a schedule in a zone after a time, in order, without an end; all in milliseconds since 1970.
 *
 * Cron runs on the clock on the wall, and each of its times is then looked up in the zone: a time that is skipped when the
 * clocks go forward is due in the first minute after, one that comes twice when they go back is due at the first.
 * @param zone an IANA time zone
 */
export function* slotsAfter(schedule: Schedule, zone: string, after: number): Generator<number, undefined> {
  const from = Temporal.Instant.fromEpochMilliseconds(after).toZonedDateTimeISO(zone).toPlainDateTime()
  let last = after
  // After the clocks went back, times stand on the wall again that were due already.
  for (const wall of wallTimes(cronPatterns(schedule), from)) {
    const slot = instantOf(wall, zone)
    if (slot <= last) continue
    last = slot
    yield slot
  }
}

/** The next slots after a time, as many as wanted; fewer where there are no more. */
export function nextSlots(schedule: Schedule, zone: string, after: number, count: number): number[] {
  const slots: number[] = []
  if (count > 0)
    for (const slot of slotsAfter(schedule, zone, after)) {
      slots.push(slot)
      if (slots.length === count) break
    }
  return slots
}

/** The last slots up to a time and after another, newest first, as many as wanted. */
export function lastSlots(schedule: Schedule, zone: string, after: number, until: number, count: number): number[] {
  const slots: number[] = []
  const end = Temporal.Instant.fromEpochMilliseconds(until).toZonedDateTimeISO(zone).toPlainDateTime()
  // When the clocks have just gone back, what was due before that stands later on the wall.
  for (const wall of wallTimes(cronPatterns(schedule), end.add(longestBack), 'back')) {
    const slot = instantOf(wall, zone)
    if (slot <= after || slots.length === count) break
    if (slot <= until && slots.at(-1) !== slot) slots.push(slot)
  }
  return slots
}

/** More than clocks go back at once. */
const longestBack = { hours: 3 }

/** The times on the wall at which any of the patterns is due, in order, from after a time on or back from before it. */
function* wallTimes(
  patterns: readonly string[],
  from: Temporal.PlainDateTime,
  direction: 'on' | 'back' = 'on',
): Generator<Temporal.PlainDateTime, undefined> {
  const crons = patterns.map((pattern) => new Cron(pattern, { utcOffset: 0, mode: '5-part' }))
  const step = (cron: Cron, at: Date) =>
    (direction === 'on' ? cron.nextRun(at) : cron.previousRuns(1, at)[0]) ?? undefined
  // The wall's clock as if it were UTC, which skips nothing and repeats nothing.
  const start = new Date(from.toZonedDateTime('UTC').epochMilliseconds)
  const next = crons.map((cron) => step(cron, start))
  for (;;) {
    const times = next.flatMap((time) => (time === undefined ? [] : [time.getTime()]))
    if (times.length === 0) return
    const first = direction === 'on' ? Math.min(...times) : Math.max(...times)
    yield Temporal.Instant.fromEpochMilliseconds(first).toZonedDateTimeISO('UTC').toPlainDateTime()
    for (const [index, cron] of crons.entries())
      if (next[index]?.getTime() === first) next[index] = step(cron, new Date(first))
  }
}

/** When the clocks of a zone show a time first; where they skip it, when they have just done so. */
function instantOf(wall: Temporal.PlainDateTime, zone: string): number {
  const found = wall.toZonedDateTime(zone, { disambiguation: 'earlier' })
  if (found.toPlainDateTime().equals(wall)) return found.epochMilliseconds
  return found.getTimeZoneTransition('next')?.epochMilliseconds ?? found.epochMilliseconds
}
