/** Writes whole numbers from 0 as bytes of seven bits each, the lowest first (LEB128), for `table.ts` to read back. */
export class ByteWriter {
  #bytes: number[] = []

  put(...numbers: number[]): void {
    for (let number of numbers) {
      while (number > 127) {
        this.#bytes.push((number & 127) | 128)
        number >>>= 7
      }
      this.#bytes.push(number)
    }
  }

  toBase64(): string {
    return Buffer.from(this.#bytes).toString('base64')
  }
}

const mostShared = 25

/** Writes a sorted list of words for `wordlist.ts`: before each, a capital letter for the letters shared with the last. */
export function frontCoded(words: string[]): string {
  let last = ''
  let coded = ''
  for (const word of words) {
    let shared = 0
    while (shared < mostShared && shared < last.length && word[shared] === last[shared]) shared++
    coded += String.fromCharCode(65 + shared) + word.slice(shared)
    last = word
  }
  return coded
}
