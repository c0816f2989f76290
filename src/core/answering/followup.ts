import type { Turn } from '../article.ts'
import { lemmaOf } from '../language/lexicon/index.ts'
import { textOf } from '../language/roles.ts'
import { type Token, tokenise } from '../language/words.ts'
import { type Antecedents, antecedentsOf } from './antecedent.ts'
import type { Catalogue } from './catalogue.ts'
import { indirect } from './indirect.ts'
import { nounPhrases } from './phrases.ts'
import { tidy } from './tidy.ts'

const asking = /^(?:what|which|who|whom|whose|when|where|why|how)$/u
const helper = /^(?:is|are|was|were|will|would|shall|should|can|could|may|might|must|has|have|had|do|does|did)$/u
const pronoun = /^(?:he|him|his|she|her|hers|it|its|they|them|their|theirs|this|that|these|those|there|one|ones)$/u
/** "who says so?" asks for the source of what was said last. */
const happened =
  /^(?:when|where|why|how(?: often| many times)?) (?:was|is|did|does|has|had) (?:that|this|it)(?: happen(?:ed)?)?$/iu

const source = /^(?:who|which \w+) (?<verb>says|said|claims|claimed|reported|reports|confirmed) (?:so|that|this|it)$/iu
const otherParty = /\bthe other (?:one|side|party|company|firm|team|country|man|woman|person)\b/iu
const more = /^(?:tell me more|more|go on|any more|more details?|what else|anything else|continue)$/iu

/** A question as understood in its conversation. */
export type Understood = {
  standalone: string
  /** Whether it only asks on about what was just said ("why?", "since when?"), so that its answer may stand there, too. */
  asksOn: boolean
  /** Whether it wants what has not been shown yet ("tell me more"). */
  asksMore: boolean
}

/**
 * A question spelled out so that it can be understood without the conversation it stands in: "and when?" after "Who
 * asked for the talks?" asks when that was asked for. Without turns, or where it stands alone, the question as it is.
 */
export function understand(question: string, turns: readonly Turn[], book: Catalogue): Understood {
  const latest = turns.at(-1)
  const last = turns.findLast((turn) => !profile.test(turn.answer.standalone)) ?? latest
  if (!last || !latest || book.entries.length === 0) return { standalone: question, asksOn: false, asksMore: false }
  const before = last.answer.standalone
  const bare = tidy(question)
    .replace(/^(?:(?:and|but|so|ok|okay|no|then|also|well)\b[,\s]*)+/iu, '')
    .replace(/\b(?:then|though)$/iu, '')
    .trim()
  const is = (standalone: string, asksOn = false): Understood => ({
    standalone: ended(standalone),
    asksOn,
    asksMore: false,
  })
  if (bare === '') return is(before)
  if (more.test(bare))
    return { ...is(`What else does the article say about ${topicOf(before) || 'this'}`), asksMore: true }
  const sourced = source.exec(bare)
  const stated = sourced && indirect(before)
  if (sourced && stated) return is(`${sourced[0].replace(/\s\S+$/u, '')} ${stated}`, true)
  const instead = insteadOf(bare)
  if (instead) return is(instead.rest ? aboutOther(instead.rest, instead.other) : swap(before, instead.other, book))
  const tokens = tokenise(bare)
  const event = happened.test(bare)
  if (event && /^(?:what|which|who)\b/iu.test(before)) return is(bare, latest === last)
  if (isBare(tokens) || event) {
    const asked = event
      ? tokens.slice(
          0,
          tokens.findIndex((token) => helper.test(token.lower)),
        )
      : tokens
    return is(askAgain(asked, before, last.answer.kind === 'answer' ? (last.answer.short ?? '') : ''), latest === last)
  }
  const antecedents = antecedentsOf(bare, latest, turns.slice(0, -1), book)
  const party = otherParty.test(bare) ? antecedents.party() : undefined
  const named = party ? tokenise(bare.replace(otherParty, () => party)) : tokens
  return is(counted(spellOut(named, antecedents), before))
}

