import type { Analysis } from '../language/analysis.ts'
import { nationality } from '../language/lexicon/index.ts'
import type { Token } from '../language/words.ts'
import { mainClause } from './clause.ts'
import { eventDays } from './days.ts'
import { contentOf, type Weighed } from './features.ts'
import { type Headline, readHeadline } from './headline.ts'
import { eventPlaces } from './places.ts'

/** What the article is about, from its title and its first sentences. */
export type Event = {
  /** The named entities that act, the title's first. */
  actors: number[]
  /** Lower-case noun phrases that act without being named: "at least seven people", "a gunman". */
  phrases: string[]
  /** What was done, in the title's words; empty without a title. */
  action: string
  /** Lemmas of the action, names among them. */
  actionContent: Set<string>
  /** Lemmas of the title. */
  titleContent: Set<string>
  /** How likely each day is the main event's, by `dayOf`, the likeliest 1. */
  days: Map<string, number>
  /** How likely each place is the main event's, by entity, the likeliest 1. */
  places: Map<number, number>
  /** How much a sentence of these lemmas tells of the event, from 0 to 1. */
  near: (content: ReadonlySet<string>) => number
}

export function mainEvent(analysis: Analysis, told: readonly Weighed[]): Event {
  const head = readHeadline(analysis)
  const lead = told.slice(0, 3)
  const first = lead[0]?.reading
  const clause = first && mainClause(first.tokens, () => false)
  const subject = first && clause ? first.tokens.slice(clause.subjectStart, clause.subjectEnd) : []
  const headSubject = head.clause ? head.tokens.slice(head.clause.subjectStart, head.clause.subjectEnd) : []
  const near = nearness(head.tokens, told)
  return {
    actors: actorsOf(analysis, head, subject),
    phrases: [subject, headSubject].map(phrase).filter((text) => text.length > 2),
    action: head.action,
    actionContent: contentOf(head.told),
    titleContent: contentOf(head.tokens),
    days: eventDays(told, near, analysis.article.publishedAt),
    places: eventPlaces(analysis, told),
    near,
  }
}

/** A noun phrase in lower case, without its article. */
const phrase = (tokens: readonly Token[]) =>
  tokens
    .map((token) => token.lower)
    .join(' ')
    .replace(/^(?:the|a|an)\s/u, '')

/**
 * Whom the article is about: entities that the title names before its verb or behind "by", then the lead's subject, then
 * the others that the title names. "German" of "German consulate" is none.
 */
function actorsOf(analysis: Analysis, head: Headline, subject: readonly Token[]): number[] {
  const title = ` ${head.tokens.map((token) => token.lower).join(' ')} `
  const verb = head.clause
    ? head.tokens.slice(0, head.clause.verb).reduce((sum, token) => sum + token.lower.length + 1, 0)
    : title.length
  const found: { entity: number; at: number }[] = []
  for (const entity of analysis.entities) {
    if (entity.kind === 'place' || nationality(entity.name.toLowerCase())) continue
    const surname = entity.kind === 'person' ? [entity.name.split(' ').at(-1)?.toLowerCase() ?? ''] : []
    const places = [...entity.forms, ...surname].map((form) => title.indexOf(` ${form} `)).filter((at) => at >= 0)
    if (places.length > 0) found.push({ entity: entity.id, at: Math.min(...places) })
  }
  found.sort((a, b) => a.at - b.at)
  const named = found.filter(({ at }) => at <= verb || title.slice(0, at).endsWith(' by')).map(({ entity }) => entity)
  const from = subject[0]?.start ?? 0
  const to = subject.at(-1)?.end ?? 0
  for (const reading of analysis.sentences.slice(0, 8))
    for (const mention of reading.mentions)
      if (
        mention.form === 'name' &&
        mention.start >= from &&
        mention.end <= to &&
        (mention.end === to || mention.start < from + 5) &&
        analysis.entities[mention.entity]?.kind !== 'place'
      )
        named.push(mention.entity)
  return [...new Set([...named, ...found.map(({ entity }) => entity)])].slice(0, 3)
}

/** Four shared words of the title and the first two sentences are as near as can be. */
function nearness(title: readonly Token[], told: readonly Weighed[]): Event['near'] {
  const about = new Set([...contentOf(title), ...(told[0]?.content ?? []), ...(told[1]?.content ?? [])])
  return (content) => {
    let shared = 0
    for (const lemma of content) if (about.has(lemma)) shared++
    return Math.min(1, shared / 4)
  }
}
