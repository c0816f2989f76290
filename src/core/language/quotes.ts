import type { Range } from './paragraphs.ts'

// What may close a quotation that opened with a mark.
const closers: Record<string, string> = { '"': '"”', '“': '”"', '„': '“”"', '«': '»', '「': '」', '‘': "’'", "'": "'’" }
const clipped = /^['’‘](?:em|til|tis|twas|cause|bout|n|\d\d)\b/iu
/** An apostrophe opens a quotation only where a closing one follows within so many UTF-16 code units. */
const reachOfSingle = 500

/**
 * The quotations of a paragraph with their marks, in order; `offset` is where the paragraph begins in its article.
 * Straight marks are told apart by the white space beside them. A quotation that is never closed runs to the end of its
 * paragraph, as in speech that goes on in the next one; where another opens first, it ends at the last full stop before.
 */
export function quotationsIn(paragraph: string, offset: number): Range[] {
  const found: Range[] = []
  let open = -1
  const close = (end: number) => {
    if (end - open > 2) found.push({ start: offset + open, end: offset + end })
    open = -1
  }
  const marks = /["“”„«»「」‘']/gu
  for (let match = marks.exec(paragraph); match; match = marks.exec(paragraph)) {
    const i = match.index
    const mark = match[0]
    const single = mark === "'" || mark === '‘'
    if (open < 0) {
      if (!opens(paragraph, i)) continue
      open = i
      if (!single) continue
      const end = endOfSingle(paragraph, i)
      if (end > 0) {
        close(end)
        marks.lastIndex = end
      } else open = -1
    } else if (closers[paragraph.charAt(open)]?.includes(mark) && !startsAnew(paragraph, i)) close(i + 1)
    else if (!single && mark in closers && startsAnew(paragraph, i)) {
      close(lastStop(paragraph, open, i))
      open = i
    }
  }
  if (open >= 0) close(paragraph.length)
  return found
}

const white = (char: string) => char === '' || /\s/u.test(char)

function opens(text: string, at: number): boolean {
  const mark = text.charAt(at)
  if (mark === '”' || mark === '»' || mark === '」') return false
  const before = text.charAt(at - 1)
  const after = text.charAt(at + 1)
  if (mark === '"') return white(after) ? white(before) : !/[\d.,?!]/u.test(before)
  if (mark !== "'" && mark !== '‘') return true
  return /^[\s([{—–-]?$/u.test(before) && /[\p{L}\p{N}[]/u.test(after) && !clipped.test(text.slice(at, at + 8))
}

/** Whether a mark met inside a quotation can only be the beginning of another one. */
function startsAnew(text: string, at: number): boolean {
  const mark = text.charAt(at)
  if (mark === '“') return text.charAt(at - 1) !== '„' && !white(text.charAt(at + 1)) && white(text.charAt(at - 1))
  return mark === '"' && white(text.charAt(at - 1)) && !white(text.charAt(at + 1))
}

function endOfSingle(text: string, from: number): number {
  let doubtful = -1
  for (let i = from + 2; i < Math.min(text.length, from + reachOfSingle); i++) {
    const char = text.charAt(i)
    if (char !== "'" && char !== '’' && char !== '‘') continue
    // Another opens first: this one was an apostrophe.
    if (opens(text, i)) return doubtful
    if (/[\p{L}\p{N}]/u.test(text.charAt(i + 1)) || white(text.charAt(i - 1))) continue
    // "the dogs' food": more likely a plural than an end.
    if (text.charAt(i - 1) !== 's' || !/^\s\p{Ll}/u.test(text.slice(i + 1, i + 3))) return i + 1
    if (doubtful < 0) doubtful = i + 1
  }
  return doubtful
}

function lastStop(text: string, from: number, to: number): number {
  for (let i = to - 1; i > from; i--) if (/[.?!]/u.test(text.charAt(i))) return i + 1
  return to
}
