import { closest } from 'fastest-levenshtein'
import { isAlias, isMap, isScalar, isSeq, LineCounter, type ParsedNode, parseDocument } from 'yaml'
import type { Subscription } from '../../desk/subscription.ts'
import {
  type Read,
  readAddress,
  readChannel,
  readCount,
  readLanguage,
  readMissed,
  readTime,
  readWords,
  readYes,
  readZone,
} from './fields.ts'

const fieldNames = [
  'name',
  'sources',
  'must have',
  'must not have',
  'at most',
  'languages',
  'at',
  'zone',
  'missed',
  'empty',
  'channels',
]

/**
 * Reads a subscription's YAML. Where anything in it is wrong there is none, and each mistake is one line with the file, the
 * line and the mend. Never throws.
 * @param files the names of the article files beside it
 */
export function readSubscription(
  text: string,
  name: string,
  files: readonly string[],
): { subscription?: Subscription; mistakes: string[] } {
  const lineCounter = new LineCounter()
  const mistakes: string[] = []
  const complain = (offset: number | undefined, mistake: string): void => {
    mistakes.push(`${name}, line ${lineCounter.linePos(offset ?? 0).line}: ${mistake}`)
  }
  const document = parsed(text, lineCounter)
  const [error] = document?.errors ?? []
  if (!document || error) {
    // An open bracket or quote is found at the end, and was forgotten in the field before it.
    const items = document && isMap(document.contents) ? document.contents.items : []
    const starts = items.map(({ key }) => key.range[0])
    const at = error?.pos[0] ?? 0
    complain(at >= text.trimEnd().length ? (starts.at(-1) ?? at) : at, `YAML cannot read this. ${mendOf(error?.code)}`)
    return { mistakes }
  }
  const fields = new Map<string, ParsedNode>()
  if (!isMap(document.contents)) complain(0, 'there are no fields here. Begin with “sources:” and a list of feeds.')
  else
    for (const { key, value } of document.contents.items) {
      const field = isScalar(key) ? String(key.value).replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ') : ''
      if (fieldNames.includes(field)) {
        if (value && !(isScalar(value) && value.value === '')) fields.set(field, value)
      } else {
        const nearest = closest(field.slice(0, 40), fieldNames)
        complain(
          key.range[0],
          `there is no field ${field.slice(0, 40) || 'without a name'}. The nearest is ${nearest}.`,
        )
      }
    }

  const sources = list('sources', (node) =>
    named(node, ['feed', 'link', 'file'], (kind, written): Read<Subscription['sources'][number]> => {
      if (kind === 'file' && !files.includes(written)) return { mistake: noFile(files) }
      const read = kind === 'file' ? { value: written } : readAddress(written)
      return 'mistake' in read ? read : { value: { kind, of: read.value } }
    }),
  )
  if (sources.length === 0 && mistakes.length === 0)
    complain(
      0,
      'it has no sources. Write “sources:” and under it lines such as “- feed: https://example.org/feed.xml”.',
    )
  const atMost = single('at most', readCount)
  const at = single('at', readTime)
  const zone = single('zone', readZone)
  const missed = single('missed', readMissed)
  const tellEmpty = single('empty', readYes)
  const subscription: Subscription = {
    name: single('name', readWords) ?? name.replace(/^.*[\\/]|\.ya?ml$/giu, ''),
    sources,
    filters: {
      mustHave: list('must have', (node) => scalar(node, readWords)),
      mustNotHave: list('must not have', (node) => scalar(node, readWords)),
      languages: list('languages', (node) => scalar(node, readLanguage)),
      ...(atMost !== undefined && { atMost }),
    },
    ...(at !== undefined && { at }),
    ...(zone !== undefined && { zone }),
    ...(missed !== undefined && { missed }),
    ...(tellEmpty !== undefined && { tellEmpty }),
    channels: list('channels', (node) => named(node, ['slack', 'discord'], readChannel)),
  }
  return mistakes.length > 0 ? { mistakes } : { subscription, mistakes }

  function single<Value>(field: string, read: (written: string) => Read<Value>): Value | undefined {
    const node = fields.get(field)
    return node && taken(node, scalar(node, read))
  }

  /** One value counts as a list of one. */
  function list<Value>(field: string, read: (node: ParsedNode) => Read<Value>): Value[] {
    const node = fields.get(field)
    if (!node) return []
    return (isSeq(node) ? node.items : [node]).flatMap((item) => {
      const value = taken(item, read(item))
      return value === undefined ? [] : [value]
    })
  }

  function taken<Value>(node: ParsedNode, read: Read<Value>): Value | undefined {
    if ('value' in read) return read.value
    complain(node.range[0], read.mistake)
    return undefined
  }
}

function parsed(text: string, lineCounter: LineCounter) {
  try {
    return parseDocument(text, { schema: 'failsafe', lineCounter, prettyErrors: false, logLevel: 'silent' })
  } catch {
    // Nested so deeply that the parser gives up.
    return undefined
  }
}

function mendOf(code: string | undefined): string {
  if (code === 'TAB_AS_INDENT') return 'Indent with spaces instead of tabs.'
  if (code === 'DUPLICATE_KEY') return 'The field is there twice: take one of them out.'
  return 'Put values with special characters in quotes, and line up the fields.'
}

function scalar<Value>(node: ParsedNode, read: (written: string) => Read<Value>): Read<Value> {
  if (isAlias(node)) return { mistake: 'this begins with a *. Put it in quotes.' }
  if (!isScalar(node)) return { mistake: 'there is more than one value here. Write one.' }
  return read(String(node.value).replace(/\s+/gu, ' ').trim())
}

/** A line "- feed: https://…" of a list. */
function named<Name extends string, Value>(
  node: ParsedNode,
  names: readonly Name[],
  read: (name: Name, written: string) => Read<Value>,
): Read<Value> {
  const [item, ...others] = isMap(node) ? node.items : []
  const name = names.find((one) => isScalar(item?.key) && item.key.value === one)
  if (!item?.value || name === undefined || others.length > 0)
    return { mistake: `each line of this list begins with one of ${names.map((one) => `“- ${one}:”`).join(', ')}.` }
  return scalar(item.value, (written) => read(name, written))
}

function noFile(files: readonly string[]): string {
  const nearest =
    files.length > 0
      ? `The files beside it are ${files.slice(0, 3).join(', ')}`
      : 'There are no article files beside it'
  return `there is no such article file. ${nearest}.`
}
