import { months, timeZones, weekdays } from './calendar.ts'
import { isFirstName } from './firstnames.ts'
import { classOf, lemmaOf, nationality } from './lexicon/index.ts'
import { joinsByParticle, joinsHyphen, joinsTwice, opensParticle } from './name-joints.ts'
import { type NameSpan, splitTitle } from './name-parts.ts'
import { ranks, titleModifiers } from './titles.ts'
import type { Token } from './words.ts'

export type { NameSpan } from './name-parts.ts'

/**
 * The runs of proper nouns in a sentence, in order. What the rest of the article tells about capitals, in lower case:
 * `capital` are words that stand capitalised in mid-sentence, so they are names at a beginning, too; `small` are words
 * that stand in small letters somewhere, so a capital at a beginning tells nothing.
 */
export function namesIn(
  tokens: readonly Token[],
  capital: ReadonlySet<string>,
  small: ReadonlySet<string> = new Set(),
): NameSpan[] {
  const found: NameSpan[] = []
  const loud = isHeadline(tokens)
  const shouted = shoutedWords(tokens)
  const fits = (i: number) => {
    const token = tokens[i]
    if (!token || !isCapital(token) || notInNames(tokens, i) || shouted.has(i)) return false
    return !loud || capital.has(token.lower)
  }
  for (let i = 0; i < tokens.length; ) {
    if (!fits(i) || !begins(tokens, i, capital, small)) {
      i++
      continue
    }
    const last = endOfRun(tokens, i, fits)
    found.push(...splitTitle(tokens, i, last))
    i = last
  }
  return found
}

/** What many sentences together tell about capitals, as `namesIn` takes it. */
export function spellingsOf(sentences: Iterable<readonly Token[]>): { capital: Set<string>; small: Set<string> } {
  const capital = new Set<string>()
  const small = new Set<string>()
  for (const tokens of sentences) {
    const loud = isHeadline(tokens)
    for (const [i, token] of tokens.entries()) {
      if (/^\p{Ll}/u.test(token.text)) small.add(token.lower)
      else if (!loud && isCapital(token) && !isInitial(tokens, i) && token.pos === 'PROPN') capital.add(token.lower)
    }
  }
  return { capital, small }
}

