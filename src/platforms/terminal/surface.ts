import type { Painter } from './paint.ts'

/** Somewhere to show text: how wide it is now, how it looks there, and how to put a block of lines on it. */
export type Surface = {
  width(): number
  paint: Painter
  show(block: string): void
}
