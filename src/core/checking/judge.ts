import { featureNames, isCoverage } from './features.ts'
import weights from './weights.json' with { type: 'json' }

/** What the model looks at for a whole claim: of each feature the value of the worst sentence, and the mean. */
export const judgedNames: readonly string[] = [
  ...featureNames.flatMap((name) => [`worst ${name}`, `mean ${name}`]),
  'sentences of the claim',
]

/** The features of a claim's sentences put together; in the order of `judgedNames`. */
export function together(parts: readonly (readonly number[])[]): number[] {
  const values: number[] = []
  for (const [i, name] of featureNames.entries()) {
    const column = parts.map((features) => features[i] ?? 0)
    values.push(isCoverage(name) ? Math.min(...column) : Math.max(...column))
    values.push(column.reduce((sum, value) => sum + value, 0) / Math.max(1, column.length))
  }
  values.push(Math.log(Math.max(1, parts.length)))
  return values
}

const learned = new Map<string, number[]>(Object.entries(weights.features))

/** How far the learned weights speak for a claim: above 0 it counts as supported. A logistic regression's log odds. */
export function score(parts: readonly (readonly number[])[]): number {
  let sum = weights.bias - weights.threshold
  for (const [i, value] of together(parts).entries()) {
    const [weight = 0, mean = 0, deviation = 1] = learned.get(judgedNames[i] ?? '') ?? []
    sum += (weight * (value - mean)) / deviation
  }
  return sum
}
