import type { Analysis, Reading } from '../language/analysis.ts'
import type { Entity } from '../language/entities.ts'
import { standAlone } from '../language/standalone.ts'
import type { Token } from '../language/words.ts'
import { isBoilerplate } from './boilerplate.ts'
import { telling } from './telling.ts'

/** What speaks for or against a sentence's place in a briefing, each from about 0 to 1. */
export const featureNames = [
  'first',
  'second',
  'early',
  'lateness',
  'opensParagraph',
  'central',
  'dense',
  'likeTitle',
  'likeLead',
  'length',
  'short',
  'numbers',
  'money',
  'times',
  'names',
  'newNames',
  'mainName',
  'roles',
  'quoted',
  'bareQuote',
  'saying',
  'firstPerson',
  'question',
  'dangling',
  'pronounFirst',
  'connective',
  'reason',
  'future',
  'past',
  'contrast',
  'unknown',
] as const
export type FeatureName = (typeof featureNames)[number]

/** A sentence weighed for a briefing. `features` is in the order of `featureNames`. */
export type Weighed = {
  reading: Reading
  complete: boolean
  /** Lemmas of its content words, each once. */
  content: Set<string>
  features: number[]
}

const emptyWords =
  /^(?:be|have|do|say|tell|will|would|can|could|may|might|shall|should|must|not|make|get|go|take|come|one|two|also|more|most|other|than|then|now|just|year|time|day|people|new|last|first)$/u

/** The lemmas that carry what a sentence is about. */
export function contentOf(tokens: readonly Token[]): Set<string> {
  const found = new Set<string>()
  for (const token of tokens)
    if (
      /^(?:NOUN|PROPN|VERB|ADJ|NUM)$/u.test(token.pos) &&
      /[\p{L}\p{N}]/u.test(token.text) &&
      !emptyWords.test(token.lemma)
    )
      found.add(token.lemma)
  return found
}

