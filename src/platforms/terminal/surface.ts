import type { Writable } from 'node:stream'
import { type Painter, painterFor } from './paint.ts'

/** Somewhere to show text: how wide it is now, how it looks there, and how to put a block of lines on it. */
export type Surface = {
  /** In columns. */
  width(): number
  paint: Painter
  show(block: string): void
}

/** A stream to write to, which may be a terminal; standard output and standard error are such. */
export type Output = Writable & { isTTY?: boolean; columns?: number }

/** In columns: longer lines are hard to read. */
const widest = 100

/** What is written to a stream that is no terminal is not wrapped: whoever reads it may. */
export function surfaceOn(stream: Output): Surface {
  return {
    width: () => (stream.isTTY ? Math.min(stream.columns || 80, widest) : Number.POSITIVE_INFINITY),
    paint: painterFor(stream),
    show: (block) => void stream.write(`${block}\n`),
  }
}

/** The same surface, with an empty line between one block and the next. */
export function separated(surface: Surface): Surface {
  let first = true
  return {
    ...surface,
    show(block) {
      surface.show(first ? block : `\n${block}`)
      first = false
    },
  }
}
