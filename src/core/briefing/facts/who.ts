import type { Analysis, Reading } from '../../language/analysis.ts'
import type { Mention } from '../../language/entities.ts'
import { isQuoted } from '../story.ts'
import type { Finder, Offer } from './offer.ts'

/** Who acts: best one of the article's actors, then whoever the sentence introduces with a role. */
export const who: Finder = ({ analysis, told, event }, i) => {
  const reading = told[i]?.reading
  if (!reading) return undefined
  const named = reading.mentions.filter((mention) => mention.form === 'name' && !isQuoted(reading, mention.start))
  const introduces = (entity: number) =>
    analysis.entities[entity]?.roles.some((role) => role.sentence === reading.index) ?? false
  for (const [rank, entity] of event.actors.entries()) {
    const mention = named.find((each) => each.entity === entity)
    if (!mention) continue
    const subject = mention.start - reading.start < 40 ? 0.1 : 0
    const fit = 0.8 - 0.1 * rank + subject + (introduces(entity) ? 0.1 : 0)
    return { kind: 'who', start: mention.start, end: mention.end, fit, ...fullName(analysis, reading, mention) }
  }
  const lower = reading.text.toLowerCase()
  for (const phrase of event.phrases) {
    const at = lower.length === reading.text.length ? lower.indexOf(phrase) : -1
    if (at < 0 || isQuoted(reading, reading.start + at)) continue
    return { kind: 'who', start: reading.start + at, end: reading.start + at + phrase.length, fit: 0.8 }
  }
  const person = named.find(
    (mention) => introduces(mention.entity) && analysis.entities[mention.entity]?.kind !== 'place',
  )
  if (person) return { kind: 'who', start: person.start, end: person.end, fit: 0.55 }
  return undefined
}

/** The full name of a person whom the sentence calls by surname alone, and the edit that puts it there. */
function fullName({ article, entities }: Analysis, reading: Reading, mention: Mention): Pick<Offer, 'short' | 'edit'> {
  const entity = entities[mention.entity]
  const said = article.text.slice(mention.start, mention.end)
  const before = reading.text.slice(0, mention.start - reading.start)
  const plain =
    entity?.kind === 'person' && mention.certain && /^\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}.’'-]+){1,2}$/u.test(entity.name)
  if (!plain || !entity.name.endsWith(` ${said}`) || /(?:\p{Lu}[\p{L}.-]*|-)\s?$/u.test(before)) return {}
  return { short: entity.name, edit: { start: mention.start, end: mention.end, put: entity.name } }
}
