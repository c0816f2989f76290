import type { Entity } from '../language/entities.ts'
import { isA } from '../language/lexicon/index.ts'
import type { Token } from '../language/words.ts'
import type { Alignment } from './align.ts'
import type { Part } from './claim.ts'
import { headFrom } from './clauses.ts'
import type { Place } from './evidence.ts'
import type { Ground } from './ground.ts'
import { type Pair, speaking } from './pairs.ts'
import type { Problem } from './problem.ts'

/** Who did what to whom: names that stand on the wrong side of a verb, and words put into another's mouth. */
export function roleProblems(part: Part, pairs: readonly Pair[], alignment: Alignment, ground: Ground): Problem[] {
  const problems: Problem[] = []
  for (const claim of new Set(pairs.map((pair) => pair.claim))) {
    const mine = pairs.filter((pair) => pair.claim === claim)
    const { terms, places } = alignment
    const at = (index: number, sentence: number, there: number) =>
      there >= 0 &&
      (places[terms.findIndex((term) => term.at === index)] ?? []).some(
        (place) => place.sentence === sentence && Math.abs(place.at - there) <= 1 && place.strength >= 0.6,
      )
    const crossed = mine.some(({ said, sentence }) => {
      const tokens = ground.reading(sentence)?.tokens ?? []
      const [source, other] = [sourceOf(part.tokens, claim.verb), sourceOf(tokens, said.verb)]
      if (at(claim.subject, sentence, said.subject)) return false
      if (at(claim.subject, sentence, other) && at(source, sentence, said.subject)) return true
      const turned =
        at(claim.object, sentence, said.subject) ||
        (isPerson(part.tokens[claim.object]) && isPerson(tokens[said.subject]))
      return at(claim.subject, sentence, said.object) && turned && !at(claim.object, sentence, said.object)
    })
    const taken =
      mine.length > 0 &&
      mine.every(({ said, sentence }) => otherActs(claim.subject, said.subject, sentence, alignment, ground))
    if (taken && !crossed) {
      const [pair] = mine
      const actor = pair ? ground.reading(pair.sentence)?.tokens[pair.said.subject]?.text : undefined
      problems.push({
        fault: 'role',
        text: `the article says ${actor ?? 'another'} ${part.tokens[claim.verb]?.text ?? 'did this'}, not ${part.tokens[claim.subject]?.text ?? 'this one'}`,
      })
      continue
    }
    if (crossed) {
      problems.push({
        fault: 'role',
        text: `in the article it is the other way round: who “${part.tokens[claim.verb]?.text}” whom`,
      })
      continue
    }
    if (part.tokens[claim.verb - 1]?.lower === 'to' || part.tokens[claim.verb]?.pos === 'AUX') continue
    const subject = named(part, claim.subject, ground)
    const object = named(part, claim.object, ground)
    if (!subject && !object) continue
    const said = mine.map((pair) => ({
      subject: whoAt(ground, pair.sentence, pair.said.subject),
      object: whoAt(ground, pair.sentence, pair.said.object),
    }))
    const verb = part.tokens[claim.verb]
    const joined = part.names.filter(
      (name) => /^(?:and|,)$/u.test(part.tokens[name.last]?.lower ?? '') && name.last <= claim.subject,
    )
    const wrongSubject =
      subject &&
      joined.length === 0 &&
      said.length > 0 &&
      said.every((each) => each.subject && !each.subject.some((other) => same(other, subject)))
    const turned =
      object &&
      said.length > 0 &&
      said.every(
        (each) =>
          each.subject?.some((other) => same(other, object)) && !each.object?.some((other) => same(other, object)),
      )
    if (!wrongSubject && !turned) continue
    const other = said.find((each) => each.subject)?.subject?.[0]
    const who = subject ?? object
    problems.push({
      fault: speaking.test(verb?.lemma ?? '') ? 'speaker' : 'role',
      text: `the article says ${other?.name ?? 'another'} ${verb?.text ?? 'did this'}, not ${who?.name ?? 'this one'}`,
    })
  }
  return problems
}

const isPerson = (token: Token | undefined) => /^(?:him|her|them|he|she|they)$/u.test(token?.lower ?? '')

/** The head of what follows "from" after a verb, or -1. */
function sourceOf(tokens: readonly Token[], verb: number): number {
  for (let i = verb + 1; i < Math.min(tokens.length, verb + 9); i++) {
    if (tokens[i]?.lower === 'from') return headFrom(tokens, i + 1)
    if (/^(?:VERB|AUX|PUNCT)$/u.test(tokens[i]?.pos ?? '')) return -1
  }
  return -1
}

/** Whether the claim's subject stands elsewhere in a sentence, and its like verb has a subject there that the claim leaves out. */
function otherActs(
  subject: number,
  actor: number,
  sentence: number,
  { terms, places }: Alignment,
  ground: Ground,
): boolean {
  const token = ground.reading(sentence)?.tokens[actor]
  const t = terms.findIndex((term) => term.at === subject)
  if (t < 0 || !token || !canAct(token)) return false
  const mine = (places[t] ?? []).filter((place) => place.sentence === sentence && place.strength >= 0.6)
  const near = (place: { at: number }) => Math.abs(place.at - actor) <= 5
  if (mine.length === 0 || mine.some(near)) return false
  const told = (place: Place) => place.sentence === sentence && place.strength >= 0.4 && near(place)
  return !places.some((list, other) => terms[other]?.kind !== 'verb' && list.some(told))
}

const canAct = ({ pos, lemma }: Token) =>
  pos === 'PROPN' || (pos === 'NOUN' && (isA(lemma, 'person') || isA(lemma, 'organization')))

/** One entity, or two whose names the article uses for one: "Guardiola" and "Pep Guardiola". */
function same(a: Entity, b: Entity): boolean {
  if (a === b) return true
  const words = a.name.toLowerCase().split(' ')
  const others = b.name.toLowerCase().split(' ')
  return words.every((word) => others.includes(word)) || others.every((word) => words.includes(word))
}

/** Every entity that the article knows by the name at this token of the claim; the first, where several. */
export function named(part: Part, at: number, ground: Ground): Entity | undefined {
  const token = part.tokens[at]
  if (!token) return undefined
  const name = part.names.find((each) => each.first <= at && at < each.last)
  const form = (name ? name.words.join(' ') : token.text).toLowerCase()
  const { entities } = ground.evidence.analysis
  return (
    entities.find((entity) => entity.forms.has(form)) ??
    entities.find((entity) => [...entity.forms].some((each) => each.split(' ').includes(token.lower)))
  )
}

/** Whom a token of the evidence means, as far as it names or surely means somebody; with those joined to it by "and". */
function whoAt(ground: Ground, sentence: number, at: number): Entity[] | undefined {
  const reading = ground.reading(sentence)
  const token = reading?.tokens[at]
  if (!reading || !token) return undefined
  const found: Entity[] = []
  for (const mention of reading.mentions) {
    const covers = mention.start <= token.start && token.end <= mention.end
    const gap = reading.text.slice(mention.end - reading.start, token.start - reading.start)
    const joined = mention.end <= token.start && gap.length < 30 && /^,? (?:and|,)|\band $/u.test(gap)
    const entity = ground.evidence.analysis.entities[mention.entity]
    if (entity && (covers || joined) && (mention.form === 'name' || mention.certain)) found.push(entity)
  }
  return found.length > 0 ? found : undefined
}
