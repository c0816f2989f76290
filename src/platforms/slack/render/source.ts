import type { types } from '@slack/bolt'
import type { Article } from '../../../core/index.ts'
import type { EditionStory } from '../../../desk/edition.ts'
import { languageNote } from '../../../desk/foreign-language.ts'
import { signature, type Worded } from '../../../desk/wording.ts'
import { shorten, visible, webAddress } from '../../text.ts'
import { escaped, label } from './text.ts'

/** Where an article is from, as far as it says: its source, linked to it, the day it was published, and its language if the desk cannot read it. */
export function sourceLine(article: Article): types.ContextBlock[] {
  const { source, url, publishedAt } = article
  const day = publishedAt === undefined ? '' : unformatted(writtenDay(publishedAt))
  return contextLine([linked(source, url), day, languageNote(article) ?? ''])
}

/** How many sources of a story are named, and in how many UTF-16 code units they are still links: Slack takes 3,000. */
const named = 8
const longestLinks = 2500

/** Who carries a story, each linked to where, and when it was published, in the reader's own time where a time is known. */
export function carriersLine({ sources, publishedAt }: EditionStory): types.ContextBlock[] {
  const links = sources.slice(0, named).map(({ name, url }) => linked(name, url))
  const names = links.join('').length <= longestLinks ? links : sources.slice(0, named).map(({ name }) => linked(name))
  const others = sources.length > named ? ` and ${sources.length - named} more` : ''
  return contextLine([names.join(', ') + others, publishedAt === undefined ? '' : published(publishedAt)])
}

function contextLine(parts: string[]): types.ContextBlock[] {
  const text = parts.filter((part) => part !== '').join(' · ')
  return text === '' ? [] : [{ type: 'context', elements: [{ type: 'mrkdwn', text, verbatim: true }] }]
}

/** A source's name, or the host of its address, linked to it. */
function linked(source: string | undefined, url?: string): string {
  const address = webAddress(url)
  const name = unformatted(source ?? (address === undefined ? '' : new URL(address).host))
  return address === undefined ? name : `<${escaped(address).replaceAll('|', '%7C')}|${name || 'The article'}>`
}

function published(iso: string): string {
  const time = iso.includes('T') ? Date.parse(iso) : Number.NaN
  if (Number.isNaN(time)) return unformatted(writtenDay(iso))
  return `<!date^${Math.floor(time / 1000)}^{date_short_pretty} {time}|${unformatted(writtenDay(iso))}>`
}

/** Who worded it, where a model did. */
export function signatureLine(copy: Worded<object>): types.ContextBlock[] {
  const signed = signature(copy)
  return signed === undefined ? [] : [{ type: 'context', elements: [label(signed, 300)] }]
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
