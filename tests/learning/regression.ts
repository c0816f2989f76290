/** Mean and deviation of each column. */
export type Scale = { mean: number[]; deviation: number[] }

export function scaleOf(rows: readonly (readonly number[])[]): Scale {
  const width = rows[0]?.length ?? 0
  const mean = new Array<number>(width).fill(0)
  const square = new Array<number>(width).fill(0)
  for (const row of rows)
    for (let i = 0; i < width; i++) {
      mean[i] = (mean[i] ?? 0) + (row[i] ?? 0) / rows.length
      square[i] = (square[i] ?? 0) + ((row[i] ?? 0) * (row[i] ?? 0)) / rows.length
    }
  return { mean, deviation: square.map((sum, i) => Math.sqrt(Math.max(1e-9, sum - (mean[i] ?? 0) ** 2)) || 1) }
}

export const scaled = (row: readonly number[], { mean, deviation }: Scale): number[] =>
  row.map((x, i) => (x - (mean[i] ?? 0)) / Math.max(1e-4, deviation[i] ?? 1))

export function dot(a: readonly number[], b: readonly number[]): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0)
  return sum
}

/** Adam (Kingma and Ba 2015) on a loss given by its gradient; the same start every time, so the same end. */
function descend(width: number, gradientAt: (weights: readonly number[]) => number[], steps: number): number[] {
  const weights = new Array<number>(width).fill(0)
  const first = new Array<number>(width).fill(0)
  const second = new Array<number>(width).fill(0)
  for (let step = 1; step <= steps; step++) {
    const gradient = gradientAt(weights)
    const rate = 0.1 * (1 - step / (steps + 1)) + 0.002
    for (let i = 0; i < width; i++) {
      const g = gradient[i] ?? 0
      first[i] = 0.9 * (first[i] ?? 0) + 0.1 * g
      second[i] = 0.999 * (second[i] ?? 0) + 0.001 * g * g
      weights[i] =
        (weights[i] ?? 0) -
        (rate * ((first[i] ?? 0) / (1 - 0.9 ** step))) / (Math.sqrt((second[i] ?? 0) / (1 - 0.999 ** step)) + 1e-8)
    }
  }
  return weights
}

/** Softmax ranking: raises the probability that falls on the rows that hit. L2 on the weights. */
export function fitRanking(
  lists: readonly { rows: readonly (readonly number[])[]; hits: readonly boolean[]; weight: number }[],
  width: number,
  ridge = 0.02,
): number[] {
  const total = lists.reduce((sum, list) => sum + list.weight, 0)
  return descend(
    width,
    (weights) => {
      const gradient = weights.map((w) => ridge * w)
      for (const { rows, hits, weight } of lists) {
        const scores = rows.map((row) => dot(weights, row))
        const top = Math.max(...scores)
        const powers = scores.map((score) => Math.exp(score - top))
        const all = powers.reduce((a, b) => a + b, 0)
        const good = powers.reduce((sum, p, i) => sum + (hits[i] ? p : 0), 0) || 1e-12
        for (const [r, row] of rows.entries()) {
          const push = (weight / total) * ((powers[r] ?? 0) / all - (hits[r] ? (powers[r] ?? 0) / good : 0))
          for (let i = 0; i < width; i++) gradient[i] = (gradient[i] ?? 0) + push * (row[i] ?? 0)
        }
      }
      return gradient
    },
    300,
  )
}

/** Logistic regression with L2 on the weights, not on the bias. */
export function fitLogistic(
  examples: readonly { row: readonly number[]; label: boolean; weight: number }[],
  width: number,
  ridge = 0.004,
): { weights: number[]; bias: number } {
  const total = examples.reduce((sum, each) => sum + each.weight, 0)
  const fitted = descend(
    width + 1,
    (weights) => {
      const gradient = weights.map((w, i) => (i < width ? ridge * w : 0))
      for (const { row, label, weight } of examples) {
        const p = 1 / (1 + Math.exp(-(dot(row, weights) + (weights[width] ?? 0))))
        const push = (weight / total) * (p - (label ? 1 : 0))
        for (let i = 0; i < width; i++) gradient[i] = (gradient[i] ?? 0) + push * (row[i] ?? 0)
        gradient[width] = (gradient[width] ?? 0) + push
      }
      return gradient
    },
    400,
  )
  return { weights: fitted.slice(0, width), bias: fitted[width] ?? 0 }
}
