/** A country with its people's adjectives and names, and its capital. Lower case. */
export type Nation = { country: string; demonym: string[]; capital: string }

// country: demonyms; capital
const list = `
japan: japanese; tokyo
china: chinese; beijing
russia: russian; moscow
`

const nations: Nation[] = list
  .trim()
  .split('\n')
  .map((line) => {
    const [country = '', demonyms = '', capital = ''] = line.split(/[:;]/).map((part) => part.trim())
    return { country, demonym: demonyms.split(', '), capital }
  })

let byWord: Map<string, Nation> | undefined

/** The nation that a lower-case word names as a country, its people or its capital; undefined for any other word. */
export function nationality(word: string): Nation | undefined {
  if (!byWord) {
    byWord = new Map()
    for (const nation of nations.toReversed()) {
      for (const name of [nation.capital, ...nation.demonym, nation.country]) byWord.set(name, nation)
    }
  }
  return byWord.get(word)
}

/** Whether two words name the same country as a country or a people: japanese and japan. Capitals are not counted. */
export function sameCountry(a: string, b: string): boolean {
  const nation = nationality(a)
  return nation !== undefined && nation === nationality(b) && a !== nation.capital && b !== nation.capital
}

/** Whether two words name the same country when its capital stands for its government: moscow and russia. Weaker than `sameCountry`. */
export function sameGovernment(a: string, b: string): boolean {
  const nation = nationality(a)
  return nation !== undefined && nation === nationality(b)
}
