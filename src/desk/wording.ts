import { type Answer, type Briefing, type Citation, type Fact, factKinds, type Shortlist } from '../core/index.ts'
import { isProven, type Proven, prove } from './proof.ts'
import type { NumberedSheet } from './sheet.ts'
import type { DraftLine, Dropped } from './writer.ts'

/** What became of a model's draft: whether its words are shown, and which of its lines are not, and why. */
export type Wording = {
  /** "provider:model". */
  by: string
  /** False where too little of the draft held: then what the core made is shown. */
  stands: boolean
  dropped: Dropped[]
  /** Why there was no draft at all. */
  failure?: string
}

/** A briefing or an answer with what a model had to do with it; nothing where none was asked. */
export type Worded<T> = T & { wording?: Wording }

/** "Worded by …, checked against the article"; nothing where no model's words are shown. */
export function signature({ wording }: Worded<object>): string | undefined {
  return wording?.stands ? `Worded by ${wording.by}, checked against the article` : undefined
}

/** Why the words shown are the article's although a model was asked; nothing where they are the model's. */
export function whyUnworded({ wording }: Worded<object>): string | undefined {
  if (!wording || wording.stands) return undefined
  return `In the article’s own words: ${wording.by} gave ${wording.failure === undefined ? 'too little that holds against the article' : `none (${wording.failure})`}.`
}

const mostLines = 4
const mostFacts = 8

/**
 * A briefing in the words of those lines that hold. It stands where two of them make a summary of what the core's own
 * summary is about; facts that the lines leave out are told in the article's words.
 */
export function wordedBriefing(
  plain: Briefing,
  lines: readonly DraftLine[],
  numbered: NumberedSheet,
  by: string,
): Worded<Briefing> {
  const { proven, dropped } = proveAll(lines, numbered)
  const summary = proven.filter(({ kind }) => kind === 'summary').slice(0, mostLines)
  const stands = summary.length >= Math.min(2, plain.summary.length) && overlap(summary, plain.summary)
  if (!stands) return { ...plain, wording: { by, stands, dropped } }
  const facts = proven.flatMap(({ kind, text, citations }): Fact[] =>
    kind === 'summary' || kind === 'answer' ? [] : [{ kind, text, citations, short: '' }],
  )
  const left = plain.facts.filter((fact) => !overlap([fact], [...summary, ...facts]))
  return {
    title: plain.title,
    summary: summary.map(({ text, citations }) => ({ text, citations })),
    facts: [...facts.slice(0, mostFacts), ...left]
      .slice(0, Math.max(mostFacts, plain.facts.length))
      .sort((a, b) => factKinds.indexOf(a.kind) - factKinds.indexOf(b.kind)),
    wording: { by, stands, dropped },
  }
}

/**
 * An answer in the words of those lines that hold. It stands where they rest on what the core answers from, or account for
 * the question, say no other yes or no than the core, and leave out no article that the core cites.
 */
export function wordedAnswer(
  plain: Answer,
  lines: readonly DraftLine[],
  numbered: NumberedSheet,
  likeliest: Shortlist,
  by: string,
): Worded<Answer> {
  const { proven, dropped } = proveAll(lines, numbered)
  const shown = proven.slice(0, mostLines)
  const citations = [...new Map(shown.flatMap((line) => line.citations).map((each) => [keyOf(each), each])).values()]
  const text = textOf(shown, numbered)
  const carries =
    plain.kind === 'answer'
      ? (overlap([{ citations }], [plain]) || likeliest.accountsFor(citations)) &&
        plain.citations.every(({ articleId }) => citations.some((each) => each.articleId === articleId))
      : likeliest.accountsFor(citations)
  const verdict = verdictOf(text)
  const stands = carries && (verdict === undefined || (plain.kind === 'answer' && verdict === verdictOf(plain.text)))
  const wording = { by, stands, dropped }
  if (!stands) return { ...plain, wording }
  const { short, standalone } = plain
  const kept = plain.kind === 'answer' && short !== undefined && text.includes(short) ? { short } : {}
  return { kind: 'answer', text, ...kept, citations, standalone, wording }
}

function proveAll(lines: readonly DraftLine[], numbered: NumberedSheet): { proven: Proven[]; dropped: Dropped[] } {
  const read = lines.map((line) => prove(line, numbered))
  return { proven: read.filter(isProven), dropped: read.flatMap((line) => (isProven(line) ? [] : [line])) }
}

/** The lines one after the other; of several articles, each says which it is from. */
function textOf(lines: readonly Proven[], { sheet, of }: NumberedSheet): string {
  const titles = new Map([...of.values()].map(({ article }) => [article.id, article.title]))
  return lines
    .map(({ text, citations }, i) => {
      const articleId = citations[0]?.articleId ?? ''
      const last = lines[i + 1]?.citations[0]?.articleId !== articleId
      return sheet.length > 1 && last ? `${text} (“${titles.get(articleId) ?? ''}”)` : text
    })
    .join(' ')
}

const verdictOf = (text: string) => /^(?:yes|no)\b/iu.exec(text)?.[0].toLowerCase()

const keyOf = ({ articleId, sentence }: Citation) => `${articleId} ${sentence}`

/** Whether two groups of lines rest on a sentence in common. */
function overlap(lines: readonly { citations: Citation[] }[], others: readonly { citations: Citation[] }[]): boolean {
  const keys = new Set(others.flatMap(({ citations }) => citations).map(keyOf))
  return lines.some(({ citations }) => citations.some((each) => keys.has(keyOf(each))))
}