/** "how many did they pick?" after a question about objects counts objects. */
function counted(question: string, before: string): string {
  const noun = /^how many ((?:\p{L}+ )?\p{L}+?s)\b/iu.exec(before)?.[1]
  return noun
    ? question.replace(/^(how many)(?= (?:did|do|does|were|was|are|have|has|had|will|can|would)\b)/iu, `$1 ${noun}`)
    : question
}

const profile = /^who (?:is|are|was|were) \S+(?: \S+)?\?$/iu

/** "what about Russia?", "and the other student?", "what about Snap, when did they settle?" */
function insteadOf(bare: string): { other: string; rest: string } | undefined {
  const found =
    /^(?:what|how) about (?<other>[^,]+)(?:,\s*(?<rest>.+))?$/iu.exec(bare) ??
    (looksLikeName(bare) ? /^(?<other>[^,]+)(?:,\s*(?<rest>.+))?$/iu.exec(bare) : null)
  const other = found?.groups?.other?.trim()
  return other ? { other, rest: found?.groups?.rest ?? '' } : undefined
}

function aboutOther(rest: string, other: string): string {
  const meant = () => other
  return spellOut(tokenise(rest), { person: meant, thing: meant, group: meant, place: meant, party: meant })
}

/** A question's helper that opened it and now stands within: "Are ties strained" after "why". */
const uncapped = (question: string) => `${question.charAt(0).toLowerCase()}${question.slice(1)}`

const ended = (question: string) => `${question.charAt(0).toUpperCase()}${question.slice(1).replace(/[?\s]+$/u, '')}?`

/** No verb and no question word: "Russia", "the other student". */
function looksLikeName(text: string): boolean {
  const tokens = tokenise(text.split(',')[0] ?? '')
  return (
    tokens.length > 0 &&
    tokens.length < 7 &&
    !tokens.some(
      (token) =>
        asking.test(token.lower) || token.pos === 'VERB' || token.pos === 'AUX' || /^(?:ADP)$/u.test(token.pos),
    )
  )
}

/** Only question words and what goes with them: "why", "until when", "how many", "who else", "from whom". */
function isBare(tokens: readonly Token[]): boolean {
  return (
    tokens.length < 5 &&
    tokens.every(
      (token) =>
        asking.test(token.lower) ||
        /^(?:ADP|ADV|PUNCT|PRON|DET|PART|SCONJ)$/u.test(token.pos) ||
        /^(?:many|much|long|often|old|far|else|exactly|come|of|them|not|until|till|til)$/u.test(token.lower),
    ) &&
    tokens.some((token) => asking.test(token.lower)) &&
    !tokens.some((token) => /^(?:he|she|him|her|it)$/u.test(token.lower))
  )
}

/** Puts the new question words in the place of the old question's: "When did Trump …" and "why" give "Why did Trump …". */
function askAgain(tokens: readonly Token[], before: string, short: string): string {
  const asked = tokenise(before.replace(/[?\s]+$/u, ''))
  const spoken = textOf(tokens, 0, tokens.length)
  const words = short !== '' && short.length < 60 ? spoken.replace(/\belse$/iu, `besides ${short}`) : spoken
  const at = asked.findIndex((token) => helper.test(token.lower))
  const first = asked[0]
  if (!first) return words
  const lead = asking.test(first.lower) ? 0 : 1
  const adverbial = /^(?:when|where|why|how)$/u.test(asked[lead]?.lower ?? '') && at === lead + 1
  const opensWithHelper = helper.test(first.lower) || adverbial
  if (
    opensWithHelper ||
    (asking.test(first.lower) &&
      at > 0 &&
      !asked.slice(1, at).some((token) => token.pos === 'VERB') &&
      asked[at + 1]?.pos !== 'VERB')
  )
    return `${words} ${uncapped(textOf(asked, Math.max(0, at), asked.length))}`
  const verb = asked.findIndex((token, i) => i > 0 && token.pos === 'VERB')
  if (asking.test(first.lower) && verb > 0 && short !== '' && short.length < 60) {
    const shown = asked[verb]
    if (shown)
      return at > 0 && at < verb
        ? `${words} ${textOf(asked, at, at + 1)} ${short} ${textOf(asked, at + 1, asked.length)}`
        : `${words} did ${short} ${lemmaOf(shown.lower, 'verb')} ${textOf(asked, verb + 1, asked.length)}`
  }
  return `${words}: ${textOf(asked, 0, asked.length)}`
}

