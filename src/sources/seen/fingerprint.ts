import { hash as sha } from 'node:crypto'

/** A short name for a text: the same text always has the same. 22 characters of SHA-256 in base64url (132 bits). */
export const digest = (text: string): string => sha('sha256', text, 'base64url').slice(0, 22)

/** A number for a text, for looking it up among others: 52 bits of its SHA-256. */
export const digestNumber = (text: string): number => Number.parseInt(sha('sha256', text, 'hex').slice(0, 13), 16)

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

/** A name for what a text says, whatever its case, spacing and punctuation; nothing for a text too short to tell a story by. */
export function fingerprint(text: string): string | undefined {
  const words = wordsOf(text)
  return words.length < fewestWords ? undefined : digest(words.join(' '))
}

/** Words in a row that make a shingle, and how many of a text's are kept. */
const shingleWords = 4
const sketchSize = 128

/**
 * A text's smallest shingle hashes, in order: a sample of its runs of four words that is the same for the same runs. Two
 * sketches tell how much two texts have in common (Broder, “On the resemblance and containment of documents”, 1997).
 */
export function sketch(text: string): number[] {
  const words = wordsOf(text)
  if (words.length < fewestWords) return []
  const hashes = new Set<number>()
  for (let i = 0; i + shingleWords <= words.length; i++) hashes.add(hash(words.slice(i, i + shingleWords).join(' ')))
  return [...hashes].sort((a, b) => a - b).slice(0, sketchSize)
}

/** The part of their runs of words that two texts share, estimated from their sketches: 0 to 1. */
export function resemblance(a: number[], b: number[]): number {
  if (a.length === 0 || b.length === 0) return 0
  const mine = new Set(a)
  const theirs = new Set(b)
  const sample = [...new Set([...a, ...b])].sort((x, y) => x - y).slice(0, Math.max(a.length, b.length))
  return sample.filter((one) => mine.has(one) && theirs.has(one)).length / sample.length
}

/** FNV-1a with the finish of MurmurHash3, 32 bits: evenly spread, so that the smallest hashes are a fair sample. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193)
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35)
  return (value ^ (value >>> 16)) >>> 0
}
