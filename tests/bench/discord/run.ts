/** One real program against the fake Discord: how soon its answers are visible, and what it keeps in memory. */
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { readable } from '../../fakes/discord/markdown.ts'
import { FakeDiscord, token } from '../../fakes/discord/server.ts'
import { questions } from '../texts.ts'

export type Run = {
  latencies: number[]
  burst: { ms: number; answered: number; inOrder: boolean }
  slowestAck: number
  megabytes: number
}

/** How many questions are asked one after the other, each in a channel of its own. */
export const asked = 200
const channels = 50

/** Starts a program, asks, and stops it. `briefs` says that each channel is to be briefed first. */
export async function runOnDiscord(program: string[], { briefs }: { briefs: boolean }): Promise<Run> {
  const discord = await FakeDiscord.start()
  const { world, people } = discord
  const names = Array.from({ length: asked }, () => world.channel().id)
  const data = await mkdtemp(join(tmpdir(), 'newsdesk-bench-'))
  const environment = {
    DISCORD_TOKEN: token,
    DISCORD_API_BASE: discord.url,
    DISCORD_MESSAGE_CONTENT: '1',
    NEWSDESK_DATA: data,
  }
  const child = spawn(process.execPath, program, { env: environment, stdio: 'ignore' })
  const ended = once(child, 'close')
  await world.until(() => discord.gateway.connected)

  const first = briefs ? 1 : 0
  const ask = (channel: string, question: string) =>
    people.command(channel, { name: 'ask', options: [{ name: 'question', type: 3, value: question }] })
  for (const channel of briefs ? names : []) {
    await people.command(channel, { name: 'brief', options: [] })
    await world.until(() => world.own(channel).length === 1)
  }
  const latencies: number[] = []
  for (const [index, channel] of names.entries()) {
    const start = performance.now()
    await ask(channel, questions[index % questions.length] ?? '')
    await world.until(() => world.own(channel).length === first + 1)
    latencies.push(performance.now() - start)
  }
  const megabytes = residentMegabytes(child.pid ?? 0)

  const crowd = names.slice(0, channels)
  const start = performance.now()
  for (const part of [1, 2]) await Promise.all(crowd.map((channel) => ask(channel, `Who is Ito, part ${part}?`)))
  const answers = (channel: string) =>
    world
      .own(channel)
      .map(readable)
      .filter((text) => /, part \d\?/.test(text))
  await world.until(() => crowd.every((channel) => answers(channel).length >= 1))
  const ms = performance.now() - start
  await world.until(() => crowd.every((channel) => answers(channel).length >= 2))
  const parts = (channel: string) => answers(channel).map((text) => /, part (\d)/.exec(text)?.[1])
  const inOrder = crowd.every((channel) => parts(channel).join() === '1,2')
  const answered = crowd.reduce((sum, channel) => sum + answers(channel).length, 0)
  child.kill('SIGTERM')
  await ended
  await discord.stop()
  await rm(data, { recursive: true })
  return {
    latencies: latencies.sort((a, b) => a - b),
    burst: { ms, answered, inOrder },
    slowestAck: Math.max(...discord.interactions.all.map(({ waited = 0 }) => waited)),
    megabytes,
  }
}

function residentMegabytes(pid: number): number {
  return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024
}
