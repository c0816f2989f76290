import type { Sentence } from '../article.ts'
import { endsInAbbreviation } from './abbreviations.ts'
import { datelineEnd } from './datelines.ts'
import { paragraphs, type Range } from './paragraphs.ts'
import { quotationsIn } from './quotes.ts'

/** No sentence is longer, in UTF-16 code units: a text without punctuation is cut at white space instead. */
const longest = 1500
/** A sentence that holds the beginning of a quotation is kept together with its end up to this length. */
const longestWithQuote = 420

// An end mark, the quotes and brackets that close after it, white space, and what a sentence may begin with.
const boundary =
  /(?<![.?!…])([.?!…]+|[。！？।۔؟]+)(["'”’»)\]]{0,4})(\s+|(?<=[。！？]["'”’»)\]]{0,4}))(?=["'“‘«„([…•-]{0,4}\s?(?:\p{Lu}|\p{Lt}|\p{N}|\p{Lo}|[a-z]\p{Lu}|[@#]\p{L}))/gu
// A new sentence without a space before it, as web pages leave it.
const glued = /(?<=\p{Ll}{3})\.(?=\p{Lu}\p{Ll}+[\s,])|(?<=\p{Ll}[.?!])”(?=\p{Lu}\p{Ll})/gu
const inAddress = /(?:www\.|\/|@)\S*$/u
// “Why?” Jane Smith asked: the speaker belongs to the quotation before.
const saidByName =
  /^(?!(?:He|She|It|They|We|I|You|The|This|That|Who)\s)(?:\p{Lu}[\p{L}’'.-]*\s){1,4}(?:said|says|asked|asks|wrote|added|replied|tweeted|joked|recalled)\b(?!:| that\b| (?:he|she|it|they|the|there)\b)/u

/**
 * Cuts a text into sentences, in order and without overlap; white space between them belongs to none.
 * A line break ends a sentence unless the paragraph is hard-wrapped; a full stop does not after an initial, a title,
 * a month or another abbreviation; a quotation that opens within a sentence is not broken. Takes time in proportion
 * to the text's length, whatever the text.
 */
export function cutSentences(text: string): (Sentence & { paragraph: number })[] {
  const found: (Sentence & { paragraph: number })[] = []
  for (const [paragraph, range] of paragraphs(text).entries()) {
    for (const { start, end } of withoutBare(text, cutParagraph(text, range)))
      found.push({ index: found.length, text: text.slice(start, end), start, end, paragraph })
  }
  return found
}

function cutParagraph(text: string, range: Range): Range[] {
  const body = text.slice(range.start, range.end)
  const quotations = quotationsIn(body, 0)
  const pieces: Range[] = []
  let from = 0
  let quote = 0
  for (const at of boundaries(body)) {
    while ((quotations[quote]?.end ?? Infinity) <= from) quote++
    while ((quotations[quote]?.end ?? Infinity) < at) quote++
    const around = quotations[quote]
    if (around && around.start < at && at < around.end && around.end - from <= longestWithQuote) {
      if (/[\p{L}\p{N}]/u.test(body.slice(from, around.start))) continue
    }
    pieces.push({ start: range.start + from, end: range.start + at })
    from = at
  }
  pieces.push({ start: range.start + from, end: range.end })
  return pieces.flatMap((piece) => shorten(text, piece)).map((piece) => trim(text, piece))
}

/** Where in a paragraph a sentence may end, quotations aside. */
function boundaries(body: string): number[] {
  const dateline = datelineEnd(body)
  const at: number[] = dateline > 0 ? [dateline] : []
  let last = dateline
  for (const match of body.matchAll(boundary)) {
    const mark = match[1] ?? ''
    const closers = match[2] ?? ''
    const rest = body.slice(match.index + match[0].length, match.index + match[0].length + 90)
    if (match.index < dateline) continue
    if (mark === '.' && endsInAbbreviation(body.slice(Math.max(0, match.index - 24), match.index + 1), rest)) continue
    if (mark === '.' && match.index - last < 5 && /^\s*\d{1,2}$/u.test(body.slice(last, match.index))) continue
    if (/["”’]/u.test(closers) && (/^\(\d/u.test(rest) || (mark !== '.' && saidByName.test(rest)))) continue
    last = match.index + mark.length + closers.length
    at.push(last)
  }
  for (const match of body.matchAll(glued)) {
    if (!inAddress.test(body.slice(Math.max(0, match.index - 40), match.index))) at.push(match.index + 1)
  }
  return at.sort((a, b) => a - b)
}

/** Leaves out empty pieces and joins dots, dashes and other pieces without a word to their neighbour. */
function withoutBare(text: string, pieces: readonly Range[]): Range[] {
  const kept: Range[] = []
  for (const piece of pieces) {
    if (piece.start >= piece.end) continue
    const before = kept.at(-1)
    const bare = (range: Range) => !/[\p{L}\p{N}]/u.test(text.slice(range.start, range.end))
    if (before && piece.end - before.start <= longest && (bare(piece) ? !opensNext(text, piece) : bare(before)))
      before.end = piece.end
    else kept.push({ ...piece })
  }
  return kept
}

const opensNext = (text: string, piece: Range) => /^(?:…|\.\.\.)$/u.test(text.slice(piece.start, piece.end))

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
  while (start < end && /[\s\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069]/u.test(text.charAt(start))) start++
  while (end > start && /\s/u.test(text.charAt(end - 1))) end--
  return { start, end }
}
