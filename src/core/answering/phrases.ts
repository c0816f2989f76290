import { canBeVerb } from '../language/lexicon/index.ts'
import { textOf } from '../language/roles.ts'
import type { Token } from '../language/words.ts'

/** A noun phrase of a question: its text, its head's lemma, and the tokens it is made of. */
export type NounPhrase = { text: string; head: Token; first: number; last: number; named: boolean; plural: boolean }

const inside = /^(?:DET|ADJ|NOUN|PROPN|NUM)$/u
const asking = /^(?:what|which|whose|who|whom|when|where|why|how|much|many|any|some|no)$/u

/** The noun phrases of a question, in order. Question words are no part of them. */
export function nounPhrases(tokens: readonly Token[]): NounPhrase[] {
  const found: NounPhrase[] = []
  for (let i = 0; i < tokens.length; ) {
    let last = i
    while (last < tokens.length && belongs(tokens, last, i)) last++
    const verb = last - i > 1 && trailsOff(tokens, last) ? 1 : 0
    last -= verb
    let head = last - 1
    while (head > i && !/^(?:NOUN|PROPN|NUM)$/u.test(tokens[head]?.pos ?? '')) head--
    const token = tokens[head]
    if (last > i && token && /^(?:NOUN|PROPN)$/u.test(token.pos) && !asking.test(token.lower))
      found.push({
        text: textOf(tokens, i, head + 1),
        head: token,
        first: i,
        last: head + 1,
        named: tokens.slice(i, head + 1).some((each) => each.pos === 'PROPN'),
        plural:
          token.lower === 'people' ||
          /\ds$/u.test(token.lower) ||
          (token.lower.endsWith('s') && token.lemma !== token.lower),
      })
    i = Math.max(last + verb, i + 1)
  }
  return found
}

/** A verb that was taken for the noun phrase's last word: "these pictures show", "UK Online offering". */
function trailsOff(tokens: readonly Token[], last: number): boolean {
  const token = tokens[last - 1]
  const before = tokens[last - 2]
  if (!token || !before || token.pos !== 'NOUN') return false
  const plural =
    before.pos === 'NOUN' && before.lemma !== before.lower && canBeVerb(token.lower) && token.lemma === token.lower
  const asked = /^(?:do|does|did)$/u.test(tokens[last - 3]?.lower ?? '') && canBeVerb(token.lower)
  return plural || (before.pos === 'PROPN' && (asked || token.lower.endsWith('ing')))
}

function belongs(tokens: readonly Token[], at: number, first: number): boolean {
  const token = tokens[at]
  if (!token || asking.test(token.lower)) return false
  if (inside.test(token.pos) && !(token.pos === 'DET' && at > first)) return true
  return at > first && /^(?:['’]s?|-)$/u.test(token.text)
}
