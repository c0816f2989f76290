import type { Reading } from './analysis.ts'
import type { Edit } from './edits.ts'
import type { Entity } from './entities.ts'
import type { Token } from './words.ts'

const personal = /^(?:he|him|his|she|her)$/u
const plainName = /^\p{Lu}[\p{L}.’'-]*(?: [\p{L}.’'-]+){0,4}$/u

/**
 * Names for the pronouns that mean a person, as edits: the first one of each person not yet named in the sentence, and
 * only where it is certain who is meant. `open` tells that a pronoun is left whose person the sentence does not name.
 */
export function pronounEdits(
  reading: Reading,
  entities: readonly Entity[],
  text: string,
  known: ReadonlySet<number>,
): { edits: Edit[]; open: boolean } {
  const edits: Edit[] = []
  let open = false
  const named = new Set<number>()
  const curly = text.includes('’')
  for (const [i, token] of reading.tokens.entries()) {
    if (!personal.test(token.lower) || quoted(reading, token.start)) continue
    const mention = reading.mentions.find((each) => each.form === 'pronoun' && each.start === token.start)
    const before = reading.mentions.filter((each) => each.form === 'name' && each.end <= token.start)
    if (!mention) {
      if (!antecedentHere(reading, token, entities) && !namedLater(reading, token, entities)) open = true
      continue
    }
    if (named.has(mention.entity) || before.some((each) => each.entity === mention.entity)) continue
    const entity = entities[mention.entity]
    if (namedLater(reading, token, entities)) continue
    if (!entity || !mention.certain || !plainName.test(entity.name) || (entity.kind !== 'person' && !entity.gender)) {
      if (!before.some((each) => fits(entities[each.entity], token))) open = true
      continue
    }
    if (yieldsToSubject(reading, i, mention.entity)) continue
    const name = known.has(entity.id) || !toldBefore(text, entity.name, token.start) ? surname(entity) : entity.name
    if (!toldBefore(text, name, token.start)) {
      open = true
      continue
    }
    const contracted = reading.tokens[i + 1]
    if (contracted && /^['’]s$/u.test(contracted.text) && contracted.start === token.end) {
      edits.push({ start: token.start, end: contracted.end, put: `${name} ${spelledOut(reading.tokens[i + 2])}` })
      named.add(entity.id)
      continue
    }
    const possessive = token.lower === 'his' || (token.lower === 'her' && ownsNext(reading.tokens[i + 1]))
    edits.push({ start: token.start, end: token.end, put: possessive ? `${name}${curly ? '’' : "'"}s` : name })
    named.add(entity.id)
  }
  return { edits, open }
}

/** "She's had" is has, "she's not" is: what stands in the contraction before the next word. */
const spelledOut = (next: Token | undefined) =>
  next !== undefined &&
  /^(?:had|been|done|gone|got|made|won|lost|become|seen|taken)$|^(?!interested|married|concerned|worried|excited|scared)\p{L}{2,}ed$/u.test(
    next.lower,
  )
    ? 'has'
    : 'is'

/** Whether the article has used a name before this place: one that comes later may be somebody else's. */
function toldBefore(text: string, name: string, at: number): boolean {
  const first = text.indexOf(name)
  return first >= 0 && first < at
}

/** "While setting up his camera, he …": the name goes to the "he" behind the opening phrase. */
function yieldsToSubject({ tokens, mentions }: Reading, i: number, entity: number): boolean {
  if (!/^(?:SCONJ|ADP|ADV|VERB)$/u.test(tokens[0]?.pos ?? '')) return false
  const comma = tokens.findIndex((token, at) => at > i && token.text === ',')
  const subject = tokens[comma + 1]
  return (
    comma > 0 &&
    subject !== undefined &&
    /^s?he$/u.test(subject.lower) &&
    mentions.some((each) => each.form === 'pronoun' && each.start === subject.start && each.entity === entity)
  )
}

/** The last word of a person's name, with a particle before it. */
function surname(entity: Entity): string {
  const words = entity.name.split(' ')
  return /^(?:jr|sr|ii|iii)\.?$/iu.test(words.at(-1) ?? '') ? entity.name : (words.at(-1) ?? entity.name)
}

const fits = (entity: Entity | undefined, token: Token) =>
  entity !== undefined &&
  (entity.kind === 'person' || entity.kind === 'other') &&
  (!entity.gender || entity.gender === (/^h(?:e|im|is)$/u.test(token.lower) ? 'm' : 'f'))

const personWords =
  /^(?:man|woman|boy|girl|mother|father|son|daughter|husband|wife|brother|sister|king|queen|prince|princess|actor|actress|.*(?:er|or|ist|man|woman|ant|ent|ian|ee))$/u

/** Whether a noun earlier in the sentence may be who is meant: "the golfer said he would". */
function antecedentHere(reading: Reading, token: Token, entities: readonly Entity[]): boolean {
  if (
    reading.mentions.some(
      (each) => each.form !== 'pronoun' && each.end <= token.start && fits(entities[each.entity], token),
    )
  )
    return true
  return reading.tokens.some((each) => each.end <= token.start && each.pos === 'NOUN' && personWords.test(each.lemma))
}

/** "Before he died, Craddock …": a pronoun in an opening clause whose person is named behind it. */
function namedLater(reading: Reading, token: Token, entities: readonly Entity[]): boolean {
  const first = reading.tokens[0]
  if (!first || !/^(?:SCONJ|ADP|ADV|VERB)$/u.test(first.pos) || token.start - reading.start > 60) return false
  return reading.mentions.some(
    (each) =>
      each.form === 'name' &&
      each.start > token.end &&
      each.start < token.end + 80 &&
      fits(entities[each.entity], token),
  )
}

const ownsNext = (next: Token | undefined) => next !== undefined && /^(?:NOUN|ADJ|PROPN|NUM|VERB)$/u.test(next.pos)

const quoted = (reading: Reading, at: number) => reading.quotations.some((quote) => quote.start <= at && at < quote.end)
