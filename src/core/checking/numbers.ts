import type { Reading } from '../language/analysis.ts'
import { relatedness } from '../language/lexicon/index.ts'
import type { Quantity } from '../language/quantities.ts'
import type { Token } from '../language/words.ts'
import type { Alignment } from './align.ts'
import type { Part } from './claim.ts'
import type { Ground } from './ground.ts'
import type { Problem } from './problem.ts'

const measures: Record<string, string> = {}
for (const line of [
  'second seconds sec secs',
  'minute minutes min mins',
  'hour hours hr hrs',
  'time times',
  'day days',
  'night nights',
  'week weeks',
  'fortnight fortnights',
  'month months',
  'quarter quarters',
  'season seasons',
  'year years',
  'decade decades',
  'century centuries',
  'metre metres meter meters m',
  'kilometre kilometres kilometer kilometers km kms',
  'centimetre centimetres centimeter centimeters cm',
  'millimetre millimetres millimeter millimeters mm',
  'mile miles',
  'yard yards',
  'foot feet ft',
  'inch inches in',
  'gram grams gramme grammes g',
  'kilogram kilograms kilo kilos kg',
  'tonne tonnes ton tons',
  'pound pounds lb lbs',
  'stone stones',
  'litre litres liter liters',
  'gallon gallons',
  'hectare hectares',
  'acre acres',
  'degree degrees',
  'watt watts',
  'megawatt megawatts mw',
  'gigawatt gigawatts gw',
  'kilowatt kilowatts kw',
  'mph',
  'kph',
]) {
  const [name = '', ...forms] = line.split(' ')
  for (const form of [name, ...forms]) measures[form] = name
}
const currencies: [RegExp, string][] = [
  [/A\$|C\$/u, 'other dollar'],
  [/\$|dollar/u, 'dollar'],
  [/£|pound|pence|penny/u, 'pound'],
  [/€|euro|cent\b/u, 'euro'],
  [/¥|yen|yuan/u, 'yen'],
  [/₹|rupee/u, 'rupee'],
]
const ordinals = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ')
const ordinal = /\d(?:st|nd|rd|th)$/u
const roughly =
  /\b(?:about|around|roughly|nearly|almost|approximately|some|over|more than|at least|up to|close to|less than|under|fewer than|as many as|as much as|above|below|estimated)\s+(?:[$£€¥]\s*)?$/iu

/** Whether each number of the claim stands in the evidence, with its unit. */
export function numberProblems(part: Part, alignment: Alignment, ground: Ground): Problem[] {
  const problems: Problem[] = []
  const all = ground.sentences.flatMap((reading) => reading.quantities.map((quantity) => ({ reading, quantity })))
  for (const quantity of part.quantities) {
    if (/^(?:one|half|1st|(?:a )?(?:dozen|hundred|thousand|million|billion)s?)$/iu.test(quantity.text.trim())) continue
    const rough = roughly.test(part.text.slice(0, quantity.start))
    const equal = all.filter((each) => agrees(quantity, each.quantity.value, rough))
    if (equal.length === 0) {
      if (ground.numbers.has(quantity.value) || spelledOrdinal(quantity, ground)) continue
      problems.push({ fault: 'number', text: insteadOf(quantity, part, alignment, ground) })
      continue
    }
    if (isMisplaced(quantity, part, alignment, ground)) {
      problems.push({
        fault: 'number',
        text: `in the article “${shown(quantity, part.text, 0)}” stands for something else`,
      })
      continue
    }
    if (ordinal.test(quantity.text) || isYear(quantity)) continue
    const wanted = unitOf(quantity, part.text, part.tokens)
    const fitting = equal.filter(
      ({ reading, quantity: other }) =>
        ordinal.test(other.text) ||
        (sameUnit(wanted, unitOf(other, reading.text, reading.tokens, reading.start)) && tellsOf(wanted, reading)),
    )
    if (fitting.length === 0) {
      const other = equal[0]
      problems.push({
        fault: 'unit',
        text: `the article says “${other ? shown(other.quantity, other.reading.text, other.reading.start) : ''}”, not “${shown(quantity, part.text, 0)}”`,
      })
    } else if (
      !fitting.some(({ reading }) => alignment.chosen.includes(reading.index)) &&
      hasRival(wanted, part, alignment, ground)
    )
      problems.push({ fault: 'number', text: insteadOf(quantity, part, alignment, ground) })
  }
  for (const token of part.tokens) {
    const place = ordinals.indexOf(token.lower)
    if (place < 1 || isTimeUnit(part, token)) continue
    if (!ground.has(token.lower) && !ground.numbers.has(place + 1))
      problems.push({ fault: 'number', text: `the article does not say “${token.text}”` })
  }
  return problems
}

