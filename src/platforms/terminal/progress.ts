import type { Output } from './surface.ts'

/** In columns. */
const barWidth = 24
/** In milliseconds. */
const tick = 100
const clearLine = '\r\u001b[K'

/** Shows how far some work is, as a bar that is gone when it is done; on what is no terminal, nothing. */
export function progressOn(stream: Output, total: number): { step(): void; done(): void } {
  let count = 0
  const draw = () => {
    const full = Math.round((count / Math.max(total, 1)) * barWidth)
    stream.write(`${clearLine}[${'#'.repeat(full)}${' '.repeat(barWidth - full)}] ${count} of ${total}`)
  }
  if (stream.isTTY) draw()
  return {
    step() {
      count++
      if (stream.isTTY) draw()
    },
    done() {
      if (stream.isTTY) stream.write(clearLine)
    },
  }
}

/** Shows what is being done and for how long already, in a line that is gone when it is done; on no terminal, nothing. */
export async function showTime<T>(stream: Output, doing: string, work: () => Promise<T>): Promise<T> {
  if (!stream.isTTY) return work()
  const start = performance.now()
  const draw = () => stream.write(`${clearLine}${doing} ${((performance.now() - start) / 1000).toFixed(1)} s`)
  draw()
  const timer = setInterval(draw, tick)
  try {
    return await work()
  } finally {
    clearInterval(timer)
    stream.write(clearLine)
  }
}
