import type { Entity } from '../language/entities.ts'
import { classOf, isA, relatedness } from '../language/lexicon/index.ts'
import type { Catalogue, Entry } from './catalogue.ts'
import type { Question } from './question.ts'

/** A piece of a sentence that could be the answer: `start` and `end` into the article, `fit` 0 to 1. */
export type Candidate = { start: number; end: number; text: string; fit: number }

/** The pieces of a sentence that are of the kind the question wants and that the question does not itself hold. */
export function candidatesIn(question: Question, entry: Entry, { analysis }: Catalogue): Candidate[] {
  const { reading } = entry
  const found: Candidate[] = []
  const asked = new Set([...question.terms.flatMap((term) => term.words), ...question.excluded])
  const add = (start: number, end: number, fit: number) => {
    const text = analysis.article.text.slice(start, end)
    const fresh =
      text
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu)
        ?.some((word) => !asked.has(word)) ?? false
    if (fresh) found.push({ start, end, text, fit })
  }
  const entities = (kinds: readonly Entity['kind'][], fit: number) => {
    for (const mention of reading.mentions) {
      const entity = analysis.entities[mention.entity]
      if (!entity || mention.form === 'role' || !kinds.includes(entity.kind)) continue
      if ([...entity.forms].some((form) => form.split(/[\s-]+/u).some((word) => asked.has(word)))) continue
      add(mention.start, mention.end, mention.form === 'name' ? fit : fit * 0.6)
    }
  }
  const nouns = (test: (lemma: string) => boolean, fit: number) => {
    for (const token of reading.tokens)
      if (token.pos === 'NOUN' && !asked.has(token.lower) && test(token.lemma)) add(token.start, token.end, fit)
  }
  if (question.wanted !== 'yes-no' && leftOpen.test(reading.text)) add(reading.start, reading.end, 0.9)
  if (question.wanted === 'name' && question.focus && listed(question.focus, reading.text))
    add(reading.start, reading.end, 0.8)
  switch (question.wanted) {
    case 'person':
      entities(['person'], 1)
      entities(['organisation', 'other'], 0.7)
      nouns((lemma) => classOf(lemma).includes('person'), 0.6)
      if (question.focus) nouns((lemma) => isA(lemma, question.focus), 0.8)
      break
    case 'place':
      for (const mention of reading.mentions) {
        const entity = analysis.entities[mention.entity]
        if (entity?.kind === 'person' || mention.form !== 'name') continue
        if ([...(entity?.forms ?? [])].some((form) => form.split(/[\s-]+/u).some((word) => asked.has(word)))) continue
        const placed = locative.test(
          analysis.article.text.slice(Math.max(reading.start, mention.start - 24), mention.start),
        )
        add(mention.start, mention.end, entity?.kind === 'place' ? (placed ? 1 : 0.3) : placed ? 0.7 : 0.2)
      }
      for (const token of reading.tokens) {
        if (token.pos !== 'NOUN' || asked.has(token.lower) || !classOf(token.lemma).includes('location')) continue
        if (locative.test(analysis.article.text.slice(Math.max(reading.start, token.start - 24), token.start)))
          add(token.start, token.end, 0.6)
      }
      break
    case 'time':
      for (const time of reading.times) add(time.start, time.end, time.kind === 'point' ? 1 : 0.5)
      break
    case 'duration':
      for (const time of reading.times) add(time.start, time.end, time.kind === 'duration' ? 1 : 0.5)
      break
    case 'frequency':
      for (const time of reading.times) if (time.kind === 'frequency') add(time.start, time.end, 1)
      for (const quantity of reading.quantities)
        if (/^times?$/u.test(quantity.unit)) add(quantity.start, quantity.end, 0.9)
      break
    case 'count':
    case 'measure':
    case 'money':
    case 'percent':
    case 'age':
      for (const quantity of reading.quantities) {
        if (
          reading.times.some(
            (time) => time.kind === 'point' && time.start <= quantity.start && quantity.end <= time.end,
          )
        )
          continue
        add(
          quantity.start,
          quantity.end,
          quantityFit(
            question,
            quantity.unit,
            reading.tokens
              .slice(reading.tokens.findIndex((token) => token.start >= quantity.end))
              .slice(0, 4)
              .map((token) => token.lemma),
          ),
        )
      }
      break
    case 'saying':
      for (const quote of reading.quotations)
        add(Math.max(quote.start, reading.start), Math.min(quote.end, reading.end), 1)
      if (
        reading.tokens.some((token) =>
          /^(say|tell|add|call|describe|argue|claim|warn|write|think|believe|insist|deny|praise|reply|respond)$/u.test(
            token.lemma,
          ),
        )
      )
        add(reading.start, reading.end, 0.8)
      break
    case 'role':
      for (const mention of reading.mentions)
        if (isAsked(analysis.entities[mention.entity], asked))
          for (const role of analysis.entities[mention.entity]?.roles ?? [])
            if (role.sentence === reading.index) add(role.start, role.end, 1)
      break
    case 'reason': {
      const cue =
        /\b(because|since(?! \d)|due to|owing to|thanks to|so that|in order to|to|after|over|amid|for|following|citing|blam\w+|by|reason|cause\w*|led|saying|concern\w*|fear\w*|result\w*)\b/iu.exec(
          reading.text,
        )
      if (cue)
        add(
          reading.start,
          reading.end,
          /^(because|due to|owing to|thanks to|citing|reason|so that|in order to|blam)/iu.test(cue[0]) ? 1 : 0.6,
        )
      break
    }
    case 'name':
      if (question.focus) nouns((lemma) => isA(lemma, question.focus), 0.9)
      entities(kindsFor(question.focus), 0.7)
      break
    default:
      break
  }
  return found
}

