import { culture } from './newsroom/culture.ts'
import { doing } from './newsroom/doing.ts'
import { law } from './newsroom/law.ts'
import { life } from './newsroom/life.ts'
import { measure } from './newsroom/measure.ts'
import { money } from './newsroom/money.ts'
import { opposed } from './newsroom/opposites.ts'
import { power } from './newsroom/power.ts'
import { saying } from './newsroom/saying.ts'

/** Words that stand for one another in the news, and words beside them that only come near. */
export type Group = { same: string[]; near: string[] }

const lines = (text: string): string[] => text.trim().split('\n')
const words = (list: string): string[] => [...new Set(list.split(',').map((word) => word.trim()))]

/**
 * What a colleague says for what the article writes, where WordNet lacks it or ranks it low. Chosen by hand from general
 * newspaper English, one group a line: before the bar the words that stand for one another, after it those that come
 * near. A word may stand in several groups, and groups do not run together. Words are lemmas; several make a phrase.
 */
export function newsroomGroups(): Group[] {
  return [power, money, law, culture, saying, doing, life, measure].flatMap(lines).map((line) => {
    const [left = '', right] = line.split('|')
    const same = words(left)
    return { same, near: right === undefined ? [] : words(right).filter((word) => !same.includes(word)) }
  })
}

/** Two lists of words on opposite sides: each of the one against each of the other. */
export function newsroomOpposites(): [string[], string[]][] {
  return lines(opposed).map((line) => {
    const [left = '', right = ''] = line.split('/')
    return [words(left), words(right)]
  })
}
