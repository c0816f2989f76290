import type { types } from '@slack/bolt'
import type { Article } from '../../../core/index.ts'
import { escaped, shorten, visible, webAddress } from './text.ts'

/** Where an article is from, as far as it says: its source, linked to it, and the day it was published. */
export function sourceLine({ source, url, publishedAt }: Article): types.ContextBlock[] {
  const address = webAddress(url)
  const name = unformatted(source ?? (address === undefined ? '' : new URL(address).host))
  const from = address === undefined ? name : `<${escaped(address).replaceAll('|', '%7C')}|${name || 'The article'}>`
  const parts = [from, publishedAt === undefined ? '' : unformatted(writtenDay(publishedAt))].filter(
    (part) => part !== '',
  )
  if (parts.length === 0) return []
  return [{ type: 'context', elements: [{ type: 'mrkdwn', text: parts.join(' · '), verbatim: true }] }]
}

/** A name in mrkdwn, which has no other way to keep from being formatted than to do without such letters. */
function unformatted(name: string): string {
  return escaped(shorten(visible(name.replace(/[*_~`]/g, '')), 150))
}

/** The day as the article gives it, in no time zone but its own: "29 May 2024". */
function writtenDay(iso: string): string {
  const day = new Date(`${iso.slice(0, 10)}T00:00:00Z`)
  if (Number.isNaN(day.getTime())) return shorten(visible(iso), 40)
  return day.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
}
