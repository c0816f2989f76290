import type { Role } from './entities.ts'
import { classOf } from './lexicon/index.ts'
import { type NameSpan, textOf } from './name-parts.ts'
import { type Sort, sortOf } from './sorts.ts'
import type { Token } from './words.ts'

export { textOf } from './name-parts.ts'

/** A role and what it makes of its bearer. */
export type FoundRole = Role & { sort: Sort; head: string }

const longest = 24
const be = /^(?:is|was|are|were|be|became|becomes|remains|remained)$/u
const leads =
  /^(?:leads?|led|heads?|headed|runs?|ran|chairs?|chaired|represents?|represented|founded|owns?|owned|coach(?:es|ed)?|directs?|directed|teach(?:es)?|taught|plays?|played|serves?|served|works?|worked|stars?|starred|writes?|wrote|edits?|edited|won|makes?|operates?|oversees?|oversaw)$/u
// After a noun these make it somebody who speaks of the name, not the bearer: "Brexit, a spokeswoman told …".
const saysSo =
  /^(?:said|says|told|tells|added|announced|wrote|confirmed|explained|argued|warned|reported|claimed|has|have|had|is|are|was|were|will|would|can|could)$/u
const party = /^[RDI]$/u

/**
 * What a sentence says that a name is, in the article's own words: "Motegi, secretary-general of …,", "Liu, who leads …,",
 * "golfer Tiger Woods", "The company's chairman, Jane Doe,", "Kloza is global head of …", "Ryan (R-Wis.)".
 */
export function rolesAt(tokens: readonly Token[], name: NameSpan, sentence: number): FoundRole[] {
  const spans = [after(tokens, name), copula(tokens, name), directlyBefore(tokens, name), beforeComma(tokens, name)]
  return spans.flatMap((span): FoundRole[] => {
    const start = tokens[span?.first ?? -1]?.start
    const end = tokens[(span?.last ?? 0) - 1]?.end
    if (!span || start === undefined || end === undefined || end <= start) return []
    if (span.sort === 'person' && isPlace(name)) return []
    return [{ text: textOf(tokens, span.first, span.last), start, end, sentence, sort: span.sort, head: span.head }]
  })
}

type Span = { first: number; last: number; sort: Sort; head: string }

