import { isoDate } from '../date.ts'
import { oneLine, type PageDocument } from './dom.ts'
import { linkedData, namesIn, type Thing, textIn, typesOf } from './jsonld.ts'
import { clean, sameWords, titleFrom, titlesOf } from './title.ts'

/** What a page says about itself, as far as it can be believed. */
export type Metadata = {
  title: string
  /** Every title the page gives, to know them again in the text. */
  titles: string[]
  byline?: string
  site?: string
  url: string
  publishedAt?: string
  language?: string
  image?: string
  type?: 'article' | 'picture'
  /** What schema.org's isAccessibleForFree says. */
  free?: boolean
  /** schema.org's articleBody: the text as the publisher's own system has it. */
  body?: string
}

const articleTypes = /(?:Article|BlogPosting|Report|Review|SocialMediaPosting)$/u
const pictureTypes = /^(?:VideoObject|ImageGallery|ImageObject|MediaGallery|AudioObject|PodcastEpisode)$/u

export function metadataOf(document: PageDocument, address: string): Metadata {
  const things = linkedData(document)
  const article = things.find(
    (thing) => typesOf(thing).some((type) => articleTypes.test(type)) && (thing.headline || thing.articleBody),
  )
  const meta = metaTags(document)
  const url = canonical(document, meta, address)
  const site = clean(meta.get('og:site_name') ?? textIn(article?.publisher) ?? meta.get('application-name'), 80)
  const titles = titlesOf(document, meta, article)
  const byline = bylineOf(document, meta, article, site)
  const publishedAt = dateOf(document, meta, article)
  const language = languageOf(document, meta, article)
  const image = absolute(
    meta.get('og:image:secure_url') ?? meta.get('og:image') ?? textIn(article?.image) ?? meta.get('twitter:image'),
    address,
  )
  const type = typeOf(meta, article, things)
  const free = freeOf(article)
  const body = typeof article?.articleBody === 'string' ? article.articleBody : undefined
  return {
    title: titleFrom(titles, site),
    titles: Object.values(titles).filter((title) => title !== ''),
    url,
    site: site || new URL(url).hostname.replace(/^www\./u, ''),
    ...(byline ? { byline } : {}),
    ...(publishedAt ? { publishedAt } : {}),
    ...(language ? { language } : {}),
    ...(image ? { image } : {}),
    ...(type ? { type } : {}),
    ...(free === undefined ? {} : { free }),
    ...(body ? { body } : {}),
  }
}

function metaTags(document: PageDocument): Map<string, string> {
  const tags = new Map<string, string>()
  for (const tag of document.querySelectorAll('meta[content]')) {
    const names = `${tag.getAttribute('property') ?? ''} ${tag.getAttribute('name') ?? ''} ${tag.getAttribute('itemprop') ?? ''}`
    const content = oneLine(tag.getAttribute('content')).slice(0, 2000)
    if (content === '') continue
    for (const name of names.toLowerCase().split(/\s+/u)) if (name && !tags.has(name)) tags.set(name, content)
  }
  return tags
}

function bylineOf(
  document: PageDocument,
  meta: Map<string, string>,
  article: Thing | undefined,
  site: string,
): string | undefined {
  const named = namesIn(article?.author)
  const candidates = [
    named.filter(isName).join(', '),
    meta.get('author') ?? '',
    meta.get('article:author') ?? '',
    meta.get('dc.creator') ?? '',
    meta.get('sailthru.author') ?? '',
    document.querySelector(
      '[rel="author"], [itemprop="author"] [itemprop="name"], [itemprop="author"], .byline .author, .author .name',
    )?.textContent ?? '',
  ]
  for (const candidate of candidates) {
    const name = clean(candidate, 200)
      .replace(/^(?:by|von|por|par|di|door|от)\s+/iu, '')
      .replace(/[,|\s]+$/u, '')
    if (isName(name) && !sameWords(name, site)) return name
  }
  return undefined
}

const isName = (text: string): boolean =>
  text.length > 1 && text.length < 120 && !/https?:|www\.|@|[<>{}]|^\d+$/u.test(text)

function dateOf(document: PageDocument, meta: Map<string, string>, article: Thing | undefined): string | undefined {
  const time = document.querySelector(
    'time[pubdate], time[itemprop="datePublished"], [itemprop="datePublished"], article time[datetime], time[datetime]',
  )
  const candidates = [
    textIn(article?.datePublished),
    meta.get('article:published_time'),
    meta.get('datepublished'),
    meta.get('og:published_time'),
    meta.get('parsely-pub-date'),
    meta.get('dc.date.issued'),
    meta.get('dc.date'),
    meta.get('pubdate'),
    meta.get('publishdate'),
    meta.get('date'),
    time?.getAttribute('datetime') ?? time?.getAttribute('content') ?? time?.textContent ?? undefined,
    textIn(article?.dateModified),
  ]
  for (const candidate of candidates) {
    const date = isoDate(candidate)
    if (date) return date
  }
  return undefined
}

function languageOf(document: PageDocument, meta: Map<string, string>, article: Thing | undefined): string | undefined {
  const candidates = [
    document.documentElement?.getAttribute('lang'),
    document.documentElement?.getAttribute('xml:lang'),
    textIn(article?.inLanguage),
    meta.get('og:locale'),
    meta.get('language'),
  ]
  for (const candidate of candidates) {
    const code = languageCode(candidate ?? undefined)
    if (code) return code
  }
  return undefined
}

/** `en-GB` or `pt_BR` as `en` or `pt`; nothing where it is not a language code. */
const languageCode = (tag: string | undefined): string | undefined =>
  /^\s*([a-z]{2})(?:[-_].*)?\s*$/iu.exec(tag ?? '')?.[1]?.toLowerCase()

/** An http address against the page's own; nothing where it is another kind. */
function absolute(link: string | undefined, base: string): string | undefined {
  if (!link || link.length > 2000 || !URL.canParse(link, base)) return undefined
  const url = new URL(link, base)
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : undefined
}

const bareHost = (host: string): string => host.replace(/^(?:www\d?|m|mobile|amp)\./u, '')

/** The page's own name for itself, if it is on the same host and not the front page: else a page could pass for another's. */
function canonical(document: PageDocument, meta: Map<string, string>, address: string): string {
  const page = new URL(address)
  const base = absolute(document.querySelector('base[href]')?.getAttribute('href') ?? undefined, address) ?? address
  for (const link of [
    document.querySelector('link[rel="canonical" i]')?.getAttribute('href') ?? undefined,
    meta.get('og:url'),
  ]) {
    const href = absolute(link, base)
    if (href === undefined) continue
    const url = new URL(href)
    if (bareHost(url.hostname) !== bareHost(page.hostname)) continue
    if (url.pathname === '/' && page.pathname !== '/') continue
    return href
  }
  return page.href
}

function typeOf(
  meta: Map<string, string>,
  article: Thing | undefined,
  things: Thing[],
): 'article' | 'picture' | undefined {
  if (article || /^article/u.test(meta.get('og:type') ?? '')) return 'article'
  const pictured =
    /^(?:video|photo|image|music)/u.test(meta.get('og:type') ?? '') ||
    things.some((thing) => typesOf(thing).some((type) => pictureTypes.test(type)))
  return pictured ? 'picture' : undefined
}

function freeOf(article: Thing | undefined): boolean | undefined {
  const value = article?.isAccessibleForFree
  if (typeof value === 'boolean') return value
  return typeof value === 'string' ? !/^(?:false|no)$/iu.test(value) : undefined
}
