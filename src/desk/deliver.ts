import type { Place, Platform, Post, Receipt } from '../platforms/platform.ts'
import { Uncertain } from '../platforms/platform.ts'

/** The clock as the desk uses it, so that tests can keep their own. Milliseconds. */
export type Clock = { now(): number; sleep(ms: number): Promise<void> }

/** In milliseconds: how long an uncertain post is tried before it is given up. By then nobody waits for it. */
const patience = 10 * 60_000

/**
 * Posts once, however often that takes. A post whose outcome is not known is looked up by its key before it is tried
 * again; `again` says that an earlier process may have posted it already.
 * @throws {Undeliverable} when the platform refuses it for good.
 * @throws {Uncertain} when it stayed uncertain for ten minutes.
 */
export async function deliver(
  platform: Platform,
  delivery: { place: Place; post: Post; key: string; again: boolean; reply?: string | undefined },
  clock: Clock,
): Promise<Receipt> {
  const { place, post, key, reply } = delivery
  let look = delivery.again
  return persist(clock, async () => {
    const there = look ? await platform.find(place, key) : undefined
    look = true
    if (!there) return platform.post(place, post, key, reply)
    await platform.replace(there, post, key)
    return there
  })
}

/** Tries until the outcome is certain, with growing pauses. What is tried must do no harm when done twice. */
export async function persist<T>(clock: Clock, attempt: () => Promise<T>): Promise<T> {
  const start = clock.now()
  for (let tries = 0; ; tries += 1) {
    try {
      return await attempt()
    } catch (error) {
      if (!(error instanceof Uncertain) || clock.now() - start > patience) throw error
      await clock.sleep(Math.min(250 * 2 ** tries, 30_000))
    }
  }
}