/** The old question about something else: the name or noun of the same kind is exchanged. */
function swap(before: string, other: string, { analysis }: Catalogue): string {
  const tokens = tokenise(before.replace(/[?\s]+$/u, ''))
  const phrases = nounPhrases(tokens)
  const kindOf = (text: string) =>
    analysis.entities.find(
      (entity) =>
        entity.forms.has(text.toLowerCase().replace(/^the /u, '')) || entity.name.toLowerCase() === text.toLowerCase(),
    )?.kind
  const wanted = kindOf(other)
  const exchanged = /^(?:the )?(?<quality>\w+) one$/iu.exec(other)?.groups?.quality
  const quality = exchanged ? tokens.findIndex((token) => token.pos === 'ADJ') : -1
  if (exchanged && quality >= 0)
    return `${textOf(tokens, 0, quality)} ${exchanged} ${textOf(tokens, quality + 1, tokens.length)}`
  if (helper.test(tokens[0]?.lower ?? '') && !wanted) return `What does the article say about ${other}`
  const target =
    (wanted && phrases.find((phrase) => kindOf(phrase.text) === wanted)) ??
    (/^\p{Lu}/u.test(other) || wanted
      ? phrases.find((phrase) => phrase.named)
      : phrases.findLast((phrase) => !phrase.named))
  if (!target) return `What does the article say about ${other}`
  const asked = /^(?:which|what)$/iu.test(tokens[target.first - 1]?.text ?? '')
  const named = asked ? other.replace(/^(?:the|a|an) /iu, '') : other
  return [textOf(tokens, 0, target.first), named, textOf(tokens, target.last, tokens.length)].filter(Boolean).join(' ')
}

function spellOut(tokens: readonly Token[], antecedents: Antecedents): string {
  const words: string[] = []
  for (const [i, token] of tokens.entries()) {
    const glued = i > 0 && token.start === tokens[i - 1]?.end
    const meant = pronoun.test(token.lower) ? meaning(token, tokens[i + 1], tokens[i - 1], antecedents) : undefined
    const said = meant !== undefined && words.some((word) => word.trim() === meant) ? undefined : meant
    words.push(`${glued ? '' : ' '}${said ?? token.text}`)
  }
  return words.join('').trim()
}

function meaning(
  { lower, pos }: Token,
  next: Token | undefined,
  before: Token | undefined,
  antecedents: Antecedents,
): string | undefined {
  const owns = next !== undefined && /^(?:NOUN|PROPN|ADJ)$/u.test(next.pos)
  const possessive = (name: string | undefined) => (name ? (name.endsWith('s') ? `${name}'` : `${name}'s`) : undefined)
  switch (lower) {
    case 'he':
    case 'him':
      return antecedents.person('m')
    case 'she':
      return antecedents.person('f')
    case 'his':
      return possessive(antecedents.person('m'))
    case 'her':
      return owns ? possessive(antecedents.person('f')) : antecedents.person('f')
    case 'it':
      return antecedents.thing()
    case 'its':
      return possessive(antecedents.thing())
    case 'they':
    case 'them':
      return antecedents.group()
    case 'their':
    case 'theirs':
      return possessive(antecedents.group())
    case 'there':
      return before && /^(?:is|are|was|were)$/u.test(before.lower)
        ? undefined
        : antecedents.place() && `at ${antecedents.place()}`
    case 'this':
    case 'that':
      return owns || pos === 'SCONJ' ? undefined : antecedents.thing()
    default:
      return undefined
  }
}

const topicOf = (question: string) => nounPhrases(tokenise(question)).at(-1)?.text
