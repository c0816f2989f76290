export type Numbers = Uint16Array | Uint32Array

/** Many short lists in two arrays: list `i` is `items[start[i]]` up to and without `items[start[i + 1]]`. */
export type Lists = { start: Uint32Array; items: Numbers }

declare global {
  interface Uint8ArrayConstructor {
    /** ES2026: the runtime has it, TypeScript's es2025 library does not. */
    fromBase64(text: string): Uint8Array<ArrayBuffer>
  }
}

/** Reads bytes from base64. */
export function bytes(base64: string): Uint8Array {
  return Uint8Array.fromBase64(base64)
}

/** Reads numbers of two bytes from base64, the lower byte first, as every machine that Node runs on keeps them. */
export function shorts(base64: string): Uint16Array {
  return new Uint16Array(Uint8Array.fromBase64(base64).buffer)
}

/** Reads lists from how long each is and all their items. */
export function lists(packed: { sizes: string; items: string }): Lists {
  return { start: startsOf(bytes(packed.sizes)), items: shorts(packed.items) }
}

/** Where each of some runs starts that follow one another, and the last one ends. */
export function startsOf(sizes: Uint8Array | Uint16Array): Uint32Array {
  const start = new Uint32Array(sizes.length + 1)
  let end = 0
  for (let i = 0; i < sizes.length; i++) {
    end += sizes[i] ?? 0
    start[i + 1] = end
  }
  return start
}

/** Gathers pairs into lists: `to[k]` goes to list `from[k]`, in the order given. */
export function gather(count: number, from: Uint16Array, to: Numbers): Lists {
  const sizes = new Uint16Array(count)
  for (let k = 0; k < from.length; k++) {
    const list = from[k] ?? 0
    sizes[list] = (sizes[list] ?? 0) + 1
  }
  const start = startsOf(sizes)
  const next = start.slice()
  const items = to.slice()
  for (let k = 0; k < to.length; k++) {
    const list = from[k] ?? 0
    const place = next[list] ?? 0
    items[place] = to[k] ?? 0
    next[list] = place + 1
  }
  return { start, items }
}

/** Gathers pairs that follow one another, so that each of a pair is in the list of the other. */
export function gatherBothWays(count: number, pairs: Uint16Array): Lists {
  return gather(
    count,
    pairs,
    pairs.map((_, i) => pairs[i ^ 1] ?? 0),
  )
}

/** The items of one list. */
export function listAt({ start, items }: Lists, index: number): Numbers {
  return items.subarray(start[index], start[index + 1])
}
