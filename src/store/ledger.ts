import type { Edition } from '../desk/edition.ts'
import type { Subscription } from '../desk/subscription.ts'
import type { Receipt } from '../platforms/platform.ts'

/** A subscription as it is kept: what is wanted, and how far it has come. */
export type StoredSubscription = {
  id: string
  /** Who may change it: the file it stands in, or people in their channel. */
  origin: 'file' | 'chat'
  wanted: Subscription
  state: 'active' | 'paused'
  /** Why it is paused, for whoever asks. */
  reason?: string
  /** What its sources have listed since then is not published yet. */
  since: number
  /** The last slot that was settled, with an edition or without. */
  lastSlot?: number
  /** When it is due next; without, it never is. A paused one is not due either. */
  dueAt?: number
  /** Counts its changes, so that nobody writes over what they have not seen. 0 for one that is new. */
  revision: number
}

export type Channel = { platform: string; channel: string }

/** What a subscription publishes in a slot. Never changed once it was written. */
export type StoredEdition = {
  id: string
  /** The subscription's id. */
  subscription: string
  /** The time it was due at. */
  slot: number
  content: Edition
  madeAt: number
}

/**
 * One edition to one channel. `pending` until a worker claims it; a claim that was neither kept nor ended when its lease
 * is over is anybody's again.
 */
export type Delivery = Channel & {
  /** Of the edition and the channel: the key that it is posted under. */
  id: string
  /** The edition's id. */
  edition: string
  state: 'pending' | 'claimed' | 'done' | 'given up'
  /** How often it was claimed. Fences off a worker that lost its lease. */
  attempts: number
  /** Its edition's. */
  slot: number
  madeAt: number
  /** When it may be claimed next: the next try, or the end of the lease. Without, it is settled. */
  dueAt?: number
  settledAt?: number
  /** Where it stands, once it is done. */
  receipt?: Receipt
  /** Why the last try came to nothing. */
  reason?: string
}

/** A receipt for what became of a story, or of a whole slot, in a subscription. */
export type Decision = {
  /** The subscription's id. */
  subscription: string
  slot: number
  /** The story's id; empty for what is said of the slot. */
  story: string
  /** The step in which it was decided, as the desk names it: "filtered", "duplicate", "published", "nothing new". */
  step: string
  /** What it was decided by: the word, the other story, the edition. */
  detail: string
  decidedAt: number
}

/** What is to be published, where, and what became of it. It is written down before it is done. */
export type Ledger = {
  subscriptions: {
    /**
     * Keeps a subscription as it is now: one that is new, or one that nobody has changed since it was read. Gives
     * whether it was; the one kept has the next revision.
     */
    keep(subscription: StoredSubscription): Promise<boolean>
    find(id: string): Promise<StoredSubscription | undefined>
    /** All of them, or those of a channel, by id. */
    list(channel?: Channel): Promise<StoredSubscription[]>
    /** Those that are due, the longest first. Nobody else is given them before `leasedUntil`, unless they are kept. */
    due(now: number, leasedUntil: number, count: number): Promise<StoredSubscription[]>
    /** Removes it and gives up what of it waits to be delivered. Gives whether it was there. */
    remove(id: string, at: number): Promise<boolean>
    tally(): Promise<{ active: number; paused: number }>
  }
  editions: {
    /**
     * Settles a slot, all or nothing: keeps the subscription, moved on, writes down the edition, where there is one, with
     * a delivery to each channel, and what was decided. Gives whether it was this call that did: not when somebody has
     * changed the subscription since it was read, and not when the slot has an edition already. The latter leaves all as
     * it is, except that the subscription is moved on.
     */
    settle(slot: {
      subscription: StoredSubscription
      edition?: StoredEdition
      channels: readonly Channel[]
      decisions: readonly Decision[]
    }): Promise<boolean>
    /** The editions of these ids, in any order; unknown ones are left out. */
    find(ids: readonly string[]): Promise<StoredEdition[]>
    /** The latest editions of a subscription, newest slot first. */
    latest(subscription: string, count: number): Promise<StoredEdition[]>
    /** The latest edition that stands in a channel. */
    inChannel(channel: Channel): Promise<StoredEdition | undefined>
    /** Forgets editions made before that time whose deliveries are all settled, with these. Gives how many. */
    forget(before: number): Promise<number>
  }
  deliveries: {
    /**
     * Claims deliveries on these platforms for this worker alone, the longest due first. In a channel they come one at a
     * time and in the order of their making, and none before the last one there has been settled for `pause`
     * milliseconds.
     */
    claim(
      now: number,
      lease: { until: number; count: number; platforms: readonly string[]; pause: number },
    ): Promise<Delivery[]>
    /** Makes a lease last longer. Gives whether the claim still held; so do the next three. */
    renew(claimed: Delivery, until: number): Promise<boolean>
    complete(claimed: Delivery, receipt: Receipt, at: number): Promise<boolean>
    /** Leaves it to be tried again. */
    retry(claimed: Delivery, reason: string, dueAt: number): Promise<boolean>
    giveUp(claimed: Delivery, reason: string, at: number): Promise<boolean>
    of(edition: string): Promise<Delivery[]>
    /** The latest of a state, newest first. */
    list(state: Delivery['state'], count: number): Promise<Delivery[]>
    tally(): Promise<Record<Delivery['state'], number>>
  }
  decisions: {
    /** Writes down what was decided; of a story and a slot the last word counts. */
    note(decisions: readonly Decision[]): Promise<void>
    /** What was decided about a subscription, a slot of it, a story, or one in the other; newest first. */
    about(what: { subscription?: string; slot?: number; story?: string }, count: number): Promise<Decision[]>
    forget(before: number): Promise<void>
  }
}