const isCapital = (token: Token) => /^(?:\p{Lu}|[a-z]\p{Lu}\p{L}+$)/u.test(token.text)
const closedClass = /^(?:DET|PRON|ADP|CCONJ|SCONJ|AUX|PART|INTJ|NUM|PUNCT|SYM)$/u
const neverName = /^(?:i|a|the|i'(?:m|ve|ll|d)|today|yesterday|tomorrow|photo|image|video|credit|updated|read|share)$/u

/** Words that are capitalised and yet no part of a name: calendar words, time zones after a clock, "The", "I". */
function notInNames(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  if (!token || neverName.test(token.lower) || isPartyTag(tokens, i)) return true
  const bare = token.lower.replace(/\.$/u, '')
  if (weekdays.has(bare)) return true
  if (bare === 'may' && isSurnamed(tokens, i)) return false
  if (/^(?:april|may|june|august|jan)$/u.test(bare) && isFirstNameHere(tokens, i)) return false
  if (months.has(bare)) return true
  if (timeZones.has(token.text) && /^(?:[ap]\.?m\.?|\d[\d:.]*)$/iu.test(tokens[i - 1]?.text ?? '')) return true
  return closedClass.test(token.pos) && !/^(?:\p{Lu}{2,}|\p{Lu}\.(?:\p{Lu}\.)*)$/u.test(token.text)
}

/** "Paul Ryan (R-Wis.)": the party and the state. */
function isPartyTag(tokens: readonly Token[], i: number): boolean {
  const from = /^[RDI]$/u.test(tokens[i]?.text ?? '') ? i : i - 2
  const opens = /^[(,]$/u.test(tokens[from - 1]?.text ?? '')
  return opens && /^[RDI]$/u.test(tokens[from]?.text ?? '') && tokens[from + 1]?.text === '-'
}

/** Whether a capitalised word begins a name rather than a sentence. */
function begins(
  tokens: readonly Token[],
  i: number,
  capital: ReadonlySet<string>,
  small: ReadonlySet<string>,
): boolean {
  const token = tokens[i]
  if (!token) return false
  const next = tokens[i + (tokens[i + 1]?.text === '-' ? 2 : 1)]
  const beforeName = next !== undefined && isCapital(next) && !closedClass.test(next.pos)
  if (!isInitial(tokens, i)) return token.pos !== 'VERB' || capital.has(token.lower) || beforeName
  if (/^\p{Lu}{2,}$|^(?:\p{Lu}\.)+$/u.test(token.text)) return true
  if (capital.has(token.lower) && (!small.has(token.lower) || token.pos === 'PROPN')) return true
  if (isRank(token) && (beforeName || (next?.lower === 'of' && /^\p{Lu}/u.test(tokens[i + 2]?.text ?? '')))) return true
  if (beforeName && titleModifiers.has(token.lower) && tokens.slice(i + 1, i + 4).some(isRank)) return true
  if (beforeName && /^(?:PROPN|NOUN|ADJ)$/u.test(token.pos)) {
    // "Secretive Telegram": the name begins with the second word. "White House" is one the lexicon knows.
    const own = classOf(`${token.lower} ${next.lower}`).length > 0 || !isCommonWord(token.lower)
    return own || token.pos === 'PROPN' || !capital.has(next.lower)
  }
  return token.pos === 'PROPN' && !small.has(token.lower) && !isCommonWord(token.lower)
}

/** "Jan Berg", "June Lee": a month's name before a surname, and no preposition before it. */
function isFirstNameHere(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1]
  if (!next || !/^\p{Lu}\p{Ll}/u.test(next.text) || next.pos !== 'PROPN' || weekdays.has(next.lower)) return false
  return !/^(?:ADP|NUM|DET|ADJ)$/u.test(tokens[i - 1]?.pos ?? 'X') && !months.has(next.lower)
}

/** "Theresa May", "May said": the month's name as a surname. */
function isSurnamed(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]
  const next = tokens[i + 1]
  if (
    next?.pos === 'NUM' ||
    /^(?:in|by|since|until|till|last|this|next|early|late|of|from|to|mid|,)$/u.test(before?.lower ?? '')
  )
    return false
  return (
    isFirstName(before?.lower ?? '') ||
    /^(?:mrs|ms|mr|minister)\.?$/u.test(before?.lower ?? '') ||
    /^(?:said|told|'s|’s)$/u.test(next?.lower ?? '')
  )
}

const isRank = (token: Token) => ranks.has(token.lower.replace(/\.$/u, ''))

function endOfRun(tokens: readonly Token[], from: number, fits: (i: number) => boolean): number {
  let last = from + 1
  for (;;) {
    const token = tokens[last]
    if (!token) return last
    if (fits(last) && !(token.pos === 'VERB' && !fits(last + 1) && isCommonWord(token.lower))) last++
    else if (joinsHyphen(tokens, last) || joinsByParticle(tokens, last, from)) last += 2
    else if (opensParticle(tokens, last) || joinsTwice(tokens, last)) last += joinsTwice(tokens, last) ? 4 : 3
    else if (isModelNumber(tokens, last)) return last + 1
    else return last
  }
}

/** "Pixel 2" and "Game 7"; not "Trump 52 percent" or "Korea 30 times". */
function isModelNumber(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  const before = tokens[i - 1]
  if (!token || !before || !/^\d{1,3}$/u.test(token.text)) return false
  if (/^(?:%|-|:|percent|per|\d.*)$/u.test(tokens[i + 1]?.lower ?? '')) return false
  return !classOf(before.lower).includes('location') && tokens[i + 1]?.pos !== 'NOUN'
}

/** Whether a token stands where any word has a capital: at the beginning, after an end mark, a colon or an opening quote. */
function isInitial(tokens: readonly Token[], i: number): boolean {
  return i === 0 || /^(?:["“‘'([:;…–—•*|-]|--|[.?!]+["”]?)$/u.test(tokens[i - 1]?.text ?? '')
}

/** A headline: most of its longer words begin with a capital, and no full stop ends it, so capitals tell nothing. */
function isHeadline(tokens: readonly Token[]): boolean {
  if (/^[.?!]$/u.test(tokens.at(-1)?.text ?? '')) return false
  const long = tokens.filter((token) => /^\p{L}{4,}/u.test(token.text))
  if (long.length < 4) return false
  return long.filter((token) => /^\p{Lu}/u.test(token.text)).length / long.length > 0.75
}

/** Words of three and more capitals that stand beside each other: someone shouts, or a headline does. */
function shoutedWords(tokens: readonly Token[]): Set<number> {
  const found = new Set<number>()
  const loud = (i: number) => /^\p{Lu}{3,}$/u.test(tokens[i]?.text ?? '') && isCommonWord(tokens[i]?.lower ?? '')
  for (let i = 0; i < tokens.length; i++) if (loud(i) && (loud(i - 1) || loud(i + 1))) found.add(i)
  return found
}

/** Whether the lexicon knows this word, in lower case, as an everyday one and not only as a place. */
export function isCommonWord(lower: string): boolean {
  const kind = classOf(lemmaOf(lower, 'noun'))[0]
  // Short names of nations may be words as well: CAR is the Central African Republic.
  if (nationality(lower) !== undefined && (lower.length > 4 || kind === undefined)) return false
  if (kind !== undefined) return kind !== 'location'
  if (lemmaOf(lower, 'verb') !== lower || lemmaOf(`${lower}ed`, 'verb') === lower) return true
  // Of an adjective it tells only that it knows the comparative.
  return (
    lemmaOf(`${lower}er`, 'adjective') === lower ||
    lemmaOf(lower.replace(/s$/u, 'er'), 'adjective') !== lower.replace(/s$/u, 'er')
  )
}
