/** In UTF-16 code units. No sentence anybody wrote for people to read is longer. */
const longestShown = 2000

/**
 * Text of others as one line that a terminal can only show: white space becomes single spaces, control characters
 * become their pictures (U+2400 and on), what would turn the reading direction is taken out. Text much longer than
 * any sentence is cut with a mark that says by how much.
 */
export function safe(text: string): string {
  const shown = text.length > longestShown ? cut(text, longestShown) : text
  const left = text.length - shown.length
  return visible(shown) + (left > 0 ? ` [… ${left} more characters]` : '')
}

/** Like `safe`, but nothing is cut and space at the ends stays one space: for a piece of a line. */
export function visible(text: string): string {
  return text
    .toWellFormed()
    .replace(/\s+/g, ' ')
    .replace(/\p{Cc}/gu, (control) => (control < ' ' ? String.fromCodePoint(0x2400 + control.charCodeAt(0)) : '\u2421'))
    .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
}

/** The first `length` code units, or one fewer so as not to split a character. */
function cut(text: string, length: number): string {
  return /[\ud800-\udbff]$/.test(text.slice(0, length)) ? text.slice(0, length - 1) : text.slice(0, length)
}
