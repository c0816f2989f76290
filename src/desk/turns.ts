import { setImmediate } from 'node:timers/promises'

/**
 * Gives out turns at work that keeps the processor busy, one after the other. Between two turns the process hears what
 * has come meanwhile, so that a crowd of questions does not keep anybody's acknowledgement waiting.
 */
export function createTurns(): () => Promise<void> {
  let last = Promise.resolve()
  return () => {
    last = last.then(() => setImmediate())
    return last
  }
}
