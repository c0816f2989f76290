import type { Entity, Mention } from './entities.ts'
import type { Range } from './paragraphs.ts'
import { canBeSubject, inOrder, isSaying, type Scene } from './scene.ts'
import { tokenAt } from './words.ts'

/** A quotation with its marks and, where the article tells, who speaks: an entity's id. */
export type Quotation = Range & { speaker?: number }

/**
 * Who speaks each quotation: "“…,” Ito said", "said Ito, a lawmaker", "Ito told reporters: “…”", "according to Ito", and
 * where a quotation follows another in the same paragraph without a new speaker, the same one. Quotations and scenes are
 * in order of place.
 */
export function findSpeakers(
  quotations: readonly Range[],
  scenes: readonly Scene[],
  entities: readonly Entity[],
): Quotation[] {
  let at = 0
  let before: { quotation: Quotation; paragraph: number; last: number } | undefined
  return quotations.map((range) => {
    while (at < scenes.length - 1 && endOf(scenes[at]) <= range.start) at++
    const first = scenes[at]
    let last = at
    while (last < scenes.length - 1 && endOf(scenes[last]) < range.end) last++
    const quotation: Quotation = { ...range }
    const scene = scenes[last]
    if (!scene || !first) return quotation
    const speaker =
      attributed(scene, range, entities) ??
      (first === scene ? undefined : attributed(first, range, entities)) ??
      attributedNext(scene, scenes[last + 1], range, entities) ??
      (before && continues(before, first, range, scenes) ? before.quotation.speaker : undefined)
    if (speaker !== undefined) quotation.speaker = speaker
    before = { quotation, paragraph: scene.paragraph, last }
    return quotation
  })
}

const endOf = (scene: Scene | undefined) => scene?.tokens.at(-1)?.end ?? 0

/** “Why?” Smith asked. The sentence after an end mark may begin with the speaker. */
function attributedNext(scene: Scene, next: Scene | undefined, range: Range, entities: readonly Entity[]) {
  if (
    !next ||
    next.paragraph !== scene.paragraph ||
    endOf(scene) > range.end ||
    next.quoted(next.tokens[0]?.start ?? 0)
  )
    return
  const verb = next.tokens.findIndex(isSaying)
  return verb >= 0 && verb <= 3 && verb >= next.tokens.length - 4 ? attributed(next, range, entities) : undefined
}

/** A quotation that opens its sentence, right after the one before it or after the sentence that told who spoke. */
function continues(
  before: { quotation: Quotation; paragraph: number; last: number },
  first: Scene,
  range: Range,
  scenes: readonly Scene[],
): boolean {
  const opens = (first.tokens[0]?.start ?? 0) >= range.start - 1
  if (!opens) return false
  if (before.paragraph === first.paragraph) return first.sentence - (scenes[before.last]?.sentence ?? 0) <= 1
  // Speech that goes on in the next paragraph is left open at the end of the one before.
  const unclosed = endOf(scenes[before.last]) <= before.quotation.end
  const closed = /["”’»']$/u.test(scenes[before.last]?.tokens.at(-1)?.text ?? '')
  return unclosed && !closed && first.paragraph - before.paragraph === 1
}

/** The subject of the saying verb outside quotations that stands nearest to the quotation. */
function attributed(scene: Scene, range: Range, entities: readonly Entity[]): number | undefined {
  const { tokens } = scene
  let best: { speaker: number; distance: number } | undefined
  for (const [i, token] of tokens.entries()) {
    const according = token.lower === 'according' && tokens[i + 1]?.lower === 'to'
    if ((!according && !isSaying(token)) || scene.quoted(token.start)) continue
    const mention = according ? mentionFrom(scene, i + 2) : (subjectBefore(scene, i) ?? subjectAfter(scene, i))
    const distance = token.start < range.start ? range.start - token.start : Math.max(0, token.start - range.end)
    if (!mention || !speaks(entities[mention.entity]) || (best && best.distance <= distance)) continue
    best = { speaker: mention.entity, distance }
  }
  return best?.speaker
}

const speaks = (entity: Entity | undefined) => entity !== undefined && entity.kind !== 'place'

/** "Tatsuya Ito, an LDP lawmaker present at the meeting, told": the first that can be a subject since the last quotation. */
function subjectBefore(scene: Scene, verb: number): Mention | undefined {
  const { tokens } = scene
  let from = verb
  while (from > 0 && !isBreak(scene, from - 1)) from--
  const start = tokens[from]?.start ?? 0
  const end = tokens[verb]?.start ?? 0
  return inOrder(scene.mentions).find(
    (mention) =>
      mention.start >= start && mention.end <= end && !scene.quoted(mention.start) && canBeSubject(scene, mention),
  )
}

function isBreak(scene: Scene, i: number): boolean {
  const token = scene.tokens[i]
  return !token || scene.quoted(token.start) || token.text === ';' || isSaying(token)
}

/** "said Joseph Roe, a lawyer": a name right after the verb, perhaps behind its title. */
function subjectAfter(scene: Scene, verb: number): Mention | undefined {
  const { tokens } = scene
  const before = tokens[verb - 1]
  if (before && !scene.quoted(before.start) && before.text !== ',') return undefined
  return mentionFrom(scene, verb + 1)
}

function mentionFrom(scene: Scene, from: number): Mention | undefined {
  const { tokens } = scene
  let first = from
  while (first < from + 8 && !mentionAt(scene, first)) {
    const apposed = tokens[first]?.text === ',' && tokens[first - 1]?.pos === 'NOUN' && mentionAt(scene, first + 1)
    if (!apposed && !/^(?:DET|ADJ|NOUN|PROPN)$/u.test(tokens[first]?.pos ?? '')) return undefined
    first++
  }
  const mention = mentionAt(scene, first)
  return mention && !/^['’]s?$/u.test(tokens[tokenAt(tokens, mention.end)]?.text ?? '') ? mention : undefined
}

const mentionAt = ({ mentions, tokens }: Scene, i: number) =>
  mentions.find((mention) => mention.start === tokens[i]?.start)
