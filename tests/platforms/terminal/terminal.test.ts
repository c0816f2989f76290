import { PassThrough } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { startTerminal } from '../../../src/platforms/terminal/terminal.ts'
import { fakeDesk } from '../../fakes/desk.ts'

/** Streams that are a terminal, or not, and what has been written to them. */
function streams(isTTY: boolean) {
  const [input, output, errors] = [new PassThrough(), new PassThrough(), new PassThrough()]
  const [written, complained]: [string[], string[]] = [[], []]
  output.on('data', (chunk) => written.push(String(chunk)))
  errors.on('data', (chunk) => complained.push(String(chunk)))
  Object.assign(input, { isTTY })
  Object.assign(output, { isTTY, columns: 60 })
  return { input, output, errors, written: () => written.join(''), complained: () => complained.join('') }
}

describe('without a terminal', () => {
  test('each line is a question, answers go to the output and everything else to the errors', async () => {
    const { written, complained, ...at } = streams(false)
    at.input.end('What?\r\nAnd then?\n/articles')
    expect(await startTerminal(fakeDesk, at)).toBe(true)
    expect(written()).toBe(
      'Fish, after 0 turns. [1]\n[1]  Fish were agreed on.\n\nFish, after 1 turns. [1]\n[1]  Fish were agreed on.\n',
    )
    expect(complained()).toContain('Fish\n')
    expect(complained()).toContain('rice.md')
  })

  test('says that something could not be done', async () => {
    const { written, complained, ...at } = streams(false)
    at.input.end('/nonsense\n')
    expect(await startTerminal(fakeDesk, at)).toBe(false)
    expect(written()).toBe('')
    expect(complained()).toContain('There is no command /nonsense')
  })

  test('/quit ends it though the input goes on', async () => {
    const { written, complained, ...at } = streams(false)
    at.input.write('/quit\nWhat?\n')
    expect(await startTerminal(fakeDesk, at)).toBe(true)
    expect(written()).toBe('')
  })
})

describe('with a terminal', () => {
  test.each([
    ['Ctrl-D', '\x04'],
    ['Ctrl-C', '\x03'],
    ['Ctrl-C in the middle of a line', 'Wha\x03'],
    ['/quit', '/quit\r'],
  ])('everything goes to it, at a prompt, and %s leaves cleanly', async (_, leaving) => {
    const { written, complained, ...at } = streams(true)
    const sitting = startTerminal(fakeDesk, at)
    const prompted = (times: number) => until(() => written().split('> \x1b').length > times)
    await prompted(1)
    expect(written()).toContain('Fish')
    at.input.write('What?\r')
    await prompted(2)
    expect(written()).toContain('Fish, after 0 turns.')
    at.input.write('/nonsense\r')
    await prompted(3)
    expect(written()).toContain('There is no command /nonsense')
    at.input.write(leaving)
    expect(await sitting).toBe(true)
    expect(written().endsWith('\n')).toBe(true)
    expect(complained()).toBe('')
  })

  test('lines pasted together are each answered, though the input ends with them', async () => {
    const { written, complained, ...at } = streams(true)
    at.input.write('What?\rAnd then?\r\x04')
    expect(await startTerminal(fakeDesk, at)).toBe(true)
    expect(written()).toContain('Fish, after 0 turns.')
    expect(written()).toContain('Fish, after 1 turns.')
  })

  test('Tab completes commands and the names of articles', async () => {
    const { written, complained, ...at } = streams(true)
    const sitting = startTerminal(fakeDesk, at)
    at.input.write('/ev\t')
    await until(() => written().includes('/evidence'))
    at.input.write('\r/brief ri\t')
    await until(() => written().includes('/brief rice.md'))
    at.input.write('\r')
    await until(() => written().includes('Rice'))
    at.input.write('\x04')
    expect(await sitting).toBe(true)
    expect(written()).toContain('Nothing has been asked yet.')
  })
})

/** Waits for other work to be done until something holds; a test that never gets there ends by its timeout. */
async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setImmediate(resolve))
}
