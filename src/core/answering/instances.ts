import type { Entity } from '../language/entities.ts'
import { isA, product, relatedness, vectorOf } from '../language/lexicon/index.ts'
import { entitiesIn, type Look, nounsIn, type Piece } from './expected.ts'

/** What can be the answer to "which chart", "what snack": instances of the noun asked for, and names of the kind it is. */
export function instancesIn(look: Look): Piece[] {
  const { focus } = look.question
  if (focus === '') return entitiesIn(look, ['person', 'organisation', 'place', 'other'], 0.7)
  return [
    ...nounsIn(look, (lemma) => isA(lemma, focus), 0.9),
    ...likeIn(look),
    ...qualifiedIn(look),
    ...listedIn(look),
    ...calledIn(look),
    ...entitiesIn(look, kindsFor(focus), broad.test(focus) ? 0.7 : 0.4),
  ]
}

/** A noun used much like the one asked for may be one of its kind: "addiction" for a harm. */
function likeIn(look: Look): Piece[] {
  const wanted = vectorOf(look.question.focus)
  if (!wanted) return []
  return nounsIn(look, () => true, 1).map((piece, i, all) => {
    const token = look.entry.reading.tokens.find(({ start }) => start === all[i]?.start)
    const vector = token && vectorOf(token.lemma)
    return { ...piece, fit: vector ? Math.min(0.7, Math.max(0, product(wanted, vector))) : 0 }
  })
}

/** The noun itself with something that tells which: "national courts" for courts. */
function qualifiedIn({ question, entry, asked }: Look): Piece[] {
  const { tokens } = entry.reading
  return tokens.flatMap((token, i): Piece[] => {
    if (token.lemma !== question.focus) return []
    let first = i
    while (first > 0 && /^(?:ADJ|NOUN|PROPN|NUM)$/u.test(tokens[first - 1]?.pos ?? '')) first--
    const from = tokens[first]
    const qualified = tokens.slice(first, i).some((each) => !asked.has(each.lower) && !asked.has(each.lemma))
    return from && qualified ? [{ start: from.start, end: token.end, fit: 0.8 }] : []
  })
}

const lists = /^(?:including|include|namely|like|such|be|are|were|:)$/u

/** "issues including …", "apps such as …": the whole sentence lists them. */
function listedIn({ question, entry }: Look): Piece[] {
  const { tokens, start, end } = entry.reading
  const listed = tokens.some((token, i) => {
    const next = tokens[i + 1]?.text === ',' ? tokens[i + 2] : tokens[i + 1]
    return (
      lists.test(next?.lower ?? '') &&
      (token.lemma === question.focus || relatedness(question.focus, token.lemma) >= 0.75)
    )
  })
  return listed ? [{ start, end, fit: 1 }] : []
}

const calling = /^(?:called|named|dubbed|titled|entitled|nicknamed|codenamed)$/u

/** Names that are said to be one: "a tanker called Ryesonggang", "Komeito, a party", "Randolph-Macon Academy". */
function calledIn({ question, entry, book, asked }: Look): Piece[] {
  const { tokens, mentions } = entry.reading
  return mentions.flatMap(({ entity: id, start, end, form }): Piece[] => {
    const entity = book.analysis.entities[id]
    if (!entity || form !== 'name') return []
    if ([...entity.forms].some((each) => each.split(/[\s-]+/u).every((word) => asked.has(word)))) return []
    const at = tokens.findIndex((token) => token.start >= start)
    const before = tokens[at - 1]
    const named =
      (calling.test(before?.lower ?? '') && tokens.slice(Math.max(0, at - 5), at).some(isFocus(question.focus))) ||
      (before !== undefined && isFocus(question.focus)(before)) ||
      [...entity.forms].some((each) => each.split(/[\s-]+/u).includes(question.focus)) ||
      entity.roles.some((role) =>
        role.text
          .toLowerCase()
          .match(/\p{L}+/gu)
          ?.includes(question.focus),
      )
    return named ? [{ start, end, fit: 1 }] : []
  })
}

const isFocus =
  (focus: string) =>
  ({ lemma }: { lemma: string }): boolean =>
    lemma === focus || relatedness(focus, lemma) >= 0.8

/** Nouns so wide that any name of their kind will do. */
const broad =
  /^(?:company|firm|business|organi[sz]ation|group|body|agency|institution|party|team|side|country|nation|service|person|man|woman|product|event|place|thing|name)$/u

/** What kinds of names can be an instance of the noun asked for; a museum or a gift is none that can be told. */
function kindsFor(focus: string): Entity['kind'][] {
  if (isA(focus, 'person')) return ['person']
  if (isA(focus, 'organization') || isA(focus, 'company') || isA(focus, 'group')) return ['organisation', 'other']
  if (isA(focus, 'location')) return ['place', 'other']
  return isA(focus, 'artifact') ? ['other'] : []
}
