import { isSaying } from '../language/scene.ts'
import type { Catalogue, Entry } from './catalogue.ts'
import type { Question } from './question.ts'

/**
 * For a question of what somebody says: 1 where the sentence has that one speak, -1 where it does not; 0 for every
 * other question, and where nobody is named.
 */
export function speaks({ wanted, terms }: Question, { reading, meant }: Entry, { analysis }: Catalogue): number {
  const asked = wanted === 'saying' ? terms.find((term) => term.name) : undefined
  if (!asked) return 0
  const quoted = reading.quotations.some(({ speaker }) => {
    const forms = speaker === undefined ? undefined : analysis.entities[speaker]?.forms
    return [...(forms ?? [])].some((form) => asked.words.every((word) => form.split(/[\s-]+/u).includes(word)))
  })
  if (quoted) return 1
  const places = asked.words.map((word) => meant.get(word)?.at ?? -1).filter((at) => at >= 0)
  const said = reading.tokens.some(
    (token, i) => isSaying(token) && places.some((at) => at - i <= within.after && i - at <= within.before),
  )
  return said ? 1 : -1
}

/** How many words before or after a verb of saying its speaker may stand. */
const within = { before: 12, after: 4 }
