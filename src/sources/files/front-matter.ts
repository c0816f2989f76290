import { isMap, isScalar, LineCounter, parseDocument } from 'yaml'

/** What front matter may say of an article. Other keys are somebody else's and left alone. */
export type FrontMatter = {
  title?: string
  source?: string
  url?: string
  /** ISO 8601 date or time, as written. */
  published?: string
  /** ISO 639-1 code. */
  language?: string
}

/** In UTF-16 code units: front matter that goes on for longer has never been closed. */
const longest = 10_000

const fence = /^---[ \t]*\r?\n/
const closing = /^---[ \t]*(?:\r?\n|$)/m
const unclosedFields = /^(?:[A-Za-z_][\w-]*:(?:[ \t].*)?\r?\n)+/

/**
 * Takes the front matter off a text: the lines between a first line `---` and the next, when they start as
 * YAML would. The body is what follows, unchanged. What cannot be read is left out, and a notice names the
 * file, the line and the mend.
 */
export function readFrontMatter(text: string, name: string): { fields: FrontMatter; body: string; notices: string[] } {
  const opening = fence.exec(text)?.[0]
  if (opening === undefined) return { fields: {}, body: text, notices: [] }
  const rest = text.slice(opening.length)
  const close = closing.exec(rest.slice(0, longest))
  const yaml = close ? rest.slice(0, close.index) : rest
  const start = yaml.replace(/^(?:[ \t]*(?:#.*)?\r?\n)+/, '')
  if (start !== '' && !/^\s*["']?[\w-]+["']?[ \t]*:/.test(start)) return { fields: {}, body: text, notices: [] }
  if (!close) {
    return {
      fields: {},
      body: rest.replace(unclosedFields, ''),
      notices: [`${name}, line 1: the front matter is never closed. Put a line --- after its last field.`],
    }
  }
  return { ...readFields(yaml, name), body: rest.slice(close.index + close[0].length) }
}

/** The lines of a file are counted from 1, and the YAML starts on line 2. */
function readFields(yaml: string, name: string): { fields: FrontMatter; notices: string[] } {
  const lineCounter = new LineCounter()
  const document = parseDocument(yaml, { schema: 'failsafe', lineCounter, prettyErrors: false, logLevel: 'silent' })
  const items = isMap(document.contents) ? document.contents.items : []
  const place = (offset: number) => `${name}, line ${lineCounter.linePos(offset).line + 1}`
  const [error] = document.errors
  if (error) {
    const starts = items.map(({ key }) => (isScalar(key) ? (key.range?.[0] ?? 0) : 0))
    const field = starts.findLast((start) => start <= error.pos[0]) ?? error.pos[0]
    const mend = 'Put the value in quotes, or take the line out; until then the article goes without title and date'
    return { fields: {}, notices: [`${place(field)}: front matter that YAML cannot read. ${mend}.`] }
  }
  const fields: FrontMatter = {}
  const notices: string[] = []
  for (const { key, value } of items) {
    if (!isScalar(key) || typeof key.value !== 'string') continue
    const field = fieldNames.find((known) => known === key.value)
    if (field === undefined) continue
    const written = isScalar(value) && typeof value.value === 'string' ? value.value.replace(/\s+/g, ' ').trim() : null
    if (written === '') continue
    const read = written === null ? undefined : readers[field](written)
    if (read === undefined) notices.push(`${place(key.range?.[0] ?? 0)}: ${mends[field]} It is left out.`)
    else fields[field] = read
  }
  return { fields, notices }
}

const fieldNames = ['title', 'source', 'url', 'published', 'language'] as const

const readers: Record<keyof FrontMatter, (written: string) => string | undefined> = {
  title: (written) => written,
  source: (written) => written,
  url: (written) => (/^https?:/i.test(written) && URL.canParse(written) ? written : undefined),
  published: (written) => (isDate(written) ? written : undefined),
  language: (written) => /^([a-z]{2})(?:[-_][a-z0-9_-]+)?$/i.exec(written)?.[1]?.toLowerCase(),
}

const mends: Record<keyof FrontMatter, string> = {
  title: 'the title is not one line of text. Put it in quotes.',
  source: 'the source is not one line of text. Put it in quotes.',
  url: 'the url is not a link. Write it in full, such as https://example.org/article.',
  published: 'the date of publication cannot be read. Write it as 2024-05-29 or 2024-05-29T14:30:00Z.',
  language: 'the language is not a code of two letters. Write en for English.',
}

function isDate(written: string): boolean {
  const parts = /^(\d{4})-(\d\d)-(\d\d)(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?$/i.exec(written)
  if (!parts || Number.isNaN(Date.parse(written))) return false
  return new Date(Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]))).getUTCDate() === Number(parts[3])
}
