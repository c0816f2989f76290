import { isWord } from '../language/words.ts'
import type { Alignment } from './align.ts'
import type { Part } from './claim.ts'
import type { Ground } from './ground.ts'
import type { Problem } from './problem.ts'
import type { Term } from './terms.ts'

/** From this share of word pairs in common on, a claim is taken to follow the article's wording. */
const close = 0.45

/** And from this on, one that names its sentences puts no adjective of its own before a noun. */
const veryClose = 0.55

/** Verbs that say only that something is so or begins to be. */
const colourless = /^(?:begin|start|hold|happen|occur|become|remain|involve|include|continue|need|call|use)$/u

/** However it is worded, a claim is not made of this share of words that the evidence does not speak of. */
const most = 0.3

/** What is only of the same kind (a casino, a museum) does not speak of it. */
const spoken = 0.45

/** In a claim that follows the article's wording: things and acts that the evidence does not speak of at all. */
export function detailProblems(part: Part, { terms, places }: Alignment, ground: Ground): Problem[] {
  const invented = terms.filter(
    (term, t) =>
      (/^(?:noun|verb|name)$/u.test(term.kind) || isPredicate(part, term)) &&
      !colourless.test(term.lemma) &&
      !places[t]?.some((place) => place.strength >= spoken),
  )
  const decked =
    !ground.cited || sharedPairs(part, ground) < veryClose
      ? []
      : terms.filter((term, t) => isDecking(term, t, terms, places))
  if (decked.length > 0 && invented.length === 0) invented.push(...decked)
  if (invented.length === 0) return []
  if (sharedPairs(part, ground) < close && invented.length < most * terms.length) return []
  return [
    {
      fault: 'detail',
      text: `the article does not speak of “${invented.map((term) => term.token.text).join('”, “')}”`,
    },
  ]
}

/** "the retired postman": an adjective of which the evidence knows nothing, before a noun of the evidence. */
function isDecking(term: Term, t: number, terms: Alignment['terms'], places: Alignment['places']): boolean {
  const next = terms[t + 1]
  return (
    term.token.pos === 'ADJ' &&
    next?.kind === 'noun' &&
    next.at === term.at + 1 &&
    !places[t]?.some((place) => place.strength >= hinted) &&
    (places[t + 1]?.some((place) => place.strength >= spoken) ?? false)
  )
}

const hinted = 0.2

/** "who was drunk": an adjective that is told of somebody, not just put before a noun. */
const isPredicate = (part: Part, term: Term) => term.token.pos === 'ADJ' && part.tokens[term.at - 1]?.lemma === 'be'

/** The share of a claim's neighbouring word pairs that stand in the article, too. */
export function sharedPairs({ tokens }: Part, ground: Ground): number {
  const words = tokens.filter(isWord).map((token) => token.lower)
  const shared = words.slice(1).filter((word, i) => ground.evidence.pairs.has(`${words[i]} ${word}`)).length
  return words.length < 2 ? 0 : shared / (words.length - 1)
}
