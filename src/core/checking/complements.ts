import type { Entity } from '../language/entities.ts'
import { isA, nationality, relatedness } from '../language/lexicon/index.ts'
import type { Part } from './claim.ts'
import { clausesOf } from './clauses.ts'
import type { Ground } from './ground.ts'
import type { Problem } from './problem.ts'
import { named } from './roles.ts'

/** How many tokens may stand between a name and what the article says that it is. */
const beside = 7
const alike = 0.8

/** "Ito is secretary-general": whether the article says this of Ito, and not only of somebody. */
export function complementProblems(part: Part, ground: Ground): Problem[] {
  return clausesOf(part.tokens).flatMap((clause): Problem[] => {
    const noun = part.tokens[clause.object]
    const entity = part.tokens[clause.verb]?.lemma === 'be' ? named(part, clause.subject, ground) : undefined
    if (!entity || !noun || noun.pos !== 'NOUN' || !isA(noun.lemma, 'person')) return []
    const phrase = part.tokens
      .slice(clause.verb + 1, clause.object + 1)
      .filter((token) => /^(?:NOUN|PROPN|ADJ)$/u.test(token.pos) && !nationality(token.lower))
    const unsaid = phrase.find(({ lemma }) => !hasRole(entity, lemma) && !standsBeside(entity, lemma, ground))
    if (!unsaid) return []
    return [
      {
        fault: 'role',
        text: `the article does not say that ${entity.name} is “${phrase.map((token) => token.text).join(' ')}”`,
      },
    ]
  })
}

const says = (word: string, lemma: string) => word === lemma || relatedness(lemma, word) >= alike

const hasRole = ({ roles }: Entity, lemma: string) =>
  roles.some((role) => (role.text.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => says(word, lemma)))

/** With no other name between them. */
function standsBeside(entity: Entity, lemma: string, ground: Ground): boolean {
  return ground.sentences.some((reading) =>
    reading.mentions.some((mention) => {
      if (mention.entity !== entity.id) return false
      const first = reading.tokens.findIndex((token) => token.start >= mention.start)
      const last = reading.tokens.findIndex((token) => token.start >= mention.end)
      return reading.tokens.some((token, at) => {
        const near = at < first ? first - at <= beside : last >= 0 && at >= last && at - last < beside
        if (!near || !says(token.lemma, lemma)) return false
        return !reading.mentions.some(
          (other) =>
            other.entity !== entity.id &&
            ground.evidence.analysis.entities[other.entity]?.kind === 'person' &&
            other.start > Math.min(mention.start, token.start) &&
            other.end < Math.max(mention.end, token.end),
        )
      })
    }),
  )
}