const isTimeUnit = (part: Part, token: Token) =>
  token.lower === 'second' && part.quantities.some((quantity) => Math.abs(quantity.end - token.start) < 3)

function agrees(claimed: Quantity, value: number, rough: boolean): boolean {
  if (claimed.value === value) return true
  const zeros = /0*$/u.exec(`${claimed.value}`)?.[0].length ?? 0
  const difference = Math.abs(claimed.value - value)
  return rough && zeros > 0 && value > 12 && difference / value < 0.15 && difference <= 10 ** zeros / 2
}

function spelledOrdinal(quantity: Quantity, ground: Ground): boolean {
  if (!ordinal.test(quantity.text)) return false
  const word = ordinals[quantity.value - 1]
  return word !== undefined && ground.has(word)
}

const isYear = ({ value, text }: Quantity) => /^\d{4}$/u.test(text.trim()) && value >= 1500 && value <= 2100

/** How many tokens may stand between a number and the word that says what it is about. */
const beside = 4

/**
 * Whether the best sentence has this number, but another of the same unit in its place: after the word that stands
 * before it in the claim ("a rise of 4.5 per cent" for "a rise of 9 per cent"), or before the number that follows it.
 */
function isMisplaced(quantity: Quantity, part: Part, { terms, places, chosen }: Alignment, ground: Ground): boolean {
  const reading = ground.reading(chosen[0] ?? -1)
  const own = terms.findIndex(
    (term) => term.kind === 'number' && term.token.start >= quantity.start && term.token.start < quantity.end,
  )
  if (!reading || own < 0) return false
  const tokenAt = (start: number) => reading.tokens.findIndex((token) => token.start >= start)
  const there = reading.quantities.map((each) => ({
    at: tokenAt(each.start),
    value: each.value,
    unit: unitOf(each, reading.text, reading.tokens, reading.start),
  }))
  const mine = there.filter((each) => each.value === quantity.value)
  if (mine.length === 0) return false
  const wanted = unitOf(quantity, part.text, part.tokens)
  const rivals = there.filter(
    (each) =>
      each.value !== quantity.value &&
      each.unit.kind === wanted.kind &&
      each.unit.name === wanted.name &&
      wanted.kind !== 'thing',
  )
  const before = terms[own - 1]
  const at = terms[own]?.at ?? 0
  if (before && before.kind !== 'number' && at - before.at <= beside) {
    const anchors = (places[own - 1] ?? []).filter((place) => place.sentence === reading.index && place.strength >= 0.9)
    const follows = (list: readonly { at: number }[]) =>
      list.some((each) => anchors.some((anchor) => each.at > anchor.at && each.at - anchor.at <= beside))
    if (follows(rivals) && !follows(mine)) return true
  }
  const next = terms.find((term, t) => t > own && term.kind === 'number' && term.at - at <= beside + 1)
  if (!next) return false
  const others = there.filter((each) => each.value === next.value)
  const near = (gap: number) => gap > 0 && gap <= beside + 1
  const inOrder = mine.some((each) => others.some((other) => near(other.at - each.at)))
  return !inOrder && mine.some((each) => others.some((other) => near(each.at - other.at)))
}

/** Whether a sentence speaks of what is counted. */
const tellsOf = (unit: Unit, reading: Reading) =>
  unit.kind !== 'thing' || reading.tokens.some((token) => relatedness(unit.name, token.lemma) >= 0.3)

