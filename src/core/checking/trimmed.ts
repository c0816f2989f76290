import type { Alignment } from './align.ts'
import type { Ground } from './ground.ts'

const exactly = 0.9
/** A name may stand as "the company" or as a pronoun that can only mean it. */
const meant = 0.69
const fewest = 2

/**
 * Whether one sentence of the evidence has all telling words of a statement, in this order: a trimmed true sentence,
 * however short, is not left to the learned weights.
 */
export function isTrimmed({ places, terms }: Alignment, ground: Ground): boolean {
  if (terms.length < fewest) return false
  return ground.sentences.some(({ index }) => {
    let at = -1
    return places.every((list, t) => {
      const named = terms[t]?.kind === 'name'
      const next = list.filter(
        (place) =>
          place.sentence === index &&
          place.strength >= (named ? meant : exactly) &&
          (place.at > at || (named && place.at === at)),
      )
      at = Math.min(...next.map((place) => place.at))
      return next.length > 0
    })
  })
}
