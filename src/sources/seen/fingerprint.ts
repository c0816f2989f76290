import { hash as sha } from 'node:crypto'

/** A short name for a text: the same text always has the same. 22 characters of SHA-256 in base64url (132 bits). */
export const digest = (text: string): string => sha('sha256', text, 'base64url').slice(0, 22)

/** Words without case, accents and punctuation. Scripts that put no spaces between words give one for each character. */
export const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .match(
      /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]|[\p{L}\p{N}]+/gu,
    ) ?? []

/** A text shorter than this many words may stand in many stories. */
const fewestWords = 25

/** What a text is known again by. */
export type Print = { fingerprint: string; sketch: number[] }

/** Words in a row that make a shingle, and how many of a text's are kept. */
const shingleWords = 4
const sketchSize = 128

/**
 * A text's fingerprint, which is a name for what it says, whatever its case, spacing and punctuation; and its sketch: its
 * smallest shingle hashes, in order, a sample of its runs of four words that is the same for the same runs. Two sketches tell
 * how much two texts have in common (Broder, “On the resemblance and containment of documents”, 1997). Nothing for a text too
 * short to tell a story by.
 */
export function printOf(text: string): Print | undefined {
  const words = wordsOf(text)
  if (words.length < fewestWords) return undefined
  const hashes = words.map(hash)
  const shingles = new Set<number>()
  for (let i = 0; i + shingleWords <= hashes.length; i++) shingles.add(together(hashes, i))
  const smallest = Float64Array.from(shingles).sort().subarray(0, sketchSize)
  return { fingerprint: digest(words.join(' ')), sketch: [...smallest] }
}

/** The part of their runs of words that two texts share, estimated from their sketches: 0 to 1. */
export function resemblance(a: readonly number[], b: readonly number[]): number {
  let [i, j, shared, count] = [0, 0, 0, 0]
  for (; count < sketchSize && (i < a.length || j < b.length); count++) {
    const [mine, theirs] = [a[i] ?? Number.POSITIVE_INFINITY, b[j] ?? Number.POSITIVE_INFINITY]
    if (mine === theirs) shared++
    if (mine <= theirs) i++
    if (theirs <= mine) j++
  }
  return count === 0 ? 0 : shared / count
}

/** FNV-1a with the finish of MurmurHash3, 32 bits: evenly spread, so that the smallest hashes are a fair sample. */
export function hash(text: string): number {
  let value = 0x811c9dc5
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193)
  return finish(value)
}

/** The hash of a shingle, from those of its words. */
function together(words: readonly number[], from: number): number {
  let value = 0x811c9dc5
  for (let i = from; i < from + shingleWords; i++) value = finish(Math.imul(value, 31) ^ (words[i] ?? 0))
  return value
}

function finish(hashed: number): number {
  let value = Math.imul(hashed ^ (hashed >>> 16), 0x85ebca6b)
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35)
  return (value ^ (value >>> 16)) >>> 0
}
