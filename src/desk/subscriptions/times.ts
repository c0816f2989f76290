import { readSchedule } from '../schedule/read.ts'
import { nextSlots } from '../schedule/slots.ts'
import type { Subscription } from '../subscription.ts'

/** A time as a line tells it, in a zone: "Thursday 26 November, 08:30". */
export function timeInWords(time: number, zone: string): string {
  const [day, clock] = [dayInWords(time, zone), clockTime(time, zone)]
  return `${day}, ${clock}`
}

function clockTime(time: number, zone: string): string {
  return new Date(time).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: zone })
}

function dayInWords(time: number, zone: string): string {
  return new Date(time).toLocaleDateString('en-GB', { weekday: 'long', day: 'numeric', month: 'long', timeZone: zone })
}

/** When a subscription is due, in words: "weekdays at 08:30, Europe/Berlin time". */
export function scheduleOf({ at, zone }: Subscription, usualZone: string): string {
  return at === undefined ? 'only when asked' : `${at}, ${zone ?? usualZone} time`
}

/** The next two times at which a subscription is due, in words; undefined for one that never is. */
export function nextTwo({ at, zone = undefined }: Subscription, now: number, usualZone: string): string | undefined {
  const own = zone ?? usualZone
  const [first, second] = at === undefined ? [] : nextSlots(readSchedule(at), own, now, 2)
  if (first === undefined) return undefined
  if (second === undefined) return timeInWords(first, own)
  const sameDay = dayInWords(first, own) === dayInWords(second, own)
  return `${timeInWords(first, own)} and ${sameDay ? clockTime(second, own) : timeInWords(second, own)}`
}
