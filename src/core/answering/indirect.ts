import { canBeVerb as isVerb, lemmaOf } from '../language/lexicon/index.ts'
import { textOf } from '../language/roles.ts'
import { type Token, tokenise } from '../language/words.ts'
import { isCommonVerb, past, thirdPerson } from './inflect.ts'
import { tidy } from './tidy.ts'

const asking = /^(?:what|which|who|whom|whose|when|where|why|how)$/u
const preposition = /^(?:in|at|on|by|from|to|for|of|with|until|since)$/u
const doing = /^(?:do|does|did)$/u
const being = /^(?:is|are|was|were|am)$/u
const helping = /^(?:will|would|shall|should|can|could|may|might|must|has|have|had)$/u
const helps = ({ lower }: Token) => doing.test(lower) || being.test(lower) || helping.test(lower)

/**
 * A question as a clause that can follow "does not say": "When did Motegi visit Beijing?" gives "when Motegi visited
 * Beijing". undefined where the question's build is not one of those known, so that nothing odd is said.
 */
export function indirect(question: string): string | undefined {
  const tokens = tokenise(tidy(question).replace(/n['’]t\b/giu, ' not'))
  const first = tokens[0]
  if (!first || tokens.length < 2) return undefined
  if (helps(first)) {
    const clause = turned(tokens, 0)
    return clause ? `whether ${clause}` : undefined
  }
  const lead = asking.test(first.lower)
    ? 0
    : preposition.test(first.lower) && asking.test(tokens[1]?.lower ?? '')
      ? 1
      : -1
  if (lead < 0) return undefined
  const at = tokens.findIndex((token, i) => i > lead && helps(token))
  const unchanged = lowerFirst(textOf(tokens, 0, tokens.length))
  const verbBefore = tokens.slice(lead + 1, at < 0 ? tokens.length : at).some((token) => token.pos === 'VERB')
  if (at < 0 || verbBefore)
    return tokens.length > 2 &&
      !/^(?:why|how)$/u.test(
        tokens.length > lead + 1 && tokens[lead + 1]?.pos === 'VERB' ? (tokens[lead]?.lower ?? '') : '',
      )
      ? unchanged
      : undefined
  const inOrder = at === tokens.length - 1 && at > lead + 1
  if (inOrder || subjectIsAsked(tokens, lead, at)) return unchanged
  const clause = turned(tokens, at)
  return clause ? `${lowerFirst(textOf(tokens, 0, at))} ${clause}` : undefined
}

/** In "How much water was released", "Who is leading", "Who is the attorney that …" nothing is turned round. */
function subjectIsAsked(tokens: readonly Token[], lead: number, at: number): boolean {
  const helper = tokens[at]
  const next = tokens[at + 1]
  if (!helper || !next) return false
  if (doing.test(helper.lower)) return verbAfter(tokens, at) < 0
  if (/^(?:not|been|be|have)$/u.test(next.lower) || preposition.test(next.lower)) return true
  const bare = /^(?:who|what|which)$/u.test(tokens[lead]?.lower ?? '') || at > lead + 1
  const follower = next.pos === 'ADV' ? tokens[at + 2] : next
  if (/^(?:VERB|AUX|ADJ)$/u.test(follower?.pos ?? '')) return bare
  if (being.test(helper.lower)) {
    const end = subjectEnd(tokens, at + 1)
    return bare && !/(?:ing|ed|en)$/u.test(tokens[end]?.lower ?? '') && (at === lead + 1 || end - at > 4)
  }
  return verbAfter(tokens, at) < 0
}

/** The clause in the order of a statement: the helper at `at` goes behind its subject, "did" into its verb. */
function turned(tokens: readonly Token[], at: number): string | undefined {
  const helper = tokens[at]
  if (!helper) return undefined
  const negated = tokens.findIndex((token, i) => i > at && i < at + 5 && token.lower === 'not')
  const rest = tokens.filter((_, i) => i !== negated)
  const verb = being.test(helper.lower) ? subjectEnd(rest, at + 1) : verbAfter(rest, at)
  if (verb < 0 || verb <= at + 1) return undefined
  const main = rest[verb]
  let end = verb
  while (end > at + 2 && rest[end - 1]?.pos === 'ADV') end--
  const subject = textOf(rest, at + 1, end)
  const not = negated >= 0 ? ' not' : ''
  if (!doing.test(helper.lower) || not) return join(subject, helper.lower + not, textOf(rest, end, rest.length))
  const base = main?.lower ?? ''
  const form = helper.lower === 'did' ? past(base) : helper.lower === 'does' ? thirdPerson(base) : base
  return join(subject, textOf(rest, end, verb), form, textOf(rest, verb + 1, rest.length))
}

/**
 * The verb that a helper helps: after "has" a participle; after the others the tagged verb of the noun run that follows,
 * or its last word that can be a verb's base form; -1 where none is.
 */
function verbAfter(tokens: readonly Token[], at: number): number {
  const having = /^(?:has|have|had)$/u.test(tokens[at]?.lower ?? '')
  let found = -1
  for (let i = at + 2; i < tokens.length; i++) {
    const token = tokens[i]
    const before = tokens[i - 1]
    if (!token) break
    const stops = /^(?:DET|ADP|PART|SCONJ|CCONJ|PUNCT)$/u.test(token.pos) && !/^['’]s?$/u.test(token.text)
    if (stops && found >= 0) break
    if (/^(?:be|have|do|been)$/u.test(token.lower)) return i
    if (having && token.pos === 'VERB') return i
    const possessed = /^['’]s?$|s['’]$/u.test(before?.text ?? '') || before?.pos === 'DET'
    if (having || possessed || tokens[i + 1]?.lower === 'of' || !canBeVerb(token)) continue
    if (token.pos === 'VERB' || isCommonVerb(token.lower)) return i
    found = i
  }
  return found
}

const canBeVerb = ({ lower, pos }: Token) =>
  lemmaOf(lower, 'verb') === lower && (pos === 'VERB' || (!/^(?:PROPN|ADP|DET|PRON|ADV)$/u.test(pos) && isVerb(lower)))

/** Where the subject that begins here ends: before an adjective, adverb, preposition or participle; else at the end. */
function subjectEnd(tokens: readonly Token[], from: number): number {
  for (let i = from + 1; i < tokens.length; i++) {
    const token = tokens[i]
    const before = tokens[i - 1]
    if (!token || !/^(?:NOUN|PROPN|PRON)$/u.test(before?.pos ?? '')) continue
    if (
      /^(?:ADJ|ADV|DET)$/u.test(token.pos) ||
      (token.pos === 'VERB' && /(?:ing|d|t|n)$/u.test(token.lower)) ||
      (token.pos === 'ADP' && token.lower !== 'of')
    )
      return i
  }
  return tokens.length
}

const join = (...parts: readonly string[]) =>
  parts
    .filter(Boolean)
    .join(' ')
    .replace(/ ([,;:.])/gu, '$1')
const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)
