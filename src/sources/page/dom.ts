import { parseHTML } from 'linkedom'
import { withoutBulk } from './bulk.ts'

/** What the page reader uses of the DOM, and no more: linkedom's own types need a browser's, which this project has not. */
export type PageNode = {
  readonly nodeType: number
  readonly parentNode: PageElement | null
  readonly firstChild: PageNode | null
  readonly nextSibling: PageNode | null
  readonly textContent: string | null
}
export type PageElement = PageNode & {
  readonly localName: string
  readonly attributes: Iterable<{ name: string; value: string }>
  getAttribute(name: string): string | null
  hasAttribute(name: string): boolean
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement>
  closest(selector: string): PageElement | null
  setAttribute(name: string, value: string): void
  remove(): void
}
export type PageDocument = Omit<PageElement, 'cloneNode'> & {
  readonly documentElement: PageElement | null
  readonly head: PageElement | null
  readonly body: PageElement | null
  cloneNode(deep: boolean): PageDocument
}

export const isElement = (node: PageNode): node is PageElement => node.nodeType === 1
export const isText = (node: PageNode): boolean => node.nodeType === 3

/** Real pages have some thousands of tags, and nest them some dozens deep; more only costs time. */
const mostTags = 40_000
const deepest = 250
const mostAttributes = 1000

/** The page as a document, or nothing where it has far more elements than pages have. Scripts are not run, nothing is loaded. */
export function parsePage(page: string): PageDocument | undefined {
  const html = withoutBulk(page)
  let tags = 0
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) if (++tags > mostTags) return undefined
  for (const [tag] of html.matchAll(/<[a-z][^<>]{20000,}/giu))
    if (tag.split('=').length > mostAttributes) return undefined
  const document = withBody(html) ?? withBody(`<!doctype html><html><head></head><body>${html || ' '}</body></html>`)
  return document && !isDeep(document) ? document : undefined
}

/** linkedom does not add the `html` and `body` that a page leaves out, nor take into the body what follows its end. */
function withBody(html: string): PageDocument | undefined {
  const document: PageDocument = parseHTML(html.replace(/<\/(?:body|html)\s*>/giu, '')).document
  return document.documentElement?.localName === 'html' && document.body?.firstChild ? document : undefined
}

function isDeep(document: PageDocument): boolean {
  let depth = 0
  let node: PageNode | null = document.documentElement
  while (node) {
    if (depth > deepest) return true
    if (node.firstChild) {
      node = node.firstChild
      depth++
      continue
    }
    while (node && !node.nextSibling) {
      node = node.parentNode
      depth--
    }
    node = node?.nextSibling ?? null
  }
  return false
}

/** All white space as single spaces, none at the ends. */
export const oneLine = (text: string | null | undefined): string => (text ?? '').replace(/\s+/gu, ' ').trim()
