import { spawn } from 'node:child_process'
import { performance } from 'node:perf_hooks'
import { setTimeout } from 'node:timers/promises'
import { FakeSlack, tokens } from '../../fakes/slack/server.ts'

/** How long the desk takes until it is well, and which share of a processor it then takes, over so many seconds. */
export async function runIdle(
  data: string,
  seconds: number,
): Promise<{ start: number; share: number; megabytes: number }> {
  const slack = await FakeSlack.start()
  const port = 20_000 + Math.floor(Math.random() * 20_000)
  const began = performance.now()
  const desk = spawn(process.execPath, ['--import', './src/runtime.js', 'src/main.ts'], {
    env: {
      ...process.env,
      SLACK_BOT_TOKEN: tokens.bot,
      SLACK_APP_TOKEN: tokens.app,
      SLACK_API_URL: `${slack.url}/api/`,
      NEWSDESK_DATA: data,
      PORT: String(port),
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  try {
    while (!(await isWell(port))) await setTimeout(20)
    const start = performance.now() - began
    await setTimeout(5000)
    const [before, from] = [await metrics(port), performance.now()]
    await setTimeout(seconds * 1000)
    const after = await metrics(port)
    const share = (after.cpu - before.cpu) / ((performance.now() - from) / 1000)
    return { start, share, megabytes: after.resident / 2 ** 20 }
  } finally {
    desk.kill('SIGKILL')
    await slack.stop()
  }
}

async function isWell(port: number): Promise<boolean> {
  return fetch(`http://127.0.0.1:${port}/healthz`).then(
    ({ ok }) => ok,
    () => false,
  )
}

async function metrics(port: number): Promise<{ cpu: number; resident: number }> {
  const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text()
  const value = (name: string) => Number(new RegExp(`^${name} (\\S+)`, 'm').exec(text)?.[1])
  return { cpu: value('process_cpu_seconds_total'), resident: value('process_resident_memory_bytes') }
}
