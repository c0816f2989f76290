import type { Entity, Mention } from './entities.ts'
import { inOrder, type Scene } from './scene.ts'
import { sortOf } from './sorts.ts'
import type { Token } from './words.ts'

const anyBody = /^(?:company|firm|agency|group|organi[sz]ation|giant|maker|chipmaker|carmaker|retailer)$/u
const anyPlace = /^(?:country|city|town|nation)$/u

/**
 * What "the company", "the former president" or "the 19-year-old" means: the last one named whose role or name says so.
 * `t` is the index of "the"; `near` are the scenes before, nearest first. Certain where a role says it of one alone.
 */
export function describedBy(
  t: number,
  scene: Scene,
  near: readonly Scene[],
  entities: readonly Entity[],
): Mention | undefined {
  const phrase = phraseAt(scene.tokens, t)
  if (!phrase) return undefined
  const { head, former, age } = phrase
  const start = scene.tokens[t]?.start ?? 0
  if (scene.mentions.some((mention) => mention.start < head.end && start < mention.end)) return undefined
  const said = new Set<number>()
  let found: Mention | undefined
  for (const each of [scene, ...near]) {
    const mentions = inOrder(each.mentions).filter((mention) => mention.end <= start)
    for (const mention of mentions) {
      const entity = entities[mention.entity]
      if (!entity || !fits(entity, head, former, age, scene.sentence)) continue
      said.add(entity.id)
      found ??= mention
    }
  }
  if (!found) return undefined
  const entity = entities[found.entity]
  const byRole = entity?.roles.some((role) => role.head === head.lemma) ?? false
  return {
    entity: found.entity,
    sentence: scene.sentence,
    start,
    end: head.end,
    form: 'role',
    certain: said.size === 1 && (byRole || age !== undefined),
  }
}

type Phrase = { head: Token; former: boolean; age: number | undefined }

/** "the" with up to three adjectives or nouns, if no phrase with "of" and no name follows. */
function phraseAt(tokens: readonly Token[], t: number): Phrase | undefined {
  const age =
    /^\d{1,3}$/u.test(tokens[t + 1]?.text ?? '') && tokens[t + 3]?.lower === 'year'
      ? Number(tokens[t + 1]?.text)
      : undefined
  let last = t
  while (last - t < (age === undefined ? 4 : 7) && isPart(tokens[last + 1], age !== undefined)) last++
  const head = tokens[last]
  const next = tokens[last + 1]
  if (!head || last === t || /^(?:of|for)$/u.test(next?.lower ?? '')) return undefined
  if (age === undefined && !/^(?:NOUN|PROPN)$/u.test(head.pos)) return undefined
  if (next && /^\p{Lu}/u.test(next.text)) return undefined
  const former = tokens.slice(t, last).some((token) => /^(?:former|ex|late)$/u.test(token.lower))
  return { head, former, age }
}

const isPart = (token: Token | undefined, aged: boolean) =>
  token !== undefined &&
  (/^(?:NOUN|PROPN|ADJ)$/u.test(token.pos) || (aged && /^(?:\d+|-|year|old)$/u.test(token.lower)))

function fits(entity: Entity, head: Token, former: boolean, age: number | undefined, sentence: number): boolean {
  const known = entity.roles.filter((role) => role.sentence <= sentence)
  if (age !== undefined) return entity.age === age || known.some((role) => role.text.includes(`${age}-year-old`))
  const lemma = head.lemma
  const wasOnly = (text: string) => /\b(?:former|ex)\b/iu.test(text)
  const carries = known.filter((role) => role.head === lemma || role.head === `${lemma}s`)
  if (carries.some((role) => wasOnly(role.text) === former)) return true
  if (carries.length > 0 && known.length === 1) return true
  const sort = sortOf(lemma)
  if (sort === 'place') return anyPlace.test(lemma) && entity.kind === 'place'
  if (sort !== 'organisation' || entity.kind !== 'organisation') return false
  return anyBody.test(lemma) || hasWord(entity.name, lemma)
}

const hasWord = (text: string, lemma: string) =>
  text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => word === lemma || word === `${lemma}s`)
