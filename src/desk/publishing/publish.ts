import type { Article } from '../../core/index.ts'
import type { Decision, StoredEdition, StoredSubscription } from '../../store/ledger.ts'
import type { Shelves } from '../find-article.ts'
import { inOneLine } from '../problem.ts'
import type { Candidate } from './candidate.ts'
import { choose, type Fate, timeOf } from './choose.ts'
import { compose } from './compose.ts'
import { gather } from './gather.ts'
import { noteOf } from './notes.ts'
import type { Press } from './press.ts'
import { dueSlots, nextSlot } from './slot.ts'

/** In milliseconds: how long a subscription is this worker's alone while its edition is made. */
const lease = 2 * 60_000

/** Editions that are made at once: most of the time each waits for pages. */
const atOnce = 8

/** In milliseconds: what a feed was just then listing may be written down a little later than it was read. */
const settling = 60_000

/**
 * Makes the editions that are due and writes them down for delivery; gives how many. What goes wrong with one subscription holds
 * up no other: it stays due.
 */
export async function publishDue(parts: Press): Promise<number> {
  const press = { ...parts, shelves: readingOnce(parts.shelves) }
  const { store, clock, log } = press
  let made = 0
  for (;;) {
    const due = await store.subscriptions.due(clock.now(), clock.now() + lease, atOnce)
    if (due.length === 0) return made
    await Promise.all(
      due.map(async (subscription) => {
        try {
          made += await publishOne(press, subscription)
        } catch (error) {
          log.error('edition failed', { subscription: subscription.wanted.name, reason: inOneLine(error) })
        }
      }),
    )
  }
}

/** The same shelves, which read a page once however many subscriptions tell of it. */
function readingOnce(shelves: Shelves): Shelves {
  const read = new Map<string, Promise<Article>>()
  return {
    ...shelves,
    readLink(link) {
      const reading = read.get(link) ?? shelves.readLink(link)
      read.set(link, reading)
      return reading
    },
  }
}

/** Settles every slot of a subscription that is due; gives how many editions that made. */
async function publishOne(press: Press, subscription: StoredSubscription): Promise<number> {
  const now = press.clock.now()
  const due = dueSlots(subscription, now, press.zone)
  const { next } = due
  const last = Math.max(subscription.lastSlot ?? 0, ...due.publish, ...due.skip)
  const { dueAt: _over, ...rest } = subscription
  const moved = { ...rest, ...(last > 0 && { lastSlot: last }), ...(next !== undefined && { dueAt: next }) }
  const passed = [
    ...due.skip.map((slot) => noteOf(subscription, slot, { step: 'skipped', by: '' }, now)),
    ...due.merged.map((slot) => noteOf(subscription, slot, { step: 'merged', by: String(last) }, now)),
  ]
  if (due.publish.length === 0) {
    await press.store.editions.settle({ subscription: moved, channels: [], decisions: passed })
    return 0
  }
  let waiting = await gather(press, subscription)
  let made = 0
  let current = moved
  for (const [index, slot] of due.publish.entries()) {
    const isLast = index === due.publish.length - 1
    const own = isLast ? waiting : waiting.filter((one) => timeOf(one) <= slot)
    waiting = waiting.filter((one) => !own.includes(one))
    const settled = isLast ? { ...current, since: now - settling } : { ...current, lastSlot: slot, dueAt: slot }
    if (!(await settle(press, settled, slot, own, isLast ? passed : []))) return made
    made += 1
    current = { ...moved, revision: settled.revision + 1 }
  }
  return made
}

/**
 * Makes an edition at once, of what is new since the last, whatever the schedule says. Doing it again for the same slot makes no
 * second one. Gives whether there was anything to publish.
 */
export async function publishNow(press: Press, subscription: StoredSubscription, slot: number): Promise<boolean> {
  const candidates = await gather(press, subscription)
  if (candidates.length === 0) return false
  return settle(press, { ...subscription, since: press.clock.now() - settling }, slot, candidates, [])
}

/** Writes an edition down with its deliveries and what was decided, all or nothing; gives whether it was this call that did. */
async function settle(
  press: Press,
  subscription: StoredSubscription,
  slot: number,
  candidates: readonly Candidate[],
  passed: readonly Decision[],
): Promise<boolean> {
  const { store, clock, log } = press
  const { id, wanted } = subscription
  const { chosen, left, fates } = choose(candidates, wanted.filters)
  const stories = await compose(press, chosen)
  const told = stories.length > 0 || wanted.tellEmpty === true
  const content = { title: wanted.name, slot, zone: wanted.zone ?? press.zone, stories, left }
  const edition: StoredEdition = { id: editionId(id, slot), subscription: id, slot, content, madeAt: clock.now() }
  const decisions = [...passed, ...notesOf(subscription, slot, fates, stories.length, clock.now())]
  const done = await store.editions.settle({
    subscription,
    ...(told && { edition }),
    channels: wanted.channels,
    decisions,
  })
  if (done && told)
    log.info('edition', { subscription: wanted.name, stories: stories.length, candidates: candidates.length })
  return done
}

function notesOf(subscription: StoredSubscription, slot: number, fates: readonly Fate[], stories: number, now: number) {
  const ofSlot = { step: stories > 0 ? 'published' : 'nothing new', by: String(stories) }
  return [
    noteOf(subscription, slot, ofSlot, now),
    ...fates.map(({ candidate, step, by }) => noteOf(subscription, slot, { step, by, candidate }, now)),
  ]
}

/** A subscription's slot by one name, which its edition is posted under. */
export function editionId(subscription: string, slot: number): string {
  return `${subscription}.${slot.toString(36)}`
}

/** A subscription as it starts from a time on, with what is new from then and at the next slot. */
export function startingAt(subscription: StoredSubscription, now: number, zone: string): StoredSubscription {
  const { dueAt: _old, lastSlot: _last, ...rest } = subscription
  const next = nextSlot(subscription.wanted, now, zone)
  return { ...rest, since: now, ...(next !== undefined && { dueAt: next }) }
}
