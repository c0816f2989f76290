import type { Sentence } from '../article.ts'
import { endsInAbbreviation } from './abbreviations.ts'
import { paragraphs, type Range } from './paragraphs.ts'

/** No sentence is longer, in UTF-16 code units: a text without punctuation is cut at white space instead. */
const longest = 1500
/** A quotation that opens within a sentence is kept whole up to this length. */
const longestWithQuote = 420

// An end mark, the quotes and brackets that close after it, white space, and what a sentence may begin with.
const boundary =
  /([.?!…]+|[。！？]+)(["'”’»)\]]*)(\s+|(?<=[。！？]["'”’»)\]]*))(?=["'“‘«([…]*\s?(\p{Lu}|\p{N}|\p{Lo}|[a-z]\p{Lu}))/gu
const glued = /(?<=\p{Ll}{3})\.(?=\p{Lu}\p{Ll}+[\s,])/gu
const saidByName =
  /^(?!(He|She|It|They|We|I|You|The|This|That|Who)\s)(\p{Lu}[\p{L}’'.-]*\s){1,4}(said|says|asked|asks|told|wrote|added|replied|tweeted|joked|explained|recalled)\b/u

/**
 * Cuts a text into sentences, in order and without overlap; white space between them belongs to none.
 * A line break ends a sentence unless the paragraph is hard-wrapped; a full stop does not after an initial, a title,
 * a month or another abbreviation; a quotation that opens within a sentence is not broken.
 */
export function cutSentences(text: string): (Sentence & { paragraph: number })[] {
  const found: (Sentence & { paragraph: number })[] = []
  for (const [paragraph, range] of paragraphs(text).entries()) {
    for (const piece of cutParagraph(text, range)) {
      const { start, end } = trim(text, piece)
      if (start < end) found.push({ index: found.length, text: text.slice(start, end), start, end, paragraph })
    }
  }
  return found
}

function cutParagraph(text: string, range: Range): Range[] {
  const body = text.slice(range.start, range.end)
  const pieces: Range[] = []
  let from = 0
  for (const at of boundaries(body)) {
    const piece = body.slice(from, at)
    if (quoteOpensWithin(piece) && closesSoon(body, from, at)) continue
    pieces.push({ start: range.start + from, end: range.start + at })
    from = at
  }
  pieces.push({ start: range.start + from, end: range.end })
  return pieces.flatMap((piece) => shorten(text, piece))
}

function boundaries(body: string): number[] {
  const at: number[] = []
  for (const match of body.matchAll(boundary)) {
    const mark = match[1] ?? ''
    const closers = match[2] ?? ''
    const stop = match.index + mark.length + closers.length
    const rest = body.slice(match.index + match[0].length, match.index + match[0].length + 90)
    if (mark === '.' && endsInAbbreviation(body.slice(Math.max(0, match.index - 24), match.index + 1), rest)) continue
    if (mark === '.' && /^\s*\d{1,2}$/u.test(body.slice(Math.max(0, at.at(-1) ?? 0), match.index))) continue
    if (/["”’]/u.test(closers) && saidByName.test(rest)) continue
    at.push(stop)
  }
  for (const match of body.matchAll(glued)) {
    if (!/(www\.|\/|@)\S*$/u.test(body.slice(Math.max(0, match.index - 40), match.index))) at.push(match.index + 1)
  }
  return at.sort((a, b) => a - b)
}

/** Whether a quotation opens after the first words of this piece and is still open at its end. */
function quoteOpensWithin(piece: string): boolean {
  const curly = piece.lastIndexOf('“')
  if (curly > 0 && !piece.includes('”', curly)) return piece.slice(0, curly).trim() !== ''
  const straight = piece.split('"').length - 1
  return straight % 2 === 1 && piece.slice(0, piece.lastIndexOf('"')).trim() !== ''
}

function closesSoon(body: string, from: number, at: number): boolean {
  const ahead = body.slice(at, from + longestWithQuote)
  const close = ahead.search(/[”"]/u)
  return close >= 0 && !ahead.slice(0, close).includes('“')
}

function shorten(text: string, piece: Range): Range[] {
  const pieces: Range[] = []
  let start = piece.start
  while (piece.end - start > longest) {
    const space = text.lastIndexOf(' ', start + longest)
    let end = space > start + longest / 2 ? space : start + longest
    if (isHighSurrogate(text.charCodeAt(end - 1))) end--
    pieces.push({ start, end })
    start = end
  }
  pieces.push({ start, end: piece.end })
  return pieces
}

const isHighSurrogate = (code: number) => code >= 0xd800 && code <= 0xdbff

function trim(text: string, piece: Range): Range {
  let { start, end } = piece
  while (start < end && /\s/u.test(text.charAt(start))) start++
  while (end > start && /\s/u.test(text.charAt(end - 1))) end--
  return { start, end }
}
