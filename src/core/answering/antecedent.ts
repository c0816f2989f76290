import type { Turn } from '../article.ts'
import type { Entity } from '../language/entities.ts'
import { isA } from '../language/lexicon/index.ts'
import { tokenise } from '../language/words.ts'
import type { Catalogue } from './catalogue.ts'
import { type NounPhrase, nounPhrases } from './phrases.ts'

/** What the pronouns of a follow-up may mean, the likeliest first. */
export type Antecedents = {
  /** Someone: for he, she, him, her, his. */
  person: (gender: 'f' | 'm') => string | undefined
  /** Something: for it, this, that. */
  thing: () => string | undefined
  /** Several, or a body: for they, them. */
  group: () => string | undefined
  /** Somewhere: for there. */
  place: () => string | undefined
  /** Of two parties that the conversation is about, the one less spoken of: for "the other side". */
  party: () => string | undefined
}

/** It comes to, or is worth, so much: whatever the worth of was asked. */
const worth = /^what (?:do|does|did|will|would|is|was) it (?:(?:come|amount|add up) to|worth)\b/iu
/** They who count people are a body. */
const counting =
  /^how many (?:people|\p{L}+(?:er|or|ent|ant)s) (?:do|does|did|have|has|had|will|would|can|could) they\b/iu

/** Gathers from the last turn, its answer first, what the pronouns of the next question may mean. */
export function antecedentsOf(
  question: string,
  turn: Turn,
  earlier: readonly Turn[],
  { analysis }: Catalogue,
): Antecedents {
  const asked = tokenise(turn.answer.standalone)
  const phrases = nounPhrases(asked)
  const answered = turn.answer.kind === 'answer' ? (turn.answer.short ?? '') : ''
  const answerPhrases = nounPhrases(tokenise(answered)).filter((phrase) => phrase.last - phrase.first < 9)
  const cited = turn.answer.citations[0]?.sentence ?? -1
  const inSentence = (analysis.sentences[cited]?.mentions ?? [])
    .map((mention) => analysis.entities[mention.entity])
    .filter((entity) => entity !== undefined)
  const named = (text: string) =>
    analysis.entities
      .filter((entity) => mentions(text, entity))
      .sort((a, b) => firstPlace(text, a) - firstPlace(text, b))
  const earlierText = earlier
    .map((each) => each.answer.standalone)
    .reverse()
    .join(' ')
  const short = answered.length < 60 ? named(answered) : []
  const valued = () => {
    const asked = [turn, ...earlier.toReversed()].find((each) =>
      /^how much (?:is|are|was|were)\b/iu.test(each.answer.standalone),
    )
    const [what] = asked ? nounPhrases(tokenise(asked.answer.standalone)) : []
    return what && `the ${what.head.text}`
  }
  const body = () =>
    [...short, ...named(turn.answer.standalone), ...inSentence, ...named(earlierText)].find(
      (entity) => entity.kind === 'organisation',
    )?.name
  return {
    person: (gender) => {
      const people = [...short, ...named(turn.answer.standalone), ...inSentence, ...named(earlierText)].filter(
        (entity) => entity.kind === 'person',
      )
      const known = people.find((entity) => entity.gender === gender) ?? people.find((entity) => !entity.gender)
      return known?.name ?? onlyOne(analysis.entities.filter((entity) => entity.gender === gender))?.name
    },
    thing: () => {
      const sum = worth.test(question) ? valued() : undefined
      if (sum) return sum
      const fits = (phrase: NounPhrase) =>
        !isA(phrase.head.lemma, 'person') &&
        !analysis.entities.some((entity) => entity.kind === 'person' && mentions(phrase.text, entity)) &&
        !/^(?:year|day|time|reason|way|name)$/u.test(phrase.head.lemma)
      const wantsName = /^(?:which|what|who)\b/iu.test(turn.answer.standalone) && answered.length < 60
      const own = phrases.filter(fits)
      const subject =
        own.find((phrase) => phrase.named && !phrase.plural) ??
        own.findLast((phrase) => !phrase.plural) ??
        own.find((phrase) => phrase.named)
      return (wantsName ? answerPhrases.find(fits)?.text : undefined) ?? subject?.text ?? answerPhrases.find(fits)?.text
    },
    group: () => {
      const counts = counting.test(question)
      const several = short.filter(({ kind }) => kind === 'person').length > 1 ? answered : undefined
      // "How many banks" counts them; it does not speak of them as "they" would.
      const plural = phrases.filter((phrase) => phrase.plural && asked[phrase.first - 1]?.lower !== 'many').reverse()
      const [people, others] = [plural.filter(ofPeople), plural.filter((phrase) => !ofPeople(phrase))]
      return (
        (counts ? body() : (several ?? together(named(turn.answer.standalone), short))) ??
        [...(counts ? [] : people), ...others][0]?.text ??
        answerPhrases.find((phrase) => phrase.plural)?.text ??
        [...short, ...named(turn.answer.standalone)].find(({ kind }) => kind === 'organisation' || kind === 'other')
          ?.name ??
        phrases.find((phrase) => phrase.named)?.text
      )
    },
    place: () =>
      [...short, ...named(turn.answer.standalone), ...inSentence].find(
        (entity) => entity.kind === 'place' || entity.kind === 'organisation',
      )?.name,
    party: () => {
      const spoken = [...earlier, turn].map((each) => named(each.answer.standalone))
      const [one, two, ...more] = new Set(spoken.flat())
      if (!one || !two || more.length > 0 || sort(one) !== sort(two)) return undefined
      const times = (entity: Entity) => spoken.filter((each) => each.includes(entity)).length
      return times(two) > times(one) ? one.name : two.name
    },
  }
}

/** Bodies are not always known to be such. */
const sort = ({ kind }: Entity) => (kind === 'other' ? 'organisation' : kind)

/** People, or those of an age: "the over-55s". */
const ofPeople = ({ head }: NounPhrase) => isA(head.lemma, 'person') || /\ds$/u.test(head.lower)

/** The one who was asked about with the one who is the answer: "they" after "Who did Reed phone?" */
function together(asked: readonly Entity[], answer: readonly Entity[]): string | undefined {
  const [one] = asked
  const [two] = answer
  return asked.length === 1 && answer.length === 1 && one?.kind === 'person' && two?.kind === 'person' && one !== two
    ? `${one.name} and ${two.name}`
    : undefined
}

const onlyOne = (entities: readonly Entity[]) => (entities.length === 1 ? entities[0] : undefined)

const mentions = (text: string, entity: Entity) => firstPlace(text, entity) >= 0

function firstPlace(text: string, entity: Entity): number {
  const lower = text.toLowerCase()
  for (const form of [entity.name.toLowerCase(), ...entity.forms]) {
    const at = lower.search(
      new RegExp(`(?<![\\p{L}\\p{N}])${form.replace(/[^\p{L}\p{N} ]/gu, '.')}(?![\\p{L}\\p{N}])`, 'u'),
    )
    if (at >= 0) return at
  }
  return -1
}
