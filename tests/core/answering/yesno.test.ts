import { expect, test } from 'vitest'
import { catalogue } from '../../../src/core/answering/catalogue.ts'
import { weighSentences } from '../../../src/core/answering/features.ts'
import { readQuestion } from '../../../src/core/answering/question.ts'
import { settles } from '../../../src/core/answering/yesno.ts'
import { readArticle } from '../../../src/core/index.ts'

function verdict(sentence: string, asked: string): 'yes' | 'no' | undefined {
  const book = catalogue(readArticle({ text: sentence, language: 'en' }))
  const question = readQuestion(asked, book.words, book.names)
  const [first] = weighSentences(question, book).weighed
  return first && settles(question, first)
}

test.each([
  ['The council approved the plan on Monday.', 'Did the council approve the plan?', 'yes'],
  ['The council did not approve the plan.', 'Did the council approve the plan?', 'no'],
  ['The council rejected the plan.', 'Did the council approve the plan?', 'no'],
  ['The council did not approve the plan.', 'Did the council not approve the plan?', 'yes'],
  ['The council never approved the plan.', 'Did the council approve the plan?', 'no'],
  ['The museum is closed.', 'Is the museum open?', 'no'],
  ['Reed may leave the party.', 'May Reed leave the party?', 'yes'],
])('%s %s %s', (sentence, question, said) => expect(verdict(sentence, question)).toBe(said))

test.each([
  ['The council may approve the plan.', 'Did the council approve the plan?'],
  ['The council would approve the plan if it were cheaper.', 'Did the council approve the plan?'],
  ['The council discussed the plan on Monday.', 'Did the council approve the plan?'],
  ['Reed reportedly left the party.', 'Did Reed leave the party?'],
  ['Smith sued Brown over the plan.', 'Did Brown sue Smith over the plan?'],
])('%s settles nothing: %s', (sentence, question) => expect(verdict(sentence, question)).toBeUndefined())
