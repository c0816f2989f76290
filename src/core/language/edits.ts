/** A change to a piece of an article, by its offsets: what stands there gives way to `put`. */
export type Edit = { start: number; end: number; put: string }

/**
 * The piece of `text` from `start` to `end` with the edits made. Where two overlap, the longer one is made and the other
 * left out. White space and commas that a deletion leaves doubled are tidied around it, nowhere else.
 */
export function applyEdits(text: string, start: number, end: number, edits: readonly Edit[]): string {
  let made = ''
  let at = start
  for (const edit of withoutOverlap(edits)) {
    if (edit.start < at || edit.end > end) continue
    made += text.slice(at, edit.start)
    at = edit.end
    if (edit.put === '') {
      if (made === '' || /\s$/u.test(made)) while (at < end && /\s/u.test(text.charAt(at))) at++
      if (/^[,.;:!?]/u.test(text.slice(at, at + 1))) made = made.trimEnd()
    } else made += edit.put
  }
  return made + text.slice(at, end)
}

function withoutOverlap(edits: readonly Edit[]): Edit[] {
  const kept: Edit[] = []
  for (const edit of [...edits].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start))
    if (!kept.some((other) => edit.start < other.end && other.start < edit.end)) kept.push(edit)
  return kept.sort((a, b) => a.start - b.start)
}
