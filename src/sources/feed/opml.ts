import { decodeText } from '../charset.ts'
import { SourceError } from '../error.ts'
import { elementsIn, type FeedElement, treeOf } from './tree.ts'

/** One subscription of a feed reader. */
export type Outline = {
  title: string
  /** The feed's address. */
  url: string
  /** The site's. */
  link?: string
  /** The names of the folders it is in, outermost first. */
  folders: string[]
}

/** A file that is not OPML. */
export class OpmlError extends SourceError<'unknown'> {
  override readonly name = 'OpmlError'
  constructor() {
    super('unknown', 'This is not an OPML file. Export the feeds from the other reader as OPML and give that file.')
  }
}

/**
 * The feeds of an OPML file in its order, each address once. What is no http address is left out.
 * @throws OpmlError where there is no outline in it
 */
export function outlinesFromOpml(bytes: Uint8Array): Outline[] {
  const root = treeOf(decodeText(bytes), undefined)
  const outlines = new Map<string, Outline>()
  const waiting: { element: FeedElement; folders: string[] }[] = [{ element: root, folders: [] }]
  let isOpml = false
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { element, folders } = next
    isOpml ||= element.name === 'opml' || element.name === 'outline'
    const title = (element.attributes.get('title') || element.attributes.get('text') || '').replace(/\s+/gu, ' ').trim()
    const url = element.attributes
      .get('xmlurl')
      ?.trim()
      .replace(/^feed:(?:\/\/)?(?=https?:)/iu, '')
      .replace(/^feed:\/\//iu, 'http://')
    const isFeed = element.name === 'outline' && url !== undefined && /^https?:\/\//iu.test(url) && URL.canParse(url)
    if (isFeed && !outlines.has(url)) {
      const link = element.attributes.get('htmlurl')?.trim()
      outlines.set(url, { title, url, ...(link && /^https?:\/\//iu.test(link) ? { link } : {}), folders })
    }
    const inside = element.name === 'outline' && !isFeed && title !== '' ? [...folders, title] : folders
    for (const child of elementsIn(element).reverse()) waiting.push({ element: child, folders: inside })
  }
  if (!isOpml) throw new OpmlError()
  return [...outlines.values()]
}

/** The feeds as an OPML 2.0 file, in the folders they name. */
export function opmlOf(outlines: Outline[], title: string): string {
  type Folder = { folders: Map<string, Folder>; feeds: Outline[] }
  const root: Folder = { folders: new Map(), feeds: [] }
  for (const outline of outlines) {
    let folder = root
    for (const name of outline.folders) {
      const inner = folder.folders.get(name) ?? { folders: new Map(), feeds: [] }
      folder.folders.set(name, inner)
      folder = inner
    }
    folder.feeds.push(outline)
  }
  const lines = (folder: Folder, indent: string): string[] => [
    ...folder.feeds.map(
      ({ title, url, link }) =>
        `${indent}<outline type="rss" text="${quoted(title)}" title="${quoted(title)}" xmlUrl="${quoted(url)}"${link ? ` htmlUrl="${quoted(link)}"` : ''}/>`,
    ),
    ...[...folder.folders].flatMap(([name, inner]) => [
      `${indent}<outline text="${quoted(name)}" title="${quoted(name)}">`,
      ...lines(inner, `${indent}  `),
      `${indent}</outline>`,
    ]),
  ]
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    `  <head><title>${quoted(title)}</title></head>`,
    '  <body>',
    ...lines(root, '    '),
    '  </body>',
    '</opml>',
    '',
  ].join('\n')
}

/** Text for an attribute or an element. What XML cannot hold is left out. */
const quoted = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/[\t\n\r]/gu, (space) => `&#${space.charCodeAt(0)};`)
