import { createRequire } from 'node:module'
import { type Inflected, withoutEnding } from '../../../src/core/language/lexicon/endings.ts'

const require = createRequire(import.meta.url)

/**
 * WordNet's lists of irregular forms (`noun.exc` and its like), which WordNet 3.1's files leave out and wink-nlp's model
 * carries: for each part of speech `form lemma form lemma …`. Only forms of the lemmas kept, and only those that the
 * rules of detachment do not settle.
 */
export function readExceptions(lemmas: Map<string, number>): Record<Inflected, string> {
  const read = (pos: Inflected) => {
    const list: Record<string, string> = require(`wink-eng-lite-web-model/dist/wn-${pos}-exceptions.js`)
    return Object.entries(list)
      .filter(([form, lemma]) => form !== lemma && lemmas.has(lemma) && /^[a-z'-]+$/.test(form))
      .filter(([form, lemma]) => withoutEnding(form, pos).find((stem) => lemmas.has(stem)) !== lemma)
      .flat()
      .join(' ')
  }
  return { noun: read('noun'), verb: read('verb'), adjective: `${read('adjective')} further far farther far` }
}
