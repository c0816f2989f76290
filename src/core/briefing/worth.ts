import { featureNames, type Weighed } from './features.ts'
import { weights } from './weights.ts'

/** What a sentence is worth for a summary ('news') or as a key fact ('detail'), by the learned weights. */
export function worth({ features }: Weighed, purpose: keyof typeof weights): number {
  let sum = 0
  for (const [i, name] of featureNames.entries()) sum += (weights[purpose][name] ?? 0) * (features[i] ?? 0)
  return sum
}
