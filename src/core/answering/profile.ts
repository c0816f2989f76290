import type { Entity, Role } from '../language/entities.ts'
import type { Catalogue } from './catalogue.ts'
import type { Question } from './question.ts'

/** What the article says somebody is, for "who is he", "what is her post", "which party does he belong to". */
export type Profile = { entity: Entity; sentence: number; short: string }

const belonging = /^(?:belong|represent|member|work|join|come|lead|head|run)$/u
const bodies =
  /^(?:party|company|firm|organi[sz]ation|group|university|college|school|team|club|ministry|agency|newspaper|paper|country|union|bank|band|church|department)$/u

/** The role that answers a question about what one person is; undefined where it asks something else or the article is silent. */
export function profileOf(question: Question, { analysis, entries }: Catalogue): Profile | undefined {
  const names = question.terms.filter((term) => term.name)
  const [name] = names
  if (!name || names.length !== 1) return undefined
  const affiliation =
    bodies.test(question.focus) &&
    (question.terms.some((term) => belonging.test(term.lemma)) || question.terms.length <= 3)
  if (!affiliation && (question.wanted !== 'role' || question.terms.length > 1)) return undefined
  const entity = analysis.entities.find(
    (each) => each.roles.length > 0 && [...each.forms].some((form) => sameName(form, name.words)),
  )
  if (!entity) return undefined
  if (!affiliation) {
    const role = entity.roles.find((each) => !/^who\b/iu.test(each.text)) ?? entity.roles[0]
    return role ? { entity, sentence: role.sentence, short: withoutWho(role) } : undefined
  }
  for (const role of entity.roles) {
    const bodiesNamed = (entries[role.sentence]?.reading.mentions ?? []).filter(
      (mention) =>
        mention.start >= role.start &&
        mention.end <= role.end &&
        mention.entity !== entity.id &&
        analysis.entities[mention.entity]?.gender === undefined,
    )
    const own =
      bodiesNamed.find((mention) => !owner.test(analysis.article.text.slice(mention.start, mention.end + 2))) ??
      bodiesNamed.at(-1)
    if (own) return { entity, sentence: role.sentence, short: analysis.article.text.slice(own.start, own.end) }
  }
  return undefined
}

const owner = /['’]s?$|['’]s?\s$|['’]s\b/u
const sameName = (form: string, words: readonly string[]) =>
  form === words.join(' ') || (words.length === 1 && form.split(/[\s-]+/u).includes(words[0] ?? ''))
const withoutWho = (role: Role) =>
  role.text.replace(/^who (?:is |was |has been )?/iu, '').replace(/^(?:is|was|became) /iu, '')
