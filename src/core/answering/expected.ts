import type { Entity } from '../language/entities.ts'
import { classOf, isA } from '../language/lexicon/index.ts'
import type { Catalogue, Entry } from './catalogue.ts'
import { figuresIn } from './figures.ts'
import { instancesIn } from './instances.ts'
import { placesIn } from './places.ts'
import type { Question } from './question.ts'
import type { Wanted } from './wanted.ts'

/** A piece of a sentence that could be the answer: `start` and `end` into the article, `fit` 0 to 1. */
export type Candidate = { start: number; end: number; text: string; fit: number }

/** A piece found, before its text is looked at. */
export type Piece = { start: number; end: number; fit: number }

/** What a finder of pieces looks at. `asked` are the lower-case words that the question itself holds. */
export type Look = { question: Question; entry: Entry; book: Catalogue; asked: ReadonlySet<string> }

/** The pieces of a sentence that are of the kind the question wants and that the question does not itself hold. */
export function candidatesIn(question: Question, entry: Entry, book: Catalogue): Candidate[] {
  const asked = new Set([...question.terms.flatMap((term) => term.words), ...question.excluded])
  const look = { question, entry, book, asked }
  const whole = { start: entry.reading.start, end: entry.reading.end }
  const pieces = finders[question.wanted]?.(look) ?? []
  if (question.wanted !== 'yes-no' && leftOpen.test(entry.reading.text)) pieces.push({ ...whole, fit: 0.9 })
  const { text } = book.analysis.article
  return pieces
    .map((piece) => ({ ...piece, text: text.slice(piece.start, piece.end) }))
    .filter((piece) =>
      piece.text
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu)
        ?.some((word) => !asked.has(word)),
    )
}

const finders: Partial<Record<Wanted, (look: Look) => Piece[]>> = {
  person: (look) => [
    ...holdersOf(look),
    ...toldIn(look),
    ...entitiesIn(look, ['person'], 1),
    ...entitiesIn(look, ['organisation', 'other', 'place'], 0.7),
    ...nounsIn(look, (lemma) => classOf(lemma).includes('person'), 0.6),
    ...(look.question.focus ? nounsIn(look, (lemma) => isA(lemma, look.question.focus), 0.8) : []),
  ],
  place: placesIn,
  time: ({ entry }) =>
    entry.reading.times.map(({ start, end, kind, text }) => ({
      start,
      end,
      fit: kind === 'point' || counted.test(text) ? 1 : 0.5,
    })),
  duration: ({ entry }) =>
    entry.reading.times.map(({ start, end, kind, text }) => ({
      start,
      end,
      fit: kind === 'duration' || bounded.test(text) ? 1 : 0.5,
    })),
  frequency: ({ entry }) => [
    ...entry.reading.times.filter(({ kind }) => kind === 'frequency').map(({ start, end }) => ({ start, end, fit: 1 })),
    ...entry.reading.quantities
      .filter(({ unit }) => /^times?$/u.test(unit))
      .map(({ start, end }) => ({ start, end, fit: 0.9 })),
  ],
  count: figuresIn,
  measure: figuresIn,
  money: figuresIn,
  percent: figuresIn,
  age: figuresIn,
  saying: sayingsIn,
  role: rolesIn,
  reason: reasonsIn,
  name: instancesIn,
}

/** A span that says when, counted from now: "over the next few days". */
const counted = /\b(?:next|coming|last|past|recent)\b/iu
/** A point that says how long: "until July 10". */
const bounded = /^(?:until|till|through|since)\b/iu

/** Whom and what the sentence names that the question does not, of these kinds. */
export function entitiesIn({ entry, book, asked }: Look, kinds: readonly Entity['kind'][], fit: number): Piece[] {
  return entry.reading.mentions.flatMap(({ entity: id, start, end, form }) => {
    const entity = book.analysis.entities[id]
    if (!entity || form === 'role' || !kinds.includes(entity.kind)) return []
    const known = [...entity.forms].some((each) => each.split(/[\s-]+/u).some((word) => asked.has(word)))
    return known ? [] : [{ start, end, fit: form === 'name' ? fit : fit * 0.6 }]
  })
}

