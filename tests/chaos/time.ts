import { setTimeout } from 'node:timers/promises'
import type { Clock } from '../../src/desk/deliver.ts'

/** A minute of the simulation in two seconds. */
const speed = 30

/** A clock that every process of a run reads alike: it began then, and goes faster. In milliseconds. */
export function simulatedClock(began: number): Clock {
  return {
    now: () => Math.round(began + (Date.now() - began) * speed),
    sleep: (ms) => setTimeout(real(ms)),
  }
}

/** How long simulated milliseconds are in real ones. */
export function real(ms: number): number {
  return Math.max(1, Math.round(ms / speed))
}

export const second = 1000
export const minute = 60 * second

/** From one slot of a subscription to its next. */
export const interval = 24 * minute

/** How long a claim lasts: much longer than a busy machine takes over a post that is on its way. */
export const lease = 90 * second
