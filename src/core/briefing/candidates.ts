import { type FactKind, factKinds } from '../article.ts'
import type { Edit } from '../language/edits.ts'
import { timesOf } from './days.ts'
import { finders } from './facts/index.ts'
import type { Offer } from './facts/offer.ts'
import { kernel } from './kernel.ts'
import { placesIn } from './places.ts'
import type { Story } from './story.ts'
import { completeUnit, type Unit, unitOf } from './unit.ts'
import { worth } from './worth.ts'

/** A fact that a briefing may hold. `value` is what it is worth among the others of its article. */
export type Candidate = { unit: Unit; sentence: number; offer: Offer; value: number; words: Set<string> }

/** What how well a sentence fits a kind of fact counts beside what it is worth. */
const fitWeight = 0.45
/** In words. */
const shortest = 5
const longest = 66
const longestQuote = 50
/** In tokens: from here on a sentence goes without its asides. */
const trimmedFrom = 45

/** A quotation that begins with what was said before it. */
const pointsBack =
  /^["“‘'](?:He|She|They|That|These|Those|This|It(?!(?:['’]s| is| was| will be)(?: \p{L}+){1,3} (?:to|that|when|for)\b))\b/u

/** Every sentence with every kind of fact it offers, the most valuable first. */
export function candidates(story: Story): Candidate[] {
  return story.told
    .flatMap((sentence, i): Candidate[] => {
      if (/\?["”’]?$/u.test(sentence.reading.text)) return []
      const offers = finders.flatMap((find) => find(story, i) ?? [])
      const plain = offers.length > 0 ? completeUnit(story, i, sentence.reading.tokens.length > trimmedFrom) : undefined
      if (!plain || plain.words < shortest || plain.words > longest || pointsBack.test(plain.text)) return []
      const value = worth(sentence, 'detail')
      const words = wordSet(plain.text)
      return offers.flatMap((offer): Candidate[] => {
        if (offer.kind === 'quote' && plain.words > longestQuote) return []
        if ((offer.kind === 'why' || offer.kind === 'how') && !touches(sentence.content, story)) return []
        const unit = withShort(story, i, plain, offer)
        return [{ unit, sentence: i, offer, value: value + fitWeight * offer.fit, words }]
      })
    })
    .sort((a, b) => b.value - a.value || a.sentence - b.sentence)
}

/** Whether a sentence speaks of what the title and the first two sentences speak of: two of their words or more. */
function touches(content: ReadonlySet<string>, { told, event }: Story): boolean {
  let shared = 0
  for (const lemma of content)
    if (event.titleContent.has(lemma) || told[0]?.content.has(lemma) || told[1]?.content.has(lemma)) shared++
  return shared >= 2
}

/** The unit with its asides where the offer's words stand in one. */
function withShort(story: Story, i: number, plain: Unit, offer: Offer): Unit {
  if (plain.first !== plain.last) return plain
  return offer.short || plain.text.includes(saidOf(story, offer)) ? plain : (unitOf(story, i, i, false) ?? plain)
}

/** The few words that carry what is offered. */
export const saidOf = ({ article }: Story, offer: Offer): string =>
  offer.short ?? article.text.slice(offer.start, offer.end).replace(/\s+/gu, ' ')

/** How many of the first sentences may tell when or where the main event was, and who did what in it. */
const opening = 10
const firstWords = 6
/** A single sentence is told by the summary. */
const fewest = 2

/**
 * What one of the first sentences tells of the main event, as a clause of it: the one that fits best, from `least` on.
 */
export function mainClauseOf(story: Story, kind: FactKind, least: number): Candidate | undefined {
  const find = finders[factKinds.indexOf(kind)]
  let best: Candidate | undefined
  if (story.told.length < fewest) return undefined
  const placed = kind === 'when' || kind === 'where'
  for (let i = 0; i < Math.min(placed ? opening : firstWords, story.told.length); i++) {
    const offer = find?.(story, i)
    if (!offer || offer.fit < least || (best && best.value >= offer.fit)) continue
    const unit = kernel(story, i, offer.start, offer.end, placed ? besides(story, i, offer) : [])
    if (unit) best = { unit, sentence: i, offer, value: offer.fit, words: wordSet(unit.text) }
  }
  return best
}

/**
 * What a clause that tells where something was can do without, the time before it, and the other way round, as edits:
 * "on Tuesday" of "The ship sank on Tuesday near Oslo".
 */
function besides({ told, analysis }: Story, i: number, { kind, start: at }: Offer): Edit[] {
  const reading = told[i]?.reading
  if (!reading) return []
  const text = (start: number, end: number) =>
    reading.text.slice(Math.max(0, start - reading.start), end - reading.start)
  const spans =
    kind === 'where'
      ? timesOf(reading)
      : placesIn(reading, analysis).flatMap(({ start, end }) => {
          const lead = /(?:in|at|near|outside|inside)\s(?:the\s)?$/u.exec(text(start - 14, start))
          return lead ? [{ start: start - lead[0].length, end }] : []
        })
  return spans.flatMap(({ start, end }) =>
    end < at && /^\s\p{Ll}/u.test(text(end, end + 2)) && /\p{Ll}\s$/u.test(text(start - 2, start))
      ? [{ start: start - 1, end, put: '' }]
      : [],
  )
}

/** The longer words of a text in lower case: what two texts are compared by. */
const wordSet = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? [])
