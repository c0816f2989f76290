import type { Analysis } from '../language/analysis.ts'
import { type Token, tokenise } from '../language/words.ts'
import { actionEnd, type Clause, mainClause } from './clause.ts'

/** A given title read as a clause; offsets are into the title. */
export type Headline = {
  text: string
  tokens: Token[]
  clause: Clause | undefined
  /** What was done, cut before its first adjunct; empty where no verb is found. */
  action: string
}

/**
 * Reads an article's own title: without a label before its colon, and with words in lower case that the article does not
 * use as names, since capitals lead the tagger astray.
 */
export function readHeadline({ article, entities }: Analysis): Headline {
  const names = new Set(entities.flatMap((entity) => [...entity.forms].flatMap((form) => form.split(/[\s-]+/u))))
  const text = article.titleGiven ? article.title.slice(0, 300) : ''
  const plain = text.replace(/\p{L}[\p{L}’'-]*/gu, (word) =>
    names.has(word.toLowerCase()) || /^\p{Lu}{2,4}$/u.test(word) ? word : word.toLowerCase(),
  )
  const all = tokenise(plain.length === text.length ? plain : text)
  const tokens = body(all)
  const clause = mainClause(tokens, () => false) ?? verbless(tokens)
  const end = clause ? actionEnd(tokens, clause.verb) : 0
  const first = clause ? tokens[clause.verb] : undefined
  const last = tokens[end - 1]
  const asks = /^(?:why|how|what|who|when|where|which|is|are|do|does|did|can|could|will|should)\b|\?$/iu.test(text)
  return { text, tokens, clause, action: first && last && !asks ? text.slice(first.start, last.end) : '' }
}

/** The part of a title that tells: behind a short label's colon, before a quotation's and before the paper's name. */
function body(tokens: readonly Token[]): Token[] {
  const bar = tokens.findIndex(
    (token, i) =>
      i > 3 &&
      (/^[|–—]$/u.test(token.text) || (token.text === '-' && token.start > (tokens[i - 1]?.end ?? 0))) &&
      tokens.length - i < 6,
  )
  const kept = bar > 0 ? tokens.slice(0, bar) : [...tokens]
  const colon = kept.findIndex((token) => token.text === ':')
  if (colon <= 0) return kept
  const ahead = kept.slice(colon + 1)
  return colon > 7 || ahead.length < 3 || /^['"“‘]$/u.test(ahead[0]?.text ?? '') ? kept.slice(0, colon) : ahead
}

/** A headline whose verb the tagger took for a noun: the first word in -s or -ed behind another word. */
function verbless(tokens: readonly Token[]): Clause | undefined {
  const verb = tokens.findIndex(
    (token, i) =>
      i > 0 &&
      i < tokens.length - 1 &&
      /(?:[^s]s|ed)$/u.test(token.lower) &&
      /^(?:NOUN|VERB|ADJ)$/u.test(token.pos) &&
      /^(?:NOUN|PROPN|NUM)$/u.test(tokens[i - 1]?.pos ?? ''),
  )
  return verb > 0 ? { subjectStart: 0, subjectEnd: verb, verb } : undefined
}
