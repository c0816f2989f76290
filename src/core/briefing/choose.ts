import { type Fact, type FactKind, factKinds, type Line } from '../article.ts'
import { type Candidate, candidates, mainClauseOf, saidOf, wordSet } from './candidates.ts'
import type { Story } from './story.ts'
import { overlap } from './summary.ts'

const mostFacts = 8

/** The kinds a reader asks for first, with the fit from which they are of the main event, and the least that counts. */
const core: readonly { kind: FactKind; main: number; least: number }[] = [
  { kind: 'when', main: 0.7, least: 0.5 },
  { kind: 'where', main: 0.6, least: 0.55 },
  { kind: 'why', main: 0.9, least: 0.5 },
  { kind: 'who', main: 0.75, least: 0.55 },
  { kind: 'what', main: 0.4, least: 0.25 },
  { kind: 'how', main: 0.6, least: 0.55 },
]
/** A further time or place joins that of the main event from this fit on, up to so many words together. */
const companionFit = 0.3
/** And where it has so large a share of the clause's longer words in common. */
const companionShare = 0.1
const mostTogether = 55
/** By how much a clause of the first sentences must fit better than a sentence of its own. */
const better = 0
/** From this share of common words on, of the shorter text, one fact says what another does. */
const same = 0.75
/** What a second fact of a kind loses. */
const again = 0.15

/**
 * Up to eight key facts, in the order of their kinds, each on sentences of its own and none on one of the summary's
 * (`used`), but for a clause that tells when or where the main event was or who did it, where only those say so.
 */
export function keyFacts(story: Story, used: ReadonlySet<number>, summary: readonly Line[]): Fact[] {
  const lines = summary.map(({ text }) => wordSet(text))
  const all = candidates(story)
  const chosen: Candidate[] = []
  const fresh = (each: Candidate) => !chosen.some((other) => overlap(other.words, each.words) > same)
  const free = (each: Candidate) => {
    for (let i = each.unit.first; i <= each.unit.last; i++)
      if (used.has(i) || chosen.some((other) => other.unit.first <= i && i <= other.unit.last)) return false
    return fresh(each)
  }
  for (const { kind, main, least } of core) {
    if (chosen.length === mostFacts) break
    const own = all.filter((each) => each.offer.kind === kind && free(each))
    const best = bestFit(own.filter((each) => each.offer.fit >= main))
    const clause = best || kind === 'why' || kind === 'how' ? undefined : mainClauseOf(story, kind, main)
    const news = clause && fresh(clause) && !summary.some((line) => line.text === clause.unit.text) ? clause : undefined
    const next = best ?? news ?? bestFit(own.filter((each) => each.offer.fit >= least))
    if (next) chosen.push(next)
  }
  while (chosen.length < mostFacts) {
    const next = mostWorth(all, new Set(chosen.map((each) => each.offer.kind)), free)
    if (!next) break
    chosen.push(next)
  }
  return chosen
    .sort((a, b) => factKinds.indexOf(a.offer.kind) - factKinds.indexOf(b.offer.kind) || a.sentence - b.sentence)
    .map(({ offer, unit: { text, citations } }) => ({ kind: offer.kind, text, short: saidOf(story, offer), citations }))
}

/** The most valuable of those that are free, kinds that are not there yet first. */
function mostWorth(
  all: readonly Candidate[],
  kinds: ReadonlySet<FactKind>,
  free: (each: Candidate) => boolean,
): Candidate | undefined {
  let best: Candidate | undefined
  let top = Number.NEGATIVE_INFINITY
  for (const each of all) {
    const value = each.value - (kinds.has(each.offer.kind) ? again : 0)
    if (value > top && free(each)) {
      best = each
      top = value
    }
  }
  return best
}

/** The one that fits its kind best, the more valuable of equals. */
const bestFit = (all: readonly Candidate[]) => all.toSorted((a, b) => b.offer.fit - a.offer.fit + 0.4 * (b.value - a.value))[0]

/** Whether two texts are all but the same. */
const alike = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
  overlap(a, b) * Math.min(a.size, b.size) > 0.85 * Math.max(a.size, b.size)
