/** What the desk costs, against the bars it has to keep on two cores. Exits with 1 when one is missed. */
import { ask, brief, readArticle } from '../../src/core/index.ts'
import { prove } from '../../src/desk/proof.ts'
import { briefingSheet } from '../../src/desk/sheet.ts'
import type { DraftLine } from '../../src/desk/writer.ts'
import { missedBars, quantile, report, timed, times } from './measure.ts'
import { startDesk } from './process.ts'
import { questions, syntheticText } from './texts.ts'

const question = (run: number) => questions[run % questions.length] ?? ''

for (const fresh of [true, false]) {
  const starts = []
  for (let run = 0; run < 7; run++) starts.push(await startDesk(questions, { fresh }))
  const firstBriefings = starts.map(({ firstBriefing }) => firstBriefing).sort((a, b) => a - b)
  const memory = Math.max(...starts.map(({ megabytes }) => megabytes))
  const when = fresh ? 'first start ever' : 'later start'
  report(`${when}: from the process to the briefing, p50`, quantile(firstBriefings, 0.5), 'ms', 1500)
  report(`${when}: from the process to the briefing, slowest of 7`, quantile(firstBriefings, 1), 'ms')
  report(`${when}: resident memory at most, with 10 questions`, memory, 'MB', 200)
}

const newsLength = 21
const wordCount = syntheticText(newsLength, 0).split(/\s+/).length
const readAndBrief = async (text: string) => brief(await readArticle({ text }))
await times(30, (run) => readAndBrief(syntheticText(newsLength, run)))
const briefings = await times(200, (run) => readAndBrief(syntheticText(newsLength, 1000 + run)))
report(`readArticle + brief, ${wordCount} words, warm, p50`, quantile(briefings, 0.5), 'ms')
report(`readArticle + brief, ${wordCount} words, warm, p95`, quantile(briefings, 0.95), 'ms', 60)

const linesOfADraft = 12
/** A model's briefing of an article that has been briefed on: each line one of its sentences, less every seventh word. */
const draftOf = ({ article }: Briefed): DraftLine[] =>
  article.sentences.slice(0, linesOfADraft).map(({ index, text }) => {
    const words = text.split(' ').filter((_, at) => at % 7 !== 5)
    return { kind: 'summary', text: words.join(' '), sentences: [index + 1] }
  })
const briefed = (run: number) => {
  const article = readArticle({ text: syntheticText(newsLength, 3000 + run) })
  return { article, numbered: briefingSheet(article, brief(article)) }
}
type Briefed = ReturnType<typeof briefed>
const proofs: number[] = []
for (let run = 0; run < 230; run++) {
  const one = briefed(run)
  const lines = draftOf(one)
  const took = await timed(() => lines.map((line) => prove(line, one.numbered)))
  if (run >= 30) proofs.push(took)
}
proofs.sort((a, b) => a - b)
report(`check of a drafted briefing, ${linesOfADraft} lines, p50`, quantile(proofs, 0.5), 'ms')
report(`check of a drafted briefing, ${linesOfADraft} lines, p95`, quantile(proofs, 0.95), 'ms', 20)

const articles = await Promise.all(
  Array.from({ length: 20 }, (_, run) => readArticle({ text: syntheticText(newsLength, run) })),
)
const askOne = (run: number) => ask(articles.slice(run % 20, (run % 20) + 1), question(Math.floor(run / 20)))
await times(20, askOne)
const answers = await times(200, askOne)
report(`ask, ${wordCount} words, warm, p50`, quantile(answers, 0.5), 'ms')
report(`ask, ${wordCount} words, warm, p95`, quantile(answers, 0.95), 'ms', 30)

const perSentence = new Map<number, { brief: number; ask: number }>()
for (const size of [10, 30, 100, 300, 1000, 3000]) {
  const runs = Math.max(3, Math.ceil(300 / size))
  const costs = { brief: Number.POSITIVE_INFINITY, ask: Number.POSITIVE_INFINITY }
  for (let run = 0; run < runs; run++) {
    const article = await readArticle({ text: syntheticText(size, 5000 + run) })
    const count = article.sentences.length
    costs.ask = Math.min(costs.ask, (await timed(() => ask([article], question(run)))) / count)
    const text = syntheticText(size, 9000 + run)
    costs.brief = Math.min(costs.brief, (await timed(() => readAndBrief(text))) / count)
  }
  perSentence.set(size, costs)
  report(`readArticle + brief, a sentence of ${size}`, costs.brief, 'ms')
  report(`first ask, a sentence of ${size}`, costs.ask, 'ms')
}
const [hundred, most] = [perSentence.get(100), perSentence.get(3000)]
report(
  'cost of a sentence, brief, 3,000 against 100',
  (most?.brief ?? Number.NaN) / (hundred?.brief ?? Number.NaN),
  'times',
  2,
)
report(
  'cost of a sentence, ask, 3,000 against 100',
  (most?.ask ?? Number.NaN) / (hundred?.ask ?? Number.NaN),
  'times',
  2,
)

const shelf = await Promise.all(Array.from({ length: 200 }, (_, run) => readArticle({ text: syntheticText(11, run) })))
report('ask over 200 articles of 11 sentences, first', await timed(() => ask(shelf, question(0))), 'ms')
const overAll = await times(20, (run) => ask(shelf, question(run)))
report('ask over 200 articles of 11 sentences, warm, p50', quantile(overAll, 0.5), 'ms')

process.exitCode = missedBars() === 0 ? 0 : 1
