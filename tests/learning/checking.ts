// Learns the weights of src/core/checking from records of claims about news articles, supported or not.
//   npm run learn:checking -- DIR             DIR holds grounding.jsonl
//   npm run learn:checking -- DIR --ablate    shows what each feature brings, and writes nothing
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Article } from '../../src/core/article.ts'
import { readClaim } from '../../src/core/checking/claim.ts'
import { evidenceOf } from '../../src/core/checking/evidence.ts'
import { featureNames } from '../../src/core/checking/features.ts'
import { examine } from '../../src/core/checking/findings.ts'
import { groundOf } from '../../src/core/checking/ground.ts'
import { judgedNames, together } from '../../src/core/checking/judge.ts'
import { isVeto } from '../../src/core/checking/problem.ts'
import { isNoisy } from '../../src/core/checking/tidy.ts'
import { readArticle } from '../../src/core/reading.ts'
import { dot, fitLogistic, scaled, scaleOf } from './regression.ts'

const dir = process.argv[2]
if (!dir) throw new Error('Name the directory of the records: npm run learn:checking -- DIR')

type Example = {
  doc: string
  source: string
  label: boolean
  row: number[]
  vetoed: boolean
  trimmed: boolean
  weight: number
}
const articles = new Map<string, Article>()
const examples = readFileSync(join(dir, 'grounding.jsonl'), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line): Example => {
    const { doc, source, claim, supported } = JSON.parse(line)
    const article = articles.get(doc) ?? readArticle({ text: doc })
    articles.set(doc, article)
    const evidence = evidenceOf(article)
    const ground = groundOf(evidence, undefined)
    const found = readClaim(claim, evidence.names).map((part) => examine(part, ground, isNoisy(claim)))
    const vetoed = found.some((each) => each.problems.some((problem) => isVeto(problem.fault)))
    const trimmed = found.every((each) => each.trimmed)
    const row = together(found.flatMap((each) => each.features))
    return { doc, source, label: supported, row, vetoed, trimmed, weight: 1 }
  })
const sources = [...new Set(examples.map((each) => each.source))]
for (const each of examples) {
  const like = examples.filter((other) => other.source === each.source && other.label === each.label)
  each.weight = 1 / like.length
}

const ridge = 0.02
const folds = 5
const rounds = 3

/** A document's fold: by a hash of its text (FNV-1a), another one each round. */
function foldOf(doc: string, round: number): number {
  let hash = 2166136261 ^ round
  for (let i = 0; i < doc.length; i++) hash = Math.imul(hash ^ doc.charCodeAt(i), 16777619) >>> 0
  return (hash >>> 8) % folds
}

type Model = { weights: number[]; bias: number; columns: readonly number[]; mean: number[]; deviation: number[] }

/** Learns from the claims that neither a single fault nor being a trimmed sentence decides. */
function train(all: readonly Example[], columns: readonly number[]): Model {
  const from = all.filter((each) => !each.vetoed && !each.trimmed)
  const rows = from.map((each) => columns.map((column) => each.row[column] ?? 0))
  const scale = scaleOf(rows)
  const fitted = fitLogistic(
    from.map((each, i) => ({ row: scaled(rows[i] ?? [], scale), label: each.label, weight: each.weight })),
    columns.length,
    ridge,
  )
  return { ...fitted, ...scale, columns }
}

const predict = (model: Model, { row }: Example) =>
  model.bias +
  dot(
    scaled(
      model.columns.map((column) => row[column] ?? 0),
      model,
    ),
    model.weights,
  )

/** The score of each example by a model that has not seen its document, once a round. */
const crossScores = (columns: readonly number[]): Map<Example, number>[] =>
  Array.from({ length: rounds }, (_, round) => {
    const scores = new Map<Example, number>()
    for (let fold = 0; fold < folds; fold++) {
      const model = train(
        examples.filter((each) => foldOf(each.doc, round) !== fold),
        columns,
      )
      for (const each of examples) if (foldOf(each.doc, round) === fold) scores.set(each, predict(model, each))
    }
    return scores
  })

type Figures = Record<string, { supportedKept: number; unsupportedCaught: number; balanced: number }>

