import { setTimeout } from 'node:timers/promises'
import { schedule } from 'node-cron'

/** In milliseconds: how long a tick that is going on may hold up the end. What it does not finish stays written down as due. */
const lastOrders = 9000

/** Calls something at once and then at the beginning of every minute, never twice at the same time. */
export function everyMinute(tick: () => Promise<void>): { stop(): Promise<void> } {
  let last = tick()
  const next = () => {
    last = last.then(tick)
    return last
  }
  const task = schedule('* * * * *', next, { noOverlap: true, suppressMissedWarning: true })
  return {
    async stop() {
      await task.destroy()
      await Promise.race([last, setTimeout(lastOrders, undefined, { ref: false })])
    },
  }
}
