import type { Fact, FactKind } from '../article.ts'
import { factKinds } from '../article.ts'
import { finders } from './facts/index.ts'
import type { Offer } from './facts/offer.ts'
import { kernel } from './kernel.ts'
import type { Story } from './story.ts'
import { overlap } from './summary.ts'
import { completeUnit, type Unit, unitOf } from './unit.ts'
import { worth } from './worth.ts'

export const mostFacts = 8

/** The kinds a reader asks for first, with the fit from which they are of the main event, and the least that counts. */
const core: readonly { kind: FactKind; main: number; least: number }[] = [
  { kind: 'who', main: 0.75, least: 0.55 },
  { kind: 'what', main: 0.35, least: 0.25 },
  { kind: 'when', main: 0.7, least: 0.45 },
  { kind: 'where', main: 0.6, least: 0.45 },
  { kind: 'why', main: 0.5, least: 0.45 },
  { kind: 'how', main: 0.6, least: 0.55 },
]
const fitWeight = 0.45
const longest = 66
/** A further time or place joins that of the main event from this fit on, up to so many words together. */
const companionFit = 0.3
const mostTogether = 55

type Candidate = { unit: Unit; sentence: number; offer: Offer; value: number; content: Set<string> }

/** Up to eight key facts, each on sentences of its own, none on a sentence of the summary while others serve as well. */
export function keyFacts(story: Story, used: ReadonlySet<number>): Fact[] {
  const all = candidates(story)
  const chosen: Candidate[] = []
  const free = (each: Candidate) => {
    for (let i = each.unit.first; i <= each.unit.last; i++)
      if (used.has(i) || chosen.some((other) => other.unit.first <= i && i <= other.unit.last)) return false
    return !chosen.some((other) => overlap(other.content, each.content) > 0.75)
  }
  for (const { kind, main, least } of core) {
    if (chosen.length === mostFacts) break
    const own = all.filter((each) => each.offer.kind === kind)
    const best = own.find((each) => each.offer.fit >= main && free(each))
    const clause = mainClauseOf(
      story,
      kind,
      best ? Math.max(main, best.offer.fit + (kind === 'when' || kind === 'where' ? 0.04 : 1)) : main,
    )
    const more = own.find((each) => each.offer.fit >= companionFit && free(each))
    if (
      clause &&
      !chosen.some((other) => other.unit.text.includes(clause.unit.text) || clause.unit.text.includes(other.unit.text))
    )
      chosen.push(
        (kind === 'when' || kind === 'where') && more && clause.unit.words + more.unit.words <= mostTogether
          ? together(clause, more)
          : clause,
      )
    else if (best) chosen.push(best)
    else {
      const any = own.find((each) => each.offer.fit >= least && free(each))
      if (any) chosen.push(any)
    }
  }
  while (chosen.length < mostFacts) {
    const kinds = new Set(chosen.map((each) => each.offer.kind))
    let next: Candidate | undefined
    let top = Number.NEGATIVE_INFINITY
    for (const each of all) {
      const value = each.value - (kinds.has(each.offer.kind) ? 0.15 : 0)
      if (value > top && free(each)) {
        next = each
        top = value
      }
    }
    if (!next) break
    chosen.push(next)
  }
  return chosen
    .sort((a, b) => factKinds.indexOf(a.offer.kind) - factKinds.indexOf(b.offer.kind) || a.sentence - b.sentence)
    .map(({ offer, unit }) => ({
      kind: offer.kind,
      text: unit.text,
      short: shortOf(story, offer),
      citations: unit.citations,
    }))
}

/** What one of the first sentences tells of the main event, as a clause of it. */
function mainClauseOf(story: Story, kind: FactKind, least: number): Candidate | undefined {
  const find = finders[factKinds.indexOf(kind)]
  let best: Candidate | undefined
  for (let i = 0; i < Math.min(6, story.told.length); i++) {
    const offer = find?.(story, i)
    if (!offer || offer.fit < least || (best && best.value >= offer.fit)) continue
    const unit = kernel(story, i, offer.start, offer.end)
    if (unit) best = { unit, sentence: i, offer, value: offer.fit, content: new Set() }
  }
  return best
}

/** A clause and a further sentence of the same kind as one fact that rests on both. */
const together = (main: Candidate, more: Candidate): Candidate => ({
  ...main,
  unit: {
    ...more.unit,
    text: `${main.unit.text} ${more.unit.text}`,
    words: main.unit.words + more.unit.words,
    citations: [...main.unit.citations, ...more.unit.citations],
  },
  content: more.content,
})

const shortOf = ({ article }: Story, offer: Offer) =>
  offer.short ?? article.text.slice(offer.start, offer.end).replace(/\s+/gu, ' ')

/** Every sentence with every kind of fact it offers, the most valuable first. */
function candidates(story: Story): Candidate[] {
  return story.told
    .flatMap((sentence, i): Candidate[] => {
      if (/\?["”’]?$/u.test(sentence.reading.text)) return []
      const offers = finders.flatMap((find) => find(story, i) ?? [])
      const unit = offers.length > 0 ? completeUnit(story, i, sentence.reading.tokens.length > 45) : undefined
      if (!unit || unit.words < 5 || unit.words > longest) return []
      const value = worth(sentence, 'detail')
      return offers.map((offer) => ({
        unit:
          (offer.edit &&
            unit.first === unit.last &&
            unitOf(story, i, i, sentence.reading.tokens.length > 45, [offer.edit])) ||
          unit,
        sentence: i,
        offer,
        content: sentence.content,
        value: value + fitWeight * offer.fit,
      }))
    })
    .sort((a, b) => b.value - a.value || a.sentence - b.sentence)
}
