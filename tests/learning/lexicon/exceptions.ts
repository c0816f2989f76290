import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

/**
 * WordNet's lists of irregular forms (`noun.exc` and its like), which WordNet 3.1's files leave out and wink-nlp's model
 * carries: for each part of speech `form lemma form lemma …`. Only forms of the lemmas kept.
 */
export function readExceptions(lemmas: Map<string, number>): Record<'n' | 'v' | 'a', string> {
  const read = (name: string) => {
    const list: Record<string, string> = require(`wink-eng-lite-web-model/dist/wn-${name}-exceptions.js`)
    return Object.entries(list)
      .filter(([form, lemma]) => form !== lemma && lemmas.has(lemma) && /^[a-z'-]+$/.test(form))
      .flat()
      .join(' ')
  }
  return { n: read('noun'), v: read('verb'), a: read('adjective') }
}
