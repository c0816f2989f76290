import { type AsyncCompleter, createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import type { Desk } from '../../desk/desk.ts'
import { commands } from './commands.ts'
import { streamLines } from './lines.ts'
import { painterFor } from './paint.ts'
import { sit } from './session.ts'
import type { Surface } from './surface.ts'

/** What the desk sits at; the process's own standard streams are such. */
export type Input = Readable & { isTTY?: boolean }
export type Output = Writable & { isTTY?: boolean; columns?: number }

type Streams = { input: Input; output: Output; errors: Output }

/**
 * The desk at a terminal. With one, questions are typed at a prompt; without, each line of the input is a question,
 * answers go to the output, and everything else to the errors. Ends with the input, with /quit, Ctrl-C or Ctrl-D.
 * Gives whether everything could be done; whoever sits at a prompt has seen what could not, and may try again.
 */
export function startTerminal(desk: Desk, streams: Streams): Promise<boolean> {
  return streams.input.isTTY && streams.output.isTTY ? sitAtPrompt(desk, streams) : sitAtPipe(desk, streams)
}

async function sitAtPrompt(desk: Desk, { input, output }: Streams): Promise<boolean> {
  const surface = surfaceOn(output)
  await sit(desk, promptedLines(desk, input, output), { answers: surface, notes: surface })
  return true
}

async function sitAtPipe(desk: Desk, { input, output, errors }: Streams): Promise<boolean> {
  input.setEncoding('utf8')
  const answers = separated(surfaceOn(output))
  const done = await sit(desk, streamLines(input), { answers, notes: surfaceOn(errors) })
  input.destroy()
  return done
}

/** In columns: longer lines are hard to read. */
const widest = 100

/** What is written to a stream that is no terminal is not wrapped: whoever reads it may. */
export function surfaceOn(stream: Output): Surface {
  return {
    width: () => (stream.isTTY ? Math.min(stream.columns || 80, widest) : Number.POSITIVE_INFINITY),
    paint: painterFor(stream),
    show: (block) => void stream.write(`${block}\n`),
  }
}

/** The same surface, with an empty line between one block and the next. */
export function separated(surface: Surface): Surface {
  let first = true
  return {
    ...surface,
    show(block) {
      surface.show(first ? block : `\n${block}`)
      first = false
    },
  }
}

async function* promptedLines(desk: Desk, input: Input, output: Output): AsyncGenerator<string> {
  const prompt = painterFor(output)('label', '> ')
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
  askForLine()
  for await (const line of reader) {
    yield line
    askForLine()
  }
}

/** What Tab offers: the commands, and after /brief the articles' names. */
function completerFor(desk: Desk): AsyncCompleter {
  return (line, give) => {
    const fitting = (offers: string[]) => give(null, [offers.filter((offer) => offer.startsWith(line)), line])
    if (line.startsWith('/brief ')) {
      desk.articles().then(
        ({ entries }) => fitting(entries.map(({ name }) => `/brief ${name}`)),
        () => fitting([]),
      )
    } else fitting(line.startsWith('/') ? commands.map(({ name }) => name) : [])
  }
}
