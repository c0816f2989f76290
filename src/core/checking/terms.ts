import { phrasesIn } from '../language/lexicon/index.ts'
import type { NameSpan } from '../language/names.ts'
import type { Quantity } from '../language/quantities.ts'
import { isWord, type Token } from '../language/words.ts'

type TermKind = 'name' | 'number' | 'noun' | 'verb' | 'modifier'

/** A word of a claim that tells something, so the article must tell it, too. */
export type Term = {
  kind: TermKind
  token: Token
  /** Index of its token in the part. */
  at: number
  lemma: string
  /** The phrase of the lexicon that it is part of ("take over"), if there is one. */
  phrase?: string
  /** The number, of a term of kind number. */
  value?: number
  weight: number
}

const weights: Record<TermKind, number> = { name: 1.4, number: 1.3, noun: 1, verb: 1, modifier: 0.7 }

const empty = new Set(
  (
    'be have do say tell make get go come take give put set see will would can could may might shall should must not ' +
    "n't also just now then there here so too very only even still yet already however meanwhile more most than such " +
    'other own same as well about around some any many much few several who which that this these those what when ' +
    'where how why all both each every another including include according former last next new one thing way mr mrs ms ' +
    'saying said says up out off over down in on back away ago again ever never no'
  ).split(' '),
)
const light = new Set('be have do say tell make get go come take give put set see'.split(' '))

/** The telling words of a sentence, each number once. */
export function termsOf(
  tokens: readonly Token[],
  names: readonly NameSpan[],
  quantities: readonly Quantity[],
  known: ReadonlySet<string>,
): Term[] {
  const terms: Term[] = []
  const phraseAt = new Map<number, string>()
  for (const { start, end, lemma } of phrasesIn(tokens.map((token) => token.lower)))
    for (let i = start; i < end; i++) phraseAt.set(i, lemma)
  const inName = new Set(names.flatMap((name) => range(name.first, name.last)))
  let lastQuantity: Quantity | undefined
  for (const [at, token] of tokens.entries()) {
    const quantity = quantities.find((each) => each.start <= token.start && token.start < each.end)
    if (quantity) {
      if (quantity !== lastQuantity && !(quantity.text.toLowerCase() === 'one')) {
        terms.push({ kind: 'number', token, at, lemma: token.lower, value: quantity.value, weight: weights.number })
      }
      lastQuantity = quantity
      continue
    }
    if (!isWord(token) || token.lower.length < 2) continue
    const kind = inName.has(at) || known.has(token.lower) ? 'name' : kindOf(token)
    if (!kind) continue
    const phrase = phraseAt.get(at)
    if (kind !== 'name' && empty.has(token.lemma)) {
      if (!phrase || !light.has(token.lemma)) continue
    }
    terms.push({
      kind,
      token,
      at,
      lemma: token.lemma,
      ...(phrase === undefined ? {} : { phrase }),
      weight: weights[kind],
    })
  }
  return terms
}

function kindOf(token: Token): TermKind | undefined {
  if (token.pos === 'PROPN') return /^\p{Lu}/u.test(token.text) ? 'name' : 'noun'
  if (token.pos === 'NOUN' || token.pos === 'X') return 'noun'
  if (token.pos === 'VERB') return 'verb'
  if (token.pos === 'ADJ' || token.pos === 'ADV') return 'modifier'
  return undefined
}

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i)
