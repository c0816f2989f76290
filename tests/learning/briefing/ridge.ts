/** One row to learn from: what was seen, in the features' order, and what it was worth. */
export type Row = { features: readonly number[]; worth: number }

/**
 * Ridge regression by the normal equations (Hoerl and Kennard 1970), solved by Gauss-Jordan elimination with partial
 * pivoting. The first weight is the constant, which is not shrunk; the others follow the features' order.
 */
export function ridge(rows: readonly Row[], shrink: number): number[] {
  const size = (rows[0]?.features.length ?? 0) + 1
  const a = Array.from({ length: size }, () => new Float64Array(size + 1))
  for (const { features, worth } of rows) {
    const x = [1, ...features]
    for (const [i, xi] of x.entries()) {
      const row = a[i]
      if (!row || xi === 0) continue
      for (const [j, xj] of x.entries()) row[j] = (row[j] ?? 0) + xi * xj
      row[size] = (row[size] ?? 0) + xi * worth
    }
  }
  for (let i = 1; i < size; i++) {
    const row = a[i]
    if (row) row[i] = (row[i] ?? 0) + shrink
  }
  return solve(a, size)
}

function solve(a: Float64Array[], size: number): number[] {
  for (let i = 0; i < size; i++) {
    let pivot = i
    for (let k = i + 1; k < size; k++) if (Math.abs(a[k]?.[i] ?? 0) > Math.abs(a[pivot]?.[i] ?? 0)) pivot = k
    const top = a[pivot]
    const here = a[i]
    if (!top || !here) continue
    a[pivot] = here
    a[i] = top
    const head = top[i] ?? 0
    if (Math.abs(head) < 1e-12) continue
    for (const [k, row] of a.entries()) {
      const factor = (row[i] ?? 0) / head
      if (k === i || factor === 0) continue
      for (let j = i; j <= size; j++) row[j] = (row[j] ?? 0) - factor * (top[j] ?? 0)
    }
  }
  return a.map((row, i) => (Math.abs(row[i] ?? 0) < 1e-12 ? 0 : (row[size] ?? 0) / (row[i] ?? 1)))
}
