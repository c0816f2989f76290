import type { WordNet } from './wordnet.ts'

// British ending, American ending. A pair counts where both words share a synset.
const patterns: [RegExp, string][] = [
  [/our/, 'or'],
  [/is(e|ed|er|ing|ation|able)$/, 'iz$1'],
  [/ys(e|ed|er|ing)$/, 'yz$1'],
  [/tre/, 'ter'],
  [/bre$/, 'ber'],
  [/ence$/, 'ense'],
  [/ogue$/, 'og'],
  [/amme$/, 'am'],
  [/ae/, 'e'],
  [/oe/, 'e'],
  [/oeu/, 'eu'],
  [/ll(?=ed|ing|er|or|ous|ery)/, 'l'],
  [/l(ment|ful)/, 'll$1'],
  [/(?<=a|o|u)l$/, 'll'],
  [/e(?=ment|able)/, ''],
  [/ough$/, 'ow'],
  [/que$/, 'ck'],
  [/ph/, 'f'],
  [/cque/, 'cke'],
  [/grey/, 'gray'],
  [/ould/, 'old'],
  [/yre/, 'ire'],
  [/aluminium/, 'aluminum'],
  [/pyjama/, 'pajama'],
  [/gaol/, 'jail'],
  [/kerb/, 'curb'],
  [/cosy/, 'cozy'],
  [/sceptic/, 'skeptic'],
]

/** British and American spellings of one word, as `british american british american …`. */
export function findSpellings(wordnet: WordNet, lemmas: Map<string, number>): string {
  const pairs = new Map<string, string>()
  for (const { words } of wordnet.synsets.values()) {
    const lower = words.map((word) => word.toLowerCase()).filter((word) => lemmas.has(word) && !word.includes(' '))
    for (const british of lower) {
      for (const [pattern, replacement] of patterns) {
        const american = british.replace(pattern, replacement)
        if (american !== british && lower.includes(american)) pairs.set(british, american)
      }
    }
  }
  return [...pairs].sort().flat().join(' ')
}
