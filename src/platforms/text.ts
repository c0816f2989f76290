/** Text of others as a chat platform can only show it: one line, without control characters or marks that turn its direction. */
export function visible(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .trim()
}

/**
 * At most `longest` UTF-16 code units of a text: cut after the last sentence that fits where that keeps half of it,
 * else after the last word, with a mark that something was left out.
 */
export function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text
  const room = text.slice(0, longest - 2)
  const sentence = /^.*[.!?…]["'”’)]?(?=\s)/su.exec(room)?.[0] ?? ''
  const word = /^.*\S(?=\s)/su.exec(room)?.[0] ?? room.replace(/[\ud800-\udbff]$/, '')
  return `${sentence.length > longest / 2 ? sentence : word} …`
}

/** An address of the web, of at most 2,000 characters; nothing for any other. */
export function webAddress(url: string | undefined): string | undefined {
  const href = url && URL.canParse(url) ? new URL(url).href : ''
  return /^https?:/.test(href) && href.length <= 2000 ? href : undefined
}
