import { blocksOf } from './blocks.ts'
import { articleBlocks } from './body.ts'
import { type PageDocument, parsePage } from './dom.ts'
import { removeFurniture, removeSilent } from './furniture.ts'
import { articleLines } from './lines.ts'
import { type Metadata, metadataOf } from './metadata.ts'
import { isCutShort, PageError, signsOf, verdictOn } from './verdict.ts'

/** What a page's article says, and what the page says about it. */
export type PageArticle = {
  title: string
  /** The article's own text, paragraphs parted by an empty line: no captions, no pitches, no comments, no related stories. */
  text: string
  byline?: string
  site?: string
  /** The page's own address for itself where it can be believed, else the one given. */
  url: string
  /** ISO 8601, with the time of day where the page gives it. */
  publishedAt?: string
  /** ISO 639-1. */
  language?: string
  image?: string
  /** True where a paywall lets only the beginning through. */
  cutShort?: true
}

/** A text shorter than this many characters is compared with what other ways of reading the page find. */
const shortText = 400

/**
 * Reads the article of a page. Nothing is run or loaded, and the same page always gives the same article.
 * @param html the page as text
 * @param url its address, which links are resolved against
 * @throws PageError where there is no article to read: it says what the page is instead
 */
export function articleFromPage(html: string, url: string): PageArticle {
  const document = parsePage(html)
  if (!document) throw new PageError('tangled')
  const metadata = metadataOf(document, url)
  const signs = signsOf(document)
  const text = textOf(html, document, metadata)
  const kind = verdictOn(signs, metadata, text, new URL(url).pathname)
  if (kind) throw new PageError(kind)
  const { title, byline, site, publishedAt, language, image } = metadata
  return {
    title,
    text,
    url: metadata.url,
    ...(byline ? { byline } : {}),
    ...(site ? { site } : {}),
    ...(publishedAt ? { publishedAt } : {}),
    ...(language ? { language } : {}),
    ...(image ? { image } : {}),
    ...(isCutShort(signs, metadata, text) ? { cutShort: true } : {}),
  }
}

/** The text found with furniture taken out by name; where that is short, the longer of it and of two other ways. */
function textOf(html: string, document: PageDocument, metadata: Metadata): string {
  removeSilent(document)
  removeFurniture(document)
  const text = joined(articleLines(articleBlocks(document), metadata.titles))
  if (text.length >= shortText) return text
  return [textWithNames(html, metadata), publishedBody(metadata)].reduce(
    (best, other) => (other.length > Math.max(best.length * 2, shortText) ? other : best),
    text,
  )
}

/** The text found without regard to names, for pages that call their article a widget. */
function textWithNames(html: string, metadata: Metadata): string {
  const document = parsePage(html)
  if (!document) return ''
  removeSilent(document)
  return joined(articleLines(articleBlocks(document), metadata.titles))
}

const joined = (lines: { text: string }[]): string => lines.map((line) => line.text).join('\n\n')

/** schema.org's articleBody, which may be plain text or markup. */
function publishedBody({ body, titles }: Metadata): string {
  if (!body) return ''
  const paragraphs = /<\/?(?:p|br|div)\b/iu.test(body)
    ? body
    : `<p>${body.replaceAll('<', '&lt;').split(/\n+/u).join('</p><p>')}</p>`
  const document = parsePage(`<html><body>${paragraphs}</body></html>`)
  return document?.body ? joined(articleLines(blocksOf(document.body), titles)) : ''
}
