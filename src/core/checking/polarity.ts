import { opposites } from '../language/lexicon/index.ts'
import { type Alignment, same } from './align.ts'
import type { Part } from './claim.ts'
import { type Clause, clausesOf, isDenied } from './clauses.ts'
import type { Ground } from './ground.ts'
import type { Pair } from './pairs.ts'
import type { Problem } from './problem.ts'

const speaking = /^(?:say|tell|add|be|have|do)$/u
/** With so much in common, verbs that say little on their own count, too. */
const sure = 0.8

const denial =
  /\b(?:not|no|never|nobody|nothing|none|nor|neither|without|cannot|hardly|barely|yet to|unable|unlikely|impossible|fail\p{L}*|refus\p{L}*|den(?:y|ies|ied)|reject\p{L}*|declin\p{L}*|ban(?:s|ned)?|bar(?:s|red)|block\p{L}*|prevent\p{L}*|stopp?\p{L}*|lack\p{L}*|avoid\p{L}*|rul\p{L}* out|miss\p{L}*|absen\p{L}*|un\p{L}{4,})\b|n['’]t\b/iu

/** A claim that denies something, of which nothing is denied in the sentences that it rests on. */
export function groundlessDenials(part: Part, { chosen }: Alignment, ground: Ground): Problem[] {
  const denied = clausesOf(part.tokens).find((clause) => clause.negated)
  if (!denied || chosen.some((sentence) => denial.test(ground.reading(sentence)?.text ?? ''))) return []
  return [{ fault: 'negation', text: `the article does not deny this: “${words(part.tokens, denied)}”` }]
}

/** Where the claim denies what the evidence says, or says what it denies. */
export function negationProblems(part: Part, pairs: readonly Pair[], ground: Ground): Problem[] {
  const telling = pairs.filter(
    ({ claim, context }) => context >= sure || !speaking.test(part.tokens[claim.verb]?.lemma ?? ''),
  )
  return worst(telling, ({ claim, said }) => claim.negated === said.negated).map(({ claim, said, sentence }) => ({
    fault: 'negation',
    text: claim.negated
      ? `the article says this without “${words(part.tokens, claim)}” being denied: “${words(ground.reading(sentence)?.tokens ?? [], said)}”`
      : `the article denies this: “${words(ground.reading(sentence)?.tokens ?? [], said)}”`,
  }))
}

/** Where the claim tells as a fact what the evidence leaves open: "will" for "may", "builds" for "plans to build". */
export function moodProblems(part: Part, pairs: readonly Pair[], ground: Ground): Problem[] {
  const facts = pairs.filter(({ claim }) => claim.mood === 'fact')
  const past = facts.filter(({ claim }) => isPast(part.tokens, claim))
  const tooEarly = worst(past, ({ said }) => !said.future).map(
    ({ said, sentence }): Problem => ({
      fault: 'mood',
      text: `the article says this of the future: “${words(ground.reading(sentence)?.tokens ?? [], said)}”`,
    }),
  )
  if (tooEarly.length > 0) return tooEarly
  return worst(facts, ({ claim, said }) => said.mood !== 'open' && !(claim.future && said.mood === 'wished')).map(
    ({ said, sentence }) => ({
      fault: 'mood',
      text: `the article leaves open: “${words(ground.reading(sentence)?.tokens ?? [], said)}”`,
    }),
  )
}

/** Told as over: "was", "decided", "has built", and not what somebody "said" would be. */
function isPast(tokens: Part['tokens'], { verb, future }: Clause): boolean {
  const token = tokens[verb]
  if (!token || future || !/(?:ed|t|n)$|^(?:was|were|had|did|led|held)$/u.test(token.lower)) return false
  const helper = tokens.slice(Math.max(0, verb - 3), verb).findLast((each) => each.pos === 'AUX')
  return token.lower !== token.lemma && (!helper || /^(?:was|were|had|has|have|been|'ve|'s)$/u.test(helper.lower))
}

/** The first pair of each clause of the claim that has pairs, but none that agrees. */
function worst(pairs: readonly Pair[], agrees: (pair: Pair) => boolean): Pair[] {
  const clauses = [...new Set(pairs.map((pair) => pair.claim))]
  return clauses.flatMap((claim) => {
    const mine = pairs.filter((pair) => pair.claim === claim)
    const closest = Math.max(...mine.map((pair) => pair.context + pair.strength))
    const best = mine.filter((pair) => pair.context + pair.strength >= closest - 0.1)
    const [first] = best
    return first && !best.some(agrees) ? [first] : []
  })
}

const words = (tokens: Part['tokens'], clause: Clause) =>
  tokens
    .slice(Math.max(0, clause.verb - 3), clause.verb + 1)
    .map((token) => token.text)
    .join(' ')

/** With a match this strong in the best sentence, an opposite there speaks of something else. */
const alike = 0.8
/** How many tokens an opposite may stand from what the claim's neighbouring words say. */
const beside = 5

/** Words of the claim that the best sentence does not say, but in the place of which it has the opposite. */
export function oppositeProblems(part: Part, { terms, matches, places, chosen }: Alignment, ground: Ground): Problem[] {
  const sentence = chosen[0]
  const reading = sentence === undefined ? undefined : ground.reading(sentence)
  if (!reading) return []
  const problems: Problem[] = []
  const saidAt = (t: number, at: number, reach: number) =>
    places[t]?.some(
      (place) => place.sentence === sentence && place.strength >= same && Math.abs(place.at - at) <= reach,
    ) ?? false
  for (const [t, term] of terms.entries()) {
    if (term.kind === 'number' || term.kind === 'name') continue
    if ((matches[t]?.get(reading.index)?.strength ?? 0) >= alike) continue
    const against = reading.tokens.find(
      (token, at) =>
        opposites(term.lemma, token.lemma) &&
        (saidAt(t - 1, at, beside) || saidAt(t + 1, at, beside)) &&
        !terms.some((_, other) =>
          places[other]?.some((place) => place.sentence === sentence && place.at === at && place.strength >= 0.95),
        ) &&
        isDenied(reading.tokens, at) === isDenied(part.tokens, term.at),
    )
    if (against)
      problems.push({ fault: 'opposite', text: `the article says “${against.text}”, not “${term.token.text}”` })
  }
  return problems
}
