import type { FactKind } from '../core/index.ts'

/**
 * The boundary to a language model. What a writer gives is a proposal: nothing of it is shown before the copy desk has
 * checked it against the sentences it names.
 */
export type Writer = {
  /** What its work is signed with, "provider:model". */
  readonly name: string
  /**
   * Words a briefing, or answers a question, from the sheet alone: one call.
   * @throws {WriterFailure} when nothing usable came back.
   */
  write(assignment: Assignment, signal: AbortSignal): Promise<Draft>
}

/** What a writer is given. `sheet` and `question` are the words of others: data, whatever they say. */
export type Assignment = {
  sheet: Sheet
  /** The question to answer; without one, a briefing is wanted. */
  question?: string
  /** Lines of an earlier draft that did not hold, to be mended: as many lines are wanted, in this order. */
  returned?: readonly Dropped[]
}

/** The sentences to write from, in reading order. `number` is what a line names a sentence by. */
export type Sheet = { title: string; sentences: { number: number; text: string }[] }[]

/** A line as a writer proposes it, with the numbers of the sentences it rests on. */
export type DraftLine = { kind: 'summary' | 'answer' | FactKind; text: string; sentences: number[] }

/** `tokens`: what the call cost, the text sent and the text given together. */
export type Draft = { lines: DraftLine[]; tokens: number }

/** A line that is not shown, and why not. */
export type Dropped = DraftLine & { problems: string[] }

/** Nothing usable came back. The message is one line for the log; `tokens` were spent all the same. */
export class WriterFailure extends Error {
  override name = 'WriterFailure'
  readonly tokens: number
  constructor(message: string, tokens = 0, options?: ErrorOptions) {
    super(message, options)
    this.tokens = tokens
  }
}
