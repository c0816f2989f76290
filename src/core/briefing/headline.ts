import type { Analysis } from '../language/analysis.ts'
import { canBeVerb, lemmaOf } from '../language/lexicon/index.ts'
import { type Token, tokenise } from '../language/words.ts'
import { actionEnd, type Clause, mainClause } from './clause.ts'

/** A given title read as a clause; offsets are into the title. */
export type Headline = {
  text: string
  tokens: Token[]
  clause: Clause | undefined
  /** What was done or happened, cut before its first adjunct; empty where the title asks. */
  action: string
  /** The tokens of the action. */
  told: Token[]
}

/**
 * Reads an article's own title: without a label before its colon, and with words in lower case that the article does not
 * use as names, since capitals lead the tagger astray.
 */
export function readHeadline({ article, entities }: Analysis): Headline {
  const names = new Set(entities.flatMap((entity) => [...entity.forms].flatMap((form) => form.split(/[\s-]+/u))))
  const text = article.titleGiven && !slug.test(article.title) ? article.title.slice(0, 300) : ''
  const plain = text.replace(/\p{L}[\p{L}’'-]*/gu, (word) =>
    names.has(word.toLowerCase()) || /^\p{Lu}{2,4}$/u.test(word) ? word : word.toLowerCase(),
  )
  const all = tokenise(plain.length === text.length ? plain : text)
  const tokens = body(all)
  const clause = mainClause(tokens, () => false) ?? unmarked(tokens)
  const asks = /^(?:why|how|what|who|when|where|which|is|are|do|does|did|can|could|will|should)\b|\?$/iu.test(text)
  const told = asks ? [] : actionOf(tokens, clause)
  const action = evenQuotes(text.slice(told[0]?.start ?? 0, told.at(-1)?.end ?? 0))
  return { text, tokens, clause, action, told }
}

/** Tokens of an action that is told by its verb and little else, so that it needs its subject: "tram derails". */
const bare = 3
const longestAction = 10

function actionOf(tokens: readonly Token[], clause: Clause | undefined): Token[] {
  const happening = clause ? undefined : tokens.findIndex((token, i) => i > 1 && adjunct.test(token.lower))
  const end = clause ? actionEnd(tokens, clause.verb) : happening === -1 ? tokens.length : (happening ?? 0)
  const needsSubject =
    clause &&
    end - clause.subjectStart <= longestAction &&
    (end - clause.verb <= bare || isPassive(tokens, clause.verb))
  return tokens.slice(clause ? (needsSubject ? clause.subjectStart : clause.verb) : 0, end)
}

/** Without its quotation marks where one of a pair is missing. */
const evenQuotes = (said: string) =>
  (said.match(/(?<!\p{L})['"“‘]|['"”’](?!\p{L})/gu)?.length ?? 0) % 2 === 0
    ? said
    : said.replace(/(?<!\p{L})['"“‘]|['"”’](?!\p{L})/gu, '')

const adjunct = /^(?:in|at|on|after|as|with|amid|by|over|for|from|during)$/u

/** A participle without its auxiliary: "consulate bombed", "three hurt". */
const isPassive = (tokens: readonly Token[], verb: number) =>
  /(?:ed|en|shot|hurt|found|held|hit|made|cut|set)$/u.test(tokens[verb]?.lower ?? '') &&
  tokens[verb + 1]?.pos !== 'NOUN'

/** An address in place of a title. */
const slug = /^\S+-\S+-\S+/u

/** The part of a title that tells: behind a short label's colon, before a quotation's and before the paper's name. */
function body(tokens: readonly Token[]): Token[] {
  const bar = tokens.findIndex(
    (token, i) =>
      i > 3 &&
      (/^[|–—]$/u.test(token.text) || (token.text === '-' && token.start > (tokens[i - 1]?.end ?? 0))) &&
      tokens.length - i < 6,
  )
  const shouted = /^['"“‘]$/u.test(tokens[0]?.text ?? '')
    ? tokens.findIndex((token, i) => i > 1 && /^['"”’]$/u.test(token.text)) + 1
    : 0
  const kept = tokens.slice(tokens.length - shouted > 3 ? shouted : 0, bar > 0 ? bar : undefined)
  const colon = kept.findIndex((token) => token.text === ':')
  if (colon <= 0) return kept
  const ahead = kept.slice(colon + 1)
  return colon > 7 || ahead.length < 3 || /^['"“‘]$/u.test(ahead[0]?.text ?? '') ? kept.slice(0, colon) : ahead
}

/**
 * A headline whose verb the tagger took for a noun: the first word in -s or -ed, or the plain form of a verb behind a
 * plural ("Police name", "Cubs end"), or a participle behind a number ("Five shot").
 */
function unmarked(tokens: readonly Token[]): Clause | undefined {
  const from = /^(?:while|as|after|when|if)$/u.test(tokens[0]?.lower ?? '')
    ? tokens.findIndex((token) => token.text === ',') + 1
    : 0
  const verb = tokens.findIndex((token, i) => {
    const before = tokens[i - 1]
    if (i <= from || i >= tokens.length - 1 || !before || !/^(?:NOUN|PROPN|NUM)$/u.test(before.pos)) return false
    if (!canBeVerb(lemmaOf(token.lower, 'verb'))) return false
    const plural = /[^s]s$/u.test(before.lower) || /^(?:police|people|women|men)$/u.test(before.lower)
    return (
      (/(?:[^s]s|ed)$/u.test(token.lower) && /^(?:NOUN|VERB|ADJ)$/u.test(token.pos)) ||
      (plural && lemmaOf(token.lower, 'verb') === token.lower && !/^\p{Lu}/u.test(token.text)) ||
      (before.pos === 'NUM' && lemmaOf(token.lower, 'verb') !== token.lower)
    )
  })
  return verb > 0 ? { subjectStart: from, subjectEnd: verb, verb } : undefined
}
