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
  const doc = nlp.readDoc(clean(text))
  const values: string[] = doc.tokens().out()
  const poses = doc.tokens().out(nlp.its.pos)
  const tokens: Token[] = []
  let at = 0
  for (const [i, value] of values.entries()) {
    if (value.trim() === '') continue
    const start = text.indexOf(value, at)
    if (start < 0) continue
    at = start + value.length
    const lower = straighten(value)
    tokens.push({
      text: value,
      lower,
      lemma: lemma(lower, String(poses[i] ?? 'X')),
      pos: String(poses[i] ?? 'X'),
      start: offset + start,
      end: offset + at,
    })
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

/** Lower case with curly apostrophes straightened. */
export const straighten = (text: string): string => text.toLowerCase().replace(/[’‘`´]/gu, "'")

// The tokenizer knows contractions with either apostrophe; nulls and lone surrogates would confuse it.
const clean = (text: string) => text.replace(/\0/gu, ' ').toWellFormed()

export const isWord = (token: Token): boolean => /[\p{L}\p{N}]/u.test(token.text)
