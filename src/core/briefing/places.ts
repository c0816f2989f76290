import type { Analysis, Reading } from '../language/analysis.ts'
import type { Entity } from '../language/entities.ts'
import { classOf, lemmaOf, nationality } from '../language/lexicon/index.ts'
import type { Weighed } from './features.ts'

const within = /^(?:in|at|near|outside|inside)$/u
const reaching = /^(?:across|to|from|off|on|around|into|through)$/u
/** "Ties with China", "the people of Japan": a party to something, not where it was. */
const relating = /^(?:with|of|by|for|against|between|about|than|as|like)$/u

/** Points of the compass and places that are none. */
const noPlace = /^(?:East|West|North|South|Internet|Facebook|Twitter|Instagram|Snapchat|YouTube|Earth)$/u

/**
 * Where a name stands as a place: from `start` to `end`. How it stands there: something is in it ("at", "near") or goes
 * there or comes from it ("to", "across"); it is named alone; or it belongs to a noun or is party to something, as in "the
 * Croydon tram" and "ties with China".
 */
export type Placed = { entity: Entity; start: number; end: number; how: 'within' | 'reached' | 'alone' | 'beside' }

/** The places that a sentence names outside its quotations. */
export function placesIn(reading: Reading, { entities, article }: Analysis): Placed[] {
  return reading.mentions.flatMap((mention): Placed[] => {
    const entity = entities[mention.entity]
    const { start, end } = mention
    if (!entity || mention.form !== 'name' || entity.kind === 'person' || noPlace.test(entity.name)) return []
    if (isPeople(article.text.slice(start, end).toLowerCase())) return []
    if (reading.quotations.some((quote) => quote.start <= start && start < quote.end)) return []
    const place = entity.kind === 'place'
    const alone = standsAlone(reading, end, place)
    const lead = alone && (place || isSite(entity.name)) ? placing(reading, start, place) : ''
    const how = within.test(lead)
      ? 'within'
      : reaching.test(lead) && place
        ? 'reached'
        : alone && !relating.test(lead)
          ? 'alone'
          : 'beside'
    return [{ entity, start, end, how }]
  })
}

/** What each way of naming a place counts. */
const placed = { within: 2, reached: 1, alone: 0.5, beside: 0.25 }

/**
 * How likely each place is that of the main event, by entity, the likeliest 1: the title counts most, then the first
 * sentences, then how often something is said to be there. A name is a
 * place only where something is said to be there.
 */
export function eventPlaces(analysis: Analysis, told: readonly Weighed[]): Map<number, number> {
  const { article, entities } = analysis
  const title = article.titleGiven ? ` ${article.title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} ` : ''
  const weights = new Map<number, number>()
  const housed = new Set<number>()
  for (const entity of entities) {
    const weight = titleWeight(entity, title)
    if (weight > 0) weights.set(entity.id, weight)
    if (weight > 0 && (entity.kind === 'place' || isSite(entity.name))) housed.add(entity.id)
  }
  for (const [i, { reading }] of told.entries())
    for (const { entity, how } of placesIn(reading, analysis)) {
      if (how === 'within' || how === 'reached') housed.add(entity.id)
      weights.set(entity.id, (weights.get(entity.id) ?? 0) + placed[how] / (1 + i / 4))
    }
  const kept = [...weights].filter(([id]) => housed.has(id))
  const most = Math.max(1, ...kept.map(([, weight]) => weight))
  return new Map(kept.map(([id, weight]) => [id, weight / most]))
}

function titleWeight({ forms, kind }: Entity, title: string): number {
  if (kind === 'person') return 0
  const at = [...forms].map((form) => title.indexOf(` ${form} `)).find((place) => place >= 0)
  if (at === undefined) return 0
  if (/ (?:in|at|near|outside|inside)(?: the)?(?: \p{L}+){0,2}(?: of)?$/u.test(title.slice(0, at))) return 5
  return kind === 'place' ? 1 : 0
}

/** Whether a name that is no known place may be one: "Trump Tower", "Interlagos"; not "FBI" or "Instagram Stories". */
function isSite(name: string): boolean {
  const words = name.split(' ')
  const kinds = classOf(lemmaOf((words.at(-1) ?? '').toLowerCase(), 'noun'))
  if (words.length === 1) return kinds.length === 0 && /\p{Ll}/u.test(name)
  return kinds.length === 0 || kinds.some((kind) => /^(?:artifact|location|object|place|event)$/u.test(kind))
}

/** "Egyptian", "Britons": who lives there, not where it is. */
const isPeople = (word: string) =>
  nationality(word)?.demonym.some((people) => word === people || word === `${people}s`) ?? false

/** Whether nothing follows that the name belongs to, as in "Formula One", "Japan’s party" and "the Croydon tram". */
function standsAlone(reading: Reading, end: number, place: boolean): boolean {
  const behind = reading.tokens.find((token) => token.start >= end)
  if (/^['’]s?$|^TODAY$/u.test(behind?.text ?? '')) return false
  const next = reading.times.some((time) => time.start === behind?.start) ? 'ADV' : (behind?.pos ?? 'PUNCT')
  return place || !/^(?:NOUN|PROPN|NUM)$/u.test(next)
}

const compass = /^(?:mid-?)?(?:north|south|east|west|central|downtown|upper|lower)/u

/** The preposition that places what begins at `start`; with `far`, what stands between is passed over: "in the city of", "with U.S.-allied". */
function placing({ tokens }: Reading, start: number, far: boolean): string {
  const between = far ? /^(?:DET|ADJ|NOUN|PROPN)$/u : /^(?:DET|ADJ)$/u
  let at = tokens.findIndex((token) => token.start >= start) - 1
  for (let token = tokens[at]; token; token = tokens[--at]) {
    const joined = token.text === '-' || tokens[at - 1]?.text === '-'
    if (!joined && !between.test(token.pos) && !compass.test(token.lower) && !(far && token.lower === 'of'))
      return token.lower
  }
  return ''
}
