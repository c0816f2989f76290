import { setTimeout } from 'node:timers/promises'
import { inOneLine } from '../desk/problem.ts'
import type { Log } from '../log.ts'

/** Something that is done again and again, until it is stopped; then it is done to its end once more, if it is at it. */
export type Repeated = { stop(): Promise<void> }

/** Does a job at once and again at least a pause after it has ended. A job that fails is noted, and done again all the same. */
export function repeat(name: string, pause: number, job: () => Promise<unknown>, log: Log): Repeated {
  const stopping = new AbortController()
  const { signal } = stopping
  const running = (async () => {
    while (!signal.aborted) {
      try {
        await job()
      } catch (error) {
        log.error('fault', { in: name, reason: inOneLine(error) })
      }
      await setTimeout(pause, undefined, { signal }).catch(() => {})
    }
  })()
  return {
    async stop() {
      stopping.abort()
      await running
    },
  }
}
