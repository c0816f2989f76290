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
