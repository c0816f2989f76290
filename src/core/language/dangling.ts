import type { Reading } from './analysis.ts'
import type { Token } from './words.ts'

const leadingTime =
  /^(?:Later|Earlier|Then|There(?! (?:is|are|was|were|has|have|had|will|may|might|could|can|should|would)\b)|Here|Afterwards?|Soon after|That (?:day|night|year|week|month|same)|Also|Too|The (?:next|same|following|previous) (?:day|night|week|month|year|morning))\b/u
const countOnly =
  /^(?:The|All|Those|These)\s(?:two|three|four|five|six|seven|eight|nine|ten|pair|trio|duo|latter|former(?=\s(?:is|was|has|had|will|said)\b)|others?|rest|same)\b(?!-|\s(?:\p{Lu}|(?:countries|nations|leaders|men|women|people|days|years|teams|sides|parties|companies)\b))/u
const others =
  /^(?:One such|Another|Others?|Some|Both|Neither|Such|Doing so|Asked|That’s|That's|This is|That is|These|Those|It['’]s|One|None|Each|Most|Many)\b/u
const time =
  /^(?:year|week|month|morning|afternoon|evening|night|summer|winter|spring|autumn|fall|season|time|century|decade|weekend|quarter|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december)s?$/u
const nominal = /^(?:NOUN|PROPN|NUM)$/u

/**
 * Whether a sentence, from `begin` on and outside its quotations, points to something said before it: "They", "this
 * move", "the latter", "Both said", "I". Expletives ("It is clear that …") and what the sentence itself explains do not.
 */
export function pointsOutside(reading: Reading, begin: number): boolean {
  const text = reading.text.slice(Math.max(0, begin - reading.start)).trimStart()
  if (countOnly.test(text) || leadingTime.test(text)) return true
  const tokens = reading.tokens.filter((token) => token.start >= begin)
  if (others.test(text) && !explained(tokens)) return true
  for (const [i, token] of tokens.entries()) {
    if (quoted(reading, token)) continue
    if (
      token.text !== 'i' &&
      /^(?:i|i'(?:m|ve|d|ll)|we'(?:re|ve|d|ll)|me|my|mine|we|us|our|ours|you|your)$/u.test(token.lower) &&
      token.text !== 'US'
    )
      return true
    if (token.lower === 'both' && tokens[i + 1]?.pos === 'NOUN' && !pair(tokens, i)) return true
    if (/^(?:they|them|their|theirs)$/u.test(token.lower) && !plural(tokens, i, reading)) return true
    if (/^(?:it|its)$/u.test(token.lower) && !singular(tokens, i, reading) && !expletive(tokens, i)) return true
    if (/^(?:this|these|those|that)$/u.test(token.lower) && demonstrative(tokens, i)) return true
  }
  return false
}

/** "Both A and B", "Another 20 people", "Some of the victims", "Most people": the sentence says of what. */
function explained(tokens: readonly Token[]): boolean {
  const [first, second, third] = tokens
  if (!first || !second || second.lower === 'such') return false
  if (first.lower === 'both') return tokens.slice(1, 9).some((token) => token.lower === 'and') && second.pos === 'PROPN'
  if (/^(?:some|most|many|none|each|one|neither)$/u.test(first.lower))
    return (
      (second.lower === 'of' && !/^(?:them|these|those)$/u.test(third?.lower ?? '')) ||
      /^(?:NOUN|ADJ|PROPN|NUM)$/u.test(second.pos)
    )
  if (first.lower === 'those') return /^(?:who|with|in|at|on|from|without)$/u.test(second.lower)
  return false
}

/** Whether a sentence has the two that "both countries" means: two joined by "and", before or behind it. */
const pair = (tokens: readonly Token[], i: number) =>
  tokens.some((token, at) => token.lower === 'and' && (at < i || at < i + 5))

const before = (tokens: readonly Token[], i: number, reading: Reading) =>
  tokens.slice(0, i).filter((token) => !quoted(reading, token))

function plural(tokens: readonly Token[], i: number, reading: Reading): boolean {
  const earlier = before(tokens, i, reading)
  return earlier.some(
    (token, at) =>
      (token.pos === 'NOUN' &&
        (token.lemma !== token.lower ||
          /^(?:people|police|staff|family|couple|team|public|crew)$/u.test(token.lower))) ||
      (token.pos === 'PROPN' &&
        (/s$/u.test(token.lower) || earlier.slice(at + 1, at + 6).some((next) => next.lower === 'and'))) ||
      /^(?:everyone|anyone|someone|those|many|others)$/u.test(token.lower),
  )
}

function singular(tokens: readonly Token[], i: number, reading: Reading): boolean {
  return before(tokens, i, reading).some((token) => nominal.test(token.pos) && !time.test(token.lemma))
}

/** "It is clear that", "it took two hours to", "it rained". */
function expletive(tokens: readonly Token[], i: number): boolean {
  const ahead = tokens.slice(i + 1, i + 9)
  if (
    ahead[0]?.lemma === 'have' &&
    !ahead.slice(1, 4).some((token) => /^(?:been|become|taken|long)$/u.test(token.lower))
  )
    return false
  return (
    /^(?:be|seem|appear|take|remain|become|mean|look|have|will|would|may|might|could|'s)$/u.test(
      ahead[0]?.lemma ?? '',
    ) &&
    ahead.some((token) => /^(?:that|to|whether|if|who|when|how|why|what)$/u.test(token.lower)) &&
    ahead.some(
      (token) =>
        /^(?:ADJ|NUM)$/u.test(token.pos) ||
        /^(?:unclear|clear|likely|possible|time|hours?|years?|understood|believed|thought|expected|hoped|reported|revealed|emerged|announced|claimed|said|known|not)$/u.test(
          token.lower,
        ),
    )
  )
}

/** "This move", "these are", "that decision"; not "this week", "the day that", "said that", nor "those who". */
function demonstrative(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  const next = tokens[i + 1]
  if (!token || !next) return false
  if (time.test(next.lemma) || /^(?:past|last|coming)$/u.test(next.lower)) return false
  if (
    token.lower === 'those' &&
    /^(?:who|with|in|at|on|from|of|that|without|whose|\p{L}+ing|\p{L}+ed)$/u.test(next.lower)
  )
    return false
  if (token.lower === 'that') return i === 0 && token.pos !== 'SCONJ'
  if (i > 0 && token.pos === 'PRON') return i < 3 || /^(?:PUNCT|ADP)$/u.test(next.pos)
  const noun = tokens.slice(i + 1, i + 4).find((each) => each.pos === 'NOUN')
  if (noun && tokens.slice(0, i).some((each) => each.lemma === noun.lemma)) return false
  return i < 4 || /^(?:NOUN|ADJ)$/u.test(next.pos)
}

const quoted = (reading: Reading, token: Token) =>
  reading.quotations.some((quote) => quote.start <= token.start && token.start < quote.end)
