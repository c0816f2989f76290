import { classOf, lemmaOf } from '../language/lexicon/index.ts'
import { isWord } from '../language/words.ts'
import { type Alignment, same } from './align.ts'
import type { Part } from './claim.ts'
import type { Ground } from './ground.ts'
import type { Pair } from './pairs.ts'
import type { Fault, Problem } from './problem.ts'

/** What speaks for or against a sentence of a claim; `tests/learning/checking.ts` learns what each is worth. */
export const featureNames = [
  'byFirst',
  'byChosen',
  'byAny',
  'exact',
  'missingNoun',
  'missingVerb',
  'missingModifier',
  'missingName',
  'missingNumber',
  'elsewhere',
  'pairs',
  'run',
  'sentences',
  'coherence',
  'links',
  'unlinked',
  'otherSubject',
  'length',
  'strange',
  'name',
  'number',
  'unit',
  'date',
  'opposite',
  'negation',
  'mood',
  'role',
  'quote',
] as const
type FeatureName = (typeof featureNames)[number]

const faultFeatures: Partial<Record<Fault, FeatureName>> = {
  name: 'name',
  number: 'number',
  unit: 'unit',
  date: 'date',
  opposite: 'opposite',
  negation: 'negation',
  mood: 'mood',
  role: 'role',
  speaker: 'role',
  quote: 'quote',
}

const coverages: ReadonlySet<string> = new Set(['byFirst', 'byChosen', 'byAny', 'exact', 'pairs', 'run', 'coherence', 'links'])

/** Whether a feature is a share of the claim that the evidence has, so that less is worse. */
export const isCoverage = (name: string): boolean => coverages.has(name)

/**
 * The features of one sentence of a claim, in the order of `featureNames`. Shares are stretched near 1, where a little
 * missing tells most; counts are pressed, as the second missing word tells less than the first.
 */
export function featuresOf(part: Part, alignment: Alignment, problems: readonly Problem[], pairs: readonly Pair[], ground: Ground): number[] {
  const { terms, matches, chosen } = alignment
  const values: Record<string, number> = Object.fromEntries(featureNames.map((name) => [name, 0]))
  const best = (t: number) => Math.max(0, ...chosen.map((sentence) => matches[t]?.get(sentence)?.strength ?? 0))
  const count = Math.max(1, terms.length)
  const missing = { noun: 'missingNoun', verb: 'missingVerb', modifier: 'missingModifier', name: 'missingName', number: 'missingNumber' }
  const up = (name: string, by: number) => {
    values[name] = (values[name] ?? 0) + by
  }
  for (const [t, term] of terms.entries()) {
    const any = Math.max(0, ...[...(matches[t]?.values() ?? [])].map((match) => match.strength))
    if (best(t) >= 0.9) up('exact', 1 / count)
    if (any < same) up(missing[term.kind], 1)
    else if (best(t) < same) up('elsewhere', 1)
    if (any === 0 && /^\p{L}{4,}$/u.test(term.token.text) && classOf(lemmaOf(term.token.lower)).length === 0) up('strange', 1)
  }
  const words = part.tokens.filter(isWord).map((token) => token.lower)
  let run = 0
  let longest = 0
  let shared = 0
  for (let i = 1; i < words.length; i++) {
    const known = ground.evidence.pairs.has(`${words[i - 1]} ${words[i]}`)
    run = known ? run + 1 : 0
    longest = Math.max(longest, run)
    if (known) shared++
  }
  values['pairs'] = shared / Math.max(1, words.length - 1)
  values['run'] = longest / Math.max(1, words.length - 1)
  values['byFirst'] = alignment.byFirst
  values['byChosen'] = alignment.byChosen
  values['byAny'] = alignment.byAny
  values['sentences'] = chosen.length
  values['length'] = Math.log(1 + terms.length)
  let together = 0
  let links = 0
  for (let t = 1; t < terms.length; t++) {
    let most = 0
    for (const [sentence, match] of matches[t] ?? []) {
      const other = matches[t - 1]?.get(sentence)
      if (other) most = Math.max(most, Math.min(match.strength, other.strength) * (Math.abs(match.at - other.at) < 7 ? 1 : 0.5))
    }
    together += most
    const link = linkOf(alignment, t)
    links += link
    if (link < 0.3) up('unlinked', 1)
  }
  values['coherence'] = terms.length > 1 ? together / (terms.length - 1) : alignment.byFirst
  values['links'] = terms.length > 1 ? links / (terms.length - 1) : alignment.byFirst
  values['otherSubject'] = otherSubjects(part, pairs, alignment, ground)
  for (const problem of problems) {
    const name = faultFeatures[problem.fault]
    if (name) up(name, 1)
  }
  return featureNames.map((name) => {
    const value = values[name] ?? 0
    return isCoverage(name) ? -Math.log(1.02 - Math.min(1, value)) : name === 'length' ? value : Math.log(1 + value)
  })
}

/** How closely two neighbouring terms of the claim stand together in a sentence: 1 as in the claim, .3 the other way round. */
function linkOf({ terms, places }: Alignment, t: number): number {
  const gap = (terms[t]?.at ?? 0) - (terms[t - 1]?.at ?? 0)
  let most = 0
  for (const here of places[t] ?? []) {
    if (here.strength < 0.5) continue
    for (const before of places[t - 1] ?? []) {
      if (before.sentence !== here.sentence || before.strength < 0.5) continue
      const distance = here.at - before.at
      const closeness = distance < 0 ? (distance > -6 ? 0.35 : 0.2) : distance <= gap + 3 ? 1 : distance <= gap + 9 ? 0.7 : 0.4
      most = Math.max(most, closeness * Math.min(here.strength, before.strength))
    }
  }
  return most
}

/** Clauses whose subject is another word than that of every like clause of the evidence. */
function otherSubjects(part: Part, pairs: readonly Pair[], { terms, places }: Alignment, ground: Ground): number {
  let count = 0
  for (const claim of new Set(pairs.map((pair) => pair.claim))) {
    const t = terms.findIndex((term) => term.at === claim.subject)
    if (t < 0) continue
    const mine = pairs.filter((pair) => pair.claim === claim && pair.said.subject >= 0)
    const fits = ({ sentence, said }: Pair) => {
      const subject = ground.reading(sentence)?.tokens[said.subject]
      if (!subject || subject.pos === 'PRON') return true
      return (places[t] ?? []).some((place) => place.sentence === sentence && Math.abs(place.at - said.subject) <= 3)
    }
    if (mine.length > 0 && !mine.some(fits)) count++
  }
  return count
}
