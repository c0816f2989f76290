import { oneLine, type PageDocument } from './dom.ts'
import { type Thing, textIn } from './jsonld.ts'

/** One line of plain text; nothing where it is longer than a field of its kind can be. */
export const clean = (text: string | undefined, most: number): string => {
  const line = oneLine(text?.replace(/<[^>]*>/gu, ' '))
  return line.length > most ? '' : line
}

/** The titles a page gives: schema.org's, the social card's, its one heading, the window's. Empty where it gives none. */
type Titles = { headline: string; card: string; heading: string; window: string }

export function titlesOf(document: PageDocument, meta: Map<string, string>, article: Thing | undefined): Titles {
  const headings = [...document.querySelectorAll('h1')]
    .map((heading) => clean(heading.textContent ?? '', 300))
    .filter(Boolean)
  const marked = clean(
    document.querySelector('[itemprop="headline"], .entry-title, article h1')?.textContent ?? '',
    300,
  )
  return {
    headline: clean(textIn(article?.headline), 300),
    card: clean(meta.get('og:title') ?? meta.get('twitter:title'), 300),
    heading: headings.length === 1 ? (headings[0] ?? '') : headings.includes(marked) ? marked : '',
    window: clean(document.querySelector('title')?.textContent ?? '', 400),
  }
}

/** The title most of the page's sources agree on. One source alone may name the site or the section. */
export function titleFrom({ headline, card, heading, window }: Titles, site: string): string {
  const stripped = (title: string): string => withoutSite(title, site, heading)
  const candidates = [heading, headline, stripped(card), stripped(window)].filter(
    (title) => title !== '' && !sameWords(title, site),
  )
  let best = ''
  let most = 0
  for (const title of candidates) {
    const votes = candidates.filter((other) => agree(title, other)).length
    if (votes > most) {
      best = title
      most = votes
    }
  }
  return best || stripped(window) || site
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
export const sameWords = (a: string, b: string): boolean => wordsOf(a).join(' ') === wordsOf(b).join(' ')

/** Whether two titles share more than half of the shorter one's words. */
function agree(a: string, b: string): boolean {
  const words = new Set(wordsOf(a))
  const others = new Set(wordsOf(b))
  const shared = [...words].filter((word) => others.has(word)).length
  return shared > Math.min(words.size, others.size) / 2
}

/** `Headline | Section - Site` without what follows the headline. */
function withoutSite(title: string, site: string, heading: string): string {
  if (heading.length > 10 && title.startsWith(heading)) return heading
  const parts = title.split(/\s+[|–—·•:»«-]\s+|\s*\|\s*/u)
  const last = parts.at(-1) ?? ''
  if (parts.length < 2) return title
  if (sameWords(last, site) || (wordsOf(last).length <= 3 && last.length < title.length / 3))
    return title.slice(0, title.lastIndexOf(last)).replace(/[\s|–—·•:»«-]+$/u, '')
  return title
}
