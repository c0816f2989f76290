/** A half-open range of UTF-16 offsets into a text. */
export type Range = { start: number; end: number }

const lineEnd = /\r\n|[\n\r\u2028\u2029\u0085]/gu

/**
 * Cuts a text into paragraphs. A blank line ends one; a single line break does too, unless the block looks
 * hard-wrapped, as in mail: lines of like length that mostly stop in mid-sentence.
 */
export function paragraphs(text: string): Range[] {
  const found: Range[] = []
  let block: Range[] = []
  const close = () => {
    const first = block[0]
    const last = block.at(-1)
    if (first && last && hardWrapped(text, block)) found.push({ start: first.start, end: last.end })
    else for (const line of block) found.push(line)
    block = []
  }
  for (const line of lines(text)) {
    if (text.slice(line.start, line.end).trim() === '') close()
    else block.push(line)
  }
  close()
  return found
}

function lines(text: string): Range[] {
  const found: Range[] = []
  let start = 0
  for (const match of text.matchAll(lineEnd)) {
    found.push({ start, end: match.index })
    start = match.index + match[0].length
  }
  found.push({ start, end: text.length })
  return found
}

function hardWrapped(text: string, block: Range[]): boolean {
  const inner = block.slice(0, -1)
  if (inner.length === 0) return false
  let running = 0
  for (const line of inner) {
    const length = line.end - line.start
    if (length < 40 || length > 100) return false
    if (!/[.?!:”"’)]\s*$/u.test(text.slice(line.start, line.end))) running++
  }
  return running / inner.length > 0.6
}
