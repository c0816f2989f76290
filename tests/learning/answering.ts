// Learns the weights of src/core/answering from records of questions with their evidence.
//   npm run learn:answering -- DIR      DIR holds newsqa.jsonl and squad2.jsonl
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { catalogue } from '../../src/core/answering/catalogue.ts'
import { type Doubts, doubtNames, doubtsOf } from '../../src/core/answering/doubts.ts'
import { chosen } from '../../src/core/answering/evidence.ts'
import { type Features, weighSentences } from '../../src/core/answering/features.ts'
import { readQuestion } from '../../src/core/answering/question.ts'
import { type Article, readArticle } from '../../src/core/index.ts'
import { dot, fitLogistic, fitRanking, scaled, scaleOf } from './regression.ts'

/** The features that rank: the others, tried by leaving each out, made the cross-validated loss no smaller. */
const ranking: (keyof Features)[] = [
  'near',
  'withTitle',
  'heaviest',
  'verb',
  'expected',
  'closeness',
  'densest',
  'pairs',
  'tight',
  'asks',
  'fragment',
  'negation',
  'swapped',
]

type Asked = { group: string; set: string; article: Article; q: string; gold: string[] | undefined }

const dir = process.argv[2]
if (!dir) throw new Error('Name the directory of the records: npm run learn:answering -- DIR')
const records = (name: string) =>
  readFileSync(join(dir, `${name}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

function load(): Asked[] {
  const asked: Asked[] = []
  for (const r of records('newsqa')) {
    const article = readArticle({ title: r.title, text: r.text, publishedAt: r.published })
    for (const q of r.questions)
      asked.push({ group: r.id, set: 'news', article, q: q.q, gold: q.answerable ? q.evidence : undefined })
    for (const q of r.thread)
      if (q.standalone)
        asked.push({
          group: r.id,
          set: 'thread',
          article,
          q: q.standalone,
          gold: q.answerable ? q.evidence : undefined,
        })
  }
  const articles = new Map<string, Article>()
  for (const r of records('squad2')) {
    const article = articles.get(r.context) ?? readArticle({ title: r.title, text: r.context })
    articles.set(r.context, article)
    asked.push({ group: r.title, set: 'squad', article, q: r.q, gold: r.answerable ? r.evidence : undefined })
  }
  return asked
}

function overlaps(start: number, end: number, text: string, gold: readonly string[]): boolean {
  return gold.some((piece) => {
    const at = text.indexOf(piece)
    return (
      at >= 0 && Math.min(end, at + piece.length) - Math.max(start, at) >= 0.5 * Math.min(end - start, piece.length)
    )
  })
}

const examples = load().map((asked) => {
  const book = catalogue(asked.article)
  const question = readQuestion(asked.q, book.words, book.names)
  const { weighed, matches } = weighSentences(question, book)
  const rows = weighed.map((each) => ranking.map((name) => each.features[name]))
  const hits = weighed.map((each) =>
    asked.gold ? overlaps(each.entry.reading.start, each.entry.reading.end, asked.article.text, asked.gold) : false,
  )
  return { ...asked, question, weighed, matches, rows, hits }
})
type Example = (typeof examples)[number]
const groups = [...new Set(examples.map((each) => each.group))]
const folds = 10
const foldOf = (group: string) => groups.indexOf(group) % folds

const scale = scaleOf(examples.flatMap((each) => each.rows))
const trainRanking = (from: readonly Example[]) =>
  fitRanking(
    from
      .filter((each) => each.hits.includes(true))
      .map((each) => ({
        rows: each.rows.map((row) => scaled(row, scale)),
        hits: each.hits,
        weight: each.set === 'squad' ? 0.5 : 1,
      })),
    ranking.length,
  )

const scoresBy = (weights: readonly number[], example: Example) =>
  example.rows.map((row) => dot(weights, scaled(row, scale)))
const bestOf = (example: Example, scores: readonly number[]) => chosen(example.weighed, scores)

const all = trainRanking(examples)
const ranked = new Map<Example, number[]>()
for (let fold = 0; fold < folds; fold++) {
  const weights = trainRanking(examples.filter((each) => foldOf(each.group) !== fold))
  for (const each of examples) if (foldOf(each.group) === fold) ranked.set(each, scoresBy(weights, each))
}
const sets = ['news', 'thread', 'squad']
const loss = (each: Example) => {
  const scores = ranked.get(each) ?? []
  const top = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - top))
  const all = powers.reduce((a, b) => a + b, 0)
  return -Math.log(powers.reduce((sum, power, i) => sum + (each.hits[i] ? power : 0), 0) / all)
}
const pooled = examples.filter((each) => each.set !== 'squad' && each.gold)
console.log('loss', (pooled.reduce((sum, each) => sum + loss(each), 0) / pooled.length).toFixed(4))
console.log(
  'pooled hit1',
  (pooled.filter((each) => each.hits[bestOf(each, ranked.get(each) ?? [])]).length / pooled.length).toFixed(3),
)
for (const set of sets) {
  const mine = examples.filter((each) => each.set === set && each.gold)
  const share = (hit: (each: Example) => boolean) => (mine.filter(hit).length / mine.length).toFixed(3)
  console.log(
    set,
    'hit1 fitted',
    share((each) => each.hits[bestOf(each, scoresBy(all, each))] ?? false),
    'cross-validated',
    share((each) => each.hits[bestOf(each, ranked.get(each) ?? [])] ?? false),
    'no gold',
    mine.filter((each) => !each.hits.includes(true)).length,
  )
}
for (const [i, name] of ranking.entries()) console.log(name.padEnd(12), all[i]?.toFixed(2))

const listed = (doubts: Doubts) => doubtNames.map((name) => doubts[name])
const doubted = examples.map((each) => {
  const scores = ranked.get(each) ?? []
  const best = bestOf(each, scores)
  return {
    each,
    row: listed(doubtsOf(each.question, each.weighed, each.matches, best)),
    good: each.gold !== undefined && (each.hits[best] ?? false),
    answerable: each.gold !== undefined,
  }
})
const doubtScale = scaleOf(doubted.map((each) => each.row))
const trainDoubt = (from: typeof doubted) =>
  fitLogistic(
    from.map(({ row, good, answerable, each }) => ({
      row: scaled(row, doubtScale),
      label: good,
      weight: (each.set === 'squad' ? 0.5 : 1) * (good || !answerable ? 1 : 0.3),
    })),
    doubtNames.length,
  )
const sure = new Map<(typeof doubted)[number], number>()
for (let fold = 0; fold < folds; fold++) {
  const { weights, bias } = trainDoubt(doubted.filter(({ each }) => foldOf(each.group) !== fold))
  for (const each of doubted)
    if (foldOf(each.each.group) === fold) sure.set(each, bias + dot(weights, scaled(each.row, doubtScale)))
}
const finalDoubt = trainDoubt(doubted)
for (const [i, name] of doubtNames.entries()) console.log(name.padEnd(12), finalDoubt.weights[i]?.toFixed(2))
const report = (threshold: number) =>
  Object.fromEntries(
    sets.map((set) => {
      const mine = doubted.filter(({ each }) => each.set === set)
      const answerable = mine.filter((each) => each.answerable)
      const not = mine.filter((each) => !each.answerable)
      const answers = (each: (typeof doubted)[number]) => (sure.get(each) ?? 0) > threshold
      const hit = answerable.filter((each) => answers(each) && each.good).length / answerable.length
      const refused = not.filter((each) => !answers(each)).length / not.length
      return [
        set,
        {
          honest: (hit + refused) / 2,
          hit1: hit,
          refused,
          answered: answerable.filter(answers).length / answerable.length,
        },
      ]
    }),
  )
const value = (figures: ReturnType<typeof report>) =>
  (figures.news?.honest ?? 0) +
  0.5 * (figures.thread?.honest ?? 0) +
  0.5 * (figures.squad?.honest ?? 0) -
  ((figures.news?.answered ?? 0) < 0.74 ? 1 : 0)
let threshold = -2
for (let t = -2; t <= 1; t += 0.02) if (value(report(t)) > value(report(threshold))) threshold = t
for (const [set, figures] of Object.entries(report(threshold)))
  console.log(
    set,
    'at',
    threshold.toFixed(2),
    Object.entries(figures)
      .map(([name, x]) => `${name} ${x.toFixed(3)}`)
      .join('  '),
  )
console.log('in all', value(report(threshold)).toFixed(4))

const rounded = (xs: readonly number[]) => xs.map((x) => Number(x.toFixed(4)))
const named = (names: readonly string[], weights: readonly number[], of: { mean: number[]; deviation: number[] }) =>
  Object.fromEntries(names.map((name, i) => [name, rounded([weights[i] ?? 0, of.mean[i] ?? 0, of.deviation[i] ?? 1])]))
writeFileSync(
  new URL('../../src/core/answering/weights.json', import.meta.url),
  `${JSON.stringify({ about: 'Learned by tests/learning/answering.ts. Each feature: weight, mean, deviation.', evidence: named(ranking, all, scale), answerable: named(doubtNames, finalDoubt.weights, doubtScale), bias: finalDoubt.bias, threshold, crossValidated: report(threshold) }, null, 2)}\n`,
)
