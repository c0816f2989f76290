import type { Keys, Known } from '../../desk/news.ts'
import { digest, printOf, resemblance, wordsOf } from './fingerprint.ts'
import { canonicalLink, namesOneThing } from './link.ts'

/** A story as a feed or a page shows it. */
export type Sighting = { feed: string; id: string; title: string; link?: string; text?: string }

export type Judgement = { kind: 'new' } | { kind: 'seen' | 'version'; story: string }

export function keysOf({ feed, id, title, link, text = '' }: Sighting): Keys {
  const canonical = link === undefined ? undefined : canonicalLink(link)
  return {
    id: digest(`${canonicalLink(feed)}\n${id}`),
    title,
    ...(canonical !== undefined && namesOneThing(canonical) ? { link: canonical } : {}),
    ...printOf(text),
  }
}

/** From this resemblance on two texts are the same story, wherever they stand. */
const sameStory = 0.8
/** Below this a story that is known has been rewritten or added to. */
const sameVersion = 0.9
/** Below this two texts have nothing to do with each other. */
const otherStory = 0.2

/**
 * Whether a story is new, was seen before, or is a new version of one that was. Another date, an edited title or another id do
 * not make it new; an id or a link that is used again for something else does not hide it.
 * @param keys of the story in question
 * @param known the stories that share an id, link or fingerprint with it, and recent ones to compare texts with
 */
export function judge(keys: Keys, known: readonly Known[]): Judgement {
  let version: Judgement | undefined
  for (const { story, keys: old } of known)
    if (keys.fingerprint !== undefined && keys.fingerprint === old.fingerprint) return { kind: 'seen', story }
  for (const { story, keys: old } of known) {
    const bothTexts = keys.sketch !== undefined && old.sketch !== undefined
    const alike = bothTexts ? resemblance(keys.sketch ?? [], old.sketch ?? []) : undefined
    const isSame = sharesName(keys, old, alike) || (alike !== undefined && alike >= sameStory)
    if (!isSame) continue
    if (alike === undefined || alike >= sameVersion) return { kind: 'seen', story }
    version ??= { kind: 'version', story }
  }
  return version ?? { kind: 'new' }
}

/** Whether an id or a link in common means the same story. One against the other does not: there the words decide. */
function sharesName(keys: Keys, old: Keys, alike: number | undefined): boolean {
  const sameId = keys.id === old.id
  const sameLink = keys.link !== undefined && keys.link === old.link
  if (sameId && (sameLink || keys.link === undefined || old.link === undefined)) return true
  if (!sameId && !sameLink) return false
  return alike === undefined ? sharesTitle(keys, old) : alike >= otherStory
}

/** Whether two titles share half of the shorter one's words. */
function sharesTitle(a: Keys, b: Keys): boolean {
  const mine = new Set(wordsOf(a.title))
  const theirs = new Set(wordsOf(b.title))
  const least = Math.min(mine.size, theirs.size)
  return least === 0 || [...mine].filter((word) => theirs.has(word)).length >= least / 2
}
