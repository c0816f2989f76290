import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { featureNames } from '../../../src/core/briefing/features.ts'
import { storyOf } from '../../../src/core/briefing/story.ts'
import { unitOf } from '../../../src/core/briefing/unit.ts'
import { readArticle } from '../../../src/core/index.ts'
import type { Row } from './ridge.ts'

/** The sentences of one article. */
export type Told = Row[]

type Record_ = { text: string; title?: string; reference?: string; facts?: { evidence: string }[] }

const records = (folder: string, name: string): Record_[] =>
  readFileSync(join(folder, `${name}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
const pairsOf = (words: readonly string[]) => words.slice(1).map((word, i) => `${words[i]} ${word}`)

/** How many of the first list the second holds, each as often as it is there. */
function shared(of: readonly string[], within: readonly string[]): number {
  const left = new Map<string, number>()
  for (const each of within) left.set(each, (left.get(each) ?? 0) + 1)
  let count = 0
  for (const each of of) {
    const there = left.get(each) ?? 0
    if (there > 0) count++
    left.set(each, there - 1)
  }
  return count
}

/** For summaries: of each line's words and word pairs, how many people's highlights hold. */
export function forNews(folder: string): Told[] {
  return records(folder, 'summaries').map(({ text, reference = '' }) => {
    const story = storyOf(readArticle({ text }))
    const wanted = wordsOf(reference)
    return story.told.flatMap(({ complete, features }, i): Row[] => {
      const unit = complete ? unitOf(story, i, i, true) : undefined
      if (!unit) return []
      const said = wordsOf(unit.text)
      const worth = (shared(said, wanted) + shared(pairsOf(said), pairsOf(wanted))) / Math.max(1, said.length)
      return [{ features, worth }]
    })
  })
}

/** For key facts: 1 for a sentence that a gold fact rests on, else 0. */
export function forDetail(folder: string): Told[] {
  return records(folder, 'newsqa').map(({ text, title, facts = [] }) => {
    const story = storyOf(readArticle({ text, title }))
    return story.told.map(({ reading, features }): Row => {
      const gold = facts.some(({ evidence }) => {
        const at = text.indexOf(evidence)
        const common = Math.min(reading.end, at + evidence.length) - Math.max(reading.start, at)
        return at >= 0 && common >= 0.5 * Math.min(reading.end - reading.start, evidence.length)
      })
      return { features, worth: gold ? 1 : 0 }
    })
  })
}

/** Rows with only these features, in the order of `names`. */
export const only = (names: readonly string[], articles: readonly Told[]): Told[] => {
  const known: readonly string[] = featureNames
  const columns = names.map((name) => known.indexOf(name))
  return articles.map((rows) =>
    rows.map(({ features, worth }) => ({ features: columns.map((i) => features[i] ?? 0), worth })),
  )
}
