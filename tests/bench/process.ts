import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { performance } from 'node:perf_hooks'

/** Prints a process's largest resident memory in kilobytes when it ends. */
const tellMemory = `data:text/javascript,process.on('exit', () => console.error('maxRSS', process.resourceUsage().maxRSS))`

/** One real start of the desk, as `npm start` starts it, with some questions on its standard input. */
export async function startDesk(
  questions: readonly string[],
): Promise<{ firstBriefing: number; answers: number; megabytes: number }> {
  const start = performance.now()
  const argv = ['--import', './src/runtime.js', '--import', tellMemory, 'src/main.ts']
  const desk = spawn(process.execPath, argv, { stdio: 'pipe' })
  desk.stdin.end(questions.join('\n'))
  let firstBriefing = Number.NaN
  let errors = ''
  desk.stderr.setEncoding('utf8').on('data', (text: string) => {
    if (errors === '') firstBriefing = performance.now() - start
    errors += text
  })
  let output = ''
  desk.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text
  })
  await once(desk, 'close')
  if (desk.exitCode !== 0) throw new Error(`The desk ended with status ${desk.exitCode}: ${errors}`)
  const answers = output.split('\n\n').length
  return { firstBriefing, answers, megabytes: Number(/maxRSS (\d+)/.exec(errors)?.[1]) / 1024 }
}
