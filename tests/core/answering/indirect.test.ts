import fc from 'fast-check'
import { expect, test } from 'vitest'
import { indirect } from '../../../src/core/answering/indirect.ts'

test.each([
  ['When did Motegi visit Beijing?', 'when Motegi visited Beijing'],
  ['How old is Kishida?', 'how old Kishida is'],
  ['How much water was released?', 'how much water was released'],
  ['Who won the election?', 'who won the election'],
  ['What did Xi Jinping say?', 'what Xi Jinping said'],
  ['When will the talks start?', 'when the talks will start'],
  ['Did the ship sink?', 'whether the ship sank'],
  ["Didn't the ship sink?", 'whether the ship did not sink'],
  ['Is the mayor ill?', 'whether the mayor is ill'],
  ['Was the airport damaged?', 'whether the airport was damaged'],
  ['Has the council voted?', 'whether the council has voted'],
  ['Will the ferries be free?', 'whether the ferries will be free'],
  ['Can the bridge be saved?', 'whether the bridge can be saved'],
  ['Where does she live?', 'where she lives'],
  ['Why do they protest?', 'why they protest'],
  ['Which company bought the mill?', 'which company bought the mill'],
  ['Which company does Okafor work for?', 'which company Okafor works for'],
  ['How many people died?', 'how many people died'],
  ['How many soldiers did the army send?', 'how many soldiers the army sent'],
  ['How long has the bridge been closed?', 'how long the bridge has been closed'],
  ['How far is the village from the coast?', 'how far the village is from the coast'],
  ['Whose car was stolen?', 'whose car was stolen'],
  ['To whom did the firm sell it?', 'to whom the firm sold it'],
  ['In which year did the mill close?', 'in which year the mill closed'],
  ['What caused the storm?', 'what caused the storm'],
  ['Who is leading the inquiry?', 'who is leading the inquiry'],
  ['Where were the fishermen found?', 'where the fishermen were found'],
  ['Why was the road blocked?', 'why the road was blocked'],
  ['when did the army arrive', 'when the army arrived'],
  ['whens the vote', 'when the vote is'],
  ['pls tell me how old the mayor is', 'how old the mayor is'],
])('%s: “The article does not say %s.”', (question, clause) => expect(indirect(question)).toBe(clause))

test.each(['Why?', 'the football match', 'tell me more', '', '?', '🙂'])('nothing is said of %j', (question) => {
  expect(indirect(question)).toBeUndefined()
})

test('any text is taken', () => {
  const asked = fc
    .array(
      fc.constantFrom('who', 'did', 'is', 'not', 'the', 'mayor', 'leave', 'of', "n't", ',', '“', 'Ann', '’s', '9'),
      {
        maxLength: 9,
      },
    )
    .map((words) => words.join(' '))
  fc.assert(
    fc.property(fc.oneof(asked, fc.string({ unit: 'binary', maxLength: 80 })), (question) => {
      const clause = indirect(question)
      expect(clause === undefined || clause.trim().length > 0).toBe(true)
    }),
    { numRuns: 150 },
  )
})