const isAsked = (entity: Entity | undefined, asked: ReadonlySet<string>) =>
  entity !== undefined && [...entity.forms].some((form) => form.split(/[\s-]+/u).every((word) => asked.has(word)))

const locative =
  /\b(?:in|at|to|from|near|outside|inside|across|around|off|over|into|on|visit|visited|visiting|leave|left)(?:\s(?:the|a|an|northern|southern|eastern|western|central|\p{Lu}[\p{L}.]+))*\s$/u

/** What kinds of names can be an instance of the noun asked for; a museum or a gift is none that can be told. */
function kindsFor(focus: string): Entity['kind'][] {
  if (focus === '') return ['person', 'organisation', 'place', 'other']
  if (isA(focus, 'person')) return ['person']
  if (isA(focus, 'organization') || isA(focus, 'company') || isA(focus, 'group')) return ['organisation', 'other']
  if (isA(focus, 'location')) return ['place', 'other']
  return isA(focus, 'artifact') ? ['other'] : []
}

/** Whether the noun asked for is followed by its instances: "issues including …". */
const listed = (focus: string, text: string) =>
  new RegExp(
    `\\b${focus.replace(/[^\p{L}]/gu, '.')}\\p{L}{0,3}[,:]? (?:including|such as|namely|like|are|were)\\b`,
    'iu',
  ).test(text)

/** What the article itself calls open is an answer, too. */
const leftOpen =
  /\b(?:not (?:yet )?(?:been )?(?:\w+ )?(?:finali[sz]ed|decided|announced|disclosed|confirmed|known|clear|released|determined|specified|identified)|unclear|unknown|undecided|yet to be|declined to|remains? to be seen|did(?: not|n['’]t) (?:say|give|disclose|specify|elaborate)|gave no (?:reason|details|date))\b/iu

const measures =
  /^(?:percent|money|tons?|tonnes?|barrels?|gallons?|lit(?:er|re)s?|kilos?|kilograms?|grams?|pounds?|ounces?|met(?:er|re)s?|kilomet(?:er|re)s?|km|miles?|feet|foot|inches|acres?|hectares?|hours?|minutes?|years?|days?|degrees?|watts?|megawatts?|gigawatts?|times|mbps|megabits?)$/u

function quantityFit(question: Question, unit: string, following: readonly string[]): number {
  if (question.wanted === 'money') return unit === 'money' ? 1 : 0.3
  if (question.wanted === 'percent') return unit === 'percent' ? 1 : 0.3
  if (question.wanted === 'age') return /^(year|years|old|)$/u.test(unit) ? 1 : 0.2
  if (question.wanted === 'count') {
    if (!question.focus) return 0.7
    if (
      following.some(
        (lemma) => lemma === question.focus || isA(lemma, question.focus) || relatedness(lemma, question.focus) >= 0.55,
      )
    )
      return 1
    return unit === 'money' || unit === 'percent' ? 0.3 : 0.5
  }
  if (question.focus === '') return unit === '' ? 0.5 : 0.9
  return measures.test(unit) || following.some((lemma) => lemma === question.focus) ? 0.9 : 0.2
}
