import { Readable } from 'node:stream'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { streamLines } from '../../../src/platforms/terminal/lines.ts'

async function linesOf(parts: string[]): Promise<string[]> {
  const lines: string[] = []
  for await (const line of streamLines(Readable.from(parts))) lines.push(line)
  return lines
}

test('gives every line once, wherever the stream is cut', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom('a', '\n', 'b c', '\r\n', 'dé')), async (parts) => {
      const text = parts.join('')
      const lines = await linesOf(parts)
      expect(lines.map((line) => `${line}\n`).join('')).toBe(text === '' || text.endsWith('\n') ? text : `${text}\n`)
    }),
  )
})

test('keeps no more of a line than any question has', async () => {
  const [line] = await linesOf(Array(100).fill('x'.repeat(10_000)))
  expect(line?.length).toBeLessThanOrEqual(110_000)
})