const isPlace = (name: NameSpan) => classOf(name.words.join(' ').toLowerCase())[0] === 'location'
const isEnd = (token: Token | undefined) => !token || /^(?:[,.;:—–()"”?!]|--)$/u.test(token.text)

function endOf(tokens: readonly Token[], from: number): number {
  let last = from
  while (last < tokens.length && !isEnd(tokens[last])) last++
  return last
}

/** What follows a name between commas, dashes or brackets. */
function after(tokens: readonly Token[], name: NameSpan): Span | undefined {
  const opener = tokens[name.last]?.text ?? ''
  if (!/^(?:[,—–(]|--)$/u.test(opener)) return undefined
  let first = name.last + 1
  if (/^\d{1,3}$/u.test(tokens[first]?.text ?? '') && tokens[first + 1]?.text === ',') first += 2
  if (opener !== ',' && opener !== '(' ? false : isParty(tokens, first)) return partyAt(tokens, first)
  const start = tokens[first]
  if (!start) return undefined
  if (/^(?:who|which)$/u.test(start.lower)) return clause(tokens, first)
  if (/^(?:now|formerly|once|then|also|currently|previously)$/u.test(start.lower)) first++
  const last = endOf(tokens, first)
  const next = tokens[last]
  const afterNext = tokens[last + 1]
  if (last - first > longest || tokens[first]?.pos === 'VERB') return undefined
  if (next?.text === ',' && /^(?:and|or)$/u.test(afterNext?.lower ?? '') && isList(tokens, last)) return undefined
  return nominal(tokens, first, last)
}

/** "Ms. Ito, the mayor, and two aides": three different people as likely as not. */
function isList(tokens: readonly Token[], comma: number): boolean {
  for (let i = comma + 2; i < Math.min(tokens.length, comma + 6); i++)
    if (/^(?:VERB|AUX|PRON)$/u.test(tokens[i]?.pos ?? '')) return false
  return true
}

const isParty = (tokens: readonly Token[], at: number) =>
  party.test(tokens[at]?.text ?? '') && tokens[at + 1]?.text === '-' && /^\p{Lu}/u.test(tokens[at + 2]?.text ?? '')

function partyAt(tokens: readonly Token[], first: number): Span {
  const last = tokens[first + 3]?.text === '.' ? first + 4 : first + 3
  return { first, last, sort: 'person', head: 'politician' }
}

/** "who is the top spokesman", "who leads the party", "which represents dealers". */
function clause(tokens: readonly Token[], first: number): Span | undefined {
  const last = endOf(tokens, first)
  const verb = tokens[first + 1]
  if (!verb || last - first > longest || last - first < 3) return undefined
  if (be.test(verb.lower)) return nominal(tokens, first + 2, last)
  if (!leads.test(verb.lower)) return undefined
  return { first, last, sort: tokens[first]?.lower === 'who' ? 'person' : 'organisation', head: '' }
}

/** "Kloza is global head of …": only where the name is what the verb is about. */
function copula(tokens: readonly Token[], name: NameSpan): Span | undefined {
  const verb = tokens[name.last]
  if (!verb || !be.test(verb.lower) || !isSubject(tokens, name.first)) return undefined
  const first = name.last + 1
  if (!/^(?:DET|ADJ|NOUN|PROPN)$/u.test(tokens[first]?.pos ?? '') || /^(?:no|any)$/u.test(tokens[first]?.lower ?? ''))
    return undefined
  const span = nominal(tokens, first, Math.min(endOf(tokens, first), first + longest))
  return span && !/^(?:are|were)$/u.test(verb.lower) ? span : undefined
}

function isSubject(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1]
  return !before || !/^(?:ADP|CCONJ|DET|NOUN|PROPN|ADJ|PART)$/u.test(before.pos)
}

/** "golfer Tiger Woods", "BPI chairman Peter Jamieson", "his wife Melania". */
function directlyBefore(tokens: readonly Token[], name: NameSpan): Span | undefined {
  const noun = tokens[name.first - 1]
  if (noun?.pos !== 'NOUN' || noun.lemma !== noun.lower || /^\p{Lu}/u.test(noun.text)) return undefined
  const sort = sortOf(noun.lemma)
  if (!sort) return undefined
  const first = startOfNominal(tokens, name.first - 1)
  if (name.first - first > 8) return undefined
  // "coalition partner Komeito", "trading partner China": bodies.
  const joint = tokens
    .slice(first, name.first - 1)
    .some((token) => /^(?:coalition|trading|trade|alliance)$/u.test(token.lower))
  return { first, last: name.first, sort: joint && noun.lemma === 'partner' ? 'organisation' : sort, head: noun.lemma }
}

/** "The company's chief executive, Jane Doe, said": the noun before the comma says what the name after it is. */
function beforeComma(tokens: readonly Token[], name: NameSpan): Span | undefined {
  const comma = name.first - 1
  if (tokens[comma]?.text !== ',') return undefined
  const next = tokens[name.last]
  if (next && !/^(?:[,.)”"]|AUX|VERB)$/u.test(next.text) && !/^(?:AUX|VERB)$/u.test(next.pos)) return undefined
  if (next?.text === ',' && /^(?:and|or)$/u.test(tokens[name.last + 1]?.lower ?? '')) return undefined
  let first = comma
  while (first > 0 && comma - first < 12 && isOfPhrase(tokens, first - 1)) first--
  while (first < comma && !/^(?:DET|PRON|NOUN|ADJ|PROPN)$/u.test(tokens[first]?.pos ?? '')) first++
  if (tokens[first - 1]?.text === ',' && /^\p{Lu}/u.test(tokens[first - 2]?.text ?? '')) return undefined
  const opener = tokens[first]
  if (!opener || !(/^(?:DET|PRON)$/u.test(opener.pos) || hasPossessive(tokens, first, comma) || first === 0))
    return undefined
  const span = nominal(tokens, first, comma)
  return span && (span.sort === 'person') === !isPlace(name) ? span : undefined
}

const hasPossessive = (tokens: readonly Token[], first: number, last: number) =>
  tokens.slice(first, last).some((token) => /^['’]s?$/u.test(token.text))

function isOfPhrase(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token) return false
  return /^(?:NOUN|PROPN|ADJ|DET)$/u.test(token.pos) || /^(?:['’]s?|-|of|for|her|his|their|its)$/u.test(token.lower)
}

function startOfNominal(tokens: readonly Token[], noun: number): number {
  let first = noun
  while (first > 0) {
    const token = tokens[first - 1]
    if (!token || !(/^(?:NOUN|PROPN|ADJ)$/u.test(token.pos) || /^(?:['’]s?|-|year|\d+)$/u.test(token.lower))) break
    if (/^(?:other|such|many|several)$/u.test(token.lower)) break
    first--
  }
  while (first < noun && /^(?:['’]s?|-)$/u.test(tokens[first]?.text ?? '')) first++
  return first
}

/** A phrase whose head noun is a person, a body or a place; cut before a further clause. */
function nominal(tokens: readonly Token[], first: number, last: number): Span | undefined {
  const opener = tokens[first]
  if (!opener || /^(?:VERB|AUX|ADV|CCONJ|SCONJ|ADP|PART)$/u.test(opener.pos)) return undefined
  if (opener.pos === 'PRON' && !/^(?:his|her|their|its|my|our)$/u.test(opener.lower)) return undefined
  if (opener.pos === 'NUM' && tokens[first + 1]?.text !== '-') return undefined
  let head: Token | undefined
  for (let i = first; i < last; i++) {
    const token = tokens[i]
    if (!token) break
    if (/^['’]s?$/u.test(token.text)) head = undefined
    else if (head && saysSo.test(token.lower)) return undefined
    else if (head && /^(?:ADP|VERB|AUX|SCONJ|PRON|ADV|CCONJ)$/u.test(token.pos)) break
    else if (token.pos === 'NOUN' || (token.pos === 'PROPN' && sortOf(token.lower) === 'person')) head = token
    else if (token.pos === 'PROPN') head = token
    else if (/^(?:VERB|AUX)$/u.test(token.pos) && i > first) break
  }
  if (!head || (head.lemma !== head.lower && head.pos === 'NOUN')) return undefined
  const sort = head.pos === 'PROPN' && sortOf(head.lower) !== 'person' ? undefined : sortOf(head.lemma)
  if (!sort) return undefined
  return { first, last: withoutClause(tokens, first, last), sort, head: head.lemma }
}

function withoutClause(tokens: readonly Token[], first: number, last: number): number {
  for (let i = first + 1; i < last; i++)
    if (/^(?:but|because|although|while|when|if|after|before)$/u.test(tokens[i]?.lower ?? '')) return i
  return last
}
