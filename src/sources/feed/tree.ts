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

/**
 * The feed's markup as a tree. Broken markup gives what can be read of it. Declarations are passed over, so that entities of
 * the feed's own are neither expanded nor fetched: only the fixed names of HTML and character numbers stand for anything.
 */
export function treeOf(text: string, base: string | undefined): FeedElement {
  const root: FeedElement = { name: '', space: '', attributes: new Map(), children: [], base, language: undefined }
  const open: { element: FeedElement; spaces: Map<string, string>; raw: string }[] = [
    { element: root, spaces: new Map(), raw: '' },
  ]
  let literal = false

  const parser = new Parser(
    {
      onopentag(raw, given) {
        const above = open.at(-1)
        if (!above) return
        let spaces = above.spaces
        const attributes = new Map<string, string>()
        for (const [key, value] of Object.entries(given)) {
          const name = key.toLowerCase()
          const decoded = decodeHTMLStrict(value)
          if (name !== 'xmlns' && !name.startsWith('xmlns:')) attributes.set(name, decoded)
          else
            spaces = new Map(spaces).set(
              name.slice(6),
              vocabularies.find(([address]) => address.test(decoded))?.[1] ?? (name === 'xmlns' ? '' : decoded),
            )
        }
        const [prefix, local] = split(raw.toLowerCase())
        const element: FeedElement = {
          name: local,
          space: spaces.get(prefix) ?? customary[prefix] ?? prefix,
          attributes,
          children: [],
          base: resolve(attributes.get('xml:base'), above.element.base),
          language: attributes.get('xml:lang') ?? above.element.language,
        }
        above.element.children.push(element)
        open.push({ element: open.length < deepest ? element : above.element, spaces, raw })
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
  parser.end(text)
  return root
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
