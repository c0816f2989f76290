import { type Quantity, quantitiesIn } from '../language/quantities.ts'
import { type Token, tokenise } from '../language/words.ts'
import { mend, type Term, termsOf } from './terms.ts'
import { tidy } from './tidy.ts'
import { kindOf, type Wanted } from './wanted.ts'

/** A question as understood. */
export type Question = {
  text: string
  wanted: Wanted
  /** The noun asked for ("which chart", "how many songs"), as a lemma; '' where there is none. */
  focus: string
  terms: Term[]
  quantities: Quantity[]
  tokens: Token[]
  negated: boolean
  /** Lower-case words of whom the answer must not be: "besides Motegi". */
  excluded: Set<string>
}

const besides =
  /\s(?:besides|other than|apart from|aside from|except(?: for)?|in addition to)\s+((?:the\s)?[\p{L}\p{N}'’.-]+(?:\s\p{Lu}[\p{L}'’.-]+)*)/u

/**
 * Reads a question: what kind of answer it wants, which noun it asks for, and the words that evidence must account for.
 * `vocabulary` is the lower-case words of the articles, to mend typing errors against; `names` those written with a capital.
 */
export function readQuestion(raw: string, vocabulary: ReadonlySet<string>, names: ReadonlySet<string>): Question {
  const whole = tidy(raw)
  const apart = besides.exec(whole)
  const text = apart ? `${whole.slice(0, apart.index)}${whole.slice(apart.index + apart[0].length)}`.trim() : whole
  const tokens = tokenise(text).map((token) => mend(token, vocabulary))
  const lower = tokens
    .map((token) => token.lower)
    .join(' ')
    .replaceAll(" n't", "n't")
    .replaceAll(" 's", "'s")
  const { wanted, focus } = kindOf(lower, tokens)
  return {
    text,
    wanted,
    focus,
    terms: termsOf(text, tokens, wanted, vocabulary, names),
    quantities: quantitiesIn(text),
    tokens,
    // "Wasn't he there?" asks whether he was.
    negated: /\bnot\b|n't\b|\bnever\b/u.test(lower.replace(/^\p{L}+n't\b/u, '')),
    excluded: new Set(apart?.[1]?.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []),
  }
}
