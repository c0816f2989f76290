/**
 * What may go wrong with one call: 429 with Retry-After; a 500 or a dropped connection, before or after the call took
 * effect; Slack's own `internal_error` after it did; or no fault.
 */
export type Fault = 'limited' | 'failed' | 'failed-after' | 'confused-after' | 'dropped' | 'dropped-after' | undefined

/** Decides for each call, named by its method, what goes wrong with it. */
export type Faults = (method: string) => Fault

export const noFaults: Faults = () => undefined

/** These faults for the next calls of one method, one after the other; then none. */
export function nextFaults(method: string, ...faults: Fault[]): Faults {
  return (called) => (called === method ? faults.shift() : undefined)
}
