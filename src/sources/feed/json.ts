import { isoDate } from '../date.ts'
import { digest } from '../seen/fingerprint.ts'
import type { Feed } from './feed.ts'
import { resolve } from './tree.ts'
import { plainLine, plainText } from './words.ts'

type Fields = { [name: string]: unknown }

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const textOf = (value: unknown): string =>
  typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : ''

/** A JSON Feed (jsonfeed.org, 1.0 and 1.1); nothing where the text is not one. */
export function feedFromJson(text: string, url: string | undefined): Feed | undefined {
  let feed: unknown
  try {
    feed = JSON.parse(text)
  } catch {
    return undefined
  }
  if (!isFields(feed) || !Array.isArray(feed.items)) return undefined
  const link = resolve(textOf(feed.home_page_url), undefined)
  const base = url ?? (textOf(feed.feed_url) || link)
  const language = textOf(feed.language)
  return {
    title: plainLine(textOf(feed.title)),
    ...(link ? { link } : {}),
    ...(language ? { language } : {}),
    items: feed.items
      .filter(isFields)
      .slice(0, 5000)
      .map((item) => itemFrom(item, base)),
  }
}

function itemFrom(item: Fields, base: string | undefined): Feed['items'][number] {
  const title = plainLine(textOf(item.title))
  const address = textOf(item.url) || textOf(item.external_url)
  const link = address ? (resolve(address, base) ?? address) : undefined
  const text = plainText(textOf(item.content_html)) || textOf(item.content_text)
  const summary = plainLine(textOf(item.summary))
  const publishedAt = isoDate(textOf(item.date_published))
  const updatedAt = isoDate(textOf(item.date_modified))
  const authors = [item.authors, item.author].flat().filter(isFields)
  const author = plainLine(textOf(authors[0]?.name))
  const language = textOf(item.language)
  return {
    id: textOf(item.id) || link || digest(`${title}\n${text}`),
    title,
    ...(link ? { link } : {}),
    ...(publishedAt ? { publishedAt } : {}),
    ...(updatedAt ? { updatedAt } : {}),
    ...(author ? { author } : {}),
    ...(language ? { language } : {}),
    ...(text ? { text } : {}),
    ...(summary ? { summary } : {}),
  }
}
