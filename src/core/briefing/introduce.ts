import type { Line } from '../article.ts'
import type { Analysis } from '../language/analysis.ts'
import type { Entity } from '../language/entities.ts'
import { quotationsIn } from '../language/quotes.ts'

const full = /^\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}.’'-]*){1,3}$/u

/**
 * Lines in which whoever is called by surname the first time has the full name: a reader who has not met Suga reads
 * "Yoshihide Suga". Only where the article leaves no doubt who is meant, and never within a quotation. `met` holds those
 * whom earlier lines have named, and gains those whom these name.
 */
export function introduce<T extends Line>(lines: readonly T[], analysis: Analysis, met: Set<number>): T[] {
  return lines.map((line) => {
    let { text } = line
    for (const { sentence } of line.citations)
      for (const mention of analysis.sentences[sentence]?.mentions ?? []) {
        const entity = analysis.entities[mention.entity]
        if (entity?.kind !== 'person' || mention.form !== 'name' || met.has(entity.id)) continue
        if (!text.includes(entity.name) && mention.certain && isOneOnly(entity, analysis)) {
          const said = analysis.article.text.slice(mention.start, mention.end)
          text = withFullName(text, said, entity.name)
        }
        if (text.includes(entity.name)) met.add(entity.id)
      }
    return text === line.text ? line : { ...line, text }
  })
}

/** Whether the article has the full name and nobody else has its last word. */
const isOneOnly = ({ id, name }: Entity, { entities, article }: Analysis) =>
  full.test(name) &&
  article.text.includes(name) &&
  !entities.some((other) => other.id !== id && other.name.split(' ').at(-1) === name.split(' ').at(-1))

/** The text with `name` for the first `said` outside its quotations, "Mr" and the like before it included. */
function withFullName(text: string, said: string, name: string): string {
  if (!name.endsWith(` ${said}`)) return text
  const quotations = quotationsIn(text, 0)
  const at = text.indexOf(said)
  const before = /(?:^|[^\p{L}])((?:Mr|Mrs|Ms|Miss)\.?\s)?$/u.exec(text.slice(0, at))
  const behind = text.charAt(at + said.length)
  if (at < 0 || !before || /[\p{L}-]/u.test(behind)) return text
  const start = at - (before[1]?.length ?? 0)
  if (
    /\p{Lu}[\p{L}.’'-]*\s$|-$/u.test(text.slice(0, start)) ||
    quotations.some((each) => each.start <= at && at < each.end)
  )
    return text
  return text.slice(0, start) + name + text.slice(at + said.length)
}
