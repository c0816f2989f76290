import type { PageDocument } from './dom.ts'

/** One thing a page says about itself as linked data. */
export type Thing = { [property: string]: unknown }

const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null && !Array.isArray(value)

/** More than this in one page is not a description of it. */
const mostThings = 500

/** Every thing in the page's JSON-LD blocks, nested ones too. Broken blocks are passed over. */
export function linkedData(document: PageDocument): Thing[] {
  const things: Thing[] = []
  const waiting: unknown[] = []
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    const parsed = parse(script.textContent ?? '')
    if (parsed !== undefined) waiting.push(parsed)
  }
  for (const value of waiting) {
    if (things.length >= mostThings) break
    if (Array.isArray(value)) waiting.push(...value.slice(0, mostThings))
    else if (isThing(value)) {
      things.push(value)
      waiting.push(value['@graph'], value.mainEntity, value.mainEntityOfPage, value.hasPart)
    }
  }
  return things
}

function parse(source: string): unknown {
  const text = source
    .replace(/^\s*(?:<!--|<!\[CDATA\[|\/\*.*?\*\/|\/\/<!\[CDATA\[)/u, '')
    .replace(/(?:-->|\]\]>)\s*$/u, '')
    // Raw line breaks inside strings are the commonest mistake.
    .replace(/\p{Cc}+/gu, ' ')
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The types a thing says it is, without the vocabulary's address. */
export const typesOf = (thing: Thing): string[] =>
  [thing['@type']].flat().flatMap((type) => (typeof type === 'string' ? [type.replace(/^.*[/#:]/u, '')] : []))

/** The first text in a value that may be a text, a thing with a name or an address, or a list of these. */
export function textIn(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() || undefined
  if (Array.isArray(value)) {
    for (const one of value.slice(0, 20)) {
      const text = isThing(one) || typeof one === 'string' ? textIn(one) : undefined
      if (text) return text
    }
    return undefined
  }
  if (!isThing(value)) return undefined
  for (const property of ['name', 'url', '@value', '@id']) {
    const text = value[property]
    if (typeof text === 'string' && text.trim()) return text.trim()
  }
  return undefined
}

/** Every name in a value, as for several authors. */
export const namesIn = (value: unknown): string[] =>
  (Array.isArray(value) ? value.slice(0, 20) : [value]).flatMap((one) => textIn(one) ?? [])
