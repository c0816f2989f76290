import { type Command, type FieldName, fieldNames, verbs } from './command.ts'

type Token = { word: string; quoted: boolean }

/**
 * Reads a command that is written as a line: `subscribe https://a.example/feed at "weekdays 08:30" zone Europe/Berlin`.
 * A value goes on to the next field's name; quotes keep words together that would else be one. Gives nothing where the line
 * does not begin with a verb.
 */
export function readCommand(line: string): Command | undefined {
  const [first, ...tokens] = tokensOf(line)
  const verb = verbs.find((one) => one === first?.word.toLowerCase())
  if (verb === undefined) return undefined
  const takesFields = verb === 'subscribe' || verb === 'edit'
  const said = new Map<FieldName | 'which', Token[]>()
  let current: FieldName | 'which' = verb === 'subscribe' ? 'source' : 'which'
  for (const token of tokens) {
    const named = takesFields && !token.quoted ? fieldNamed(token.word) : undefined
    // "at every day at 8": the second one belongs to the time.
    if (named !== undefined && !(named === 'at' && current === 'at')) {
      current = named
      continue
    }
    if (verb === 'subscribe' && current === 'source' && !isSource(token)) current = 'at'
    said.set(current, [...(said.get(current) ?? []), token])
  }
  const which = joined('which', said.get('which') ?? [])
  const fields = Object.fromEntries(
    fieldNames.flatMap((name) => {
      const value = joined(name, said.get(name) ?? [])
      return value === '' ? [] : [[name, value]]
    }),
  )
  return { verb, ...(which !== '' && { which }), fields }
}

/** Words of a line; what stands in quotes is one. */
function tokensOf(line: string): Token[] {
  const found = line.matchAll(/["“”]([^"“”]*)["“”]|([^\s"“”]+)/gu)
  return [...found].map(([, quoted, word = '']) =>
    quoted === undefined ? { word, quoted: false } : { word: quoted.trim(), quoted: true },
  )
}

/** The field that a word names: "at", "at:". */
function fieldNamed(word: string): FieldName | undefined {
  const name = word.toLowerCase().replace(/:$/u, '')
  return fieldNames.find((one) => one === name)
}

/** An address, or the name of an article file; any other word is the beginning of a time. */
function isSource({ word, quoted }: Token): boolean {
  return quoted || /^[a-z]+:\/\/|\.[a-z]{2,}(?:[/:,]|$)|^,$/iu.test(word)
}

/** The words of a value. In a list of phrases, what is quoted is one of them. */
function joined(name: FieldName | 'which', tokens: readonly Token[]): string {
  const phrases = name === 'with' || name === 'without'
  return tokens
    .map(({ word, quoted }, index) => {
      const apart = phrases && (quoted || tokens[index - 1]?.quoted === true) && !/^,|,$/u.test(word)
      return index === 0 ? word : `${apart ? ', ' : ' '}${word}`
    })
    .join('')
}
