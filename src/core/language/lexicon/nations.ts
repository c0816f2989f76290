import { nationList } from './nation-list.ts'

/** A country: its usual name first among its names, its people's adjectives and nouns, and its seats of government. */
export type Nation = { country: string; names: string[]; demonym: string[]; capital: string; seats: string[] }

type As = 'name' | 'people' | 'seat'
type Reading = { nation: Nation; as: As }

let readings: Map<string, Reading[]> | undefined

function readingsOf(word: string): Reading[] {
  readings ??= readNations()
  const found = readings.get(word)
  return found ?? (word.endsWith('s') ? (readings.get(word.slice(0, -1)) ?? []) : [])
}

/** All countries of the list. */
export function nations(): Nation[] {
  return nationList
    .trim()
    .split('\n')
    .map((line) => {
      const [names = [], demonym = [], seats = []] = line.split(':').map((part) => part.trim().split(', '))
      return { country: names[0] ?? '', names, demonym, capital: seats[0] ?? '', seats }
    })
}

function readNations(): Map<string, Reading[]> {
  const byWord = new Map<string, Reading[]>()
  for (const nation of nations()) {
    const add = (words: string[], as: As) => {
      for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), { nation, as }])
    }
    add(nation.names, 'name')
    add(nation.demonym, 'people')
    add(nation.seats, 'seat')
  }
  return byWord
}

/**
 * The country that lower-case words name, by itself, its people or its seat of government; undefined for other words.
 * A name that several share ("congolese", "london") gives the first of them in which it is not only the seat.
 */
export function nationality(word: string): Nation | undefined {
  const found = readingsOf(word)
  return (found.find(({ as }) => as !== 'seat') ?? found[0])?.nation
}

/** Whether two words name one country or its people: japanese and japan. Seats of government are not counted. */
export function sameCountry(a: string, b: string): boolean {
  const second = readingsOf(b).filter(({ as }) => as !== 'seat')
  return readingsOf(a).some(({ nation, as }) => as !== 'seat' && second.some((other) => other.nation === nation))
}

/** Whether two words name one country where its seat may stand for its government: moscow and russia. Weaker than `sameCountry`. */
export function sameGovernment(a: string, b: string): boolean {
  const second = readingsOf(b)
  return readingsOf(a).some(({ nation }) => second.some((other) => other.nation === nation))
}
