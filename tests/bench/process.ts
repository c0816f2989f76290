import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { performance } from 'node:perf_hooks'
import packageJson from '../../package.json' with { type: 'json' }

/** Prints a process's largest resident memory in kilobytes when it ends. */
const tellMemory = `data:text/javascript,process.on('exit', () => console.error('maxRSS', process.resourceUsage().maxRSS))`

/** One start: the time to its first briefing in milliseconds, and its largest resident memory in megabytes. */
export type Start = { firstBriefing: number; megabytes: number }

/**
 * One real start of the desk, as `npm start` starts it, with some questions on its standard input.
 * `fresh` is as if it had never been started before: nothing compiled is at hand.
 */
export async function startDesk(questions: readonly string[], { fresh }: { fresh: boolean }): Promise<Start> {
  const start = performance.now()
  const [, ...argv] = packageJson.scripts.start.split(' ')
  const env = fresh ? { NODE_DISABLE_COMPILE_CACHE: '1' } : {}
  const desk = spawn(process.execPath, ['--import', tellMemory, ...argv], { env, stdio: 'pipe' })
  desk.stdin.end(questions.join('\n'))
  let firstBriefing = Number.NaN
  let errors = ''
  desk.stderr.setEncoding('utf8').on('data', (text: string) => {
    if (errors === '') firstBriefing = performance.now() - start
    errors += text
  })
  desk.stdout.resume()
  await once(desk, 'close')
  if (desk.exitCode !== 0) throw new Error(`The desk ended with status ${desk.exitCode}: ${errors}`)
  return { firstBriefing, megabytes: Number(/maxRSS (\d+)/.exec(errors)?.[1]) / 1024 }
}
