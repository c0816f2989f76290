/** What the desk costs on Slack, against a Bolt app that only echoes. Exits with 1 when a bar is missed. */
import { execFileSync } from 'node:child_process'
import { missedBars, quantile, report } from './measure.ts'
import { asked, runOnSlack } from './slack/run.ts'

const runtime = ['--import', './src/runtime.js']
/** As npm start runs it. */
const small = '--max-semi-space-size=4'
const echo = await runOnSlack([...runtime, 'tests/bench/slack/echo.ts'], { briefs: false })
const desk = await runOnSlack([small, ...runtime, 'src/main.ts'], { briefs: true })
const core = Number(
  execFileSync(process.execPath, [...runtime, 'tests/bench/slack/core.ts', String(asked)], { encoding: 'utf8' }),
)

const [echoed, answered] = [quantile(echo.latencies, 0.95), quantile(desk.latencies, 0.95)]
report('/ask to visible answer, an app that only echoes, p95', echoed, 'ms')
report('/ask to visible answer, p50', quantile(desk.latencies, 0.5), 'ms')
report('/ask to visible answer, p95', answered, 'ms', 150)
report('/ask to visible answer, p95, above the echo', answered - echoed, 'ms', 60)
report('50 questions at once in 50 channels, all visible', desk.burst.ms, 'ms')
report('100 questions in 50 channels, not answered', 100 - desk.burst.answered, '', 0)
report('100 questions in 50 channels, channels out of order', desk.burst.inOrder ? 0 : 1, '', 0)
report('slowest acknowledgement', desk.slowestAck, 'ms', 1000)
report('resident memory, the echo', echo.megabytes, 'MB')
report('resident memory, the core’s part', core, 'MB')
report('resident memory, the desk', desk.megabytes, 'MB', 1.4 * (echo.megabytes + core))
process.exitCode = missedBars() > 0 ? 1 : 0
