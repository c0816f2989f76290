import type { StoredSubscription } from '../../store/ledger.ts'
import { readSchedule } from '../schedule/read.ts'
import { lastSlots, nextSlots } from '../schedule/slots.ts'
import type { Subscription } from '../subscription.ts'

/** In milliseconds: a slot that is published later than this was missed. */
const punctual = 10 * 60_000

/** So many missed slots are made up for, where each is to be: the last ones. */
const mostMadeUp = 24

/** What is due: the slots to publish, oldest first, those that are passed over, and when it is due next. */
export type Due = { publish: number[]; skip: number[]; merged: number[]; next: number | undefined }

/**
 * What of a subscription is due at a time. After a time when nobody was there, that is one edition for all that was missed,
 * or none, or one for each slot, as the subscription has it.
 */
export function dueSlots({ wanted, dueAt }: StoredSubscription, now: number, zone: string): Due {
  const next = nextSlot(wanted, now, zone)
  if (wanted.at === undefined || dueAt === undefined) return { publish: [], skip: [], merged: [], next }
  const slots = lastSlots(readSchedule(wanted.at), wanted.zone ?? zone, dueAt - 1, now, mostMadeUp)
  const [latest] = slots
  if (latest === undefined) return { publish: [], skip: [], merged: [], next }
  const earlier = slots.slice(1)
  if (wanted.missed === 'all') return { publish: slots.toReversed(), skip: [], merged: [], next }
  if (wanted.missed === 'skip') {
    const late = now - latest > punctual
    return { publish: late ? [] : [latest], skip: late ? slots : earlier, merged: [], next }
  }
  return { publish: [latest], skip: [], merged: earlier, next }
}

/** When a subscription is due next after a time; undefined for one without a schedule. */
export function nextSlot({ at, zone }: Subscription, after: number, usualZone: string): number | undefined {
  return at === undefined ? undefined : nextSlots(readSchedule(at), zone ?? usualZone, after, 1)[0]
}
