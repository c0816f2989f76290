import type { Token } from '../language/words.ts'

/**
 * A verb with what stands around it, as indices into the tokens; -1 where there is none. Subject and object are the
 * logical ones: in "the deal was reached by Liu" Liu is the subject.
 */
export type Clause = {
  verb: number
  subject: number
  object: number
  negated: boolean
  /** How sure the sentence is that it happens or happened. */
  mood: Mood
  /** Whether it says will or would. */
  future: boolean
}

/** `fact`: told as so, or as fixed for the future. `open`: may, might, plans to, is
 * expected to. `wished`: any other "to", as in "is asked to". */
type Mood = 'fact' | 'open' | 'wished'

const negations = /^(?:not|n't|never|no|without|neither|nor|hardly|barely|none|nobody|nothing|cannot)$/u
// "failed to pass" and "kept from passing" deny what they govern.
const deniesTo = /^(?:fail|refuse|decline|unable|unlikely)$/u
const deniesFrom = /^(?:prevent|stop|ban|bar|keep|prohibit|block)$/u
const modals = /^(?:may|might|could|should)$/u
const guesses = /^(?:possibly|perhaps|likely|probably|allegedly|reportedly|potentially|maybe|apparently|supposedly)$/u
const hopes =
  /^(?:plan|hope|want|expect|expectation|consider|propose|proposal|seek|aim|intend|intention|wish|allege|suspect|likely|unlikely|believe|think|threaten|try|attempt|anticipate|bid|rumour|rumor)$/u
/** What these govern happens with them: "began to fall", "managed to win". */
const binding = /^(?:begin|start|continue|manage|help|use|come|go|get|have|stop|cease|tend|appear|seem|prove|remain)$/u

/** The clauses of a sentence, by rules over parts of speech: no parser, so right in plain sentences and silent in others. */
export function clausesOf(tokens: readonly Token[]): Clause[] {
  const found: Clause[] = []
  for (const [i, token] of tokens.entries()) {
    if (!isMainVerb(tokens, i)) continue
    const start = groupStart(tokens, i)
    const group = tokens.slice(start, i)
    const passive =
      group.some((each) => each.lemma === 'be' || each.lower === 'being' || each.lower === 'been') &&
      token.pos === 'VERB' &&
      !token.lower.endsWith('ing')
    const left = subjectOf(tokens, start, found)
    const right = passive ? agentOf(tokens, i) : objectOf(tokens, i)
    found.push({
      verb: i,
      subject: passive ? right : left,
      object: passive ? left : right,
      negated: isNegated(tokens, start, i),
      mood: moodOf(tokens, start, i),
      future: group.some((each) => /^(?:will|shall|would|'ll|wo)$/u.test(each.lower)),
    })
  }
  return found
}

function isMainVerb(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  if (!token) return false
  if (token.pos === 'VERB') return true
  if (token.pos !== 'AUX') return false
  for (let j = i + 1; j < Math.min(tokens.length, i + 5); j++) {
    const next = tokens[j]
    if (next?.pos === 'VERB' || next?.pos === 'AUX') return false
    if (next && !/^(?:ADV|PART)$/u.test(next.pos)) break
  }
  return true
}

function groupStart(tokens: readonly Token[], verb: number): number {
  let start = verb
  while (
    start > 0 &&
    /^(?:AUX|PART|ADV)$/u.test(tokens[start - 1]?.pos ?? '') &&
    !/^['’]s?$/u.test(tokens[start - 1]?.text ?? '')
  )
    start--
  return start
}

/** The head of the noun phrase that governs a verb group which begins at `start`. */
function subjectOf(tokens: readonly Token[], start: number, earlier: readonly Clause[]): number {
  const previous = earlier.at(-1)
  if (tokens[start]?.lower === 'to') return previous?.subject ?? -1
  let i = start - 1
  while (i >= 0) {
    const token = tokens[i]
    if (!token) break
    if (/^[,—–]$/u.test(token.text)) {
      const opening = openingComma(tokens, i)
      i = opening >= 0 ? opening - 1 : i - 1
    } else if (/^(?:who|which|that)$/u.test(token.lower) && token.pos !== 'DET') {
      i--
      while (tokens[i]?.text === ',') i--
      return nounBefore(tokens, i)
    } else if (token.pos === 'CCONJ') {
      if (i === start - 1) return previous?.subject ?? -1
      i--
    } else if (token.pos === 'VERB' || token.pos === 'AUX' || token.pos === 'SCONJ') return -1
    else if (/^(?:NOUN|PROPN|PRON|NUM)$/u.test(token.pos)) {
      const first = phraseStart(tokens, i)
      const before = tokens[first - 1]
      if (before && (before.pos === 'ADP' || before.lower === 'to') && !/^(?:that|than|as)$/u.test(before.lower)) {
        i = first - 2
        continue
      }
      return i
    } else i--
  }
  return -1
}

/** The comma that opens an insertion which closes at `close`, where what is between has no finite verb but a relative one. */
function openingComma(tokens: readonly Token[], close: number): number {
  for (let i = close - 1; i > 0; i--) if (/^[,—–]$/u.test(tokens[i]?.text ?? '')) return i
  return -1
}

function nounBefore(tokens: readonly Token[], from: number): number {
  for (let i = from; i >= Math.max(0, from - 3); i--) if (/^(?:NOUN|PROPN)$/u.test(tokens[i]?.pos ?? '')) return i
  return -1
}

function phraseStart(tokens: readonly Token[], head: number): number {
  let first = head
  while (first > 0) {
    const before = tokens[first - 1]
    if (!before) break
    const joined = /^(?:-|['’]s?|&)$/u.test(before.text)
    if (
      !joined &&
      !/^(?:NOUN|PROPN|ADJ|DET|NUM|X|SYM)$/u.test(before.pos) &&
      !/^(?:his|her|its|their|our|my|your)$/u.test(before.lower)
    )
      break
    first--
  }
  return first
}

/** The last noun of the noun phrase that begins at `from`, or -1. */
export function headFrom(tokens: readonly Token[], from: number): number {
  let head = -1
  for (let i = from; i < Math.min(tokens.length, from + 9); i++) {
    const token = tokens[i]
    if (!token) break
    if (/^(?:NOUN|PROPN|PRON)$/u.test(token.pos)) head = i
    else if (head >= 0 && /^['’]s?$/u.test(token.text)) head = -1
    else if (!/^(?:DET|ADJ|NUM|ADV|X|SYM)$/u.test(token.pos) && !/^-$/u.test(token.text)) break
  }
  return head
}

const objectOf = (tokens: readonly Token[], verb: number): number => headFrom(tokens, verb + 1)

function agentOf(tokens: readonly Token[], verb: number): number {
  for (let i = verb + 1; i < Math.min(tokens.length, verb + 9); i++) {
    const token = tokens[i]
    if (token?.lower === 'by') return headFrom(tokens, i + 1)
    if (!token || token.pos === 'VERB' || token.pos === 'PUNCT') break
  }
  return -1
}

function isNegated(tokens: readonly Token[], start: number, verb: number): boolean {
  let count = 0
  for (let i = Math.max(0, start - 3); i < verb; i++) {
    const token = tokens[i]
    if (!token) continue
    if (negations.test(token.lower)) count++
    else if (i < start && denies(tokens, i, start)) count++
    else if (i < start && (token.pos === 'PUNCT' || token.pos === 'VERB')) count = 0
  }
  if (noneOf(tokens, start)) count++
  const next = tokens[verb + 1]?.pos === 'ADV' && !negations.test(tokens[verb + 1]?.lower ?? '') ? verb + 2 : verb + 1
  if (/^(?:no|not|never|nothing|none|nobody)$/u.test(tokens[next]?.lower ?? '')) count++
  if (deniedThat(tokens, start)) count++
  return count % 2 === 1
}

/** "none of the coins", before a verb group, too far for the words just before it to tell. */
function noneOf(tokens: readonly Token[], start: number): boolean {
  for (let i = start - 4; i >= Math.max(0, start - 7); i--) {
    if (tokens.slice(i, start).some((token) => /^(?:VERB|AUX|PUNCT|CCONJ)$/u.test(token.pos))) return false
    if (/^(?:none|neither)$/u.test(tokens[i]?.lower ?? '')) return tokens[i + 1]?.lower === 'of'
  }
  return false
}

/** Whether a verb group stands in what somebody "denied that". */
function deniedThat(tokens: readonly Token[], start: number): boolean {
  for (let i = start - 1; i > Math.max(0, start - 9); i--) {
    if (/^(?:VERB|AUX|PUNCT)$/u.test(tokens[i]?.pos ?? '')) return false
    if (tokens[i]?.lower === 'that') return tokens[i - 1]?.lemma === 'deny' && tokens[i + 1]?.pos !== 'CCONJ'
  }
  return false
}

function denies(tokens: readonly Token[], at: number, start: number): boolean {
  const lemma = tokens[at]?.lemma ?? ''
  if (deniesTo.test(lemma)) return tokens[start]?.lower === 'to'
  return deniesFrom.test(lemma) && tokens[start - 1]?.lower === 'from'
}

/** Whether a word stands under a negation: "failed to pass", "did not agree". */
export const isDenied = (tokens: readonly Token[], at: number): boolean => isNegated(tokens, groupStart(tokens, at), at)

/** Open by a modal or an adverb beside the verb, or by the word that "to" hangs on: "plans to", "is expected to". */
function moodOf(tokens: readonly Token[], start: number, verb: number): Mood {
  for (let i = start; i < verb; i++) {
    const token = tokens[i]
    if (token && (guesses.test(token.lower) || (modals.test(token.lower) && token.pos === 'AUX'))) return 'open'
  }
  if (tokens[start]?.lower !== 'to') return guesses.test(tokens[start - 1]?.lower ?? '') ? 'open' : 'fact'
  for (let i = start - 1; i >= Math.max(0, start - 5); i--) {
    const token = tokens[i]
    const governs = /^(?:VERB|AUX|ADJ)$/u.test(token?.pos ?? '') || i === start - 1
    if (!token || !governs) continue
    if (hopes.test(token.lemma)) return 'open'
    const mood = moodOf(tokens, groupStart(tokens, i), i)
    return mood === 'open' || binding.test(token.lemma) ? mood : 'wished'
  }
  return 'wished'
}
