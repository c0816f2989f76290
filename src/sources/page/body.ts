import { Readability } from '@mozilla/readability'
import { type Block, blocksOf } from './blocks.ts'
import { isElement, isText, oneLine, type PageDocument, type PageElement, type PageNode } from './dom.ts'

/**
 * The blocks of the page's article. Readability (Mozilla's, of Firefox's reader view) finds where the article is; the blocks
 * are then read from the page itself, since Readability also drops short paragraphs, tables and quoted posts on the way.
 */
export function articleBlocks(document: PageDocument): Block[] {
  const body = document.body
  if (!body) return []
  const places = numbered(body)
  const found = findArticle(document.cloneNode(true))
  if (!found) return []
  const narrow = blocksOf(found)
  const wide = blocksOf(container(body, found, places))
  return lengthOf(wide) <= lengthOf(narrow) * mostWidening ? wide : narrow
}

function findArticle(document: PageDocument): PageElement | undefined {
  const options = { serializer: (node: PageElement) => node, keepClasses: true, disableJSONLD: true }
  try {
    return new Readability<PageElement>(document, options).parse()?.content ?? undefined
  } catch {
    // It is written for browsers’ trees, and trips over what a broken page becomes here.
    return undefined
  }
}

/** The part of what Readability found that its container must hold. */
const containerShare = 0.85
/** A container with more text than this many times what Readability found holds other things too. */
const mostWidening = 3

/** Where several `article` elements follow each other, the first with this part of their text, or this many characters, is the page's own. */
const storyShare = 0.4
const storyLength = 500

/** The first of several `article` elements side by side that is a story and not a teaser. */
function firstArticle(element: PageElement, isStory: (article: PageElement) => boolean): PageElement | undefined {
  const articles = [...element.querySelectorAll('article')].filter((article) => !article.parentNode?.closest('article'))
  return articles.length > 1 ? articles.find(isStory) : undefined
}

const lengthOf = (blocks: Block[]): number => blocks.reduce((sum, block) => sum + block.text.length, 0)

const mark = 'data-place'

/**
 * Numbers the elements that hold text of their own, so that they are found again in a copy: Readability writes its copy anew,
 * and identity is lost. Gives them by their numbers.
 */
function numbered(body: PageElement): PageElement[] {
  const places: PageElement[] = []
  for (const element of body.querySelectorAll('*')) {
    let child = element.firstChild
    while (child && !(isText(child) && /\S/u.test(child.textContent ?? ''))) child = child.nextSibling
    if (child) element.setAttribute(mark, String(places.push(element) - 1))
  }
  return places
}

/** The smallest element of the page that holds nearly all the text found. */
function container(body: PageElement, found: PageElement, places: readonly PageElement[]): PageElement {
  const lengths = new Map<number, number>()
  let total = 0
  const stack: { node: PageNode; place?: number }[] = [{ node: found }]
  for (let step = stack.pop(); step; step = stack.pop()) {
    if (isText(step.node)) {
      const length = oneLine(step.node.textContent).length
      if (step.place === undefined) continue
      total += length
      lengths.set(step.place, (lengths.get(step.place) ?? 0) + length)
    } else if (isElement(step.node)) {
      const own = step.node.getAttribute(mark)
      const place = own === null ? step.place : Number(own)
      for (let child = step.node.firstChild; child; child = child.nextSibling)
        stack.push({ node: child, ...(place !== undefined && { place }) })
    }
  }
  const held = new Map<PageElement, number>()
  for (const [place, length] of lengths)
    for (let up: PageElement | null = places[place] ?? null; up; up = up.parentNode)
      held.set(up, (held.get(up) ?? 0) + length)
  let best = body
  // In document order every element comes before what it holds, so the last that holds enough is the smallest.
  for (const element of body.querySelectorAll('*'))
    if ((held.get(element) ?? 0) >= total * containerShare) best = element
  return firstArticle(best, (element) => (held.get(element) ?? 0) >= Math.min(total * storyShare, storyLength)) ?? best
}
