import { type AsyncCompleter, createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import type { Desk } from '../../desk/desk.ts'
import { commands } from './commands.ts'
import { safe } from './foreign.ts'
import { painterFor } from './paint.ts'
import type { Output } from './surface.ts'

/**
 * The lines somebody types at a prompt, with a history for as long as it lasts and Tab for commands and names.
 * Ends with Ctrl-C or Ctrl-D, at the beginning of a line.
 */
export async function* promptedLines(desk: Desk, input: Readable, output: Output): AsyncGenerator<string> {
  const paint = painterFor(output)
  const prompt = paint('label', '> ')
  const reader = createInterface({ input, output, prompt, historySize: 200, completer: completerFor(desk) })
  let open = true
  let afterPrompt = false
  const askForLine = () => {
    output.write('\n')
    if (!open) return
    reader.prompt()
    afterPrompt = true
  }
  reader.on('line', () => {
    afterPrompt = false
  })
  reader.on('SIGINT', () => reader.close())
  reader.on('close', () => {
    open = false
    if (afterPrompt) output.write('\n')
  })
  output.write(`\n${paint('aside', 'Ask in your own words; /help lists what else you can do.')}\n`)
  askForLine()
  for await (const line of reader) {
    yield line
    askForLine()
  }
}

/** What Tab offers: the commands, and after /brief the names of articles that can be shown as they are. */
function completerFor(desk: Desk): AsyncCompleter {
  return (line, give) => {
    const offer = (all: string[]) => give(null, [all.filter((one) => one.startsWith(line) && safe(one) === one), line])
    if (line.startsWith('/brief ')) {
      desk.articles().then(
        ({ entries }) => offer(entries.map(({ name }) => `/brief ${name}`)),
        () => offer([]),
      )
    } else offer(line.startsWith('/') ? commands.map(({ name }) => name) : [])
  }
}
