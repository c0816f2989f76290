import { shorts, startsOf } from './packing.ts'

/** A sorted list of words, numbered from 0. Only the first word of each block stands ready; the others are read when asked for. */
export type WordList = {
  /** The number of a word, or -1. */
  find(word: string): number
  /** The word of a number. */
  at(index: number): string
}

const blockSize = 16
const capitalA = 65
const rememberedLimit = 16_384

/**
 * A list front-coded in blocks of sixteen words: before each word a capital letter says how many letters it shares with
 * the one before it (A none, B one, …), and a block begins with a whole word. `blocks` are the blocks' lengths.
 */
export function readWordList({ blocks, text }: { blocks: string; text: string }): WordList {
  const starts = startsOf(shorts(blocks))
  const first: string[] = []
  for (let block = 0; block + 1 < starts.length; block++) first.push(wordAt(text, starts[block] ?? 0))
  const remembered = new Map<string, number>()

  function search(word: string): number {
    let low = 0
    let high = first.length - 1
    while (low < high) {
      const middle = (low + high + 1) >>> 1
      if ((first[middle] ?? '') > word) high = middle - 1
      else low = middle
    }
    const place = blockOf(text, starts[low] ?? 0, starts[low + 1] ?? 0).indexOf(word)
    return place < 0 ? -1 : low * blockSize + place
  }

  return {
    find(word) {
      let index = remembered.get(word)
      if (index === undefined) {
        index = search(word)
        if (remembered.size >= rememberedLimit) remembered.clear()
        remembered.set(word, index)
      }
      return index
    },
    at(index) {
      const block = Math.floor(index / blockSize)
      return blockOf(text, starts[block] ?? 0, starts[block + 1] ?? 0)[index % blockSize] ?? ''
    },
  }
}

/** The letters after the capital at `at`, up to the next capital. */
function wordAt(text: string, at: number): string {
  let end = at + 1
  while (end < text.length && !isCapital(text.charCodeAt(end))) end++
  return text.slice(at + 1, end)
}

function blockOf(text: string, from: number, to: number): string[] {
  const words: string[] = []
  let last = ''
  for (let at = from; at < to; ) {
    const rest = wordAt(text, at)
    last = last.slice(0, text.charCodeAt(at) - capitalA) + rest
    words.push(last)
    at += rest.length + 1
  }
  return words
}

function isCapital(code: number): boolean {
  return code >= capitalA && code <= 90
}
