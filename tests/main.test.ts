import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import packageJson from '../package.json' with { type: 'json' }
import type { Answer, Briefing } from '../src/core/index.ts'
import { type Host, startHost } from './fakes/hosts/host.ts'

const seed = resolve('briefings/china-japan-party-talks.md')
const text = readFileSync(seed, 'utf8')
let place = ''
beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'newsdesk-'))
})
afterAll(() => rmSync(place, { recursive: true }))

const argv = ['--import', resolve('src/runtime.js'), resolve('src/main.ts')]
/** Nothing of this machine's environment: the desk has to run on an empty one. */
const environment: Record<string, string> = {}

/** Runs the program as somebody at a shell would, somewhere with no briefings/ of its own. */
async function newsdesk(args: string[], input: string | Uint8Array = '', cwd = place, env = environment) {
  const program = spawn(process.execPath, [...argv, ...args], { cwd, env, stdio: 'pipe' })
  program.stdin.on('error', () => {}).end(input)
  const [output, errors]: [string[], string[]] = [[], []]
  program.stdout.setEncoding('utf8').on('data', (chunk: string) => output.push(chunk))
  program.stderr.setEncoding('utf8').on('data', (chunk: string) => errors.push(chunk))
  await once(program, 'close')
  return { status: program.exitCode, output: output.join(''), errors: errors.join('') }
}

describe('the command line', () => {
  test('--help and --version', async () => {
    const [help, version] = await Promise.all([newsdesk(['--help']), newsdesk(['--version'])])
    expect(help).toMatchObject({ status: 0, errors: '' })
    expect(help.output).toContain('brief FILE')
    expect(version).toEqual({ status: 0, errors: '', output: `${packageJson.version}\n` })
  })

  test.each([
    [['brie', 'x'], 'There is no command brie. The nearest is brief. See --help.'],
    [['brief'], 'Name the article to brief on: a FILE, or - for standard input. See --help.'],
    [['brief', 'a', 'b'], 'brief takes one FILE; ask takes questions. See --help.'],
    [['ask', 'a'], 'Put a question after the FILE, in quotes. See --help.'],
    [['--jsn'], "Unknown option '--jsn'. See --help."],
    [['--json'], '--json goes with brief or ask. See --help.'],
    [
      ['feeds', 'add'],
      'feeds takes one of list, check, add URL [--backlog N], remove URL, import FILE, export FILE. See --help.',
    ],
  ])('%j is wrong use: status 2 and one line', async (args, line) => {
    expect(await newsdesk(args)).toEqual({ status: 2, output: '', errors: `${line}\n` })
  })

  test('brief --json is one line in the form of the core, each citation exact', async () => {
    const { status, output, errors } = await newsdesk(['brief', seed, '--json'])
    expect({ status, errors }).toEqual({ status: 0, errors: '' })
    expect(output.trimEnd()).not.toContain('\n')
    const briefing: Briefing = JSON.parse(output)
    const citations = [...briefing.summary, ...briefing.facts].flatMap((line) => line.citations)
    expect(citations.length).toBeGreaterThan(2)
    for (const { start, end, quote } of citations) expect(text.slice(start, end)).toBe(quote)
  })

  test('ask --json is one line for each answer, each following up on the one before; - is standard input', async () => {
    const questions = ['Who asked to restart the talks?', 'and who is he?']
    const { status, output, errors } = await newsdesk(['ask', '-', ...questions, '--json'], text)
    expect({ status, errors }).toEqual({ status: 0, errors: '' })
    const answers: Answer[] = output
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(answers.map(({ kind }) => kind)).toEqual(['answer', 'answer'])
    expect(answers[1]?.standalone).toContain('Liu')
  })

  test.each([
    ['a missing file', ['brief', 'none.md'], '', /^There is no file none\.md\. .+\n$/],
    ['a folder', ['brief', '.'], '', /^\. is a folder\. .+\n$/],
    ['an empty input', ['brief', '-'], '', /^standard input has no words in it\. .+\n$/],
    [
      'a binary input',
      ['ask', '-', 'What?'],
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]),
      /^standard input is an image.+\n$/,
    ],
    ['an empty question', ['ask', seed, ''], '', /^That question is empty\. .+\n$/],
  ])('%s could not be done: status 1 and one line', async (_, args, input, line) => {
    const { status, output, errors } = await newsdesk(args, input)
    expect({ status, output }).toEqual({ status: 1, output: '' })
    expect(errors).toMatch(line)
    expect(errors.trimEnd()).not.toContain('\n')
  })

  test('says what is wrong with front matter, and briefs all the same', async () => {
    writeFileSync(join(place, 'a.md'), `---\ntitle: Talks\npublished: soon\n---\n${text}`)
    const { status, output, errors } = await newsdesk(['brief', 'a.md'])
    expect(status).toBe(0)
    expect(output).toMatch(/^Talks\n/)
    expect(errors).toMatch(/^a\.md, line 3: .+\n$/)
  })

  test('a reader that stops early is no error', async () => {
    const program = spawn(process.execPath, [...argv, 'brief', seed], { cwd: place, env: environment, stdio: 'pipe' })
    program.stdout.destroy()
    let errors = ''
    program.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      errors += chunk
    })
    await once(program, 'close')
    expect({ status: program.exitCode, errors }).toEqual({ status: 0, errors: '' })
  })
})

describe('a link', () => {
  const paragraphs = text.split('\n').filter((line) => /^[A-Z“]/.test(line))
  const page = `<html><head><title>Talks to resume</title></head><body><article>${paragraphs.map((line) => `<p>${line}</p>`).join('')}</article></body></html>`
  let host: Host
  let link = ''
  beforeAll(async () => {
    host = await startHost((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page)
    })
    link = `http://127.0.0.1:${host.port}/talks`
  })
  afterAll(() => host.close())

  test('is briefed on and asked about, and on a pipe no time is shown', async () => {
    const allowed = { ALLOW_PRIVATE_HOSTS: '127.0.0.1' }
    const asked = await newsdesk(['ask', link, 'When did the talks last take place?'], '', place, allowed)
    expect(asked).toMatchObject({ status: 0, errors: '' })
    expect(asked.output).toContain('2018')
    const atDesk = await newsdesk([], `/brief ${link}\nWhen did the talks last take place?\n`, resolve('.'), allowed)
    expect(atDesk).toMatchObject({ status: 0 })
    expect(atDesk.errors).toContain('Talks to resume')
  })

  test('into the desk’s own network is refused, in words that tell nothing of it', async () => {
    host.requests.length = 0
    const { status, output, errors } = await newsdesk(['brief', link])
    expect({ status, output }).toEqual({ status: 1, output: '' })
    expect(errors).toBe(
      'The desk reads only from the web’s own ports (80, 443, 8080, 8443). Give an address without a port.\n',
    )
    expect(host.requests).toEqual([])
  })
})

describe('the desk, as npm start opens it', () => {
  test('briefs on the newest article and answers a question from a pipe', async () => {
    const { status, output, errors } = await newsdesk([], 'When did the talks last take place?\n', resolve('.'))
    expect(status).toBe(0)
    expect(output).toContain('2018')
    expect(output.trimEnd().split('\n\n')).toHaveLength(1)
    expect(errors).toContain('[1]')
  })

  test('says in one line what to do where there are no articles', async () => {
    const { status, output, errors } = await newsdesk([])
    expect({ status, output }).toEqual({ status: 1, output: '' })
    expect(errors).toMatch(/^There is no folder briefings\/\. .+\n$/)
  })
})
