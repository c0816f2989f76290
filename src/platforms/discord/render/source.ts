import type { Article } from '../../../core/index.ts'
import type { EditionStory } from '../../../desk/edition.ts'
import { signature, type Worded } from '../../../desk/wording.ts'
import { shorten, visible, webAddress } from '../../text.ts'
import { escaped, link, small, time } from './text.ts'

/** In UTF-16 code units. */
const longestName = 150

/** Where an article is from, as far as it says: its source, and when it was published. */
export function sourceLine({ source, url, publishedAt }: Article): string[] {
  const address = webAddress(url)
  return line([name(source ?? (address === undefined ? '' : new URL(address).host)), published(publishedAt)])
}

/** How many sources of a story are named, and how long the address of one may be that is a link. */
const named = 6
const longestAddress = 200

/** Who carries a story, each linked to where, and when it was published. */
export function carriersLine({ sources, publishedAt }: EditionStory): string[] {
  const names = sources.slice(0, named).map(({ name: source, url }) => {
    const address = webAddress(url)
    return link(address !== undefined && address.length <= longestAddress ? address : undefined, name(source))
  })
  const others = sources.length > named ? ` and ${sources.length - named} more` : ''
  return line([names.join(', ') + others, published(publishedAt)])
}

/** Who worded it, where a model did. */
export function signatureLine(copy: Worded<object>): string[] {
  const signed = signature(copy)
  return signed === undefined ? [] : [small(escaped(shorten(visible(signed), 300)))]
}

function line(parts: readonly string[]): string[] {
  const text = parts.filter((part) => part !== '').join(' · ')
  return text === '' ? [] : [small(text)]
}

function name(source: string): string {
  return escaped(shorten(visible(source), longestName))
}

/** When: to the minute where an hour is given. A day alone is given as its noon in UTC, which is that day nearly everywhere. */
function published(iso: string | undefined): string {
  if (iso === undefined) return ''
  const hour = iso.includes('T') ? Date.parse(iso) : Number.NaN
  if (isTime(hour)) return time(hour, 'hour')
  const noon = Date.parse(`${iso.slice(0, 10)}T12:00:00Z`)
  return isTime(noon) ? time(noon, 'day') : escaped(shorten(visible(iso), 40))
}

/** Whether Discord shows a moment as a date: from 1970 on, in four digits of a year. */
function isTime(ms: number): boolean {
  return ms >= 0 && ms < Date.UTC(9999, 0)
}
