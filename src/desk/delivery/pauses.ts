/** In milliseconds. */
const firstPause = 5000
const longestPause = 60 * 60_000
const patience = 24 * 60 * 60_000

/**
 * How long to wait after so many tries that came to nothing: twice as long each time, up to an hour, and longer or shorter by
 * up to a half, so that what failed together does not come again together. In milliseconds.
 * @param chance from 0 to 1
 */
export function pauseAfter(attempts: number, chance: number): number {
  return Math.round(Math.min(firstPause * 2 ** (attempts - 1), longestPause) * (0.5 + chance))
}

/** Whether something that was to be posted since then is given up: after a day it is news no more. */
export function isTooLate(madeAt: number, now: number): boolean {
  return now - madeAt >= patience
}
