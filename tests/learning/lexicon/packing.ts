/** Numbers up to 255, in base64. */
export function bytes(numbers: number[]): string {
  return Buffer.from(Uint8Array.from(numbers, (number) => within(number, 255))).toString('base64')
}

/** Numbers up to 65,535 in base64, two bytes each, the lower first. */
export function shorts(numbers: number[]): string {
  const view = new DataView(new ArrayBuffer(2 * numbers.length))
  for (const [i, number] of numbers.entries()) view.setUint16(2 * i, within(number, 65_535), true)
  return Buffer.from(view.buffer).toString('base64')
}

/** Lists of numbers: how long each is, and all their items. */
export function lists(numbers: number[][]): { sizes: string; items: string } {
  return { sizes: bytes(numbers.map((list) => list.length)), items: shorts(numbers.flat()) }
}

function within(number: number, most: number): number {
  if (!Number.isInteger(number) || number < 0 || number > most)
    throw new RangeError(`${number} is not within 0 to ${most}`)
  return number
}

const blockSize = 16
const mostShared = 25

/**
 * Sorted words, front-coded in blocks of sixteen: before each word a capital letter says how many letters it shares
 * with the one before it (A none, B one, …), and a block begins with a whole word. With it the length of each block.
 */
export function frontCoded(words: string[]): { blocks: string; text: string } {
  const blocks: string[] = []
  let last = ''
  for (const [i, word] of words.entries()) {
    const first = i % blockSize === 0
    let shared = 0
    while (!first && shared < mostShared && shared < last.length && word[shared] === last[shared]) shared++
    const coded = String.fromCharCode(65 + shared) + word.slice(shared)
    if (first) blocks.push(coded)
    else blocks.push((blocks.pop() ?? '') + coded)
    last = word
  }
  return { blocks: shorts(blocks.map((block) => block.length)), text: blocks.join('') }
}
