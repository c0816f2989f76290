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
}

/** Gathers from the last turn, its answer first, what the next question may speak of. */
export function antecedentsOf(turn: Turn, earlier: readonly Turn[], { analysis }: Catalogue): Antecedents {
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
  return {
    person: (gender) => {
      const people = [...short, ...named(turn.answer.standalone), ...inSentence, ...named(earlierText)].filter(
        (entity) => entity.kind === 'person',
      )
      return (people.find((entity) => entity.gender === gender) ?? people.find((entity) => !entity.gender))?.name
    },
    thing: () => {
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
    group: () =>
      [...phrases].reverse().find((phrase) => phrase.plural)?.text ??
      answerPhrases.find((phrase) => phrase.plural)?.text ??
      [...short, ...named(turn.answer.standalone)].find(
        (entity) => entity.kind === 'organisation' || entity.kind === 'other',
      )?.name ??
      phrases.find((phrase) => phrase.named)?.text,
    place: () =>
      [...short, ...named(turn.answer.standalone), ...inSentence].find(
        (entity) => entity.kind === 'place' || entity.kind === 'organisation',
      )?.name,
  }
}

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
