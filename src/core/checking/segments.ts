import type { Token } from '../language/words.ts'
import type { Part } from './claim.ts'
import { clausesOf } from './clauses.ts'

const joints = /^(?:and|but|while|when|where|which|who|because|although|though)$/u
/** A segment has at least so many telling words. */
const fewest = 2

/**
 * A sentence of a claim cut where it joins statements ("…, which …", "… and …"), each with a verb and a few telling
 * words: what the article says in two sentences a claim may say in one. Terms keep their places in the sentence.
 */
export function segmentsOf(part: Part): Part[] {
  const verbs = clausesOf(part.tokens).map((clause) => clause.verb)
  const holds = (range: readonly number[]) =>
    range.some((at) => verbs.includes(at)) && part.terms.filter((term) => range.includes(term.at)).length >= fewest
  const segments: Part[] = []
  let rest = part.tokens.map((_, at) => at)
  const cut = (segment: number[]) => {
    const remaining = rest.filter((at) => !segment.includes(at))
    if (!holds(segment) || !holds(remaining)) return
    segments.push(slice(part, segment))
    rest = remaining
  }
  for (const [i, token] of part.tokens.entries()) {
    if (!joints.test(token.lower)) continue
    const close = part.tokens.findIndex((other, at) => at > i && other.text === ',')
    const inserted = part.tokens[i - 1]?.text === ',' && close > 0
    if (inserted) cut(rest.filter((at) => i <= at && at < close))
    else cut(rest.filter((at) => at < i))
  }
  return [...segments, slice(part, rest)]
}

function slice(part: Part, range: readonly number[]): Part {
  const tokens: Token[] = part.tokens.filter((_, at) => range.includes(at))
  return { ...part, tokens, terms: part.terms.filter((term) => range.includes(term.at)) }
}
