/** What the desk costs on Discord, against a discord.js client that only echoes. Exits with 1 when a bar is missed. */
import { execFileSync } from 'node:child_process'
import { asked, runOnDiscord } from './discord/run.ts'
import { missedBars, quantile, report } from './measure.ts'

const runtime = ['--import', './src/runtime.js']
const small = '--max-semi-space-size=4'
const echo = await runOnDiscord([...runtime, 'tests/bench/discord/echo.ts'], { briefs: false })
const desk = await runOnDiscord([small, ...runtime, 'src/main.ts'], { briefs: true })
const core = Number(
  execFileSync(process.execPath, [...runtime, 'tests/bench/slack/core.ts', String(asked)], { encoding: 'utf8' }),
)

const [echoed, answered] = [quantile(echo.latencies, 0.95), quantile(desk.latencies, 0.95)]
report('/ask to visible answer, a client that only echoes, p95', echoed, 'ms')
report('/ask to visible answer, p50', quantile(desk.latencies, 0.5), 'ms')
report('/ask to visible answer, p95', answered, 'ms', 150)
report('50 questions at once in 50 channels, all visible', desk.burst.ms, 'ms')
report('100 questions in 50 channels, not answered', 100 - desk.burst.answered, '', 0)
report('100 questions in 50 channels, channels out of order', desk.burst.inOrder ? 0 : 1, '', 0)
report('slowest acknowledgement', desk.slowestAck, 'ms', 1000)
report('resident memory, the echo', echo.megabytes, 'MB')
report('resident memory, the core’s part', core, 'MB')
report('resident memory, the desk', desk.megabytes, 'MB', 1.4 * (echo.megabytes + core))
process.exitCode = missedBars() > 0 ? 1 : 0
