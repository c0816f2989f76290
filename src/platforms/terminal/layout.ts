import stringWidth from 'string-width'
import wrapAnsi from 'wrap-ansi'

/** In columns. A narrower terminal is given lines that overflow, rather than a word broken on every one. */
const narrowest = 24

/** Keeps what stands on either side of it on one line; shown as a space. */
export const glue = '\u00a0'

/**
 * A paragraph wrapped to a width in columns, the first line after `lead`, the others after as much space.
 * A wide character (as of Chinese, or an emoji) counts as two columns.
 */
export function paragraph(text: string, width: number, lead = ''): string {
  const indent = stringWidth(lead)
  const columns = Math.max(width, narrowest) - indent
  const [first = '', ...rest] = wrapAnsi(text, columns, { hard: true }).replaceAll(glue, ' ').split('\n')
  return [lead + first, ...rest.map((line) => ' '.repeat(indent) + line)].join('\n')
}

/** A label, and space up to the column where what it labels starts. */
export function column(label: string, columns: number): string {
  return label + ' '.repeat(Math.max(1, columns - stringWidth(label)))
}
