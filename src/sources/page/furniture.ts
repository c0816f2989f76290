import { isElement, isText, oneLine, type PageDocument, type PageElement, type PageNode } from './dom.ts'

/** Elements without words of their own. */
const silentTags =
  'iframe, input, link, meta, noscript, object, script, select, style, svg, template, textarea, video, audio'

/** Elements and roles that are around an article. */
const furnitureTags =
  'aside, button, dialog, figcaption, footer, form, header, menu, nav, [hidden], [aria-hidden="true"], [role="navigation"], [role="banner"], [role="complementary"], [role="contentinfo"], [role="dialog"], [role="alertdialog"], [role="menu"], [role="search"], [role="tooltip"], [itemprop="author"], [itemprop="datePublished"], [itemprop="dateModified"], [rel="author"]'

/** Elements that are never taken out for their name. */
const keptTags = new Set(['article', 'main', 'blockquote', 'pre', 'table'])

/** Words of class names and ids that name furniture, on sites of every kind. */
const furnitureNames = new Set(
  `ad ads adslot adbox advert adverts advertisement advertising adsense affiliate
   alert breadcrumb breadcrumbs byline bylines caption captions comment comments consent copyright cookie cookies
   credit credits cta dateline datetime dfp disclaimer disqus flyout footer gallery gdpr kicker lightbox masthead menu modal
   mostread mostpopular nav navbar navigation newsletter newsletters nocontent noprint outbrain overlay pager pagination paywall
   player playlist popover popular popup postinfo postmeta promo promos promoted promotion pubdate rail readmore readnext recent recirc
   recirculation recommend recommendation recommendations recommended related respond rollover screenreader share sharebar
   sharedaddy sharing shares sidebar signin signup skip skiplink skyscraper slideshow social sponsor sponsored standfirst subhead
   subscribe subscription taboola taglist tags teaser teasers timestamp toc tooltip toolbar topics trending
   trinity visuallyhidden widget widgets`.split(/\s+/u),
)

/** Pairs of neighbouring words that name furniture only together. */
const furniturePairs =
  /\b(?:about author|author (?:archive|bio|box|card|content|description|details|info|name|profile)|bio box|display none|entry (?:footer|header|meta)|estimated read|image credit|js hidden|link list|media credit|meta (?:data|info|timestamp)|more (?:from|stories)|most (?:popular|read)|pinterest|post (?:author|date|footer|meta|navigation|nav|tags|views)|publish(?:ed)? (?:date|info)|read (?:more|next|time)|reading time|screen reader|sr only|story (?:date|meta)|submitted by|visually hidden|wp caption|you may)\b/u

/** What `class` and `id` say, as lower-case words: `articleBody__Related-links` is "article body related links". */
const nameWords = (element: PageElement): string =>
  `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`
    .slice(0, 400)
    .replace(/([a-z\d])([A-Z])/gu, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z]+/gu, ' ')
    .trim()

const namesFurniture = (element: PageElement): boolean => {
  const words = nameWords(element)
  return words !== '' && (words.split(' ').some((word) => furnitureNames.has(word)) || furniturePairs.test(words))
}

/** Takes out scripts, styles, frames, fields and drawings. */
export function removeSilent(document: PageDocument): void {
  for (const element of document.querySelectorAll(silentTags)) element.remove()
}

/** Text nodes shorter than this are labels, dates and links more often than sentences. */
const shortestProse = 25

/** How many characters of running text each element holds: what tells a page's article from its frame. */
function proseUnder(root: PageElement): Map<PageElement, number> {
  const prose = new Map<PageElement, number>()
  const stack: PageNode[] = [root]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (isText(node)) {
      const length = oneLine(node.textContent).length
      if (length < shortestProse) continue
      for (let up = node.parentNode; up; up = up.parentNode) prose.set(up, (prose.get(up) ?? 0) + length)
      continue
    }
    if (isElement(node) && node.localName === 'a') continue
    for (let child = node.firstChild; child; child = child.nextSibling) stack.push(child)
  }
  return prose
}

/** An element with more than this part of the page's prose is not furniture, whatever it is called. */
const articleShare = 0.3

/**
 * Takes out of the document what is around an article and not in it: navigation, captions, forms, comments, share bars,
 * newsletter pitches, related stories. What holds a large part of the page's prose stays whatever it is called, and so do
 * quoted posts.
 */
export function removeFurniture(document: PageDocument): void {
  const body = document.body
  if (!body) return
  const prose = proseUnder(body)
  const most = (prose.get(body) ?? 0) * articleShare
  const drop = (element: PageElement): void => {
    if ((prose.get(element) ?? 0) <= most) element.remove()
  }
  for (const element of body.querySelectorAll(furnitureTags)) drop(element)
  for (const figure of body.querySelectorAll('figure'))
    if (!figure.querySelector('table, pre, blockquote')) drop(figure)
  for (const element of body.querySelectorAll('[class], [id]'))
    if (!keptTags.has(element.localName) && namesFurniture(element) && !element.querySelector('blockquote'))
      drop(element)
}
