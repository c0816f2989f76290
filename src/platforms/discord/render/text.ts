/**
 * Text of others in Discord's Markdown: every letter that would format, mention or link is escaped, so that it reads as it
 * is. It is to be one line (see `visible`). Discord takes a backslash before any punctuation.
 */
export function escaped(text: string): string {
  return text
    .replace(/[\\*_~`|<>[\]@:]/g, '\\$&')
    .replace(/^(?:[#+-]|\d+(?=\.))/, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`))
}

export function bold(markdown: string): string {
  return markdown === '' ? '' : `**${markdown}**`
}

/** Smaller and paler: a line of its own. */
export function small(markdown: string): string {
  return `-# ${markdown}`
}

/** The numbers of citations as a line ends with them: " [1][2]"; nothing for none. */
export function marks(numbers: readonly number[]): string {
  return numbers.length > 0 ? ` ${numbers.map((number) => `[${number}]`).join('')}` : ''
}

/** A link that is one, for a web address; else its text alone. The text is Markdown already. */
export function link(address: string | undefined, markdown: string): string {
  return address === undefined ? markdown : `[${markdown}](<${address.replace(/[<>()\\]/g, encodeURIComponent)}>)`
}

/** A time that each reader sees in their own zone: with the hour, or the day alone. */
export function time(ms: number, shown: 'day' | 'hour'): string {
  return `<t:${Math.floor(ms / 1000)}:${shown === 'day' ? 'D' : 'f'}>`
}
