import type { types } from '@slack/bolt'

type Section = types.RichTextSection
export type Element = Section['elements'][number]

/** Text of others as Slack can only show it: one line, without control characters or marks that turn its direction. */
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

/** Text in Slack's own markup (a message's `text`, mrkdwn and labels): nothing in it is a mention, link or entity. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** A label, header or title: never more than `longest` as it is sent. */
export function label(text: string, longest: number): types.PlainTextElement {
  let room = longest
  let sent = escaped(shorten(visible(text), room))
  while (sent.length > longest) {
    room -= sent.length - longest
    sent = escaped(shorten(visible(text), Math.max(room, 3)))
  }
  return { type: 'plain_text', text: sent || '…', emoji: false }
}

/** A piece of rich text, which Slack shows letter by letter as it is. */
export function words(text: string, style?: 'bold' | 'italic'): Element {
  return { type: 'text', text, ...(style && { style: { [style]: true } }) }
}

/** A line of rich text. Slack takes no piece without a letter in it. */
export function line(...elements: Element[]): Section {
  const kept = elements.filter((element) => element.type !== 'text' || element.text !== '')
  return { type: 'rich_text_section', elements: kept.length > 0 ? kept : [words('…')] }
}

/** An address of the web, as Slack takes it; nothing for any other. */
export function webAddress(url: string | undefined): string | undefined {
  const href = url && URL.canParse(url) ? new URL(url).href : ''
  return /^https?:/.test(href) && href.length <= 2000 ? href : undefined
}

/** A link that is one, for a web address; else its text alone. */
export function link(url: string | undefined, text: string, style?: 'bold'): Element {
  const address = webAddress(url)
  if (address === undefined) return words(text, style)
  return { type: 'link', url: address, text, ...(style && { style: { [style]: true } }) }
}

/** The numbers of citations as a line ends with them: " [1][2]"; nothing for none. */
export function marks(numbers: readonly number[]): Element[] {
  return numbers.length > 0 ? [words(` ${numbers.map((number) => `[${number}]`).join('')}`)] : []
}
