/** One real program against the fake Slack: how soon its answers are visible, and what it keeps in memory. */
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { FakeSlack, tokens } from '../../fakes/slack/server.ts'
import { readable } from '../../fakes/slack/workspace.ts'
import { questions } from '../texts.ts'

export type Run = {
  latencies: number[]
  burst: { ms: number; answered: number; inOrder: boolean }
  slowestAck: number
  megabytes: number
}

/** How many questions are asked one after the other, each in a channel of its own, so that no pacing is measured. */
export const asked = 200
const channels = 50

/** Starts a program, asks, and stops it. `briefs` says that each channel is to be briefed first. */
export async function runOnSlack(program: string[], { briefs }: { briefs: boolean }): Promise<Run> {
  const slack = await FakeSlack.start()
  const data = await mkdtemp(join(tmpdir(), 'newsdesk-bench-'))
  const environment = {
    SLACK_BOT_TOKEN: tokens.bot,
    SLACK_APP_TOKEN: tokens.app,
    SLACK_API_URL: `${slack.url}/api/`,
    NEWSDESK_DATA: data,
  }
  const child = spawn(process.execPath, program, { env: environment, stdio: 'ignore' })
  const ended = once(child, 'close')
  await slack.workspace.until(() => slack.delivery.connected)

  const names = Array.from({ length: asked }, (_, index) => slack.workspace.channel(`C${index}`).id)
  const first = briefs ? 1 : 0
  for (const channel of briefs ? names : []) {
    await slack.people.command(channel, 'U1', '/brief', '')
    await slack.workspace.until(() => slack.workspace.own(channel).length === 1)
  }
  await new Promise((resolve) => setTimeout(resolve, 1100))
  const latencies: number[] = []
  for (const [index, channel] of names.entries()) {
    const start = performance.now()
    await slack.people.command(channel, 'U1', '/ask', questions[index % questions.length] ?? '')
    await slack.workspace.until(() => slack.workspace.own(channel).length === first + 1)
    latencies.push(performance.now() - start)
  }
  const megabytes = residentMegabytes(child.pid ?? 0)
  await new Promise((resolve) => setTimeout(resolve, 1100))

  const start = performance.now()
  for (const part of [1, 2]) {
    const crowd = names.slice(0, channels)
    await Promise.all(crowd.map((channel) => slack.people.command(channel, 'U1', '/ask', `Who is Ito, part ${part}?`)))
  }
  const answers = (channel: string) =>
    slack.workspace
      .own(channel)
      .map(readable)
      .filter((text) => /, part \d\?/.test(text))
  const shown = names.slice(0, channels)
  await slack.workspace.until(() => shown.every((channel) => answers(channel).length >= 1))
  const ms = performance.now() - start
  await slack.workspace.until(() => shown.every((channel) => answers(channel).length >= 2))
  const inOrder = shown.every(
    (channel) =>
      answers(channel)
        .map((text) => /, part (\d)/.exec(text)?.[1])
        .join() === '1,2',
  )
  const answered = shown.reduce((sum, channel) => sum + answers(channel).length, 0)
  child.kill('SIGTERM')
  await ended
  await slack.stop()
  await rm(data, { recursive: true })
  return {
    latencies: latencies.sort((a, b) => a - b),
    burst: { ms, answered, inOrder },
    slowestAck: Math.max(...slack.delivery.waits),
    megabytes,
  }
}

function residentMegabytes(pid: number): number {
  return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024
}
