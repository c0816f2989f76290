import type { types } from '@slack/bolt'
import { shorten, visible, webAddress } from '../../text.ts'

type Section = types.RichTextSection
export type Element = Section['elements'][number]

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
