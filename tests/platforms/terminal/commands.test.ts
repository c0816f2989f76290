import { describe, expect, test } from 'vitest'
import { commands, readCommand } from '../../../src/platforms/terminal/commands.ts'

describe('readCommand', () => {
  test('knows every command it lists, in any case and with space around', () => {
    for (const { name } of commands) {
      expect(readCommand(`  ${name.toUpperCase()} `)).toEqual({ command: name, argument: '' })
    }
  })

  test('gives the rest of the line, without quotes around it', () => {
    expect(readCommand('/brief  my notes.md ')).toEqual({ command: '/brief', argument: 'my notes.md' })
    expect(readCommand('/brief "my notes.md"')).toEqual({ command: '/brief', argument: 'my notes.md' })
  })

  test('takes any other line for a question', () => {
    for (const line of ['When did they meet?', 'either/or', '']) expect(readCommand(line)).toBeUndefined()
  })

  test.each([
    ['/evidense', '/evidence'],
    ['/ev', '/evidence'],
    ['/exit', '/quit'],
    ['/', '/brief'],
  ])('names the nearest to %s', (line, nearest) => {
    expect(() => readCommand(line)).toThrow(`There is no command ${line}. The nearest is ${nearest};`)
  })

  test('a long word that is no command makes no long line', () => {
    expect(() => readCommand(`/${'x'.repeat(10_000)}`)).toThrow(/^.{1,120}$/)
  })
})
