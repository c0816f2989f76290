import { closest } from 'fastest-levenshtein'
import { Problem } from '../../desk/problem.ts'

export type Command = '/brief' | '/articles' | '/evidence' | '/new' | '/help' | '/quit'

/** Every command at the prompt: what it takes, and what it does. */
export const commands: readonly { name: Command; takes?: string; does: string }[] = [
  {
    name: '/brief',
    takes: 'FILE',
    does: 'brief on another article: a name from /articles, any file by its path, or a link',
  },
  { name: '/articles', does: 'list the articles, newest first' },
  { name: '/evidence', does: 'show the sentences behind the last answer, with their neighbours' },
  { name: '/new', does: 'start a new conversation about the same article' },
  { name: '/help', does: 'show this' },
  { name: '/quit', does: 'leave, as Ctrl-C and Ctrl-D do' },
]

/**
 * A line that starts with "/" as a command and what is given to it, without quotes around it; any other line is undefined.
 * @throws {Problem} when there is no such command, naming the nearest.
 */
export function readCommand(line: string): { command: Command; argument: string } | undefined {
  const [, word = '', rest = ''] = /^(\/\S*)\s*(.*)$/s.exec(line.trim()) ?? []
  if (word === '') return undefined
  const known = commands.find(({ name }) => name === word.toLowerCase())
  if (!known) {
    const names = commands.map(({ name }) => name)
    const shown = word.slice(0, 40)
    const nearest = names.find((name) => name.startsWith(word.toLowerCase())) ?? closest(shown, names)
    throw new Problem(`There is no command ${shown}. The nearest is ${nearest}; /help lists them all.`)
  }
  return { command: known.name, argument: rest.trim().replace(/^(["'])(.*)\1$/s, '$2') }
}
