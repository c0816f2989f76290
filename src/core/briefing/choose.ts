import { type Fact, type FactKind, factKinds, type Line } from '../article.ts'
import { type Candidate, candidates, mainClauseOf, saidOf } from './candidates.ts'
import type { Offer } from './facts/offer.ts'
import type { Story } from './story.ts'
import { overlap } from './summary.ts'
import type { Unit } from './unit.ts'

const mostFacts = 8

/** The kinds a reader asks for first, with the fit from which they are of the main event, and the least that counts. */
const core: readonly { kind: FactKind; main: number; least: number }[] = [
  { kind: 'why', main: 0.9, least: 0.9 },
  { kind: 'where', main: 0.6, least: 0.55 },
  { kind: 'when', main: 0.7, least: 0.6 },
  { kind: 'who', main: 0.75, least: 0.55 },
  { kind: 'what', main: 0.4, least: 0.25 },
  { kind: 'why', main: 0.5, least: 0.5 },
  { kind: 'how', main: 0.6, least: 0.55 },
]
/** What a sentence's worth counts beside how well it fits one of them. */
const worthShare = 0.4
/** From this share of common words on, of the shorter text, one fact says what another does. */
const same = 0.75
/** What a second fact of a kind loses. */
const again = 0.15
/** So many facts of a kind are enough. */
const mostOf = 4
const mostQuotes = 2

/**
 * Up to eight key facts that are `sound`, in the order of their kinds, each on sentences of its own and none on one of
 * the summary's (`used`), but for a clause that tells when or where the main event was or who did it, where no other
 * sentence says so.
 */
export function keyFacts(
  story: Story,
  used: ReadonlySet<number>,
  summary: readonly Line[],
  sound: (line: Line) => boolean,
): Fact[] {
  const pool = candidates(story).filter(({ unit }) => !spans(unit, used))
  const chosen: Candidate[] = []
  const fresh = (each: Candidate) => !chosen.some((other) => overlap(other.words, each.words) > same)
  /** Whether a chosen fact has the few words that a clause is for. */
  const told = ({ offer }: Candidate) => chosen.some((other) => other.unit.text.includes(saidOf(story, offer)))
  const apart = ({ unit }: Candidate) =>
    chosen.every((other) => unit.last < other.unit.first || other.unit.last < unit.first)
  for (const { kind, main, least } of core) {
    if (chosen.some((each) => each.offer.kind === kind)) continue
    const own = pool.filter((each) => each.offer.kind === kind && each.offer.fit >= least && apart(each) && fresh(each))
    own.sort((a, b) => standing(b) - standing(a))
    const clause = kind === 'why' || kind === 'how' ? undefined : mainClauseOf(story, kind, main)
    const placed = kind === 'when' || kind === 'where'
    const retells =
      !clause || (!fresh(clause) && (!placed || told(clause))) || summary.some((line) => line.text === clause.unit.text)
    const [best, rest] = [own.filter((each) => each.offer.fit >= main), own.filter((each) => each.offer.fit < main)]
    const next = [...best, ...(retells ? [] : [clause]), ...rest].find(({ unit }) => sound(unit))
    if (next) chosen.push(next)
  }
  const passed = new Set<number>()
  while (chosen.length < mostFacts) {
    const kinds = new Map<FactKind, number>()
    for (const { offer } of chosen) kinds.set(offer.kind, (kinds.get(offer.kind) ?? 0) + 1)
    const wanted = ({ kind }: Offer) => (kinds.get(kind) ?? 0) < (kind === 'quote' ? mostQuotes : mostOf)
    const next = mostWorth(
      pool,
      kinds,
      (each) => !passed.has(each.sentence) && wanted(each.offer) && apart(each) && fresh(each),
    )
    if (!next) break
    if (sound(next.unit)) chosen.push(next)
    else passed.add(next.sentence)
  }
  const shorts = new Set<string>()
  return chosen
    .sort((a, b) => factKinds.indexOf(a.offer.kind) - factKinds.indexOf(b.offer.kind) || a.sentence - b.sentence)
    .map(({ offer, unit: { text, citations } }) => {
      const said = saidOf(story, offer)
      const short = shorts.has(said) ? saidOf(story, ownWords(offer)) : said
      shorts.add(short)
      return { kind: offer.kind, text, short, citations }
    })
}

/** The title's words tell one fact in short, not two. */
function ownWords({ short: _title, ...own }: Offer): Offer {
  return own
}

function spans({ first, last }: Unit, sentences: ReadonlySet<number>): boolean {
  for (let i = first; i <= last; i++) if (sentences.has(i)) return true
  return false
}

const standing = ({ offer, value }: Candidate) => offer.fit + worthShare * value

/** The most valuable of those that are free, kinds that are not there yet first. */
function mostWorth(
  all: readonly Candidate[],
  kinds: ReadonlyMap<FactKind, number>,
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
