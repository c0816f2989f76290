import type { Token } from '../language/words.ts'
import type { Part } from './claim.ts'
import { clausesOf } from './clauses.ts'

const joints = /^(?:and|but|while|when|where|which|who|because|although|though)$/u
/** A segment has at least so many telling words. */
const fewest = 3

/**
 * A sentence of a claim cut where it joins statements ("…, which …", "… and …"), each with a verb and a few telling
 * words: what the article says in two sentences a claim may say in one. Terms keep their places in the sentence.
 */
export function segmentsOf(part: Part): Part[] {
  const verbs = clausesOf(part.tokens).map((clause) => clause.verb)
  const segments: Part[] = []
  let from = 0
  const holds = (first: number, last: number) =>
    verbs.some((verb) => first <= verb && verb < last) && part.terms.filter((term) => first <= term.at && term.at < last).length >= fewest
  for (const [i, token] of part.tokens.entries()) {
    if (!joints.test(token.lower) || !holds(from, i) || !holds(i, part.tokens.length)) continue
    segments.push(slice(part, from, i))
    from = i
  }
  segments.push(slice(part, from, part.tokens.length))
  return segments
}

function slice(part: Part, first: number, last: number): Part {
  const tokens: Token[] = part.tokens.slice(first, last)
  return { ...part, tokens, terms: part.terms.filter((term) => first <= term.at && term.at < last) }
}
