import { actionEnd, mainClause } from '../clause.ts'
import { isQuoted } from '../story.ts'
import type { Finder } from './offer.ts'

/** How many words stand for a sentence in which no verb is found. */
const shortest = 9
/** From this share of its words on a sentence tells the title's action. */
const enough = 0.2

/** What was done: the predicate of the sentence, or the title's words for it where the sentence tells the same. */
export const what: Finder = ({ told, event }, i) => {
  const sentence = told[i]
  if (!sentence) return undefined
  const { reading, content } = sentence
  const clause = mainClause(reading.tokens, (at) => isQuoted(reading, at))
  const start = reading.tokens[clause?.verb ?? 0]?.start ?? reading.start
  const end =
    (clause && reading.tokens[actionEnd(reading.tokens, clause.verb, 4) - 1]?.end) ??
    reading.tokens[shortest]?.end ??
    reading.end
  const action = share(event.actionContent, content)
  const same = action >= enough
  const fit = (clause ? 0.2 : 0.1) + 0.35 * share(event.titleContent, content) + 0.35 * action + 0.1 / (1 + i)
  return { kind: 'what', start, end, fit, ...(same ? { short: event.action } : {}) }
}

function share(of: ReadonlySet<string>, within: ReadonlySet<string>): number {
  let held = 0
  for (const lemma of of) if (within.has(lemma)) held++
  return of.size > 0 ? held / of.size : 0
}
