import { FetchError } from './error.ts'

export type Clock = {
  /** Milliseconds since 1970. */
  now(): number
  wait(milliseconds: number, signal?: AbortSignal): Promise<void>
}

/** Hosts that are not remembered any more once there are this many and their pause is over. */
const mostHosts = 10_000
/** No host is left alone for longer than this, whatever it asks. */
const longestPause = 24 * 60 * 60 * 1000

/** Leaves time between two requests to the same host, and leaves a host alone as long as it asks. */
export class Pauses {
  private readonly next = new Map<string, number>()
  private readonly closed = new Map<string, number>()
  private readonly clock: Clock
  private readonly pause: number

  /** @param pause milliseconds between the starts of two requests to one host */
  constructor(clock: Clock, pause: number) {
    this.clock = clock
    this.pause = pause
  }

  /**
   * Waits until the host may be asked.
   * @throws FetchError `later` while the host asks to be left alone
   */
  async turn(host: string, signal?: AbortSignal): Promise<void> {
    const now = this.clock.now()
    const closed = this.closed.get(host) ?? 0
    if (closed > now) throw new FetchError('later', `${host} asked for a pause`, { retryAt: closed })
    const start = Math.max(now, this.next.get(host) ?? 0)
    this.forget(now)
    this.next.set(host, start + this.pause)
    if (start > now) await this.clock.wait(start - now, signal)
  }

  /** Remembers what `Retry-After` says: seconds, or a date. Gives the time until which the host is left alone. */
  retryAfter(host: string, header: string | undefined): number | undefined {
    const now = this.clock.now()
    const text = header?.trim() ?? ''
    const until = /^\d+$/u.test(text) ? now + Number(text) * 1000 : Date.parse(text)
    if (Number.isNaN(until) || until <= now) return undefined
    const at = Math.min(until, now + longestPause)
    this.closed.set(host, at)
    return at
  }

  private forget(now: number): void {
    for (const times of [this.next, this.closed])
      if (times.size > mostHosts) for (const [host, time] of times) if (time <= now) times.delete(host)
  }
}
