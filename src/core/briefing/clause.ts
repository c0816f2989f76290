import type { Token } from '../language/words.ts'

/** A main clause by token indices: `subject` is half-open and may be empty, `verb` is the first word of the predicate. */
export type Clause = { subjectStart: number; subjectEnd: number; verb: number }

const opensSub =
  /^(?:who|which|that|whose|whom|where|when|while|after|before|because|if|as|since|although|though|until|once|unless|whether|how|why|what)$/u

/**
 * The first main clause of a sentence: the first finite verb that stands in no relative or opening clause, and the noun
 * phrase before it. Undefined where none is found.
 */
export function mainClause(tokens: readonly Token[], quoted: (at: number) => boolean): Clause | undefined {
  let start = afterOpening(tokens)
  let depth = 0
  let seenNoun = false
  for (let i = start; i < tokens.length; i++) {
    const token = tokens[i]
    if (!token) break
    if (quoted(token.start)) continue
    if (/^[([]$/u.test(token.text)) depth++
    if (/^[)\]]$/u.test(token.text)) depth = Math.max(0, depth - 1)
    if (depth > 0) continue
    if (/^[:;—–]$|^--$/u.test(token.text) && !seenNoun) start = i + 1
    if (i > start && opensSub.test(token.lower) && seenNoun) {
      const close = closeOf(tokens, i)
      if (close < 0) return undefined
      i = close
      continue
    }
    if (/^(?:NOUN|PROPN|PRON|NUM|ADJ)$/u.test(token.pos)) seenNoun = true
    if (seenNoun && headsClause(tokens, i)) {
      const subjectStart = trimStart(tokens, start, i)
      return { subjectStart, subjectEnd: headEnd(tokens, subjectStart, i), verb: i }
    }
  }
  return undefined
}

/** The index behind an opening phrase ("On Friday, …", "Speaking from the Oval Office, …"), or 0. */
function afterOpening(tokens: readonly Token[]): number {
  const first = tokens[0]
  if (
    !first ||
    !/^(?:ADP|SCONJ|ADV|VERB|PART)$/u.test(first.pos) ||
    (/^at$/u.test(first.lower) && /^least|^most$/u.test(tokens[1]?.lower ?? ''))
  )
    return 0
  const comma = tokens.findIndex(
    (token, i) => i > 0 && i < 25 && token.text === ',' && !/^\d/u.test(tokens[i + 1]?.text ?? ''),
  )
  return comma < 0 ? 0 : comma + 1
}

/** Where a relative clause that begins at `i` ends: at its comma, or before the verb that takes up the main clause. */
function closeOf(tokens: readonly Token[], i: number): number {
  const bounded = tokens[i - 1]?.text === ','
  let verbs = 0
  for (let j = i + 1; j < tokens.length; j++) {
    const token = tokens[j]
    if (!token) break
    if (bounded && token.text === ',' && j > i + 2) return j
    if (!bounded && headsClause(tokens, j) && !/^(?:VERB|AUX|ADV|PART)$/u.test(tokens[j - 1]?.pos ?? '')) {
      verbs++
      if (verbs === 2) return j - 1
    }
  }
  return -1
}

/** Whether a token is a verb that can head a clause: an auxiliary, or a verb that is neither an infinitive nor a participle behind a noun phrase's comma. */
function headsClause(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  const before = tokens[i - 1]
  if (!token || !/^(?:VERB|AUX)$/u.test(token.pos)) return false
  if (token.pos === 'VERB' && /ing$/u.test(token.lower)) return false
  if (before?.text === '-' && before.end === token.start) return false
  if (before?.lower === 'to' && token.pos === 'VERB') return false
  if (before?.text === ',' && token.pos === 'VERB' && /ed$/u.test(token.lower))
    return tokens.slice(0, i - 1).some((each) => each.text === ',')
  return !/^(?:DET|ADP|ADJ)$/u.test(before?.pos ?? '')
}

function trimStart(tokens: readonly Token[], from: number, verb: number): number {
  let start = from
  while (start < verb && /^(?:PUNCT|CCONJ|ADV|SCONJ)$/u.test(tokens[start]?.pos ?? '')) start++
  return start
}

/** The noun phrase without what hangs on it: "people from two villages" ends at "people". */
function headEnd(tokens: readonly Token[], start: number, verb: number): number {
  for (let i = start + 1; i < verb; i++) {
    const token = tokens[i]
    if (!token) break
    if (/^[,(—–]$|^--$/u.test(token.text)) return i
    if (token.pos === 'ADP' && token.lower !== 'of' && token.lower !== 'least' && i > start + 1) return i
    if (opensSub.test(token.lower)) return i
  }
  let end = verb
  while (end > start + 1 && /^(?:ADV|PUNCT)$/u.test(tokens[end - 1]?.pos ?? '')) end--
  return end
}

const cuts =
  /^(?:in|at|after|as|with|over|on|during|amid|following|near|because|while|when|before|since|for|by|despite|but|who|which|where|saying|according|from)$/u

/**
 * Where the action that begins at `verb` may be cut: before the first adjunct once it has `least` words, at the latest
 * before a mark. Half-open.
 */
export function actionEnd(tokens: readonly Token[], verb: number, least = 3): number {
  let i = verb + 1
  while (i < tokens.length) {
    const token = tokens[i]
    if (!token) break
    if (/^[,;:.?!—–()|…]$|^--$/u.test(token.text)) break
    if (i - verb >= least && cuts.test(token.lower) && !/^(?:AUX|DET|ADJ)$/u.test(tokens[i - 1]?.pos ?? '')) break
    if (i - verb >= 12) break
    i++
  }
  return i
}
