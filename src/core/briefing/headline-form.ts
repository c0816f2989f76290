import { tokenise } from '../language/words.ts'

/**
 * A sentence's first perfect tense as headlines have it: "have agreed" is agree, "has agreed" agrees, "has been charged"
 * charged. Only where the auxiliary stands right before the verb and outside quotations.
 */
export function inHeadlineForm(text: string): string {
  const tokens = tokenise(text)
  for (const [i, token] of tokens.entries()) {
    if (/^["“‘]$/u.test(token.text)) return text
    if (token.pos === 'VERB') return text
    if (token.pos !== 'AUX') continue
    const [next, behind] = [tokens[i + 1], tokens[i + 2]]
    if (!/^(?:have|has)$/u.test(token.lower) || !next || i === 0) return text
    if (next.lower === 'been' && behind?.pos === 'VERB' && /(?:ed|en)$/u.test(behind.lower))
      return text.slice(0, token.start) + text.slice(behind.start)
    if (next.pos !== 'VERB' || next.lemma === next.lower || !/^\p{Ll}+$/u.test(next.text)) return text
    const form = token.lower === 'have' ? next.lemma : thirdPerson(next.lemma)
    return text.slice(0, token.start) + form + text.slice(next.end)
  }
  return text
}

function thirdPerson(verb: string): string {
  if (/(?:s|x|z|ch|sh|o)$/u.test(verb)) return `${verb}es`
  return /[^aeiou]y$/u.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`
}
