import { describedBy } from './descriptions.ts'
import type { Entity, Mention } from './entities.ts'
import { canBeSubject, inOrder, isSaying, type Scene, subjectOf } from './scene.ts'
import type { Quotation } from './speakers.ts'
import type { Token } from './words.ts'

export type { Scene } from './scene.ts'

/** How many sentences back a pronoun may reach. */
const reach = 3

type Gender = 'f' | 'm'
type Meant = { entity: number; certain: boolean }

/**
 * Finds who "he", "she", "its", "the company" or "the minister" is outside quotations, and adds it to each scene's
 * mentions. The subject of the sentence so far is preferred, then that of the sentence before; gender must not
 * contradict. `certain` is said only where nobody else fits, or where someone speaks of himself ("Ito said he").
 */
export function resolveReferences(scenes: readonly Scene[], entities: readonly Entity[]): void {
  for (const [i, scene] of scenes.entries()) {
    const near = scenes.slice(Math.max(0, i - reach), i).reverse()
    for (const [t, token] of scene.tokens.entries()) {
      if (scene.quoted(token.start)) continue
      const gender = genderOfPronoun(token)
      const meant = gender
        ? personFor(gender, t, scene, near, entities)
        : /^(?:its?|itself)$/u.test(token.lower)
          ? bodyFor(t, scene, near, entities)
          : undefined
      if (meant) scene.mentions.push(pronounAt(scene, token, meant))
      else if (token.lower === 'the') {
        const described = describedBy(t, scene, scenes.slice(Math.max(0, i - 8), i).reverse(), entities)
        if (described) scene.mentions.push(described)
      }
    }
  }
}

/** Inside quotations: "I" is who speaks, "he" and "she" anybody else who fits. */
export function resolveQuoted(
  scenes: readonly Scene[],
  quotations: readonly Quotation[],
  entities: readonly Entity[],
): void {
  let first = 0
  for (const [i, scene] of scenes.entries()) {
    while (first < quotations.length && (quotations[first]?.end ?? 0) <= (scene.tokens[0]?.start ?? 0)) first++
    if ((quotations[first]?.start ?? Infinity) >= (scene.tokens.at(-1)?.end ?? 0)) continue
    const near = scenes.slice(Math.max(0, i - reach), i).reverse()
    for (const [t, token] of scene.tokens.entries()) {
      if (!scene.quoted(token.start)) continue
      const speaker = quotationAt(quotations, first, token.start)?.speaker
      const gender = genderOfPronoun(token)
      if (/^(?:i|me|my|myself|mine)$/u.test(token.lower) && speaker !== undefined)
        scene.mentions.push(pronounAt(scene, token, { entity: speaker, certain: true }))
      else if (gender) {
        const meant = personFor(gender, t, scene, near, entities, speaker)
        if (meant) scene.mentions.push(pronounAt(scene, token, { ...meant, certain: false }))
      }
    }
  }
}

function quotationAt(quotations: readonly Quotation[], from: number, at: number): Quotation | undefined {
  for (let q = from; q < quotations.length && (quotations[q]?.start ?? 0) <= at; q++)
    if (at < (quotations[q]?.end ?? 0)) return quotations[q]
  return undefined
}

const pronounAt = (scene: Scene, token: Token, meant: Meant): Mention => ({
  ...meant,
  sentence: scene.sentence,
  start: token.start,
  end: token.end,
  form: 'pronoun',
})

const genders = new Map<string, Gender>([
  ['he', 'm'],
  ['him', 'm'],
  ['his', 'm'],
  ['himself', 'm'],
  ['she', 'f'],
  ['her', 'f'],
  ['hers', 'f'],
  ['herself', 'f'],
])
const genderOfPronoun = ({ lower }: Token): Gender | undefined => genders.get(lower)

function personFor(
  gender: Gender,
  t: number,
  scene: Scene,
  near: readonly Scene[],
  entities: readonly Entity[],
  besides?: number,
): Meant | undefined {
  const fits = ({ entity: id }: Mention) => {
    const entity = entities[id]
    return entity?.kind === 'person' && id !== besides && (!entity.gender || entity.gender === gender)
  }
  const found = nearest(t, scene, near, fits)
  if (!found) return undefined
  const { mention, others } = found
  const entity = entities[mention.entity]
  if (others === 0 && entity && !entity.gender && besides === undefined) entity.gender = gender
  return { entity: mention.entity, certain: others === 0 || speaksOfSelf(t, scene, mention) }
}

/** "its", and "it" where it does what bodies do; never certain, since "it" so often means nothing. */
function bodyFor(t: number, scene: Scene, near: readonly Scene[], entities: readonly Entity[]): Meant | undefined {
  const { tokens } = scene
  const next = tokens[t + 1]
  if (
    tokens[t]?.lower === 'it' &&
    !(isSaying(next) || /^(?:plans|expects|wants|hopes|makes|owns|employs|operates)$/u.test(next?.lower ?? ''))
  )
    return undefined
  const fits = ({ entity: id }: Mention) => entities[id]?.kind === 'organisation' || entities[id]?.kind === 'place'
  const found = nearest(t, scene, near.slice(0, 1), fits)
  return found && { entity: found.mention.entity, certain: false }
}

/** The best antecedent and how many others would do, in the sentence so far and those before it. */
function nearest(
  t: number,
  scene: Scene,
  near: readonly Scene[],
  fits: (mention: Mention) => boolean,
): { mention: Mention; others: number } | undefined {
  const at = scene.tokens[t]?.start ?? 0
  const quoted = scene.quoted(at)
  const here = inOrder(scene.mentions).filter(
    (mention) => mention.end <= at && fits(mention) && (quoted || !scene.quoted(mention.start)),
  )
  const groups = [here, ...near.map((each) => inOrder(each.mentions).filter(fits))]
  const filled = groups.findIndex((group) => group.length > 0)
  const group = groups[filled]
  const first = group?.[0]
  if (!group || !first) return ahead(scene, at, fits)
  const home = filled === 0 ? scene : near[filled - 1]
  const subject = filled === 0 ? group.find((mention) => canBeSubject(scene, mention)) : home && subjectOf(home, fits)
  const mention = subject ?? first
  const rivals = new Set([...group, ...(filled === 0 ? (groups[1] ?? []) : [])].map((each) => each.entity))
  rivals.delete(mention.entity)
  // In the sentence itself a clear subject outdoes whoever was named in the sentence before.
  const others = filled === 0 ? new Set(group.map((each) => each.entity)).size - 1 : rivals.size
  return { mention, others }
}

/** "In his first speech, Ito said": the pronoun comes before the name. */
function ahead(scene: Scene, at: number, fits: (mention: Mention) => boolean) {
  const comma = scene.tokens.find((token) => token.text === ',' && token.start > at)
  const mention = comma && subjectOf(scene, fits)
  return mention && mention.start > comma.start && mention.start < comma.end + 40 ? { mention, others: 0 } : undefined
}

/** "Ito said he", "Ito told Liu that he": who speaks is meant. */
function speaksOfSelf(t: number, scene: Scene, { end }: Mention): boolean {
  const { tokens } = scene
  if (!/^(?:AUX|VERB|PART|ADV)$/u.test(tokens[t + 1]?.pos ?? '')) return false
  for (let i = t - 1; i >= 0 && (tokens[i]?.start ?? 0) >= end; i--) if (isSaying(tokens[i])) return t - i <= 5
  return false
}
