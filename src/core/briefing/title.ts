import { quotationsIn } from '../language/quotes.ts'
import { capital } from '../language/standalone.ts'
import { type Token, tokenise } from '../language/words.ts'
import { isBoilerplate } from './boilerplate.ts'
import { mainClause } from './clause.ts'
import { inHeadlineForm } from './headline-form.ts'

/** In UTF-16 code units. */
const longest = 80
/** A title cut shorter than this says too little. */
const shortest = 25

const said = `(?:said|says|say|told|announced|reported|confirmed|according to|showed|shows|warned|claims?|claimed)`
const trailing = new RegExp(String.raw`,\s(?:[^,“”"]{2,90}\s)?${said}\b[^“”"]{0,80}$`, 'u')
const leading =
  /^(?:According to [^,]{2,60},\s|[^,“”"]{2,60}?\s(?:said|says|announced|confirmed|reported|warned)(?:\s(?:on\s)?(?:late\s)?\p{Lu}\p{Ll}+day)?\sthat\s)/u
const opensElsewhere =
  /^(?:The (?:two|three|four|five|pair|trio|former|latter|others?|company|move|decision|news|report)|Maybe|Perhaps|One|Some|Another|Those|Both|Please|On this|It|He|She|They|This|That|These|Those|I|We|You|There|Here|When|If|While|As|Although|Though|Since|After|Before|Want|Think|Imagine)\b|^[^\p{L}\p{N}$£€#]/u
/** Somebody who is not named before. */
const pointsBack = /^(?:\S+ ){0,3}(?:he|she|they)\b|^(?:\S+ ){0,6}(?:my|our|us|we|you|your|I)\b/u
const connective =
  /^(?:But|And|However,|Meanwhile,|Also,|So|Yet|Instead,|Ultimately,|Still,|Now,|Indeed,|(?:It|it) (?:is|was|has been) (?:now |widely |generally |already )*(?:accepted|believed|thought|known|reported|understood|said) that)\s/u
const asides =
  /\s?\([^()]{1,90}\)|\s(?:--|—|–)\s[^—–]{5,120}?\s(?:---?|—|–)(?=\s)|,\s(?:who|which|whose)\s[^,]{8,120},(?=\s)/gu
const safe =
  /^(?:[,;:—–]|--|after|as|while|when|before|because|who|which|where|since|amid|following|in|at|on|during|over|and|but|with|by|for|according|saying|despite)$/u

/**
 * A title for an article that came without one, of at most 80 characters: what its first telling sentence says happened,
 * without who said so, cut before a clause or phrase and never within a name. 'Untitled' where there are no words.
 */
export function makeTitle(sentences: readonly string[]): string {
  const opening = sentences
    .slice(0, 16)
    .map((sentence) => sentence.slice(0, 1000).toWellFormed().replace(/\s+/gu, ' ').trim())
  const telling = opening.filter(tells).slice(0, 6)
  for (const [i, sentence] of telling.entries()) {
    if (opensElsewhere.test(sentence) || sentence.split(/["“”]/u).length % 2 === 0) continue
    const bare = inHeadlineForm(withoutAttribution(sentence))
    if (pointsBack.test(bare)) continue
    const title = cut(bare) || (i === 0 ? atWord(bare, verbEnd(bare)) : '')
    if (title !== '') return finished(title)
  }
  const first = telling[0] ?? opening.find((sentence) => /\p{L}/u.test(sentence)) ?? ''
  const bare = withoutAttribution(first)
  return finished(bare.length <= longest ? bare : atWord(bare, 0)) || 'Untitled'
}

const finished = (title: string) => capital(title.replace(/[\s.,;:–—-]+$/u, ''))

/** Whether a sentence tells something: no furniture, and with somebody or something and a verb. */
function tells(sentence: string): boolean {
  const tokens = tokenise(sentence)
  if (tokens.length < 6 || isBoilerplate({ text: sentence, tokens }) || !/[.!…]["”’')\]]*$/u.test(sentence))
    return false
  const clause = mainClause(tokens, () => false)
  return clause !== undefined && clause.subjectEnd > clause.subjectStart
}

function withoutAttribution(sentence: string): string {
  const plain = sentence.replace(connective, '').replace(asides, '')
  const text = plain.split(/["“”]/u).length % 2 === 1 ? plain : sentence
  const ahead = text.replace(leading, '').replace(/[.\s]+$/u, '')
  const behind = ahead.replace(trailing, '')
  return behind.length >= shortest && behind.split(/["“”]/u).length % 2 === 1 ? behind : ahead
}

/** As much of a sentence as fits, up to the last safe place behind its verb; empty where none is. */
function cut(text: string): string {
  if (text.length <= longest) return text
  const tokens = tokenise(text)
  const quotations = quotationsIn(text, 0)
  const whole = (at: number) => !quotations.some((quote) => quote.start < at && at < quote.end)
  const verb = mainClause(tokens, () => false)?.verb ?? 0
  let best = 0
  for (const [i, token] of tokens.entries()) {
    const end = tokens[i - 1]?.end ?? 0
    if (end > longest) break
    if (
      i > verb + 2 &&
      end >= shortest &&
      safe.test(token.lower) &&
      !joinedTo(tokens, i) &&
      whole(end) &&
      !opensPhrase(tokens[i - 1]) &&
      balanced(text.slice(0, end))
    )
      best = end
  }
  return text.slice(0, best)
}

/** "associated with", "named by", and an age between commas. */
const joinedTo = (tokens: readonly Token[], i: number) =>
  (/^(?:with|by|for)$/u.test(tokens[i]?.lower ?? '') && tokens[i - 1]?.pos === 'VERB') ||
  (tokens[i - 1]?.pos === 'NUM' && tokens[i - 2]?.text === ',') ||
  (tokens[i]?.text === ',' && tokens[i + 1]?.pos === 'NUM' && tokens[i + 2]?.text === ',')

/** Where the main verb ends, behind which a title may break off. */
function verbEnd(text: string): number {
  const tokens = tokenise(text)
  return tokens[mainClause(tokens, () => false)?.verb ?? tokens.length]?.end ?? longest
}

const opensPhrase = (token: Token | undefined) =>
  token !== undefined &&
  (/^(?:DET|ADJ|ADP|PART|AUX|CCONJ|SCONJ|PUNCT|ADV)$/u.test(token.pos) ||
    /^(?:far|just|so|more|most|only|even|such|he|she|they|it|i|we|you)$/u.test(token.lower))
const balanced = (text: string) => text.split('(').length === text.split(')').length

/** As many whole words as fit, no name cut and no quotation, with an ellipsis; empty where that ends before `least`, if there is one. */
function atWord(text: string, least: number): string {
  const tokens = tokenise(text)
  const quotations = quotationsIn(text, 0)
  let best = 0
  for (const [i, token] of tokens.entries()) {
    const before = tokens[i - 1]
    if (!before) continue
    if (before.end > longest - 1) break
    const inside =
      quotations.some((quote) => quote.start < before.end && before.end < quote.end) ||
      (before.pos === 'PROPN' && token.pos === 'PROPN')
    if (token.start > before.end && !inside && !/^(?:DET|ADP|AUX|PART|CCONJ|SCONJ|PUNCT)$/u.test(before.pos))
      best = before.end
  }
  if (least > 0) return best > least ? `${text.slice(0, best)}…` : ''
  if (best === 0) best = text.lastIndexOf(' ', longest - 1)
  return `${best > 0 ? text.slice(0, best) : [...text].slice(0, longest / 2 - 1).join('')}…`
}
