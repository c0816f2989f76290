import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { token as discordToken, FakeDiscord } from '../fakes/discord/server.ts'
import { FakeSlack, tokens } from '../fakes/slack/server.ts'

/** Runs the program as an operator would, with a Slack on loopback, in a directory of its own. */
async function operate(environment: Record<string, string>, args: string[] = []) {
  const slack = await FakeSlack.start()
  const data = await mkdtemp(join(tmpdir(), 'newsdesk-'))
  const program = spawn(process.execPath, ['--import', resolve('src/runtime.js'), resolve('src/main.ts'), ...args], {
    cwd: resolve('.'),
    env: {
      SLACK_BOT_TOKEN: tokens.bot,
      SLACK_APP_TOKEN: tokens.app,
      SLACK_API_URL: `${slack.url}/api/`,
      NEWSDESK_DATA: data,
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let [output, errors] = ['', '']
  program.stdout.setEncoding('utf8').on('data', (chunk: string) => (output += chunk))
  program.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    errors += chunk
    slack.workspace.touch()
  })
  const ended = once(program, 'close')
  onTestFinished(async () => {
    program.kill('SIGKILL')
    await ended
    await slack.stop()
    await rm(data, { recursive: true })
  })
  return {
    slack,
    program,
    async end() {
      await ended
      return { status: program.exitCode, output, errors }
    },
    logged: (words: string) => slack.workspace.until(() => errors.includes(words)),
    errors: () => errors,
  }
}

test('npm start with credentials: one line an event, no token, none of what people wrote, a clean end', async () => {
  const { slack, program, end, logged } = await operate({})
  await logged('slack: connected')
  slack.workspace.channel('C1')
  await slack.people.command('C1', 'U1', '/brief', '')
  await slack.workspace.until(() => slack.workspace.own('C1').length === 1)
  await slack.people.command('C1', 'U1', '/ask', 'When did the talks last take place?')
  await slack.workspace.until(() => slack.workspace.own('C1').length === 2)
  await logged('answer  platform=slack')
  program.kill('SIGTERM')
  const { status, output, errors } = await end()
  expect({ status, output }).toEqual({ status: 0, output: '' })
  const events = errors
    .trim()
    .split('\n')
    .map((line) => line.slice(21).replace(/ {2}.*/, ''))
  expect(events).toEqual(['slack: signed in', 'slack: connected', 'briefing', 'answer', 'stopping', 'stopped'])
  expect(errors).not.toMatch(/xoxb|xapp|talks/)
})

test('LOG_FORMAT=json: each line is JSON', async () => {
  const { program, end, logged } = await operate({ LOG_FORMAT: 'json' })
  await logged('slack: connected')
  program.kill('SIGINT')
  const { status, errors } = await end()
  expect(status).toBe(0)
  expect(
    errors
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).event),
  ).toContain('slack: connected')
})

test('a wrong token: one line that names the variable, and status 1', async () => {
  const { end } = await operate({ SLACK_BOT_TOKEN: 'xoxb-wrong' })
  const { status, errors } = await end()
  expect(status).toBe(1)
  expect(errors.trim().split('\n')).toEqual([expect.stringMatching(/^SLACK_BOT_TOKEN: .*invalid_auth/)])
})

/** What the environment says of a Discord on loopback. */
async function alsoDiscord(token = discordToken) {
  const discord = await FakeDiscord.start()
  onTestFinished(() => discord.stop())
  return { DISCORD_TOKEN: token, DISCORD_API_BASE: discord.url }
}

test.each([
  [
    'Slack',
    async () => ({ ...(await alsoDiscord()), SLACK_BOT_TOKEN: 'xoxb-wrong' }),
    'SLACK_BOT_TOKEN',
    'discord: connected',
  ],
  ['Discord', () => alsoDiscord('wrong'), 'DISCORD_TOKEN', 'slack: connected'],
] as const)('where %s refuses its token, the other platform runs', async (_, environment, setting, connected) => {
  const { program, end, logged } = await operate(await environment())
  await logged(connected)
  await logged(setting)
  program.kill('SIGTERM')
  const { status, errors } = await end()
  expect(status).toBe(0)
  expect(errors).toContain(`not started  reason="${setting}`)
})

test('doctor and manifest', async () => {
  const doctor = await operate({}, ['doctor'])
  const { status, output } = await doctor.end()
  expect(status).toBe(1)
  expect(output).toContain('ok  SLACK_BOT_TOKEN')
  expect(output).toContain('/invite @newsdesk')
  const manifest = await (await operate({}, ['manifest', 'slack'])).end()
  expect(JSON.parse(manifest.output)).toHaveProperty('features.slash_commands')
})
