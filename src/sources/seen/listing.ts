import type { Keys, Known, Marks, Verdict } from '../../desk/news.ts'
import { digest, hash } from './fingerprint.ts'
import { judge } from './new.ts'

/**
 * Of two texts of resemblance r, each of the smallest hashes of both together is in both with probability r. With eight,
 * two texts that share four fifths are missed three times in a million.
 */
const samplesOf = 8

export function marksOf({ id, link, fingerprint, sketch = [] }: Keys): Marks {
  const names = [`i${id}`, `l${link ?? ''}`, `f${fingerprint ?? ''}`].filter((name) => name.length > 1)
  return { names: names.map(hash), samples: sketch.slice(0, samplesOf) }
}

/**
 * Judges the stories that a feed lists, in order, each against what was known before and against the ones above it. A new
 * story is named after its keys.
 * @param known everything remembered that has a mark in common with one of them
 */
export function judgeListing(listed: readonly Keys[], known: readonly Known[]): Verdict[] {
  const byMark = new Map<number, Set<Known>>()
  const names = new Map<string, Set<string>>()
  const remember = (one: Known, marks: number[]): void => {
    for (const mark of marks) byMark.set(mark, (byMark.get(mark) ?? new Set()).add(one))
    const own = names.get(one.story) ?? new Set()
    for (const name of namesOf(one.keys)) own.add(name)
    names.set(one.story, own)
  }
  for (const one of known) remember(one, allMarksOf(one.keys))
  return listed.map((keys) => {
    const marks = allMarksOf(keys)
    const judgement = judge(keys, [...new Set(marks.flatMap((mark) => [...(byMark.get(mark) ?? [])]))])
    const story = judgement.kind === 'new' ? digest(JSON.stringify(keys)) : judgement.story
    // A text that drifts is compared with the version it began as, so its every step is not kept.
    const keep = judgement.kind !== 'seen' || namesOf(keys).some((name) => !names.get(story)?.has(name))
    if (keep) remember({ story, keys }, marks)
    return { kind: judgement.kind, story, keep }
  })
}

const allMarksOf = (keys: Keys): number[] => Object.values(marksOf(keys)).flat()

const namesOf = ({ id, link }: Keys): string[] => (link === undefined ? [id] : [id, link])
