import type { Analysis, Reading } from '../../language/analysis.ts'
import type { Mention } from '../../language/entities.ts'
import { classOf, lemmaOf } from '../../language/lexicon/index.ts'
import { mainClause } from '../clause.ts'
import { quotedShare } from '../features.ts'
import { isQuoted } from '../story.ts'
import type { Finder, Offer } from './offer.ts'

/** From this share on a sentence tells what somebody said, not who somebody is. */
const mostQuoted = 0.4

/** Who acts: best one of the article's actors, then whoever the sentence introduces with a role and lets act or speak. */
export const who: Finder = ({ analysis, told, event }, i) => {
  const reading = told[i]?.reading
  if (!reading) return undefined
  if (quotedShare(reading) > mostQuoted) return undefined
  const named = reading.mentions.filter((mention) => mention.form === 'name' && !isQuoted(reading, mention.start))
  const clause = mainClause(reading.tokens, (at) => isQuoted(reading, at))
  const verb = reading.tokens[clause?.verb ?? 0]?.start ?? reading.start
  for (const [rank, entity] of event.actors.entries()) {
    const mention = named.find((each) => each.entity === entity && !modifies(reading, each))
    if (!mention) continue
    const subject = mention.end <= verb ? 0.1 : 0
    const fit = 0.8 - 0.1 * rank + subject + (roleHere(analysis, mention, reading.index) > 0 ? 0.1 : 0)
    return { kind: 'who', start: mention.start, end: mention.end, fit, ...fullName(analysis, reading, mention) }
  }
  const lower = reading.text.toLowerCase()
  for (const phrase of event.phrases) {
    const at = lower.length === reading.text.length ? lower.indexOf(phrase) : -1
    const cutsWord = /\p{L}/u.test(lower.charAt(at - 1)) || /\p{L}/u.test(lower.charAt(at + phrase.length))
    if (at < 0 || cutsWord || isQuoted(reading, reading.start + at) || !acts(phrase)) continue
    return { kind: 'who', start: reading.start + at, end: reading.start + at + phrase.length, fit: 0.8 }
  }
  const introduced = named
    .filter(
      (mention) =>
        analysis.entities[mention.entity]?.kind !== 'place' &&
        ((mention.end <= verb && mention.start >= (reading.tokens[clause?.subjectStart ?? 0]?.start ?? 0)) ||
          speaks(reading, mention)),
    )
    .map((mention) => ({ mention, role: roleHere(analysis, mention, reading.index) }))
    .filter(({ role }) => role > 0)
    .toSorted((a, b) => b.role - a.role)[0]
  if (!introduced) return undefined
  const { mention, role } = introduced
  return { kind: 'who', start: mention.start, end: mention.end, fit: role > 20 ? 0.7 : 0.55 }
}

/** "Vallejo police", "Japan’s party": the name only says which. */
const modifies = ({ tokens }: Reading, { end }: Mention) => {
  const next = tokens.find((token) => token.start >= end)
  return next !== undefined && (/^['’]s?$/u.test(next.text) || /^(?:NOUN|PROPN)$/u.test(next.pos))
}

/** Whether a word of saying stands beside a name. */
const speaks = ({ tokens }: Reading, { start, end }: Mention) => {
  const behind = tokens.findIndex((token) => token.start >= end)
  const before = tokens.findLast((token) => token.end <= start)
  return [before, tokens[behind]].some((token) =>
    /^(?:say|tell|add|write|announce|warn|explain)$/u.test(token?.lemma ?? ''),
  )
}

/** Whether a noun phrase may act: people, a body, an animal, a vehicle or a device, not hours or an inclusion. */
function acts(phrase: string): boolean {
  const head = lemmaOf(phrase.split(' of ')[0]?.split(' ').at(-1) ?? '', 'noun')
  const kinds = classOf(head)
  return (
    kinds.length === 0 || kinds.some((kind) => /^(?:person|group|animal|artifact|quantity|communication)$/u.test(kind))
  )
}

/** The length of what a sentence says that a mentioned one is; 0 where it says nothing. */
const roleHere = ({ entities }: Analysis, mention: Mention, sentence: number): number =>
  (entities[mention.entity]?.roles ?? []).reduce(
    (most, role) => (role.sentence === sentence ? Math.max(most, role.text.length) : most),
    0,
  )

/** The full name of a person whom the sentence calls by surname alone. */
function fullName({ article, entities }: Analysis, reading: Reading, mention: Mention): Pick<Offer, 'short'> {
  const entity = entities[mention.entity]
  const said = article.text.slice(mention.start, mention.end)
  const before = reading.text.slice(0, mention.start - reading.start)
  const plain =
    entity?.kind === 'person' && mention.certain && /^\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}.’'-]+){1,2}$/u.test(entity.name)
  const first = entity ? article.text.indexOf(entity.name) : -1
  if (
    !plain ||
    first < 0 ||
    first > mention.start ||
    !entity.name.endsWith(` ${said}`) ||
    /(?:\p{Lu}[\p{L}.-]*|-)\s?$/u.test(before)
  )
    return {}
  return { short: entity.name }
}
