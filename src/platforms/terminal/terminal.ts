import type { Readable } from 'node:stream'
import type { Desk } from '../../desk/desk.ts'
import { streamLines } from './lines.ts'
import { promptedLines } from './prompt.ts'
import { sit } from './session.ts'
import { type Output, separated, surfaceOn } from './surface.ts'

/** What the desk sits at; a process's own standard streams are such. */
type Streams = { input: Readable & { isTTY?: boolean }; output: Output; errors: Output }

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
