// Learns the weights of src/core/answering from records of questions with their evidence, and shows how well they do on
// articles they were not learned from.
//   npm run learn:answering -- DIR [--each]
// DIR holds newsqa.jsonl and squad2.jsonl. With --each: what every feature brings, by leaving it out.
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { catalogue } from '../../../src/core/answering/catalogue.ts'
import { doubtNames } from '../../../src/core/answering/doubts.ts'
import { weighSentences } from '../../../src/core/answering/features.ts'
import { readQuestion } from '../../../src/core/answering/question.ts'
import type { Scale } from '../regression.ts'
import { apart, type Figures, figuresAt, learnDecision, lossOf } from './deciding.ts'
import { plainQuestions } from './plain.ts'
import { bestOf, type Example, folds, learnRanking, rankingNames, surprise } from './ranking.ts'
import { proves, readRecords, sets } from './records.ts'

const { values, positionals } = parseArgs({ allowPositionals: true, options: { each: { type: 'boolean' } } })
const dir = positionals[0]
if (!dir) throw new Error('Name the directory of the records: npm run learn:answering -- DIR')

const records = [...readRecords(dir), ...plainQuestions()]
const groups = [...new Set(records.map(({ group }) => group))]
const examples = records.map((record): Example => {
  const book = catalogue(record.article)
  const asked = readQuestion(record.question, book.words, book.names)
  const { weighed, matches } = weighSentences(asked, book)
  const hits = weighed.map(({ entry: { reading } }) =>
    record.gold ? proves(reading.start, reading.end, record.article.text, record.gold) : false,
  )
  return { ...record, asked, weighed, matches, hits, fold: groups.indexOf(record.group) % folds }
})

const ranking = learnRanking(examples, rankingNames)
console.log('The sentence that proves the answer is ranked first, on articles kept out of the learning:')
for (const set of sets) {
  const mine = examples.filter((each) => each.set === set && each.gold)
  const first = mine.filter((each) => each.hits[bestOf(each, ranking)]).length
  console.log(`  ${set.padEnd(8)} ${(first / mine.length).toFixed(3)} of ${mine.length}`)
}

const decision = learnDecision(examples, ranking)
const gain = ({ news, thread, squad, plain }: Record<(typeof sets)[number], Figures>) =>
  news.honest +
  0.5 * thread.honest +
  squad.honest +
  0.5 * plain.honest -
  (news.answered < least || news.refused < least ? 1 : 0)
/** Of news at least so many answerable questions are answered, and as many unanswerable ones refused. */
const least = 0.65
/** What may be given up of the best figures for more answers. */
const slack = 0.012
const thresholds = Array.from({ length: 101 }, (_, i) => Math.round(100 * (-1 + i / 50)) / 100)
const gains = thresholds.map((each) => gain(figuresAt(decision.decided, each)))
const threshold = thresholds[gains.findIndex((each) => each >= Math.max(...gains) - slack)] ?? 0
console.log(`Answered where surer than ${threshold}, cross-validated:`)
const figures = figuresAt(decision.decided, threshold)
for (const set of sets) {
  const told = Object.entries(figures[set]).map(([name, x]) => `${name} ${x.toFixed(3)}`)
  console.log(`  ${set.padEnd(8)} ${told.join('  ')}  told apart ${apart(decision.decided, set).toFixed(3)}`)
}

const rounded = (x: number) => Number(x.toFixed(4))
const table = (names: readonly string[], weights: readonly number[], { mean, deviation }: Scale) =>
  Object.fromEntries(names.map((name, i) => [name, [weights[i] ?? 0, mean[i] ?? 0, deviation[i] ?? 1].map(rounded)]))
const learned = {
  about:
    'Learned by "npm run learn:answering" from 280 questions about 20 news articles 400 about encyclopedia paragraphs and the plain ones of plain.ts. Each feature: weight, mean, deviation.',
  evidence: table(rankingNames, ranking.weights, ranking.scale),
  answerable: table(doubtNames, decision.weights, decision.scale),
  bias: rounded(decision.bias),
  threshold,
  crossValidated: Object.fromEntries(
    sets.map((set) => [set, Object.fromEntries(Object.entries(figures[set]).map(([name, x]) => [name, rounded(x)]))]),
  ),
}
writeFileSync(
  new URL('../../../src/core/answering/weights.json', import.meta.url),
  `${JSON.stringify(learned, null, 2).replace(/\[\s+([-\d.]+),\s+([-\d.]+),\s+([-\d.]+)\s+\]/gu, '[$1, $2, $3]')}\n`,
)

if (values.each) {
  const all = surprise(examples, ranking)
  console.log(`Ranking: surprise ${all.toFixed(4)} nats; what it grows by without`)
  for (const [i, name] of rankingNames.entries()) {
    const without = learnRanking(examples, rankingNames.toSpliced(i, 1))
    console.log(`  ${name.padEnd(12)} ${(surprise(examples, without) - all).toFixed(4)}`)
  }
  const loss = lossOf(decision.decided)
  console.log(`Deciding: loss ${loss.toFixed(4)}; what it grows by without`)
  for (const [i, name] of doubtNames.entries()) {
    const without = learnDecision(examples, ranking, doubtNames.toSpliced(i, 1))
    console.log(`  ${name.padEnd(12)} ${(lossOf(without.decided) - loss).toFixed(4)}`)
  }
}
