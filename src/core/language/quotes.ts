/** The quotations of a paragraph in order; `offset` is where it begins in its article. An unclosed one runs to its end. */
export function quotationsIn(paragraph: string, offset: number): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  let open = -1
  for (let i = 0; i < paragraph.length; i++) {
    const mark = paragraph.charAt(i)
    if (mark === '“') open = open < 0 ? i : open
    else if ((mark === '”' && open >= 0) || (mark === '"' && open >= 0)) {
      found.push({ start: offset + open, end: offset + i + 1 })
      open = -1
    } else if (mark === '"') open = i
  }
  if (open >= 0) found.push({ start: offset + open, end: offset + paragraph.length })
  return found.filter((quote) => quote.end - quote.start > 2)
}
