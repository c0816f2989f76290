import { describe, expect, test } from 'vitest'
import { isCommonVerb, past, thirdPerson } from '../../../src/core/answering/inflect.ts'

describe('past', () => {
  test.each([
    ['visit', 'visited'],
    ['agree', 'agreed'],
    ['carry', 'carried'],
    ['play', 'played'],
    ['stop', 'stopped'],
    ['plan', 'planned'],
    ['refer', 'referred'],
    ['offer', 'offered'],
    ['open', 'opened'],
    ['fix', 'fixed'],
    ['go', 'went'],
    ['tell', 'told'],
    ['begin', 'began'],
    ['put', 'put'],
    ['withdraw', 'withdrew'],
  ])('%s: %s', (verb, form) => expect(past(verb)).toBe(form))
})

describe('third person', () => {
  test.each([
    ['meet', 'meets'],
    ['go', 'goes'],
    ['push', 'pushes'],
    ['carry', 'carries'],
    ['play', 'plays'],
    ['have', 'has'],
    ['be', 'is'],
    ['fix', 'fixes'],
  ])('%s: %s', (verb, form) => expect(thirdPerson(verb)).toBe(form))
})

test('irregular verbs are known by their base form', () => {
  expect(['go', 'tell'].map(isCommonVerb)).toEqual([true, true])
  expect(['went', 'talks', 'toString', 'constructor'].map(isCommonVerb)).toEqual([false, false, false, false])
})
