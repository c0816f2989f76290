import type { Reading } from '../language/analysis.ts'

const credit =
  /^(?:\((?:photo|image|picture|video|file|source|credit)[^)]{0,80}\)\s*|\([^()]{2,60}\/[^()]{2,60}\)\s*)+/iu
const label = /^(?:(?:Photo|Image|Getty|GETTY|Getty Images?|AFP|EPA|AP|Reuters|REUTERS)\s(?=\p{Lu}))+/u
const dateline = /^[\p{Lu}][\p{Lu} .,’'-]{2,38}\s(?:--|—|–)\s(?=["“‘'\p{Lu}])/u
const opener = /^(?:A|An|The|He|She|They|It|This|These|However|Following|While|But|His|Her|Mr|Mrs|Ms)$/u

/**
 * A sentence without what page extraction may have glued before it: the title once more, a photo credit, a dateline, the
 * end of a caption. It stays a piece of the article: `text.slice(start, end)` is its text.
 */
export function telling(reading: Reading, title: string): Reading {
  let start = reading.start
  const rest = () => reading.text.slice(start - reading.start)
  const skip = (count: number) => {
    start += count
    start += rest().length - rest().trimStart().length
  }
  if (title.length > 12 && rest().startsWith(title) && rest().length > title.length + 20) skip(title.length)
  for (const furniture of [credit, label, dateline]) {
    const match = furniture.exec(rest())
    if (match && match[0].length < rest().length - 20) skip(match[0].length)
  }
  const glue = glueAt(reading, start)
  if (glue > start) start = glue
  if (start === reading.start || start >= reading.end - 10) return reading
  const inside = <T extends { start: number }>(list: readonly T[]) => list.filter((each) => each.start >= start)
  return {
    ...reading,
    start,
    text: reading.text.slice(start - reading.start),
    tokens: inside(reading.tokens),
    mentions: inside(reading.mentions),
    times: inside(reading.times),
    quantities: inside(reading.quantities),
  }
}

/**
 * Where a sentence begins that follows a caption without a full stop: a capital "The" or "He" behind a plain word and
 * before another. The last such place in the first two thirds, or -1.
 */
function glueAt(reading: Reading, from: number): number {
  const { tokens } = reading
  let found = -1
  for (let i = 2; i < Math.min(tokens.length - 5, tokens.length * 0.67); i++) {
    const token = tokens[i]
    const before = tokens[i - 1]
    const next = tokens[i + 1]
    if (!token || !before || !next || token.start <= from || !opener.test(token.text)) continue
    const title = /^Mrs?$|^Ms$/u.test(token.text)
    if (!/^[\p{L}\p{N})]+$/u.test(before.text) || /^(?:DET|ADP|CCONJ|SCONJ|AUX|PART|VERB)$/u.test(before.pos)) continue
    if (
      title
        ? !/^(?:NOUN|PROPN|NUM)$/u.test(before.pos) || /^\p{Ll}+(?:er|or)$/u.test(before.text)
        : !/^\p{Ll}/u.test(next.text)
    )
      continue
    if (reading.quotations.some((quote) => quote.start < token.start && token.start < quote.end)) continue
    found = token.start
  }
  return found
}
