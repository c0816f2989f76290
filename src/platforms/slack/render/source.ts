import type { types } from '@slack/bolt'
import type { Article } from '../../../core/index.ts'
import { line, link, shorten, visible, words } from './text.ts'

/** Where an article is from, as far as it says: its title, its source linked, the day it was published. */
export function sourceLine(article: Article): types.RichTextBlock[] {
  const { source, url, publishedAt } = article
  const from = source ?? (url && URL.canParse(url) ? new URL(url).host : undefined)
  const parts = [
    ...(from ? [link(url, shorten(visible(from), 150))] : []),
    ...(publishedAt ? [words(writtenDay(publishedAt), 'italic')] : []),
  ]
  if (parts.length === 0) return []
  const separated = parts.flatMap((part, index) => (index === 0 ? [part] : [words(' · '), part]))
  return [{ type: 'rich_text', elements: [line(...separated)] }]
}

/** The day as the article gives it, in no time zone but its own: "29 May 2024". */
function writtenDay(iso: string): string {
  const day = new Date(`${iso.slice(0, 10)}T00:00:00Z`)
  if (Number.isNaN(day.getTime())) return shorten(visible(iso), 40)
  return day.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
}
