/** A sorted list of words, numbered from 0, kept as bytes: strings are made only when asked for. */
export type WordList = {
  size: number
  /** The number of a word, or -1. */
  find(word: string): number
  /** The word of a number. */
  at(index: number): string
  /** The numbers of those of several words. */
  phrases(): number[]
}

const rememberedLimit = 16_384

/**
 * Reads a front-coded list: before each word a capital letter says how many letters it shares with the one before it
 * (A none, B one, …). Words are of ASCII without capitals, in the order of their codes.
 */
export function readWordList(coded: string): WordList {
  const { bytes, start, size } = decode(coded)
  const remembered = new Map<string, number>()

  function search(word: string): number {
    let low = 0
    let high = size - 1
    while (low <= high) {
      const middle = (low + high) >>> 1
      const order = compare(word, bytes, start[middle] ?? 0, start[middle + 1] ?? 0)
      if (order === 0) return middle
      if (order < 0) high = middle - 1
      else low = middle + 1
    }
    return -1
  }

  return {
    size,
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
      return String.fromCharCode(...bytes.subarray(start[index] ?? 0, start[index + 1] ?? 0))
    },
    phrases() {
      const found: number[] = []
      for (let index = 0; index < size; index++) {
        const space = bytes.indexOf(0x20, start[index])
        if (space < 0) break
        while (space >= (start[index + 1] ?? 0)) index++
        found.push(index)
      }
      return found
    },
  }
}

const capitalA = 65
const capitalZ = 90

function decode(coded: string): { bytes: Uint8Array; start: Uint32Array; size: number } {
  let size = 0
  let length = 0
  for (let i = 0; i < coded.length; i++) {
    const code = coded.charCodeAt(i)
    const shared = code >= capitalA && code <= capitalZ
    length += shared ? code - capitalA : 1
    if (shared) size++
  }
  const bytes = new Uint8Array(length)
  const start = new Uint32Array(size + 1)
  let word = 0
  let end = 0
  for (let i = 0; i < coded.length; i++) {
    const code = coded.charCodeAt(i)
    if (code >= capitalA && code <= capitalZ) {
      const before = start[word - 1] ?? 0
      start[word++] = end
      for (let k = 0; k < code - capitalA; k++) bytes[end++] = bytes[before + k] ?? 0
    } else {
      bytes[end++] = code
    }
  }
  start[size] = end
  return { bytes, start, size }
}

function compare(word: string, bytes: Uint8Array, from: number, to: number): number {
  const length = to - from
  for (let i = 0; i < length && i < word.length; i++) {
    const order = word.charCodeAt(i) - (bytes[from + i] ?? 0)
    if (order !== 0) return order
  }
  return word.length - length
}
