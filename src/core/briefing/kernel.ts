import type { Reading } from '../language/analysis.ts'
import { applyEdits, type Edit } from '../language/edits.ts'
import { capital, standAlone } from '../language/standalone.ts'
import type { Token } from '../language/words.ts'
import { actionEnd, mainClause } from './clause.ts'
import { isQuoted, type Story } from './story.ts'
import { trims } from './trim.ts'
import { type Unit, wordsIn } from './unit.ts'

const boundary =
  /^(?:[.,;:—–]|--|and|but|after|as|while|when|before|because|who|which|where|since|amid|following|in|at|on|during|over)$/u
const says =
  /^(?:say|tell|think|believe|claim|announce|report|suggest|show|find|mean|know|hope|feel|see|make|let|call|describe|consider)$/u

/**
 * The part of a sentence that tells what stands from `start` to `end`, as a clause of its own: its beginning up to the
 * first safe place behind it ("China and Japan have agreed to resume regular talks."), or the clause behind "when" or
 * "after" that holds it ("A tram derailed near London."), `without` some edits drop more. Undefined where neither leaves enough out, and where the
 * sentence holds a quotation.
 */
export function kernel(
  story: Story,
  i: number,
  start: number,
  end: number,
  without: readonly Edit[] = [],
): Unit | undefined {
  const sentence = story.told[i]
  if (!sentence?.complete) return undefined
  const { tokens } = sentence.reading
  if (isSomeonesWord(sentence.reading)) return undefined
  const clause = mainClause(tokens, (at) => isQuoted(sentence.reading, at))
  if (!clause || says.test(tokens[clause.verb]?.lemma ?? '')) return undefined
  const from = tokens.findIndex((token) => token.start >= start)
  const behind = tokens.findIndex((token) => token.start >= end)
  const opens = opensClause(tokens[0]) && !tokens.slice(0, clause.verb).some((token) => token.text === ',')
  const plain =
    !opens &&
    clause.subjectEnd > clause.subjectStart &&
    (!/^(?:VERB|ADP|SCONJ)$/u.test(tokens[0]?.pos ?? '') || tokens[1]?.lower === 'least')
  const after = behind < 0 ? tokens.length : behind
  const least = actionEnd(tokens, clause.verb, 4)
  const told = story.article.text.slice(start, end).replace(/\s+/gu, ' ')
  const holds = (unit: Unit | undefined) => (unit?.text.toLowerCase().includes(told.toLowerCase()) ? unit : undefined)
  return holds(
    piece(story, i, subordinate(tokens, from), safeEnd(sentence.reading, after), without) ??
      (plain ? piece(story, i, 0, safeEnd(sentence.reading, Math.max(least, after)), without) : undefined) ??
      (plain && after > clause.verb + 1 && safeEnd(sentence.reading, after) === after
        ? piece(story, i, 0, after, [...without, ...detour(tokens, least, from)])
        : undefined),
  )
}

/**
 * Whether a sentence ends in who says so: without it the clause would be ours. Police, officials and the like speak of
 * plain facts.
 */
