import type { Ground } from './ground.ts'
import { plain } from './quotes.ts'

/** The sentences that a claim repeats word for word, whole and in order; empty where it does not. */
export function verbatim(claim: string, ground: Ground): number[] {
  const wanted = plain(claim).trim()
  for (const [i, first] of ground.sentences.entries()) {
    let rest = wanted
    const found: number[] = []
    for (let j = i; j < ground.sentences.length; j++) {
      const reading = ground.sentences[j]
      const text = plain(reading?.text ?? '').trim()
      if (!reading || text === '' || !rest.startsWith(text)) break
      found.push(reading.index)
      rest = rest.slice(text.length).trimStart()
      if (rest === '') return found
    }
    if (first && withoutStop(wanted) === withoutStop(plain(first.text).trim())) return [first.index]
  }
  return []
}

const withoutStop = (text: string) => text.replace(/[.!?\s]+$/u, '')
