import { type Alignment, same } from './align.ts'
import type { Part } from './claim.ts'
import type { Ground } from './ground.ts'
import type { Problem } from './problem.ts'

const causal = /\b(?:because|due to|owing to|as a result of|thanks to|caused by|on account of)\b/iu
const grounds =
  /\b(?:because|due|owing|as a result|resulted|resulting|thanks|caus\p{L}*|account of|after|amid|since|so|over|reasons?|why|blam\p{L}*|led|leading|following|prompt\p{L}*|trigger\p{L}*|sparked|attribut\p{L}*|response|to)\b/iu
/** This share of what is given as the cause must stand in one sentence that gives a reason. */
const enough = 0.5
/** And that sentence stands this near the one that says the rest. */
const near = 2

/** Whether what the claim gives as a cause is given as one by the evidence. */
export function causeProblems(part: Part, { terms, matches, chosen }: Alignment, ground: Ground): Problem[] {
  const marker = causal.exec(part.text)
  if (!marker) return []
  const from = marker.index + marker[0].length
  const rest = part.text.slice(from)
  const stop = rest.search(/[,;]/u)
  const until = from + (stop > 10 ? stop : rest.length)
  const cause = [...terms.entries()].filter(
    ([, term]) => term.kind !== 'modifier' && term.token.start >= from && term.token.start < until,
  )
  if (cause.length === 0) return []
  const total = cause.reduce((sum, [, term]) => sum + term.weight, 0)
  const given = ground.sentences.some((reading) => {
    if (Math.abs(reading.index - (chosen[0] ?? reading.index)) > near) return false
    const covered = cause.reduce((sum, [t, term]) => {
      const match = matches[t]?.get(reading.index)
      return sum + (match && match.at >= 0 && match.strength >= same ? term.weight : 0)
    }, 0)
    return covered / total >= enough && grounds.test(reading.text)
  })
  if (given) return []
  return [
    { fault: 'cause', text: `the article does not give this as the cause: “${part.text.slice(marker.index, until)}”` },
  ]
}
