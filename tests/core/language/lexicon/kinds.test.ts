import { describe, expect, test } from 'vitest'
import { classOf, isA } from '../../../../src/core/language/lexicon/index.ts'
import { pairsOf } from './pairs.ts'

const members = `
animal: lamb, dog, tiger
illness: cancer, flu
disease: cancer, malaria, flu
food: cookie, apple, rice
snack: cookie
person: lawmaker, doctor, mother, footballer, influencer
city: dubai, london, moscow
country: japan, france
state: texas
place: river, island, city
day: wednesday, friday
month: january
vehicle: car, truck, bus
weapon: rifle, bomb, missile
organization: company, university, party
building: hospital, church
money: dollar, euro
crime: murder, theft, fraud
sport: tennis, football
instrument: piano, guitar
language: arabic, spanish
religion: islam
disaster: earthquake, flood, hurricane
drink: beer, coffee
clothes: jacket, shirt
metal: gold, iron
fruit: apple
book: novel
device: smartphone, laptop
mountain: everest
river: nile
time: hour, week
drug: aspirin, cocaine
aircraft: airplane, helicopter
`

const strangers = `
person: company, bank, london, dog, cancer, report, vote, city, tax, election, hospital
animal: car, lawyer, minister, government, knife
place: monday, money
illness: house
city: japan, vote
`

describe('isA', () => {
  test('follows the frequent senses upwards, and the categories people use', () => {
    expect(pairsOf(members).filter(([category, member]) => !isA(member, category))).toEqual([])
  })

  test('does not follow rare senses', () => {
    expect(pairsOf(strangers).filter(([category, member]) => isA(member, category))).toEqual([])
  })

  test('knows nothing of unknown words', () => {
    expect(isA('motegi', 'person')).toBe(false)
    expect(isA('person', 'motegi')).toBe(false)
  })
})

describe('classOf', () => {
  test.each([
    ['lawmaker', 'person'],
    ['government', 'group'],
    ['london', 'location'],
    ['monday', 'time'],
    ['percent', 'relation'],
    ['lamb', 'animal'],
    ['cookie', 'food'],
    ['gun', 'artifact'],
    ['election', 'act'],
    ['letter', 'communication'],
    ['cancer', 'state'],
    ['price', 'possession'],
    ['hope', 'feeling'],
  ])('of %s has %s', (lemma, kind) => {
    expect(classOf(lemma)).toContain(kind)
  })

  test('is empty for what is no noun, and for unknown words', () => {
    expect(classOf('arrive')).toEqual([])
    expect(classOf('quickly')).toEqual([])
    expect(classOf('motegi')).toEqual([])
  })
})
