import { oneLine, parsePage } from '../page/dom.ts'

/** A feed that a page names. */
export type FeedLink = { url: string; title: string }

const feedTypes = /^application\/(?:rss\+xml|atom\+xml|rdf\+xml|feed\+json|json)\b|^text\/xml\b/iu
const feedPaths =
  /(?:\/(?:feed|rss|atom)s?(?:\/|\.xml|\.json|$)|\.(?:rss|atom|rdf)$|[?&]feed=(?:rss2?|atom)\b|feeds\.feedburner\.com\/)/iu

/**
 * The feeds of a page, the likeliest first: those it declares (`rel="alternate"`), else those it links to. Comment feeds come
 * last. A page that cannot be read has none.
 */
export function feedsOfPage(html: string, url: string): FeedLink[] {
  const document = parsePage(html)
  if (!document) return []
  const base = document.querySelector('base[href]')?.getAttribute('href') ?? url
  const found = new Map<string, FeedLink>()
  const add = (href: string | null, title: string): void => {
    const root = URL.canParse(base, url) ? new URL(base, url).href : url
    if (!href || !URL.canParse(href, root)) return
    const address = new URL(href, root)
    if (/^https?:$/u.test(address.protocol) && !found.has(address.href))
      found.set(address.href, { url: address.href, title: oneLine(title).slice(0, 200) })
  }
  for (const link of document.querySelectorAll('link[rel~="alternate" i][href], link[rel~="feed" i][href]'))
    if (link.getAttribute('rel')?.toLowerCase().includes('feed') || feedTypes.test(link.getAttribute('type') ?? ''))
      add(link.getAttribute('href'), link.getAttribute('title') ?? '')
  if (found.size === 0)
    for (const link of document.querySelectorAll('a[href]'))
      if (feedPaths.test(link.getAttribute('href') ?? '')) add(link.getAttribute('href'), link.textContent ?? '')
  const isComments = ({ url, title }: FeedLink): boolean => /comments?\b/iu.test(`${url} ${title}`)
  return [...found.values()].sort((a, b) => Number(isComments(a)) - Number(isComments(b))).slice(0, 20)
}
