import { opposites } from '../language/lexicon/index.ts'
import type { Token } from '../language/words.ts'
import type { Weighed } from './features.ts'
import type { Question } from './question.ts'

const negation = /^(?:not|n't|never|no|none|without|cannot|neither|nor|hardly)$/u
const open =
  /^(?:may|might|could|would|should|if|whether|unless|perhaps|possibly|reportedly|allegedly|likely|unlikely|plan|consider|hope)$/u

/** "yes" or "no" where the sentence settles the question; undefined where it only speaks of the matter. */
export function settles(question: Question, { entry, matches, features }: Weighed): 'yes' | 'no' | undefined {
  const { tokens } = entry.reading
  const unmet = question.terms.some(
    (term, t) => (matches[t]?.meant ?? 0) < 0.5 && !denied(term.lemma, tokens) && term.pos !== 'ADV',
  )
  if (unmet || features.swapped > 0) return undefined
  const asked = new Set(question.tokens.map((token) => token.lemma))
  if (tokens.some((token) => open.test(token.lemma) && !asked.has(token.lemma))) return undefined
  const places = matches.map((match) => match.at).filter((at) => at >= 0)
  const [first, last] = [Math.min(...places) - 4, Math.max(...places) + 1]
  const negations = tokens.filter((token, i) => negation.test(token.lower) && i >= first && i <= last).length
  const opposed = question.terms.some((term, t) => (matches[t]?.meant ?? 0) < 0.5 && denied(term.lemma, tokens)) ? 1 : 0
  return (negations + opposed + (question.negated ? 1 : 0)) % 2 === 0 ? 'yes' : 'no'
}

const denied = (lemma: string, tokens: readonly Token[]) => tokens.some((token) => opposites(lemma, token.lemma))
