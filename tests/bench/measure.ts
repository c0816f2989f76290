import { performance } from 'node:perf_hooks'

/** How long some work takes, in milliseconds. */
export async function timed(work: () => unknown): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** Times of `count` runs in milliseconds, ascending. */
export async function times(count: number, work: (run: number) => unknown): Promise<number[]> {
  const all: number[] = []
  for (let run = 0; run < count; run++) all.push(await timed(() => work(run)))
  return all.sort((a, b) => a - b)
}

/** The value that `share` (0 to 1) of an ascending list does not exceed. */
export function quantile(ascending: readonly number[], share: number): number {
  return ascending[Math.min(ascending.length - 1, Math.floor(ascending.length * share))] ?? Number.NaN
}

let missed = 0

/** Prints one figure, and against its bar if it has one. Nothing may exceed its bar. */
export function report(what: string, value: number, unit: string, bar?: number): void {
  const figure = `${what.padEnd(66)} ${value.toFixed(value < 10 ? 2 : 0).padStart(8)} ${unit}`
  const missedIt = bar !== undefined && !(value <= bar)
  if (missedIt) missed++
  console.log(bar === undefined ? figure : `${figure.padEnd(82)} ${missedIt ? 'MISSED' : 'ok'}: at most ${bar}`)
}

/** How many bars were missed so far. */
export function missedBars(): number {
  return missed
}
