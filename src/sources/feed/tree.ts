import { decodeHTMLStrict } from 'entities'
import { Parser } from 'htmlparser2'

/** An element of a feed. `name` is its local name in lower case; `space` says which vocabulary it is of: '' for the feed's own. */
export type FeedElement = {
  name: string
  space: string
  attributes: Map<string, string>
  children: (FeedElement | string)[]
  /** In force here: the address links are resolved against, and the language. */
  base: string | undefined
  language: string | undefined
}

/** Vocabularies by their addresses, which feeds spell in many ways. */
const vocabularies: [RegExp, string][] = [
  [/w3\.org\/2005\/atom|purl\.org\/atom/iu, 'atom'],
  [/w3\.org\/1999\/xhtml/iu, 'xhtml'],
  [/rdf-syntax/iu, 'rdf'],
  [/purl\.org\/rss\/1\.0\/modules\/content|\/content\/?$/iu, 'content'],
  [/purl\.org\/dc\/|prismstandard/iu, 'dc'],
  [/search\.yahoo\.com\/mrss|media-rss/iu, 'media'],
  [/itunes/iu, 'itunes'],
  [
    /purl\.org\/rss|my\.netscape\.com|backend\.userland\.com|blogs\.law\.harvard\.edu|channel\.netscape\.com|my\.netscape/iu,
    '',
  ],
]

/** What a prefix means where the feed does not say. */
const customary: Record<string, string> = {
  dc: 'dc',
  dcterms: 'dc',
  content: 'content',
  atom: 'atom',
  a10: 'atom',
  media: 'media',
  itunes: 'itunes',
  rdf: 'rdf',
  xhtml: 'xhtml',
  rss: '',
}

/** Deeper elements are read as if they stood at this depth. */
const deepest = 100
/** From this depth on nothing more is read; the parser's own work grows with the depth. */
const bottomless = 2000
/** Characters given to the parser between two looks at the depth. */
const piece = 16_384

/**
 * The feed's markup as a tree. Broken markup gives what can be read of it. Declarations are passed over, so that entities of
 * the feed's own are neither expanded nor fetched: only the fixed names of HTML and character numbers stand for anything.
 */
export function treeOf(text: string, base: string | undefined): FeedElement {
  const root: FeedElement = { name: '', space: '', attributes: new Map(), children: [], base, language: undefined }
  const open: { element: FeedElement; spaces: Map<string, string> }[] = [{ element: root, spaces: new Map() }]
  let literal = false

  const parser = new Parser(
    {
      onopentag(raw, given) {
        const top = open.at(-1)
        if (!top) return
        const attributes = new Map(
          Object.entries(given).map(([name, value]) => [name.toLowerCase(), decodeHTMLStrict(value)]),
        )
        const spaces = spacesWith(top.spaces, attributes)
        const [prefix, name] = split(raw.toLowerCase())
        const space = spaces.get(prefix) ?? customary[prefix] ?? prefix
        // What cannot stand inside the open element stands beside it: somebody left out its end.
        let above = open.length - 1
        while (above > 1 && endsBefore(open[above]?.element, name, space)) above--
        const parent = open[above]?.element ?? root
        const element: FeedElement = {
          name,
          space,
          attributes,
          children: [],
          base: resolve(attributes.get('xml:base'), parent.base),
          language: attributes.get('xml:lang') ?? parent.language,
        }
        parent.children.push(element)
        open.push({ element: open.length < deepest ? element : parent, spaces })
      },
      onclosetag() {
        if (open.length > 1) open.pop()
      },
      ontext(data) {
        const text = literal ? data : decodeHTMLStrict(data)
        const children = open.at(-1)?.element.children
        const last = children?.at(-1)
        if (children && typeof last === 'string') children[children.length - 1] = last + text
        else children?.push(text)
      },
      oncdatastart() {
        literal = true
      },
      oncdataend() {
        literal = false
      },
    },
    { xmlMode: true, decodeEntities: false },
  )
  for (let at = 0; at < text.length && open.length < bottomless; at += piece) parser.write(text.slice(at, at + piece))
  parser.end()
  return root
}

/** More vocabularies than this in one feed are not meant to be read. */
const mostSpaces = 100

/** The prefixes in force in an element with these attributes. */
function spacesWith(outer: Map<string, string>, attributes: Map<string, string>): Map<string, string> {
  const declared = [...attributes].filter(([name]) => name === 'xmlns' || name.startsWith('xmlns:'))
  if (declared.length === 0 || declared.length + outer.size > mostSpaces) return outer
  const spaces = new Map(outer)
  for (const [name, address] of declared) {
    const known = vocabularies.find(([form]) => form.test(address))?.[1]
    spaces.set(name.slice(6), known ?? (name === 'xmlns' ? '' : address))
  }
  return spaces
}

const items = new Set(['item', 'entry'])
const lines = new Set(['title', 'link', 'guid', 'id', 'pubdate', 'published', 'updated'])
const ends = new Set([
  ...items,
  ...lines,
  'description',
  'summary',
  'content',
  'author',
  'category',
  'enclosure',
  'channel',
])

/** Whether an element of the feed's own must have ended before one with this name begins. */
function endsBefore(element: FeedElement | undefined, name: string, space: string): boolean {
  if (element === undefined || element.space !== space) return false
  return lines.has(element.name) ? ends.has(name) : items.has(element.name) && items.has(name)
}

const split = (name: string): [string, string] => {
  const colon = name.indexOf(':')
  return colon < 0 ? ['', name] : [name.slice(0, colon), name.slice(colon + 1)]
}

/** A link against a base; the link as it is where there is no base to resolve it against, nothing where it is no address. */
export function resolve(link: string | undefined, base: string | undefined): string | undefined {
  const given = link?.trim().replace(/[\t\n\r]+/gu, '')
  if (!given) return base
  if (base !== undefined && URL.canParse(given, base)) return new URL(given, base).href
  return URL.canParse(given) ? given : base
}

export const elementsIn = (element: FeedElement): FeedElement[] =>
  element.children.filter((child) => typeof child !== 'string')

/** Every element below, in document order. */
export function* descendants(element: FeedElement): Generator<FeedElement> {
  const waiting = elementsIn(element).reverse()
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    yield next
    for (const child of elementsIn(next).reverse()) waiting.push(child)
  }
}

/** The text inside, without the markup. */
export const textIn = (element: FeedElement): string =>
  element.children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('')

/** What is inside as HTML: the text where it is escaped markup, the elements written out where they are elements. */
export const markupIn = (element: FeedElement): string =>
  element.children.every((child) => typeof child === 'string')
    ? element.children.join('')
    : element.children.map((child) => (typeof child === 'string' ? escaped(child) : written(child))).join('')

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

function written(element: FeedElement): string {
  const inside = element.children.map((child) => (typeof child === 'string' ? escaped(child) : written(child))).join('')
  return /^[a-z][a-z\d]*$/u.test(element.name) ? `<${element.name}>${inside}</${element.name}>` : inside
}
