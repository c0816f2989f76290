import { check, type Line } from '../core/index.ts'
import type { NumberedSheet } from './sheet.ts'
import type { DraftLine, Dropped } from './writer.ts'

/** A line of a draft that holds: its citations are the exact sentences it names. */
export type Proven = Line & { kind: DraftLine['kind'] }

/** What the check calls the article is here no more than what the line names. */
const named = 'what it names'

/** In UTF-16 code units: a line is a sentence or two. */
const longestLine = 500

// Models like to mark what they rest on although nobody asked them to.
const marks = /\s*(?:\[\d+(?:\s*[,–-]\s*\d+)*\])+(?=[\s.,;:!?]|$)/gu

/** What is no plain text, on any platform: markup, links, mentions, control characters, marks of direction. */
const alive =
  /https?:|www\.|[<>*_`~|#]|\]\(|\]\[|[@\uff20]\S|\p{Cc}|[\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]|:[a-z][a-z0-9_+-]*:/iu

/**
 * Reads the proof of a draft's line: what it says, as plain text, must follow from the sentences it names and from
 * nothing else. Gives the line with its citations, or with what is wrong with it.
 */
export function prove(line: DraftLine, sheet: NumberedSheet): Proven | Dropped {
  const known = proofs.get(sheet) ?? new Map<DraftLine, Proven | Dropped>()
  proofs.set(sheet, known)
  const proof = known.get(line) ?? read(line, sheet)
  known.set(line, proof)
  return proof
}

/** Each line is read once for its sheet: it is asked for when it comes, when it is mended and when it is shown. */
const proofs = new WeakMap<NumberedSheet, Map<DraftLine, Proven | Dropped>>()

function read(line: DraftLine, { of }: NumberedSheet): Proven | Dropped {
  const text = line.text.replace(/\s+/gu, ' ').replace(marks, '').trim()
  const dropped = (...problems: string[]): Dropped => ({ ...line, problems })
  if (!text.isWellFormed() || alive.test(text))
    return dropped('it holds markup, a link, a mention or a hidden character')
  if (text.length > longestLine) return dropped('it is too long for a line')
  if (line.sentences.length === 0) return dropped('it names no sentence')
  const cited = new Map([...new Set(line.sentences)].map((number) => [number, of.get(number)]))
  const unknown = [...cited].filter(([, sentence]) => !sentence).map(([number]) => number)
  if (unknown.length > 0) return dropped(`there is no sentence ${unknown.join(', ')}`)
  const sentences = [...cited.values()].filter((each) => each !== undefined)
  const [first] = sentences
  if (!first) return dropped('it names no sentence')
  const { article } = first
  if (sentences.some((each) => each.article !== article)) return dropped('it mixes two articles')
  const indices = sentences.map(({ sentence }) => sentence)
  const { supported, problems, citations } = check(text, article, indices)
  if (!supported) return dropped(...problems.map((problem) => problem.replaceAll('the article', named)))
  return { kind: line.kind, text, citations }
}

export const isProven = (line: Proven | Dropped): line is Proven => 'citations' in line
