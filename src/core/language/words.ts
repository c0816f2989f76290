import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { lemmaOf, type Pos, spelling } from './lexicon/index.ts'

/** A word, number or mark of a sentence. Offsets are into the article's text. */
export type Token = {
  text: string
  /** Lower case, apostrophes straightened. */
  lower: string
  /** Dictionary form in lower case. */
  lemma: string
  /** Universal part of speech: NOUN, PROPN, VERB, AUX, ADJ, ADV, NUM, PRON, DET, ADP, PUNCT ... */
  pos: string
  start: number
  end: number
}

const nlp = winkNLP(model, ['pos'])

/**
 * Cuts a text into tokens with part of speech and lemma, by wink-nlp's small English model.
 * `offset` is added to each token's place. White space is left out. Text that the model cannot place is passed over.
 */
export function tokenise(text: string, offset = 0): Token[] {
  const cleaned = clean(text)
  const doc = nlp.readDoc(cleaned.replace(wholeOwner, ' '))
  const values: string[] = doc.tokens().out()
  const poses = doc.tokens().out(nlp.its.pos)
  const tokens: Token[] = []
  let at = 0
  const add = (start: number, end: number, pos: string) => {
    const lower = straighten(text.slice(start, end))
    tokens.push({
      text: text.slice(start, end),
      lower,
      lemma: lemma(lower, pos),
      pos,
      start: offset + start,
      end: offset + end,
    })
  }
  for (const [i, value] of values.entries()) {
    if (value.trim() === '') continue
    const start = cleaned.indexOf(value, at)
    if (start < 0) continue
    at = start + value.length
    const pos = String(poses[i] ?? 'X')
    // The tokeniser leaves some possessives whole.
    const owner = /^(\p{L}{2,})['’]s$/u.exec(value)?.[1]?.length ?? 0
    add(start, owner > 0 ? start + owner : at, pos)
    if (owner > 0) add(start + owner, at, 'PART')
  }
  return tokens
}

const classes: Record<string, Pos> = { NOUN: 'noun', VERB: 'verb', AUX: 'verb', ADJ: 'adjective', ADV: 'adverb' }
const auxiliaries: Record<string, string> = {
  "'s": 'be',
  "'re": 'be',
  "'m": 'be',
  "n't": 'not',
  "'ve": 'have',
  "'ll": 'will',
  "'d": 'would',
}

function lemma(lower: string, pos: string): string {
  if (pos === 'PART' && /^'s?$/u.test(lower)) return lower
  if (pos === 'AUX' || pos === 'PART') return auxiliaries[lower] ?? lemmaOf(lower, 'verb')
  return pos === 'PROPN' ? lower : spelling(lemmaOf(lower, classes[pos]))
}

/**
 * Where wink-nlp leaves a possessive whole because a mark follows it ("the firm’s:"). It would remember it as one word
 * and read it so from then on, so that the same text could be read in two ways.
 */
const wholeOwner = /(?<=\p{L})(?=['’]s(?![\s\p{L}\p{N}]|$))/giu

/** Lower case with curly apostrophes straightened. */
const straighten = (text: string): string => text.toLowerCase().replace(/[’‘`´]/gu, "'")

// Nulls and lone surrogates would confuse the tokeniser. The length stays, so places in the one are places in the other.
const clean = (text: string) => text.replace(/\0/gu, ' ').toWellFormed()

export const isWord = (token: Token): boolean => /[\p{L}\p{N}]/u.test(token.text)

/** Index of the token at an offset of the article, or of the first one after it; the number of tokens where there is none. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((tokens[middle]?.end ?? 0) > offset) high = middle
    else low = middle + 1
  }
  return low
}