/** Every sentence of the article's own telling, in order, with its features. Cost grows with the length of the text. */
export function weigh(analysis: Analysis): Weighed[] {
  const name = analysis.article.titleGiven ? analysis.article.title : ''
  const told = analysis.sentences.map((reading) => telling(reading, name)).filter((reading) => !isBoilerplate(reading))
  const contents = told.map((reading) => contentOf(reading.tokens))
  const frequency = new Map<string, number>()
  for (const content of contents) for (const lemma of content) frequency.set(lemma, (frequency.get(lemma) ?? 0) + 1)
  const title = titleContent(analysis)
  const lead = new Set([...(contents[0] ?? []), ...(contents[1] ?? [])])
  const main = mainEntity(told, analysis.entities)
  const met = new Set<number>()
  return told.map((reading, i): Weighed => {
    const content = contents[i] ?? new Set<string>()
    const alone = standAlone(reading, analysis)
    const fresh = reading.mentions.filter((mention) => mention.form === 'name' && !met.has(mention.entity))
    for (const mention of reading.mentions) met.add(mention.entity)
    const quoted = quotedShare(reading)
    const weights = [...content].map((lemma) => Math.log(frequency.get(lemma) ?? 1))
    const sum = weights.reduce((all, weight) => all + weight, 0)
    const text = reading.text
    const words = reading.tokens.length
    const outside = (pattern: RegExp) => (pattern.test(text) ? 1 : 0)
    const values: Record<FeatureName, number> = {
      first: i === 0 ? 1 : 0,
      second: i === 1 ? 1 : 0,
      early: 1 / (1 + i / 2),
      lateness: told.length > 1 ? i / (told.length - 1) : 0,
      opensParagraph: told[i - 1]?.paragraph === reading.paragraph ? 0 : 1,
      central: Math.min(1, sum / 20),
      dense: content.size > 0 ? Math.min(1, sum / content.size) : 0,
      likeTitle: share(title, content),
      likeLead: i < 2 ? 0 : share(content, lead),
      length: Math.min(1, words / 40),
      short: words < 9 ? 1 : 0,
      numbers: Math.min(1, reading.quantities.length / 3),
      money: reading.quantities.some((quantity) => quantity.unit === 'money' || quantity.unit === 'percent') ? 1 : 0,
      times: Math.min(1, reading.times.length / 2),
      names: Math.min(1, reading.mentions.filter((mention) => mention.form === 'name').length / 4),
      newNames: Math.min(1, fresh.length / 2),
      mainName: reading.mentions.some((mention) => mention.entity === main) ? 1 : 0,
      roles: reading.mentions.some((mention) =>
        analysis.entities[mention.entity]?.roles.some((role) => role.sentence === reading.index),
      )
        ? 1
        : 0,
      quoted,
      bareQuote: quoted > 0.95 ? 1 : 0,
      saying: reading.tokens.some((token) => /^(?:say|tell|add|ask|explain|argue|note|claim)$/u.test(token.lemma))
        ? 1
        : 0,
      firstPerson: outside(/\b(?:I|we|my|our|me|us)\b/u),
      question: outside(/\?["”’]?$/u),
      dangling: alone.complete ? 0 : 1,
      pronounFirst: outside(/^(?:He|She|They|It|This|That|These|Those|His|Her|Their|Its)\b/u),
      connective: outside(/^(?:But|And|However|Meanwhile|Still|Also|So|Yet)\b/u),
      reason: outside(
        /\b(?:because|due to|after|over|amid|as a result|so that|in order to|caus\w+|led to|blam\w+)\b/iu,
      ),
      future: outside(/\b(?:will|plans?|expect\w*|could|due to|set to|next|upcoming|scheduled|would)\b/iu),
      past: outside(
        /\b(?:had|previous\w*|earlier|since|ago|last (?:year|month|week)|in (?:19|20)\d\d|former\w*|began|founded)\b/iu,
      ),
      contrast: outside(/\b(?:although|though|despite|while|whereas|compared|up from|down from)\b/iu),
      unknown: outside(
        /\b(?:unclear|not (?:yet|known|immediately|clear|say|comment|disclose)|did(?: not|n['’]t)|has(?: not|n['’]t)|have(?: not|n['’]t)|no (?:details|word|immediate)|declined|unknown)\b/iu,
      ),
    }
    return { reading, complete: alone.complete, content, features: featureNames.map((name) => values[name]) }
  })
}

/** The content of a title that came with the article; a made one says nothing that its first sentence does not. */
function titleContent({ article }: Analysis): Set<string> {
  if (!article.titleGiven) return new Set()
  return new Set(
    (article.title.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []).filter((word) => !emptyWords.test(word)),
  )
}

/** The share of the first set that the second holds. */
function share(of: ReadonlySet<string>, within: ReadonlySet<string>): number {
  if (of.size === 0) return 0
  let held = 0
  for (const lemma of of) if (within.has(lemma)) held++
  return held / of.size
}

/** Who or what the article names most, the first sentences counting double. */
function mainEntity(told: readonly Reading[], entities: readonly Entity[]): number {
  const counts = new Map<number, number>()
  for (const [i, reading] of told.entries())
    for (const mention of reading.mentions)
      if (entities[mention.entity]?.kind !== 'place')
        counts.set(mention.entity, (counts.get(mention.entity) ?? 0) + (i < 2 ? 2 : 1))
  let best = -1
  for (const [entity, count] of counts) if (count > (counts.get(best) ?? 0)) best = entity
  return best
}

/** The share of a sentence that is quoted. */
export function quotedShare(reading: Reading): number {
  let inside = 0
  for (const quote of reading.quotations)
    inside += Math.max(0, Math.min(quote.end, reading.end) - Math.max(quote.start, reading.start))
  return reading.text.length > 0 ? inside / reading.text.length : 0
}
