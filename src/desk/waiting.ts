import type { Platform, Receipt } from '../platforms/platform.ts'
import type { Clock } from './deliver.ts'

/** In milliseconds: how long it is between two looks at the time. */
const pause = 3000
/** Whatever takes longer is said no more of: by then a page has been read or given up. */
const mostTold = 8

/** Waits for what a message says is being done, and has it say every few seconds for how long already. */
export async function waitingFor<T>(
  work: Promise<T>,
  { platform, clock }: { platform: Platform; clock: Clock },
  { receipt, doing, key }: { receipt: Receipt; doing: string; key: string },
): Promise<T> {
  const start = clock.now()
  let over = false
  const ended = work.then(
    () => (over = true),
    () => (over = true),
  )
  for (let told = 0; told < mostTold; told++) {
    await Promise.race([ended, clock.sleep(pause)])
    if (over) break
    const seconds = Math.round((clock.now() - start) / 1000)
    // Nobody misses it where the platform does not take it: what comes of the work takes its place.
    if (seconds > 0)
      await platform.replace(receipt, { kind: 'working', text: `${doing} ${seconds} s` }, key).catch(() => {})
  }
  return work
}
