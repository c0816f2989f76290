/**
 * Learns what a sentence is worth for a summary and as a key fact, and writes src/core/briefing/weights.ts.
 *   npm run learn:briefing -- DIR     DIR holds summaries.jsonl and newsqa.jsonl
 * Prints the figures cross-validated by article, and what each feature brings: the figure without it.
 */
import { writeFileSync } from 'node:fs'
import { forDetail, forNews, only, type Told } from './records.ts'
import { type Row, ridge } from './ridge.ts'

// Those of featureNames that brought something, by leaving out one after the other.
const newsFeatures = [
  'second',
  'early',
  'lateness',
  'opensParagraph',
  'dense',
  'likeLead',
  'length',
  'short',
  'numbers',
  'money',
  'newNames',
  'mainName',
  'firstPerson',
  'pronounFirst',
  'unknown',
]
const detailFeatures = [
  'lateness',
  'central',
  'likeLead',
  'length',
  'numbers',
  'money',
  'times',
  'newNames',
  'roles',
  'bareQuote',
  'saying',
  'dangling',
  'connective',
  'reason',
  'past',
]
const shrink = 10

const apply = (weights: readonly number[], row: Row) =>
  row.features.reduce((sum, value, i) => sum + value * (weights[i + 1] ?? 0), weights[0] ?? 0)

/** The mean over articles of what the `count` best sentences hold, each ranked by weights learned from other articles. */
function crossValidated(articles: readonly Told[], count: number, folds: number, share: boolean): number {
  let sum = 0
  for (let fold = 0; fold < folds; fold++) {
    const weights = ridge(
      articles.flatMap((rows, i) => (i % folds === fold ? [] : rows)),
      shrink,
    )
    for (const [i, rows] of articles.entries()) {
      if (i % folds !== fold || rows.length === 0) continue
      const best = rows.toSorted((a, b) => apply(weights, b) - apply(weights, a)).slice(0, count)
      const held = best.reduce((all, row) => all + row.worth, 0)
      sum +=
        held /
        (share
          ? Math.max(
              1,
              rows.reduce((all, row) => all + row.worth, 0),
            )
          : best.length)
    }
  }
  return sum / articles.length
}

const folder = process.argv[2]
if (!folder) {
  console.error('Name the folder that holds summaries.jsonl and newsqa.jsonl: npm run learn:briefing -- DIR')
  process.exit(2)
}
const learned: string[] = []
const figures: string[] = []
for (const { name, features, articles, figure, say } of [
  {
    name: 'news',
    features: newsFeatures,
    articles: forNews(folder),
    figure: (of: Told[]) => crossValidated(of, 2, 10, false),
    say: "share of the two best lines' words and word pairs that the highlights hold, ten folds",
  },
  {
    name: 'detail',
    features: detailFeatures,
    articles: forDetail(folder),
    figure: (of: Told[]) => crossValidated(of, 10, 20, true),
    say: 'share of the gold sentences among the ten best, each article left out in turn',
  },
]) {
  const all = only(features, articles)
  const whole = figure(all)
  console.log(`${name}: ${whole.toFixed(3)} (${say})`)
  for (const feature of features) {
    const without = figure(
      only(
        features.filter((each) => each !== feature),
        articles,
      ),
    )
    console.log(`  without ${feature.padEnd(16)} ${(without - whole).toFixed(4)}`)
  }
  const weights = ridge(all.flat(), shrink)
  learned.push(
    `  ${name}: {\n${features.map((feature, i) => `    ${feature}: ${Number((weights[i + 1] ?? 0).toFixed(3))},`).join('\n')}\n  },`,
  )
  figures.push(` * ${name}: from ${articles.length} articles; ${whole.toFixed(3)}, the ${say}.`)
}
writeFileSync(
  new URL('../../../src/core/briefing/weights.ts', import.meta.url),
  `import type { FeatureName } from './features.ts'

/**
 * What each feature adds to a sentence's worth for a summary (news) and as a key fact (detail): ridge regression by
 * tests/learning/briefing/learn.ts, which writes this file. Cross-validated by article:
${figures.join('\n')}
 */
export const weights: Record<'news' | 'detail', Partial<Record<FeatureName, number>>> = {
${learned.join('\n')}
}
`,
)
