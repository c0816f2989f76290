import { classOf, lemmaOf, nationality } from './lexicon/index.ts'
import { organisationWords, placeWords, titleWords } from './titles.ts'
import type { Token } from './words.ts'

/** A name as it stands in a sentence: the words of the name, and the title before it, if there is one. */
export type NameSpan = {
  start: number
  end: number
  /** The words of the name itself, titles and nationalities left out; empty for a title alone ("the Prime Minister"). */
  words: string[]
  /** The same as one text, hyphens and all. */
  name: string
  /** What stands before the name in capitals and says what it is: "Japanese Prime Minister". */
  title: string
  /** Index of the first token and of the one after the last. */
  first: number
  last: number
}

const calendar =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|june|july|august|september|october|november|december|(?:jan|feb|aug|sept?|oct|nov|dec)\.?|today|tomorrow|i['’]\p{L}+)$/u
const joiners = /^(?:-|–|&|\/|\.)$/u
const particles = /^(?:of|de|del|della|di|da|du|la|le|van|von|der|den|bin|ibn|al|el|ul|for|and)$/u
const heads =
  /^(?:university|bank|ministry|department|house|secretary|republic|institute|court|bureau|college|council|office|board|school|church|duke|duchess|kingdom|state|states|association|federation|union|international|centers?|centre|isle|city|bay|gulf|strait|statue|academy|museum|chamber|league|society|army|war|battle|declaration|treaty|cape|rock|order|museum|game|attorney)$/u

/**
 * The runs of proper nouns in a sentence. `known` holds lower-case words seen capitalised in mid-sentence elsewhere in
 * the article: a sentence's first word counts as a name only where it is tagged so or known.
 */
export function namesIn(tokens: readonly Token[], known: ReadonlySet<string>): NameSpan[] {
  const found: NameSpan[] = []
  const shouting = isHeadline(tokens)
  for (let i = 0; i < tokens.length; ) {
    if (!startsName(tokens, i, known, shouting)) {
      i++
      continue
    }
    const last = endOfRun(tokens, i, known, shouting)
    const name = spanOf(tokens, i, last)
    if (name) found.push(name)
    i = last
  }
  return found
}

function startsName(tokens: readonly Token[], i: number, known: ReadonlySet<string>, shouting: boolean): boolean {
  const token = tokens[i]
  if (
    !token ||
    !/^\p{Lu}/u.test(token.text) ||
    calendar.test(token.lower) ||
    (/^(I|I'm|Mr|A|The)$/u.test(token.text) && token.text !== 'Mr')
  )
    return false
  if (/^(DET|PRON|ADP|CCONJ|SCONJ|AUX|PART|INTJ|NUM|PUNCT|SYM)$/u.test(token.pos) && !/^\p{Lu}{2,}/u.test(token.text))
    return false
  if (token.lower === 'may' && tokens[i + 1]?.pos === 'NUM') return false
  const initial = i === 0 || /^["“‘'([:…–—-]$/u.test(tokens[i - 1]?.text ?? '')
  if (initial || shouting) {
    if (known.has(token.lower)) return true
    if (shouting) return false
    const next = tokens[i + 1]
    const nextIsName = next !== undefined && /^\p{Lu}/u.test(next.text) && next.pos === 'PROPN'
    if (!nextIsName && token.lower.length > 1 && !/^\p{Lu}{2,}/u.test(token.text) && isCommonWord(token.lower))
      return false
    return (
      token.pos === 'PROPN' ||
      /^\p{Lu}{2,}$/u.test(token.text) ||
      (nextIsName && token.pos !== 'VERB' && token.pos !== 'ADV')
    )
  }
  return token.pos !== 'VERB' || known.has(token.lower) || /^\p{Lu}/u.test(tokens[i + 1]?.text ?? '')
}

function endOfRun(tokens: readonly Token[], from: number, known: ReadonlySet<string>, shouting: boolean): number {
  let last = from + 1
  while (last < tokens.length) {
    const token = tokens[last]
    const next = tokens[last + 1]
    if (!token) break
    const adjoining = token.start === tokens[last - 1]?.end
    if (
      /^\p{Lu}/u.test(token.text) &&
      !calendar.test(token.lower) &&
      !/^(DET|PRON|ADP|SCONJ|AUX)$/u.test(token.pos) &&
      (!shouting || known.has(token.lower))
    )
      last++
    else if (
      /^\p{N}{1,3}$/u.test(token.text) &&
      token.pos === 'NUM' &&
      !/^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|aug|sept?|oct|nov|dec)\.?$/u.test(
        tokens[last - 1]?.lower ?? '',
      ) &&
      !/^%/u.test(next?.text ?? '')
    )
      last++
    else if (
      joiners.test(token.text) &&
      adjoining &&
      next &&
      next.start === token.end &&
      joinsNames(tokens[last - 1], next)
    )
      last += 2
    else if (
      particles.test(token.lower) &&
      next &&
      /^\p{Lu}/u.test(next.text) &&
      next.pos !== 'PRON' &&
      joins(token.lower, tokens[last - 1]?.lower ?? '', tokens, last)
    )
      last += 2
    else break
  }
  return last
}

/** "Li-Ann" and "Jong-un" are one name; "U.S.-led" and "Japan-China" are not. */
function joinsNames(before: Token | undefined, after: Token): boolean {
  if (before && nationality(before.lower)) return false
  return (
    /^\p{Lu}/u.test(after.text) ||
    (/^\p{Ll}{1,4}$/u.test(after.text) && after.lower !== 'led' && /^\p{L}+$/u.test(before?.text ?? ''))
  )
}

function joins(particle: string, before: string, tokens: readonly Token[], at: number): boolean {
  if (particle === 'of') return heads.test(before) || organisationWords.has(before)
  if (particle === 'for')
    return /^(?:center|centre|institute|secretary|minister|council|association|society|committee|campaign|office)s?$/u.test(
      before,
    )
  if (particle === 'and')
    return (
      /^(?:ministry|department|of|sciences?|arts|marks|johnson|health|centers?|food|foreign)$/u.test(before) &&
      organisationWords.size > 0 &&
      tokens
        .slice(Math.max(0, at - 4), at)
        .some((token) => /^(?:ministry|department|academy|centers?|institute|marks|food)$/u.test(token.lower))
    )
  return true
}

function spanOf(tokens: readonly Token[], first: number, last: number): NameSpan | undefined {
  const run = tokens.slice(first, last)
  const start = run[0]?.start
  const end = run.at(-1)?.end
  if (start === undefined || end === undefined) return undefined
  let split = 0
  for (const [i, token] of run.entries()) {
    const rest = run.slice(i + 1)
    if (isTitle(token) && !(rest[0] && /^(of|for)$/u.test(rest[0].lower))) split = i + 1
    else if (!joiners.test(token.text) && !leadsToTitle(run, i)) break
  }
  const tail = run.at(-1)
  if (tail && (organisationWords.has(tail.lower) || placeWords.has(tail.lower)) && split < run.length) split = 0
  const text = (part: readonly Token[]) =>
    part.map((token, i) => (i > 0 && token.start > (part[i - 1]?.end ?? 0) ? ' ' : '') + token.text).join('')
  const words = run
    .slice(split)
    .filter((token) => /[\p{L}\p{N}]/u.test(token.text))
    .map((token) => token.text)
  return { start, end, words, name: text(run.slice(split)), title: text(run.slice(0, split)), first, last }
}

const isTitle = (token: Token) =>
  titleWords.has(token.lower.replace(/\.$/u, '')) || titleWords.has(token.lower.replace(/s$/u, ''))

function leadsToTitle(run: readonly Token[], at: number): boolean {
  for (let i = at; i < Math.min(run.length, at + 4); i++) {
    const token = run[i]
    if (token && isTitle(token)) return i < run.length - 1 || at === 0
  }
  return false
}

/** A headline or a line in capitals: most of its longer words begin with one, so capitals tell nothing. */
function isHeadline(tokens: readonly Token[]): boolean {
  const long = tokens.filter((token) => /^\p{L}{4,}/u.test(token.text))
  if (long.length < 5) return false
  const capital = long.filter((token) => /^\p{Lu}/u.test(token.text)).length
  return capital / long.length > 0.75
}

/** Whether the lexicon knows this word, in lower case, as an everyday one. */
const isCommonWord = (lower: string) => nationality(lower) === undefined && classOf(lemmaOf(lower)).length > 0
