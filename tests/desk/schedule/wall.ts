/**
 * What the wall clocks of a zone show, by nothing but `Intl`: an independent way to the slots that `slots.ts` finds with
 * Temporal and croner.
 */
export function wallOf(zone: string) {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
  const known = new Map<number, number>()

  /** What the wall shows at a time, as if it were UTC. */
  function shown(time: number): number {
    const minute = Math.floor(time / 60_000) * 60_000
    const before = known.get(minute)
    if (before !== undefined) return before
    const parts = Object.fromEntries(format.formatToParts(minute).map(({ type, value }) => [type, Number(value)]))
    const { year = 0, month = 1, day, hour, minute: minutes } = parts
    const wall = Date.UTC(year, month - 1, day, hour, minutes)
    known.set(minute, wall)
    return wall
  }

  /** The first minute at which the wall shows this, or else the first at which it shows a later time of that day. */
  function first(wall: number): { time: number; skipped: boolean } {
    const day = 24 * 60 * 60_000
    const offsets = new Set([wall - day, wall + day].map((near) => shown(near) - near))
    const times = [...offsets].map((offset) => wall - offset).filter((time) => shown(time) === wall)
    if (times.length > 0) return { time: Math.min(...times), skipped: false }
    let [low, high] = [wall - day, wall + day]
    while (high - low > 60_000) {
      const middle = low + Math.floor((high - low) / 120_000) * 60_000
      if (shown(middle) > wall) high = middle
      else low = middle
    }
    return { time: high, skipped: true }
  }
  /** The days (at 12:00 UTC) between two times on which the zone's offset is another than the day before. */
  function changes(from: number, to: number): number[] {
    const day = 24 * 60 * 60_000
    const offset = (time: number) => shown(time) - time
    const noons = Array.from({ length: Math.ceil((to - from) / day) }, (_, index) => from + index * day)
    return noons.filter((noon) => offset(noon) !== offset(noon - day))
  }
  return { shown, first, changes }
}