function figures(scores: readonly Map<Example, number>[], threshold: number): Figures {
  const share = (source: string, label: boolean) => {
    const mine = examples.filter((each) => each.source === source && each.label === label)
    const kept = scores.map(
      (round) =>
        mine.filter((each) => !each.vetoed && (each.trimmed || (round.get(each) ?? 0) > threshold)).length /
        mine.length,
    )
    return kept.reduce((sum, value) => sum + value, 0) / kept.length
  }
  return Object.fromEntries(
    sources.map((source) => {
      const supportedKept = share(source, true)
      const unsupportedCaught = 1 - share(source, false)
      return [source, { supportedKept, unsupportedCaught, balanced: (supportedKept + unsupportedCaught) / 2 }]
    }),
  )
}

const mean = (found: Figures) =>
  sources.reduce((sum, source) => sum + (found[source]?.balanced ?? 0), 0) / sources.length
const least = (found: Figures) => Math.min(...sources.map((source) => found[source]?.balanced ?? 0))

/** The threshold with the best mean balanced accuracy at it and a little beside it, where no source falls below .6. */
function bestThreshold(scores: readonly Map<Example, number>[]): number {
  const value = (threshold: number) => {
    const around = [-0.15, 0, 0.15].map((step) => figures(scores, threshold + step))
    return around.reduce((sum, found) => sum + mean(found) - Math.max(0, 0.6 - least(found)), 0)
  }
  const thresholds = Array.from({ length: 31 }, (_, i) => (i - 15) / 20)
  const values = thresholds.map(value)
  return thresholds[values.indexOf(Math.max(...values))] ?? 0
}

const columnsWithout = (...names: string[]) =>
  judgedNames.flatMap((name, i) => (names.some((each) => name.endsWith(` ${each}`)) ? [] : [i]))

/** Lists of numbers on one line each, as the formatter wants them. */
const inOneLine = (json: string) =>
  json.replace(/\[\s+([^\]]*?)\s+\]/gu, (_, list: string) => `[${list.replace(/\s+/gu, ' ')}]`)

const round = (value: number) => Number(value.toFixed(4))

if (process.argv.includes('--ablate')) {
  const at = (columns: readonly number[]) => {
    const scores = crossScores(columns)
    return mean(figures(scores, bestThreshold(scores)))
  }
  const whole = at(columnsWithout())
  console.log('all features', whole.toFixed(4))
  for (const name of featureNames) console.log(name.padEnd(16), (whole - at(columnsWithout(name))).toFixed(4))
} else {
  const columns = columnsWithout()
  const scores = crossScores(columns)
  const threshold = bestThreshold(scores)
  for (const at of [threshold - 0.4, threshold - 0.2, threshold, threshold + 0.2, threshold + 0.4]) {
    const found = figures(scores, at)
    const each = sources.map(
      (source) =>
        `${source} ${found[source]?.supportedKept.toFixed(2)}/${found[source]?.unsupportedCaught.toFixed(2)}/${found[source]?.balanced.toFixed(3)}`,
    )
    console.log(at.toFixed(2), 'mean', mean(found).toFixed(3), each.join('  '))
  }
  const model = train(examples, columns)
  const crossValidated = figures(scores, threshold)
  const learned = {
    about: `Learned by tests/learning/checking.ts from ${examples.length} claims about ${articles.size} articles. Each feature: weight, mean, deviation. crossValidated: ${folds} folds by article, ${rounds} rounds, vetoes included.`,
    bias: round(model.bias),
    threshold: round(threshold),
    features: Object.fromEntries(
      judgedNames.map((name, i) => [
        name,
        [model.weights[i] ?? 0, model.mean[i] ?? 0, model.deviation[i] ?? 1].map(round),
      ]),
    ),
    crossValidated: {
      mean: round(mean(crossValidated)),
      ...Object.fromEntries(
        Object.entries(crossValidated).map(([source, found]) => [
          source,
          Object.fromEntries(Object.entries(found).map(([name, value]) => [name, round(value)])),
        ]),
      ),
    },
  }
  writeFileSync(
    new URL('../../src/core/checking/weights.json', import.meta.url),
    `${inOneLine(JSON.stringify(learned, null, 2))}\n`,
  )
}
