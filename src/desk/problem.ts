/**
 * What keeps the desk from doing as it was asked, in one line that can be shown to whoever asked:
 * the thing it is about, what is wrong with it, and how to mend it. Anything else that is thrown is a fault of the desk.
 */
export class Problem extends Error {
  override name = 'Problem'
}

/** Anything thrown as one line to show: a Problem says itself; anything else is a fault, and worth a report. */
export function inOneLine(error: unknown): string {
  if (error instanceof Problem) return error.message
  const message = error instanceof Error ? error.message : String(error)
  return `The desk failed at this (${message}). Please report it, with the article and the question.`
}
