import type { Analysis } from '../language/analysis.ts'
import type { Token } from '../language/words.ts'
import { actionEnd, mainClause } from './clause.ts'
import { contentOf, type Weighed } from './features.ts'
import { type Headline, readHeadline } from './headline.ts'

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
  /** Lower-case time that the first sentences tell; empty where none does. */
  time: string
  /** Lower-case place names with the weight the article gives them. */
  places: Map<string, number>
  mostPlaced: number
}

export function mainEvent(analysis: Analysis, told: readonly Weighed[]): Event {
  const head = readHeadline(analysis)
  const lead = told.slice(0, 3)
  const first = lead[0]?.reading
  const clause = first && mainClause(first.tokens, () => false)
  const subject = first && clause ? first.tokens.slice(clause.subjectStart, clause.subjectEnd) : []
  const headSubject = head.clause ? head.tokens.slice(head.clause.subjectStart, head.clause.subjectEnd) : []
  const places = placesOf(analysis)
  return {
    actors: actorsOf(analysis, head, subject),
    phrases: [subject, headSubject].map(phrase).filter((text) => text.length > 2),
    action: head.action,
    actionContent: contentOf(
      head.action === '' || !head.clause
        ? []
        : head.tokens.slice(head.clause.verb, actionEnd(head.tokens, head.clause.verb)),
    ),
    titleContent: contentOf(head.tokens),
    time: timeOf(told),
    places,
    mostPlaced: analysis.entities.reduce(
      (most, { kind, name }) => Math.max(most, kind === 'place' ? (places.get(name.toLowerCase()) ?? 0) : 0),
      1,
    ),
  }
}

/** A noun phrase in lower case, without its article. */
const phrase = (tokens: readonly Token[]) =>
  tokens
    .map((token) => token.lower)
    .join(' ')
    .replace(/^(?:the|a|an)\s/u, '')

/** Entities that the title names, in its order and those before its verb first, then the lead's subject. */
function actorsOf(analysis: Analysis, head: Headline, subject: readonly Token[]): number[] {
  const title = ` ${head.tokens.map((token) => token.lower).join(' ')} `
  const verb = head.clause
    ? head.tokens.slice(0, head.clause.verb).reduce((sum, token) => sum + token.lower.length + 1, 0)
    : title.length
  const found: { entity: number; at: number }[] = []
  for (const entity of analysis.entities) {
    if (entity.kind === 'place') continue
    const surname = entity.kind === 'person' ? [entity.name.split(' ').at(-1)?.toLowerCase() ?? ''] : []
    const places = [...entity.forms, ...surname].map((form) => title.indexOf(` ${form} `)).filter((at) => at >= 0)
    if (places.length > 0) found.push({ entity: entity.id, at: Math.min(...places) })
  }
  const before = found.filter(({ at }) => at <= verb)
  const named = (before.length > 0 ? before : found).sort((a, b) => a.at - b.at).map(({ entity }) => entity)
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
  return [...new Set(named)].slice(0, 3)
}

const dayLike =
  /(?:[Mm]on|[Tt]ues|[Ww]ednes|[Tt]hurs|[Ff]ri|[Ss]atur|[Ss]un)day|[Tt]oday|[Tt]onight|[Yy]esterday|[Tt]omorrow|[Tt]his (?:morning|afternoon|evening|week|weekend|month)|[Ll]ast (?:night|week|month)|\b\d{1,2}(?:st|nd|rd|th)? \p{Lu}\p{Ll}{2}|\p{Lu}\p{Ll}{2,8}\.? \d{1,2}\b|\d ?[ap]\.?m\b|\d:\d\d/u

/** The first time in the first sentences that tells a day or an hour. */
function timeOf(told: readonly Weighed[]): string {
  for (const { reading } of told)
    for (const time of reading.times)
      if (time.kind === 'point' && dayLike.test(time.text)) return time.text.toLowerCase()
  return ''
}

function placesOf({ article, entities, sentences }: Analysis): Map<string, number> {
  const title = article.titleGiven ? article.title.toLowerCase() : ''
  const found = new Map<string, number>()
  for (const [i, reading] of sentences.entries())
    for (const mention of reading.mentions) {
      const entity = entities[mention.entity]
      if (!entity || entity.kind === 'person' || mention.form !== 'name') continue
      const name = entity.name.toLowerCase()
      const base = found.get(name) ?? (title.includes(name) ? 3 : 0)
      found.set(name, base + (i < 3 ? 2 : 1))
    }
  return found
}
