/** The parts of speech that words are inflected as. */
export type Inflected = 'noun' | 'verb' | 'adjective'

// WordNet's rules of detachment, morphy(7WN).
const endings: Record<Inflected, [string, string][]> = {
  noun: [
    ['s', ''],
    ['ses', 's'],
    ['xes', 'x'],
    ['zes', 'z'],
    ['ches', 'ch'],
    ['shes', 'sh'],
    ['men', 'man'],
    ['ies', 'y'],
    ['ves', 'f'],
  ],
  verb: [
    ['s', ''],
    ['ies', 'y'],
    ['ied', 'y'],
    ['es', 'e'],
    ['es', ''],
    ['ed', 'e'],
    ['ed', ''],
    ['ing', 'e'],
    ['ing', ''],
  ],
  adjective: [
    ['er', ''],
    ['est', ''],
    ['er', 'e'],
    ['est', 'e'],
    ['ier', 'y'],
    ['iest', 'y'],
  ],
}

const doubled = /([bcdfgklmnprtvz])\1$/

/** What a word may be a regular form of, whether or not there is such a word: "stopped" gives stoppe, stopp and stop. */
export function withoutEnding(word: string, as: Inflected): string[] {
  const found: string[] = []
  for (const [ending, replacement] of endings[as]) {
    if (!word.endsWith(ending) || word.length - ending.length < 2) continue
    if (ending === 's' && /(ss|us|is)$/.test(word)) continue
    const stem = word.slice(0, -ending.length)
    found.push(stem + replacement)
    if (replacement === '' && ending !== 's' && ending !== 'es' && doubled.test(stem)) found.push(stem.slice(0, -1))
  }
  return found
}
