import { decodeHTML } from 'entities'
import { blocksOf } from '../page/blocks.ts'
import { oneLine, parsePage } from '../page/dom.ts'

/** A longer title is cut: a line to show is not an article. */
const longestLine = 2000

const markup = /<!--.*?-->|<!\[CDATA\[|\]\]>|<\/?[a-z][\w:-]*(?:\s[^<>]*)?\/?>/giu

/** A title as one line of plain text, whether it was given as text or as markup. */
export const plainLine = (text: string): string =>
  oneLine(decodeHTML(text.slice(0, longestLine).replace(markup, ' ')).replace(markup, ' '))

const inlineMarkup = /<\/?(?:a|b|br|div|em|font|i|p|small|span|strong|sub|sup|u)(?:\s[^<>]*)?\/?>|&#?\w+;/iu

/** A title that is given as text, to be shown: where somebody has written markup into it after all, without that. */
export const withoutMarkup = (text: string): string => (inlineMarkup.test(text) ? plainLine(text) : oneLine(text))

/** Markup as plain text with its paragraphs, parted by an empty line. Text without markup keeps its own paragraphs. */
export function plainText(html: string): string {
  if (!/<[a-z!/]/iu.test(html))
    return decodeHTML(html)
      .split(/\n\s*\n/u)
      .map(oneLine)
      .filter(Boolean)
      .join('\n\n')
  const body = parsePage(`<html><head></head><body>${html}</body></html>`)?.body
  return body
    ? blocksOf(body)
        .map((block) => block.text)
        .join('\n\n')
    : ''
}