/** Whoever holds the office asked for: "which foreign minister". */
function holdersOf({ question, entry, book, asked }: Look): Piece[] {
  if (!question.focus) return []
  return entry.reading.mentions.flatMap(({ entity: id, start, end, form }) => {
    const roles = book.analysis.entities[id]?.roles ?? []
    const holds = roles.some((role) => {
      const words: string[] = role.text.toLowerCase().match(/\p{L}+/gu) ?? []
      return words.includes(question.focus) && words.filter((word) => asked.has(word)).length > 1
    })
    return holds && form === 'name' ? [{ start, end, fit: 1.5 }] : []
  })
}

/** The sentence's nouns that the question does not hold. */
export const nounsIn = ({ entry, asked }: Look, test: (lemma: string) => boolean, fit: number): Piece[] =>
  entry.reading.tokens
    .filter((token) => token.pos === 'NOUN' && !asked.has(token.lower) && test(token.lemma))
    .map(({ start, end }) => ({ start, end, fit }))

/** Whoever is told, where the question is whom somebody told something or said it to. */
function toldIn({ question, entry }: Look): Piece[] {
  if (!/^whom?\b.*(?:\btell|\bsay\b.*\bto)$/iu.test(question.text)) return []
  const { tokens, mentions } = entry.reading
  return tokens.flatMap((token, i) =>
    token.lemma === 'tell'
      ? mentions
          .filter(({ start }) => start === tokens[i + 1]?.start)
          .map(({ start, end }) => ({ start, end, fit: 1.5 }))
      : [],
  )
}

function sayingsIn({ entry }: Look): Piece[] {
  const { start, end, quotations, tokens } = entry.reading
  const said = quotations.map((quote) => ({
    start: Math.max(quote.start, start),
    end: Math.min(quote.end, end),
    fit: 1,
  }))
  return tokens.some((token) => speaking.test(token.lemma)) ? [...said, { start, end, fit: 0.8 }] : said
}

const speaking =
  /^(?:say|tell|add|call|describe|argue|claim|warn|write|think|believe|insist|deny|praise|reply|respond)$/u

function rolesIn({ entry, book, asked }: Look): Piece[] {
  return entry.reading.mentions.flatMap(({ entity: id }) => {
    const entity = book.analysis.entities[id]
    const meant = [...(entity?.forms ?? [])].some((form) => form.split(/[\s-]+/u).every((word) => asked.has(word)))
    if (!entity || !meant) return []
    return entity.roles
      .filter(({ sentence }) => sentence === entry.reading.index)
      .map(({ start, end }) => ({ start, end, fit: 1 }))
  })
}

const strongReason = /\b(?:because|due to|owing to|thanks to|citing|reason|so that|in order to|blam\w+)\b/iu
const weakReason =
  /\b(?:since(?! \d)|to|after|over|amid|for|following|by|cause\w*|led|saying|concern\w*|fear\w*|result\w*)\b/iu

function reasonsIn({ entry }: Look): Piece[] {
  const { start, end, text } = entry.reading
  const fit = strongReason.test(text) ? 1 : weakReason.test(text) ? 0.6 : 0
  return fit > 0 ? [{ start, end, fit }] : []
}

/** What the article itself calls open is an answer, too. */
const leftOpen =
  /\b(?:not (?:yet )?(?:been )?(?:\w+ )?(?:finali[sz]ed|decided|announced|disclosed|confirmed|known|clear|released|determined|specified|identified)|unclear|unknown|undecided|yet to be|declined to|remains? to be seen|did(?: not|n['’]t) (?:say|give|disclose|specify|elaborate)|gave no (?:reason|details|date))\b/iu
