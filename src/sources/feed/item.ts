import type { FeedItem } from '../../desk/news.ts'
import { isoDate } from '../date.ts'
import { oneLine } from '../page/dom.ts'
import { digest } from '../seen/fingerprint.ts'
import { elementsIn, type FeedElement, markupIn, resolve, textIn } from './tree.ts'
import { plainLine, plainText, withoutMarkup } from './words.ts'

/** The feed's own vocabulary: RSS has no namespace, Atom has one. */
const own = ['', 'atom']

/** The first element among the children with one of these names, by order of the names. `dc:date` names a vocabulary. */
export function child(parent: FeedElement, ...names: string[]): FeedElement | undefined {
  const children = elementsIn(parent)
  for (const wanted of names) {
    const [name = '', space] = wanted.split(':').reverse()
    const found = children.find(
      (element) =>
        element.name === name &&
        (space === undefined ? own.includes(element.space) : element.space === space) &&
        (textIn(element).trim() !== '' || element.attributes.size > 0),
    )
    if (found) return found
  }
  return undefined
}

const words = (element: FeedElement | undefined): string => (element ? textIn(element).trim() : '')

/** A title, name or date as one plain line. Atom's `type="text"` means what it says; everything else may be markup. */
export function lineIn(element: FeedElement | undefined): string {
  if (!element) return ''
  const given = content(element)
  const isText = element.space === 'atom' && element.attributes.get('type') === 'text'
  return isText ? withoutMarkup(given) : plainLine(given)
}

/** What an element holds as markup. Atom 0.3 could encode it. */
function content(element: FeedElement): string {
  if (element.attributes.get('mode') === 'base64') return Buffer.from(textIn(element), 'base64').toString('utf8')
  return markupIn(element)
}

/** The address of the thing itself among its links: Atom's `rel="alternate"`, RSS's text, CDF's href. */
export function linkOf(element: FeedElement): string | undefined {
  const absolute = (link: string | undefined, from: FeedElement): string | undefined => {
    const given = link?.trim()
    if (!given) return undefined
    const found = resolve(given, from.base) ?? given
    return /^(?:javascript|data|vbscript|file|blob):/iu.test(found) ? undefined : found
  }
  const links = elementsIn(element).filter((one) => one.name === 'link' && own.includes(one.space))
  const rel = (link: FeedElement): string => (link.attributes.get('rel') ?? 'alternate').toLowerCase()
  const alternates = links.filter((link) => rel(link) === 'alternate' || rel(link).endsWith('/alternate'))
  const html = alternates.find((link) => /html/iu.test(link.attributes.get('type') ?? 'text/html')) ?? alternates[0]
  for (const link of [...links.filter((one) => one.space === '' && words(one) !== ''), ...(html ? [html] : [])]) {
    const found = absolute(words(link) || link.attributes.get('href') || link.attributes.get('rdf:resource'), link)
    if (found) return found
  }
  return absolute(element.attributes.get('href'), element)
}

/** Text from this many characters on is a story and not its summary. */
const wholeLength = 1000
const cutOff =
  /(?:\[?(?:…|\.\.\.|&#8230;)\]?|(?:read more|continue reading|weiterlesen|lire la suite|leer más|leia mais).{0,40})\W*$/iu

/** Reads an `item` or `entry`. */
export function itemFrom(element: FeedElement): FeedItem {
  const heading = child(element, 'title', 'dc:title', 'media:title', 'itunes:title')
  // RSS 1.0, whose items alone are named by rdf:about, has its titles as text: what looks like markup in them is not.
  const title = element.attributes.has('rdf:about') && heading ? oneLine(textIn(heading)) : lineIn(heading)
  const guid = child(element, 'guid', 'id', 'dc:identifier')
  const identity = words(guid) || element.attributes.get('rdf:about')?.trim() || ''
  const isAddress = /^https?:\/\//iu.test(identity) && guid?.attributes.get('ispermalink')?.toLowerCase() !== 'false'
  const link = linkOf(element) ?? (isAddress ? identity : undefined)
  const publishedAt =
    dateIn(
      element,
      'pubdate',
      'published',
      'issued',
      'dc:date',
      'created',
      'dc:created',
      'date',
      'updated',
      'modified',
      'dc:modified',
    ) ?? isoDate(element.attributes.get('lastmod'))
  const updatedAt = dateIn(element, 'updated', 'modified', 'dc:modified')
  const writer = child(element, 'dc:creator', 'author', 'itunes:author', 'managingeditor')
  const author = lineIn((writer && child(writer, 'name')) ?? writer).slice(0, 200)
  const language = element.language ?? (words(child(element, 'language', 'dc:language')) || undefined)
  const full = plainText(body(element, 'content:encoded', 'content', 'xhtml:body', 'body', 'fullitem'))
  const about = plainText(
    body(element, 'description', 'summary', 'abstract', 'dc:description', 'itunes:summary', 'media:description'),
  )
  const longer = full.length >= about.length ? full : about
  const isWhole =
    longer !== '' &&
    !cutOff.test(longer.slice(-80)) &&
    (longer.length >= wholeLength ||
      (longer === full && full.length > about.length * 1.5 && full.length >= wholeLength / 2))
  const summary = about || (isWhole ? '' : full)
  return {
    id: identity || link || digest(`${title}\n${longer}`),
    title,
    ...(link ? { link } : {}),
    ...(publishedAt ? { publishedAt } : {}),
    ...(updatedAt && updatedAt !== publishedAt ? { updatedAt } : {}),
    ...(author ? { author } : {}),
    ...(language ? { language } : {}),
    ...(isWhole ? { text: longer } : {}),
    ...(summary && summary !== longer ? { summary } : !isWhole && summary ? { summary } : {}),
  }
}

function body(element: FeedElement, ...names: string[]): string {
  const found = child(element, ...names)
  return found ? content(found) : ''
}

function dateIn(element: FeedElement, ...names: string[]): string | undefined {
  for (const name of names) {
    const date = isoDate(words(child(element, name)))
    if (date) return date
  }
  return undefined
}
