import { expect, test } from 'vitest'
import { catalogue } from '../../../src/core/answering/catalogue.ts'
import { profileOf } from '../../../src/core/answering/profile.ts'
import { readQuestion } from '../../../src/core/answering/question.ts'
import { bridge, dairy, talks } from './articles.ts'

const told = { bridge, dairy, talks }

function profile(article: keyof typeof told, question: string): string | undefined {
  const book = catalogue(told[article])
  return profileOf(readQuestion(question, book.words, book.names), book)?.short
}

test.each([
  ['talks', 'Who is Motegi?', /^secretary-general of Japan’s ruling Liberal Democratic Party$/u],
  ['talks', "What is Toshimitsu Motegi's job?", /^secretary-general/u],
  ['talks', 'Who is Liu Jianchao?', /^leads the Communist Party’s body/u],
  ['talks', 'Which party does Nishida belong to?', /^Komeito$/u],
  ['talks', 'what party is ito in', /^LDP$/u],
  ['bridge', 'who is okafor', /chief engineer of Northspan/u],
  ['bridge', 'Which company does Okafor work for?', /^Northspan$/u],
  ['dairy', 'Who is Hannah Price?', /^(?:Corwell's )?chief executive$/u],
  ['dairy', 'Who is Derek Stone?', /^general secretary of the Food Workers' Union$/u],
] as const)('%s: %s', (article, question, short) => expect(profile(article, question)).toMatch(short))

test.each([
  ['talks', 'Who is Biden?'],
  ['talks', 'Who did Motegi meet?'],
  ['talks', 'Who are Motegi and Liu?'],
  ['talks', 'When did Nishida join Komeito?'],
  ['dairy', 'How old is Hannah Price?'],
] as const)('%s: %s asks for no profile, or for one that is not there', (article, question) => {
  expect(profile(article, question)).toBeUndefined()
})
