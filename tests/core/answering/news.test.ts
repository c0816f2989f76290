import { describe, expect, test } from 'vitest'
import { bridge, conversation, dairy, expectAnswer, expectExact, storm } from './articles.ts'

const told = { bridge, dairy, storm }

describe('answered, the right sentence first, the short answer within', () => {
  test.each([
    ['bridge', 'How long will the bridge be closed?', 'closed to all traffic', /18 months/u],
    ['bridge', 'How much will the repairs cost?', 'the repairs would cost', /^\$46 million$/u],
    ['bridge', 'what year did the bridg open', 'which opened in 1961', /1961/u],
    ['bridge', 'How many vehicles use the bridge every day?', '38,000 vehicles', /38,000/u],
    ['bridge', 'Who discovered the cracks?', 'Paul Okafor', /Paul Okafor/u],
    ['bridge', 'Why were trucks banned?', 'because it was shaking', /shaking too much/u],
    ['bridge', 'who runs a bakery', 'runs a bakery', /Rosa Lind/u],
    ['bridge', 'What did Brandt say about winter?', 'another winter', /another winter/u],
    ['dairy', 'For how much is Corwell buying Milbrook?', 'for 1.2 billion pounds', /1\.2 billion pounds/u],
    ['dairy', 'Who is the boss of Corwell?', 'chief executive, Hannah Price', /Hannah Price/u],
    ['dairy', 'How many people work for Milbrook?', '1,900 workers', /1,900/u],
    ['dairy', 'When was Milbrook founded?', 'founded in 1948', /1948/u],
    ['dairy', 'Where is Corwell based?', 'based in Leeds', /Leeds/u],
    ['dairy', "By how much did Milbrook's shares rise?", 'rose 22 percent', /22 percent/u],
    ['dairy', 'When is a decision expected?', 'A decision is expected', /next March/u],
    ['storm', 'How many people were killed?', 'four people were killed', /four/u],
    ['storm', 'How many homes are without electricity?', '52,000 homes', /52,000/u],
    ['storm', 'When does the airport reopen?', 'It will reopen', /on Wednesday/u],
    ['storm', 'Why are schools shut?', 'because many of their roofs', /roofs are damaged/u],
    ['storm', 'How much money will families get?', 'would receive 2,000 euros', /2,000 euros/u],
    ['storm', 'How many flights were cancelled?', '34 flights', /34/u],
  ] as const)('%s: %s', (article, question, words, short) => {
    const answer = conversation(told[article])(question)
    expectAnswer(answer, told[article], words)
    expect(answer.short).toMatch(short)
    expectExact(answer, [told[article]])
  })
})

describe('what the article calls open is an answer', () => {
  test.each([
    ['bridge', 'Has the city decided who will carry out the repairs?', 'has not yet decided'],
    ['dairy', 'Who will succeed Whitby?', 'did not say who will succeed him'],
    ['storm', 'When will the power be back?', 'It is not clear'],
  ] as const)('%s: %s', (article, question, words) => {
    expectAnswer(conversation(told[article])(question), told[article], words)
  })
})

describe('yes and no', () => {
  test.each([
    ['bridge', 'Will the ferries be free?', 'Yes'],
    ['dairy', 'Will any plant be closed?', 'No'],
    ['storm', 'Did Moreno ask the army for help?', 'Yes'],
    ['storm', 'Were flights cancelled?', 'Yes'],
  ] as const)('%s: %s %s', (article, question, verdict) => {
    const answer = conversation(told[article])(question)
    expect(answer.kind).toBe('answer')
    expect(answer.text.startsWith(`${verdict}. `)).toBe(true)
    expect(answer.short).toBe(verdict.toLowerCase())
  })
})

describe('refused, by naming what was looked for', () => {
  test.each([
    ['bridge', 'How many people died?', 'how many people died'],
    ['bridge', 'When did Brandt become mayor?', 'when Brandt became mayor'],
    ['bridge', 'Did Okafor run a bakery?', 'whether Okafor ran a bakery'],
    ['dairy', 'How old is Hannah Price?', 'how old Hannah Price is'],
    ['dairy', 'Did Milbrook buy Corwell?', 'whether Milbrook bought Corwell'],
    ['dairy', 'Does Corwell employ 5,000 people?', 'whether Corwell employs 5,000 people'],
    ['dairy', 'When will Price leave Corwell?', 'when Price will leave Corwell'],
    ['storm', 'When did the army arrive?', 'when the army arrived'],
    ['storm', 'How many soldiers did the army send?', 'how many soldiers the army sent'],
    ['storm', 'What caused the storm?', 'what caused the storm'],
  ] as const)('%s: %s', (article, question, looked) => {
    const refusal = conversation(told[article])(question)
    expect(refusal.kind).toBe('refusal')
    expect(refusal.text).toContain(`The article does not say ${looked}.`)
    expectExact(refusal, [told[article]])
  })

  test.each([
    ['bridge', 'Who is the prime minister of Canada?'],
    ['dairy', 'Who won the tennis final?'],
    ['storm', 'Who is the president of France?'],
  ] as const)('%s, wholly different: %s', (article, question) => {
    expect(conversation(told[article])(question)).toMatchObject({ kind: 'refusal', citations: [] })
  })
})

describe('follow-ups', () => {
  test.each([
    ['bridge', ['Who discovered the cracks?', 'when?'], 'on 4 March', 'When did Paul Okafor discover the cracks?'],
    ['bridge', ['Who discovered the cracks?', 'and who is he?'], 'chief engineer', 'Who is Paul Okafor?'],
    [
      'bridge',
      ['Who is Paul Okafor?', 'which company does he work for?'],
      'chief engineer of Northspan',
      'Which company does Paul Okafor work for?',
    ],
    ['bridge', ['Why were trucks banned?', 'when was that?'], 'in 2017', 'When were trucks banned?'],
    ['dairy', ['Who is the boss of Corwell?', 'when did she join?'], 'in 2019', 'When did Hannah Price join?'],
    [
      'dairy',
      ['How many people work for Milbrook?', 'and Corwell?'],
      'employs 4,300',
      'How many people work for Corwell?',
    ],
    [
      'dairy',
      ['Who is Derek Stone?', 'how many jobs does he expect to go?'],
      'at least 300 jobs',
      'How many jobs does Derek Stone expect to go?',
    ],
    ['storm', ['Why are schools shut?', 'until when?'], 'until Thursday', 'Until when are schools shut?'],
    [
      'storm',
      ['Who is Lucia Moreno?', 'which village did she visit?'],
      'village of Aldo',
      'Which village did Lucia Moreno visit?',
    ],
  ] as const)('%s: %s', (article, questions, words, standalone) => {
    const say = conversation(told[article])
    const answer = questions.map(say).at(-1)
    if (!answer) throw new Error('There are questions above')
    expectAnswer(answer, told[article], words)
    expect(answer.standalone).toBe(standalone)
  })

  test('what follows an answer may be refused', () => {
    const say = conversation(dairy)
    say('Who is the boss of Corwell?')
    const refusal = say('and how old is she?')
    expect(refusal).toMatchObject({ kind: 'refusal', standalone: 'How old is Hannah Price?' })
    expect(refusal.text).toContain('how old Hannah Price is')
  })
})

test('a name is put for a pronoun where that is certain', () => {
  expect(conversation(storm)('Which village did Moreno visit?').text).toMatch(/^Lucia Moreno visited the village/u)
  expect(conversation(bridge)('What did Lind ask for?').text).toMatch(/^Rosa Lind asked the city/u)
})
