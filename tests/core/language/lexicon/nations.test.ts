import { describe, expect, test } from 'vitest'
import { nationality, nations, sameCountry, sameGovernment } from '../../../../src/core/language/lexicon/nations.ts'

describe('nations', () => {
  test('every line of the list has a name, a people and a seat, each in lower case', () => {
    const parts = nations().flatMap(({ names, demonym, seats }) => [names, demonym, seats])
    expect(
      parts.filter(
        (words) => words.length === 0 || words.some((word) => word !== word.trim().toLowerCase() || word === ''),
      ),
    ).toEqual([])
    expect(nations().length).toBeGreaterThan(195)
  })

  test('no two countries share a name', () => {
    const names = nations().flatMap((nation) => nation.names)
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([])
  })

  test('a country is found by its names, its people and its seat', () => {
    for (const word of ['japan', 'japanese', 'tokyo']) {
      expect(nationality(word)).toMatchObject({ country: 'japan', demonym: ['japanese'], capital: 'tokyo' })
    }
    expect(nationality('americans')?.country).toBe('united states')
    expect(nationality('drc')?.country).toBe('democratic republic of the congo')
    expect(nationality('motegi')).toBeUndefined()
  })

  test('a country and its people are the same country; its capital may only stand for its government', () => {
    expect(sameCountry('japanese', 'japan')).toBe(true)
    expect(sameCountry('uk', 'british')).toBe(true)
    expect(sameCountry('moscow', 'russia')).toBe(false)
    expect(sameGovernment('moscow', 'russia')).toBe(true)
    expect(sameGovernment('kremlin', 'russian')).toBe(true)
    expect(sameGovernment('tokyo', 'china')).toBe(false)
    expect(sameCountry('north korean', 'south korea')).toBe(false)
  })

  test('a name that several countries share agrees with each of them', () => {
    expect(sameCountry('congolese', 'dr congo')).toBe(true)
    expect(sameCountry('congolese', 'republic of the congo')).toBe(true)
    expect(sameGovernment('london', 'uk')).toBe(true)
    expect(sameGovernment('london', 'england')).toBe(true)
  })
})
