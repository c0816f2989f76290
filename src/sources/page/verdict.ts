import { SourceError } from '../error.ts'
import { blocksOf } from './blocks.ts'
import { oneLine, type PageDocument } from './dom.ts'
import type { Metadata } from './metadata.ts'

/** What a page is, when it is not an article that can be read. */
export type PageKind = 'paywall' | 'consent' | 'listing' | 'script' | 'picture' | 'empty' | 'tangled'

const messages: Record<PageKind, string> = {
  paywall:
    'The article is behind a paywall: the page shows only its beginning. Give a link to a free copy, or paste the text.',
  consent:
    'The page asks for consent to cookies before it shows the article. Give a link that opens without that, or paste the text.',
  listing: 'The page is a list of stories, not one. Give the link of one of its stories, or add its feed.',
  script:
    'The page is empty until a browser runs its JavaScript, which the desk does not. Give a link to a plain or printable version, or paste the text.',
  picture: 'The page is a picture or a video with hardly any text. Give a link to an article about it.',
  empty: 'There is no article text on the page. Give the link of the article itself.',
  tangled:
    'The page is too tangled to be read: its elements are nested too deeply or are too many. Give another link to the story.',
}

/** A page without a readable article: `kind` says what it is instead. */
export class PageError extends SourceError<PageKind> {
  override readonly name = 'PageError'
  constructor(kind: PageKind, detail = '') {
    super(kind, messages[kind], detail)
  }
}

/** What is looked at before anything is taken out of the page. */
export type Signs = {
  /** The page's words, as far as they are looked at, and how long they are in all. */
  words: string
  length: number
  links: number
  headlines: number
  scripts: number
  noscript: string
  pictures: number
  paywall: boolean
}

/** A link text from this length on is a headline rather than a label. */
const headlineLength = 25

export function signsOf(document: PageDocument): Signs {
  const body = document.body
  const all = (selector: string) => [...(body?.querySelectorAll(selector) ?? [])]
  const links = all('a[href]').map((link) => oneLine(link.textContent).length)
  const words = body
    ? blocksOf(body)
        .map((block) => block.text)
        .join('\n')
    : ''
  return {
    words: words.slice(0, 20_000),
    length: words.length,
    links: links.length,
    headlines: links.filter((length) => length >= headlineLength).length,
    scripts: [...document.querySelectorAll('script')].length,
    noscript: all('noscript')
      .map((element) => oneLine(element.textContent))
      .join(' ')
      .slice(0, 2000),
    pictures: all('img, video, picture, iframe, canvas').length,
    paywall:
      document.querySelector('[class*="paywall" i], [id*="paywall" i], [data-paywall], [class*="regwall" i]') !== null,
  }
}

const paywallWords =
  /\b(?:subscribe|sign in|log in|register|create an? (?:free )?account)\b.{0,40}\bto (?:continue|keep|finish|read|unlock|access)\b|\balready a (?:subscriber|member)\b|\bthis (?:article|story|content) is (?:for|available to|reserved for|exclusive to) (?:our )?(?:\w+ )?(?:subscribers|members)\b|\b(?:subscribers?|members?)[- ]only\b|\bremaining free articles\b|\bréservé aux abonnés\b|\bexklusiv für abonnenten\b/iu
const consentWords =
  /\b(?:before you continue|we (?:value|respect|care about) your privacy|your privacy (?:choices|settings|matters)|consent to (?:the use of )?cookies|we (?:and our (?:\d+ )?partners )?use cookies|accept (?:all|cookies)|manage (?:cookies|consent|preferences)|cookie-einstellungen|nous utilisons des cookies)\b/iu
const scriptWords =
  /\b(?:enable|turn on|activate|requires?|need|without|use) javascript\b|\bjavascript (?:is|must be|to be) (?:disabled|enabled|required|turned)\b|\bchecking your browser\b|\bjust a moment\b/iu

/** An article shorter than this many characters is looked at twice. */
const shortArticle = 250
/** What even a short news item has. */
const leastText = 80

/** What a page with this text is instead of an article; nothing where it is one. `text` is what was found. */
export function verdictOn(signs: Signs, metadata: Metadata, text: string, path: string): PageKind | undefined {
  if (text.length < shortArticle) {
    const isLocked = metadata.free === false || paywallWords.test(signs.words)
    if (isLocked) return text.length < leastText ? 'paywall' : undefined
    if (metadata.type !== 'article' && signs.length < 6000 && consentWords.test(signs.words)) return 'consent'
    if (text.length < leastText && scriptWords.test(`${signs.noscript} ${signs.words.slice(0, 3000)}`)) return 'script'
  }
  if (isListing(signs, metadata, text, path)) return 'listing'
  if (text.length >= leastText) return undefined
  if (metadata.type === 'picture' || (signs.pictures > 0 && signs.links < 30 && signs.length < 1500)) return 'picture'
  if (signs.scripts > 0 && signs.length < 600) return 'script'
  return text.length < leastText / 2 ? 'empty' : undefined
}

/** A front page or a section: many headlines, and no story long enough to be what the page is for. */
function isListing(signs: Signs, metadata: Metadata, text: string, path: string): boolean {
  if (metadata.type === 'article') return false
  const whole = text.split('\n\n').filter((paragraph) => paragraph.length > 200).length
  if (path === '/' && signs.headlines >= 8) return whole < 5
  return signs.headlines >= 12 && text.length < shortArticle
}

/** Whether the text is only the beginning that a paywall lets through. */
export const isCutShort = (signs: Signs, metadata: Metadata, text: string): boolean =>
  text.length < 1500 && (metadata.free === false || (signs.paywall && paywallWords.test(signs.words)))
