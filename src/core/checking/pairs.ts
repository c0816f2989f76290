import { type Alignment, same } from './align.ts'
import type { Part } from './claim.ts'
import { type Clause, clausesOf } from './clauses.ts'
import type { Ground } from './ground.ts'

/** A clause of the claim beside a clause of the evidence whose verb says the same. */
export type Pair = { claim: Clause; said: Clause; sentence: number; strength: number; context: number }

/** A clause of the claim counts as the same only where this share of the words beside it is beside the other, too. */
const enough = 0.5
/** How many tokens beside a verb are looked at; what is said may be long. */
const narrow = 8
const wide = 80
export const speaking =
  /^(?:say|tell|add|ask|reply|write|state|claim|warn|note|argue|announce|confirm|explain|insist|suggest|report|deny|tweet|describe|call|urge|quote)$/u

/** The claim's clauses beside the like of them in the chosen sentences. */
export function pairsOf(part: Part, alignment: Alignment, ground: Ground): Pair[] {
  const pairs: Pair[] = []
  for (const claim of clausesOf(part.tokens)) {
    const t = alignment.terms.findIndex((term) => term.at === claim.verb)
    const lemma = part.tokens[claim.verb]?.lemma
    for (const sentence of alignment.chosen) {
      for (const said of ground.clauses(sentence)) {
        const token = ground.reading(sentence)?.tokens[said.verb]
        const strength = token?.lemma === lemma ? 1 : strengthAt(alignment, t, sentence, said.verb)
        const taken = alignment.terms.some(
          (_, other) => other !== t && strengthAt(alignment, other, sentence, said.verb) > strength,
        )
        const reach = speaking.test(lemma ?? '') ? wide : narrow
        const context = contextOf(alignment, claim, said, sentence, reach)
        if (strength >= same && !taken && context >= enough) pairs.push({ claim, said, sentence, strength, context })
      }
    }
  }
  return pairs
}

function strengthAt({ places }: Alignment, term: number, sentence: number, at: number): number {
  let most = 0
  for (const place of places[term] ?? [])
    if (place.sentence === sentence && place.at === at && place.strength > most) most = place.strength
  return most
}

function contextOf({ terms, places }: Alignment, claim: Clause, said: Clause, sentence: number, reach: number): number {
  let all = 0
  let found = 0
  for (const [t, term] of terms.entries()) {
    if (term.at === claim.verb || Math.abs(term.at - claim.verb) > reach) continue
    all += term.weight
    const near = places[t]?.some(
      (place) => place.sentence === sentence && place.strength >= same && Math.abs(place.at - said.verb) <= 2 * reach,
    )
    if (near) found += term.weight
  }
  return all === 0 ? 0 : found / all
}
