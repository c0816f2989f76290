/** Many short lists in two arrays: list `i` is `items[start[i]]` up to and without `items[start[i + 1]]`. */
export type Lists = { start: Uint32Array; items: Uint32Array }

/** Reads whole numbers from base64 of LEB128: bytes of seven bits each, the lowest first, the top bit set on all but the last. */
export function readNumbers(base64: string): Uint32Array {
  const bytes = atob(base64)
  const numbers = new Uint32Array(bytes.length)
  let count = 0
  let number = 0
  let shift = 0
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes.charCodeAt(i)
    number |= (byte & 127) << shift
    shift += 7
    if (byte < 128) {
      numbers[count++] = number
      number = 0
      shift = 0
    }
  }
  return numbers.slice(0, count)
}

/** Gathers pairs into lists: `to[k]` goes to list `from[k]`, in the order given. */
export function listsOf(count: number, from: Uint32Array, to: Uint32Array): Lists {
  const start = new Uint32Array(count + 1)
  for (let k = 0; k < from.length; k++) {
    const after = (from[k] ?? 0) + 1
    start[after] = (start[after] ?? 0) + 1
  }
  for (let i = 0; i < count; i++) start[i + 1] = (start[i + 1] ?? 0) + (start[i] ?? 0)
  const next = start.slice()
  const items = new Uint32Array(to.length)
  for (let k = 0; k < to.length; k++) {
    const list = from[k] ?? 0
    const place = next[list] ?? 0
    items[place] = to[k] ?? 0
    next[list] = place + 1
  }
  return { start, items }
}

/** Lists the other way round: `j` is in list `i` of the result where `i` was in list `j`. */
export function invert({ start, items }: Lists, count: number): Lists {
  const owners = new Uint32Array(items.length)
  for (let list = 0; list + 1 < start.length; list++) owners.fill(list, start[list], start[list + 1])
  return listsOf(count, items, owners)
}

/** The members of one list; none where there is no such list. */
export function listAt({ start, items }: Lists, index: number): Uint32Array {
  return items.subarray(start[index] ?? 0, start[index + 1] ?? start[index] ?? 0)
}
