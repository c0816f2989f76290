import { type Filters, filteredBy, usualMost, wordsIn } from '../subscription.ts'
import type { Candidate, Carrier } from './candidate.ts'
import { type Group, groupsOf } from './same-news.ts'

/** A story that goes into an edition, and all who carry it. */
export type Chosen = { candidate: Candidate; carriers: Carrier[] }

/** What became of a candidate in a slot, and by what. */
export type Fate = { candidate: Candidate; step: 'published' | 'filtered' | 'duplicate' | 'left out'; by: string }

/** In milliseconds: stories that are older than the newest by as many times this count as equally new. */
const sameTime = 6 * 60 * 60_000

/**
 * What of the new stories goes into an edition: those that pass the filters, each event once, first what most sources
 * carry, then what is newest, then what has most of the subscription's words; at most as many as it wants. Each candidate
 * has its fate.
 */
export function choose(
  candidates: readonly Candidate[],
  filters: Filters,
): { chosen: Chosen[]; left: number; fates: Fate[] } {
  const fates: Fate[] = []
  const wanted = candidates.filter((candidate) => {
    const by = filteredBy(told(candidate), filters)
    if (by !== undefined) fates.push({ candidate, step: 'filtered', by })
    return by === undefined
  })
  const most = filters.atMost ?? usualMost
  const groups = groupsOf(wanted).map((group) => ({ group, ...standing(group, filters) }))
  const newest = Math.max(...groups.map(({ at }) => at))
  const age = (at: number) => Math.floor((newest - at) / sameTime)
  groups.sort(
    (a, b) => b.carriers.length - a.carriers.length || age(a.at) - age(b.at) || b.words - a.words || b.at - a.at,
  )
  for (const [place, { group }] of groups.entries()) {
    const [first, ...others] = longestFirst(group)
    const by = place < most ? '' : `there was room for ${most}, and ${place} went before it`
    fates.push({ candidate: first, step: place < most ? 'published' : 'left out', by })
    for (const candidate of others)
      fates.push({ candidate, step: 'duplicate', by: `“${first.item.title}” of ${first.carriers[0]?.name}` })
  }
  const chosen = groups.slice(0, most).map(({ group, carriers }) => ({ candidate: longestFirst(group)[0], carriers }))
  return { chosen, left: Math.max(0, groups.length - most), fates }
}

function told({ item, article }: Candidate) {
  const { title, summary, text = article?.text, language = article?.language } = item
  return {
    title,
    ...(summary !== undefined && { summary }),
    ...(text !== undefined && { text }),
    ...(language !== undefined && { language }),
  }
}

function standing(group: Group, { mustHave }: Filters) {
  const carriers = new Map<string, Carrier>()
  for (const candidate of longestFirst(group))
    for (const carrier of candidate.carriers) if (!carriers.has(carrier.address)) carriers.set(carrier.address, carrier)
  const at = Math.max(...group.map(timeOf))
  const words = Math.max(...group.map(({ item }) => wordsIn(`${item.title} ${item.summary ?? ''}`, mustHave)))
  return { carriers: [...carriers.values()], at, words }
}

/** The one with most to read first, as they came where that is the same. */
function longestFirst(group: Group): Group {
  const [first, ...rest] = group.toSorted((a, b) => textLength(b) - textLength(a))
  return first ? [first, ...rest] : group
}

function textLength({ item, article }: Candidate): number {
  return (article?.text ?? item.text)?.length ?? 0
}

/** When a story was published, as far as its source says that truly: never later than it was listed. */
export function timeOf({ item, at }: Candidate): number {
  const published = item.publishedAt === undefined ? Number.NaN : Date.parse(item.publishedAt)
  return Number.isNaN(published) ? at : Math.min(published, at)
}
