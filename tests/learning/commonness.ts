// Counts in how many articles of the records each everyday word stands, so that the core knows which words tell little.
//   npm run learn:commonness -- DIR
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { tokenise } from '../../src/core/language/words.ts'

const dir = process.argv[2]
if (!dir) throw new Error('Name the directory of the records: npm run learn:commonness -- DIR')
const texts = new Set<string>()
for (const name of ['newsqa', 'fivew', 'summaries', 'grounding', 'squad2'])
  for (const line of readFileSync(join(dir, `${name}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean)) {
    const record = JSON.parse(line)
    texts.add(record.text ?? record.doc ?? record.context)
  }
const having = new Map<string, number>()
for (const text of texts) {
  const lemmas = new Set(
    tokenise(text)
      .filter((token) => token.pos !== 'PROPN' && /^[a-z]+$/u.test(token.lemma))
      .map((token) => token.lemma),
  )
  for (const lemma of lemmas) having.set(lemma, (having.get(lemma) ?? 0) + 1)
}
// Steps of half a bit: enough for a weight, and nothing of any text can be read back.
const steps = new Map<number, string[]>()
for (const [lemma, count] of having) {
  if (count < 5) continue
  const step = Math.round(2 * Math.log2(texts.size / count))
  steps.set(step, [...(steps.get(step) ?? []), lemma])
}
const table = Object.fromEntries(
  [...steps].sort(([a], [b]) => a - b).map(([step, lemmas]) => [step, lemmas.sort().join(' ')]),
)
writeFileSync(
  new URL('../../src/core/answering/commonness.json', import.meta.url),
  `${JSON.stringify(table, null, 1)}\n`,
)
console.log(texts.size, 'texts', [...steps.values()].flat().length, 'words')