function isSomeonesWord({ text }: Reading): boolean {
  const who = attribution.exec(text)?.[0]
  return who !== undefined && !offices.test(who)
}
const attribution =
  /,[^,“”"]{2,90}\s(?:said|says|say|told|added|claimed|claims|warned|argued|wrote)\b[^“”"]{0,80}$|,?\saccording to\s[^“”"]{3,90}$/u
const offices =
  /\b(?:police|officials?|authorities|reports?|media|ministry|government|military|army|investigators|sources|services?|department|agency|agencies|prosecutors|documents|records|data|filings?|survey|study|court|firefighters|hospital|office|guard|brigade|county|city|council|company)\b/iu

/** The index of the first boundary from `at` on, or of the sentence's end. */
function safeEnd({ tokens, times }: Reading, at: number): number {
  const withinTime = (place: number) => times.some((time) => time.start < place && place < time.end)
  let cut = at
  while (
    cut < tokens.length &&
    (!boundary.test(tokens[cut]?.lower ?? '') ||
      opensPhrase(tokens[cut - 1]) ||
      isAge(tokens, cut) ||
      withinTime(tokens[cut]?.start ?? 0))
  )
    cut++
  return cut
}

/** The commas of "her son, 11, wear". */
const isAge = (tokens: readonly Token[], comma: number) =>
  (tokens[comma + 1]?.pos === 'NUM' && tokens[comma + 2]?.text === ',') ||
  (tokens[comma - 1]?.pos === 'NUM' && tokens[comma - 2]?.text === ',')

/** "When", "after" or a participle, whose clause the main one follows. */
const opensClause = (token: Token | undefined) =>
  token !== undefined &&
  (/^(?:when|while|as|after|before|since|if|although|though|because)$/u.test(token.lower) ||
    (token.pos === 'VERB' && /(?:ed|ing)$/u.test(token.lower)))

/** A word that what follows belongs to: "a rare, old …", "in the", "agreed to". */
const opensPhrase = (token: Token | undefined) =>
  token !== undefined && /^(?:DET|ADJ|ADP|PART|AUX|CCONJ|SCONJ)$/u.test(token.pos)

/** Where the clause begins that "when" or "after" opens and that holds token `at`: behind that word, or -1. */
function subordinate(tokens: readonly Token[], at: number): number {
  for (let i = at; i > 3; i--) {
    if (!/^(?:when|after|because)$/u.test(tokens[i]?.lower ?? '')) continue
    const clause = mainClause(tokens.slice(i + 1, at + 1), () => false)
    const first = tokens[i + 1]
    return clause && first && /^(?:DET|PROPN|NUM|NOUN|ADJ)$/u.test(first.pos) ? i + 1 : -1
  }
  return -1
}

/** What may be left out between the main action and the preposition of the phrase at `at`: nothing where a verb stands there. */
function detour(tokens: readonly Token[], from: number, at: number): Edit[] {
  let to = at
  while (to > from && tokens[to]?.pos !== 'ADP') to--
  const first = tokens[from]
  const last = tokens[to]
  const plain = tokens.slice(from, to).every((token) => !/^(?:VERB|AUX|PUNCT|SCONJ|PRON|CCONJ)$/u.test(token.pos))
  return plain && first && last && to - from > 3 ? [{ start: first.start, end: last.start, put: '' }] : []
}

/** Tokens `from` to `to` of a sentence as a unit, if they are markedly fewer than the whole and cut no quotation. */
function piece(story: Story, i: number, from: number, to: number, without: readonly Edit[]): Unit | undefined {
  const { article, analysis, told } = story
  const reading = told[i]?.reading
  const tokens = reading?.tokens ?? []
  const first = tokens[from]
  const last = tokens[to - 1]
  if (!reading || !first || !last || to - from < 5) return undefined
  const said = article.text.slice(first.start, last.end)
  if (
    reading.quotations.some((quote) => quote.start < last.end && first.start < quote.end) ||
    /["“”]/u.test(said) ||
    said.split('(').length !== said.split(')').length
  )
    return undefined
  const edits = [...standAlone(reading, analysis).edits, ...trims(reading), ...without].filter(
    (edit) => first.start <= edit.start && edit.end <= last.end,
  )
  const text = `${capital(applyEdits(article.text, first.start, last.end, edits).trim())
    .replace(/\s+/gu, ' ')
    .replace(/[\s.,;:]+$/u, '')}.`
  const words = wordsIn(text)
  if (words > 0.85 * wordsIn(reading.text)) return undefined
  const { index, start } = reading
  return {
    text,
    words,
    first: i,
    last: i,
    citations: [{ articleId: article.id, sentence: index, start, end: reading.end, quote: reading.text }],
  }
}
