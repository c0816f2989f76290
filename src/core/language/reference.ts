import type { Entity, Mention } from './entities.ts'
import { isA } from './lexicon/index.ts'
import type { Token } from './words.ts'

/** What the search for a pronoun's meaning looks at, sentence by sentence in reading order. */
export type Scene = {
  sentence: number
  paragraph: number
  tokens: readonly Token[]
  mentions: readonly Mention[]
  /** Whether a place of the text is inside a quotation, where "I", "he" and "they" may be anybody. */
  quoted: (at: number) => boolean
}

const masculine = /^(he|him|his|himself)$/u
const feminine = /^(she|her|hers|herself)$/u

/**
 * Who "he", "she", "the company" or "the minister" is, as mentions. A person is sought in the same sentence before the
 * pronoun and in the two sentences before it, the subject of the last sentence first; the gender must not contradict.
 */
export function resolveReferences(scenes: readonly Scene[], entities: readonly Entity[]): Mention[] {
  const found: Mention[] = []
  for (const [i, scene] of scenes.entries()) {
    const near = scenes.slice(Math.max(0, i - 3), i).reverse()
    for (const [t, token] of scene.tokens.entries()) {
      const gender = masculine.test(token.lower) ? 'm' : feminine.test(token.lower) ? 'f' : undefined
      if (gender) {
        const meant = personFor(gender, token, scene, near, entities, found)
        if (meant)
          found.push({ ...meant, sentence: scene.sentence, start: token.start, end: token.end, form: 'pronoun' })
      } else if (token.lower === 'the' && !scene.quoted(token.start)) {
        const meant = descriptionAt(scene, t, i, scenes, entities)
        if (meant) found.push(meant)
      }
    }
  }
  return found
}

type Meant = { entity: number; certain: boolean }

function personFor(
  gender: 'f' | 'm',
  token: Token,
  scene: Scene,
  near: readonly Scene[],
  entities: readonly Entity[],
  earlier: readonly Mention[],
): Meant | undefined {
  const fits = (mention: Mention) => {
    const entity = entities[mention.entity]
    return entity?.kind === 'person' && (!entity.gender || entity.gender === gender)
  }
  const quoted = scene.quoted(token.start)
  const here = scene.mentions.filter(
    (mention) => fits(mention) && mention.end <= token.start && (!quoted || scene.quoted(mention.start)),
  )
  const before = near.map((each) =>
    [...each.mentions, ...earlier.filter((mention) => mention.sentence === each.sentence)]
      .filter(fits)
      .sort((a, b) => a.start - b.start),
  )
  const groups = [here, ...before].map((group) => [...new Set(group.map((mention) => mention.entity))])
  for (const [distance, group] of groups.entries()) {
    const first = group[0]
    if (first === undefined) continue
    const others = new Set(groups.flat())
    const certain =
      !quoted && (others.size === 1 || (group.length === 1 && (distance === 0 || entities[first]?.gender === gender)))
    return { entity: first, certain }
  }
  return undefined
}

const bodies = [
  'company',
  'firm',
  'party',
  'agency',
  'group',
  'club',
  'team',
  'bank',
  'court',
  'union',
  'university',
  'school',
  'newspaper',
  'paper',
  'charity',
  'organisation',
  'organization',
  'ministry',
  'department',
  'country',
  'town',
  'city',
]

/** "the president", "the company": the last entity whose role or name says so. */
function descriptionAt(
  scene: Scene,
  t: number,
  index: number,
  scenes: readonly Scene[],
  entities: readonly Entity[],
): Mention | undefined {
  const noun = scene.tokens[t + 1]
  const next = scene.tokens[t + 2]
  if (
    !noun ||
    !/^(NOUN|PROPN)$/u.test(noun.pos) ||
    (next && /^(NOUN|PROPN)$/u.test(next.pos) && !/^['’]s$/u.test(next.text))
  )
    return undefined
  if (scene.mentions.some((mention) => mention.start < noun.end && noun.start < mention.end)) return undefined
  const body = bodies.includes(noun.lemma)
  if (!body && !isA(noun.lemma, 'person')) return undefined
  const fits = (mention: Mention) => {
    const entity = entities[mention.entity]
    if (!entity) return false
    if (
      entity.roles.some(
        (role) =>
          role.sentence <= scene.sentence &&
          role.text
            .toLowerCase()
            .split(/[\s-]+/u)
            .includes(noun.lemma),
      )
    )
      return true
    if (!body) return false
    if (/^(country|town|city)$/u.test(noun.lemma)) return entity.kind === 'place'
    return (
      entity.kind === 'organisation' &&
      (entity.name.toLowerCase().includes(noun.lemma) ||
        /^(company|firm|agency|group|organi[sz]ation)$/u.test(noun.lemma))
    )
  }
  for (const earlier of [scene, ...scenes.slice(Math.max(0, index - 8), index).reverse()]) {
    const mention = earlier.mentions.find((each) => each.end <= noun.start && fits(each))
    if (mention)
      return {
        entity: mention.entity,
        sentence: scene.sentence,
        start: scene.tokens[t]?.start ?? noun.start,
        end: noun.end,
        form: 'role',
        certain: false,
      }
  }
  return undefined
}
