import { newsroomGroups, newsroomOpposites } from './newsroom.ts'
import { lexicon } from './table.ts'

let newcomers: Map<string, number> | undefined

/** The words and phrases of the newsroom that WordNet lacks, numbered after its lemmas. */
export function newsroomOnly(): Map<string, number> {
  if (newcomers) return newcomers
  const { lemmas } = lexicon()
  newcomers = new Map()
  const groups = newsroomGroups().flatMap(({ same, near }) => [...same, ...near])
  for (const word of [...groups, ...newsroomOpposites().flat(2)]) {
    if (lemmas.find(word) < 0 && !newcomers.has(word)) newcomers.set(word, lemmas.size + newcomers.size)
  }
  return newcomers
}

/** The number of a lemma in the table, or after it for the newsroom's own words; -1 for a word that is not known. */
export function numberOf(word: string): number {
  const number = lexicon().lemmas.find(word)
  return number >= 0 ? number : (newsroomOnly().get(word) ?? -1)
}
