import type { Keys, Known, Marks, Verdict } from '../../desk/news.ts'
import { digest } from './fingerprint.ts'
import { judge } from './new.ts'

/**
 * Of two texts of resemblance r, each of the smallest hashes of both together is in both with probability r. With eight,
 * two texts that share four fifths are missed three times in a million.
 */
const samplesOf = 8

export function marksOf({ id, link, fingerprint, sketch = [] }: Keys): Marks {
  return {
    names: [
      `i${id}`,
      ...(link === undefined ? [] : [`l${digest(link)}`]),
      ...(fingerprint === undefined ? [] : [`f${fingerprint}`]),
    ],
    samples: sketch.slice(0, samplesOf).map((hash) => `s${hash.toString(36)}`),
  }
}

/**
 * Judges the stories that a feed lists, in order, each against what was known before and against the ones above it. A new
 * story is named after its keys.
 * @param known everything remembered that has a mark in common with one of them
 */
export function judgeListing(listed: readonly Keys[], known: readonly Known[]): Verdict[] {
  const byMark = new Map<string, Set<Known>>()
  const names = new Map<string, Set<string>>()
  const remember = (one: Known): void => {
    const marks = marksOf(one.keys)
    for (const mark of [...marks.names, ...marks.samples]) byMark.set(mark, (byMark.get(mark) ?? new Set()).add(one))
    const own = names.get(one.story) ?? new Set()
    for (const name of marks.names) if (!isOfWords(name)) own.add(name)
    names.set(one.story, own)
  }
  for (const one of known) remember(one)
  return listed.map((keys) => {
    const marks = marksOf(keys)
    const judgement = judge(
      keys,
      new Set([...marks.names, ...marks.samples].flatMap((mark) => [...(byMark.get(mark) ?? [])])),
    )
    const sighting = digest(JSON.stringify(keys))
    const story = judgement.kind === 'new' ? sighting : judgement.story
    // A text that drifts is compared with the version it began as, so its every step is not kept.
    const isFurtherName = marks.names.some((name) => !isOfWords(name) && !names.get(story)?.has(name))
    if (judgement.kind === 'seen' && !isFurtherName) return { kind: 'seen', story }
    remember({ story, keys })
    return { kind: judgement.kind, story, sighting }
  })
}

const isOfWords = (name: string): boolean => name.startsWith('f')