/** Whether the best sentence has another number of the same unit, which the claim leaves out. */
function hasRival(wanted: Unit, part: Part, alignment: Alignment, ground: Ground): boolean {
  const reading = ground.reading(alignment.chosen[0] ?? -1)
  return (
    reading?.quantities.some((other) => {
      const unit = unitOf(other, reading.text, reading.tokens, reading.start)
      return (
        unit.kind === wanted.kind &&
        unit.name === wanted.name &&
        wanted.kind !== 'bare' &&
        !part.quantities.some((each) => each.value === other.value)
      )
    }) ?? false
  )
}

type Unit = { kind: 'money' | 'percent' | 'measure' | 'thing' | 'bare'; name: string }

function unitOf(quantity: Quantity, text: string, tokens: readonly Token[], offset = 0): Unit {
  const start = quantity.start - offset
  const end = quantity.end - offset
  const around = text.slice(start, end + 10)
  if (quantity.unit === 'percent') return { kind: 'percent', name: 'percent' }
  if (/[$£€¥₹]/u.test(quantity.text) || quantity.unit === 'money')
    return { kind: 'money', name: currencies.find(([pattern]) => pattern.test(around))?.[1] ?? '' }
  const glued = /^(?:km|kms|kg|m|cm|mm|ft|in|lb|lbs|mph|kph|mw|gw|kw|g)\b/iu.exec(text.slice(end).trimStart())?.[0]
  const word = glued?.toLowerCase() ?? quantity.unit
  const measure = measures[word]
  if (measure && word !== 'in') return { kind: 'measure', name: measure }
  const next = tokens.findIndex((token) => token.start >= quantity.end)
  for (const token of next < 0 ? [] : tokens.slice(next, next + 4)) {
    if (/^(?:NOUN|PROPN)$/u.test(token.pos)) {
      const name = measures[token.lower]
      return name && token.lower !== 'in' && token.lower !== 'm'
        ? { kind: 'measure', name }
        : { kind: 'thing', name: token.lemma }
    }
    if (!/^(?:ADJ|ADV)$/u.test(token.pos) && !/^(?:-|of|the|more|other)$/u.test(token.lower)) break
  }
  return { kind: 'bare', name: '' }
}

function sameUnit(a: Unit, b: Unit): boolean {
  if (a.kind === 'bare' || b.kind === 'bare')
    return a.kind === b.kind || (a.kind !== 'percent' && b.kind !== 'percent' && a.kind !== 'money')
  if (a.kind !== b.kind) return false
  if (a.kind === 'thing') return true
  return a.name === b.name || a.name === '' || b.name === ''
}

const shown = (quantity: Quantity, text: string, offset: number): string => {
  const start = quantity.start - offset
  const end = quantity.end - offset
  const noun = /^[\s-]*\p{L}*/u.exec(text.slice(end))?.[0] ?? ''
  return /%|percent|per cent/u.test(quantity.text) ? quantity.text.trim() : (text.slice(start, end) + noun).trim()
}

/** "the article says 14 %, not 41 %", where the best sentences have a number of the same unit. */
function insteadOf(quantity: Quantity, part: Part, alignment: Alignment, ground: Ground): string {
  const wanted = unitOf(quantity, part.text, part.tokens)
  for (const index of alignment.chosen) {
    const reading = ground.reading(index)
    for (const other of reading?.quantities ?? []) {
      if (!reading) continue
      const unit = unitOf(other, reading.text, reading.tokens, reading.start)
      if (unit.kind !== wanted.kind) continue
      if (unit.name !== wanted.name && relatedness(unit.name, wanted.name) < 0.5) continue
      if (part.quantities.some((each) => each.value === other.value)) continue
      return `the article says “${shown(other, reading.text, reading.start)}”, not “${shown(quantity, part.text, 0)}”`
    }
  }
  return `the article does not say “${shown(quantity, part.text, 0)}”`
}
