/**
 * What may go wrong with one call: 429, for the route or for all; a 500 or a dropped connection, before or after the call
 * took effect; or no fault.
 */
export type Fault = 'limited' | 'limited-all' | 'failed' | 'failed-after' | 'dropped' | 'dropped-after' | undefined

/** Decides for each call, given as its method and path, what goes wrong with it. */
export type Faults = (call: string) => Fault

export const noFaults: Faults = () => undefined

/** These faults for the next calls that fit, one after the other; then none. */
export function nextFaults(fits: RegExp, ...faults: Fault[]): Faults {
  return (call) => (fits.test(call) ? faults.shift() : undefined)
}
