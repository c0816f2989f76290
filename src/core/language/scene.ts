import type { Mention } from './entities.ts'
import { type Token, tokenAt } from './words.ts'

/** A sentence as the search for what is meant sees it. */
export type Scene = {
  sentence: number
  paragraph: number
  tokens: readonly Token[]
  /** Grows, in order of place within each kind, as pronouns find their meaning. */
  mentions: Mention[]
  /** Whether a place of the text is inside a quotation, where "I", "he" and "they" may be anybody. */
  quoted: (at: number) => boolean
}

const sayings =
  /^(?:say|tell|add|write|tweet|explain|argue|ask|reply|recall|joke|warn|insist|claim|note|state|announce|declare|acknowledge|admit|testify|suggest|stress|predict|confirm|describe|call|post|exclaim|shout|comment|continue|conclude|remark|quip|respond|complain|urge|vow|promise|think|believe|deny|report)$/u

export const isSaying = (token: Token | undefined): boolean => token?.pos === 'VERB' && sayings.test(token.lemma)

/**
 * Whether a mention can be the subject of what follows it: no preposition stands before it, and it neither owns nor
 * qualifies another noun ("Japan's minister", "a Toblerone spokeswoman").
 */
export function canBeSubject({ tokens }: Scene, mention: Mention): boolean {
  const first = tokenAt(tokens, mention.start)
  const after = tokenAt(tokens, mention.end)
  const next = tokens[after]
  if (next?.pos === 'ADJ' && tokens[after + 1]?.pos === 'NOUN') return false
  let before = first - 1
  while (/^(?:NOUN|PROPN|ADJ)$/u.test(tokens[before]?.pos ?? '') || tokens[before]?.text === '-') before--
  if (/^(?:the|a|an)$/u.test(tokens[before]?.lower ?? '')) before--
  if (tokens[before]?.pos === 'ADP' || tokens[before]?.lower === 'than') return false
  return (
    !next ||
    !(/^['’]s?$/u.test(next.text) || next.pos === 'NOUN' || /^(?:his|her|its)$/u.test(tokens[first]?.lower ?? ''))
  )
}

/** Who a sentence is about: the first mention outside quotations that can be a subject. */
export function subjectOf(scene: Scene, fits: (mention: Mention) => boolean): Mention | undefined {
  return inOrder(scene.mentions).find(
    (mention) => fits(mention) && !scene.quoted(mention.start) && canBeSubject(scene, mention),
  )
}

export const inOrder = (mentions: readonly Mention[]): Mention[] => mentions.toSorted((a, b) => a.start - b.start)
