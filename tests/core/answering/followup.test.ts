import { describe, expect, test } from 'vitest'
import { ask, readArticle } from '../../../src/core/index.ts'
import { bridge, conversation, expectAnswer, expectExact, talks } from './articles.ts'

/** Invented: an offer for a maker of printers, a survey, a phone call and a case in court. */
const printers = readArticle({
  title: 'Ostrel raises its offer for Belmar',
  publishedAt: '2025-04-08',
  text: `Printer maker Ostrel raised its offer for its rival Belmar to $90 million on Monday. With Belmar's loans included, the offer would come to some $104 million.

Ostrel said its offer would stand until June. Belmar said in a statement that it would study the proposal with its advisers.

Ostrel's chief executive, Nora Feld, told Printing Week, "We will not wait for ever." Belmar confirmed that it had ended earlier talks but gave no reason.

Ostrel's newest machine, the Swift, has two trays and was shown at three fairs. The Swift can print 400 pages per minute. It was developed by Ada Renn and Jonas Weil in 2021.

The Swift had been planned to go on sale on 3 May, but the date has been put back to 9 June.`,
})

const court = readArticle({
  title: 'Toy maker settles case over a broken swing',
  publishedAt: '2025-02-03',
  text: `Toy maker Larkin has settled a case over a swing that broke, its lawyers said on Friday.

The woman, identified as R.T., sued Larkin in 2023, said Joseph Hale, a lawyer. In the complaint, R.T. said that a loose screw led to her fall.

Governor Ines Falk phoned Mayor Tom Odell about the case on Saturday. Falk and Odell spoke for twenty minutes.`,
})

const survey = readArticle({
  title: 'Nurses name parks and buses',
  publishedAt: '2025-05-06',
  text: `Parks and buses are the issues that matter most to the nurses, the Garland Institute said on Tuesday.

Parks were named by 48% of the nurses, and buses by 31%, the Garland Institute found. It asked 1,200 people in April.`,
})

describe('whom and what a follow-up speaks of', () => {
  test.each([
    [
      'it, where its worth is asked',
      "How much is Ostrel's offer for Belmar?",
      'what does it come to with loans?',
      'What does the offer come to with loans?',
      '$104 million',
    ],
    [
      'the other of two parties',
      "How much is Ostrel's offer for Belmar?",
      'what did the other side say?',
      'What did Belmar say?',
      'ended earlier talks',
    ],
    [
      'someone told',
      'Who is Nora Feld?',
      'who did she say that to?',
      'Who did Nora Feld say that to?',
      'told Printing Week',
    ],
    [
      'two people in one breath',
      'Who developed the Swift?',
      'when did they develop it?',
      'When did Ada Renn and Jonas Weil develop the Swift?',
      'in 2021',
    ],
  ])('%s', (_, first, second, standalone, words) => {
    const say = conversation(printers)
    say(first)
    const answer = say(second)
    expect(answer.standalone).toBe(standalone)
    expectAnswer(answer, printers, words)
    expectExact(answer, [printers])
  })

  test('she, whose name tells no woman but whom the article introduces as one', () => {
    const say = conversation(court)
    say('Who sued Larkin?')
    const answer = say('what did she say led to the fall?')
    expect(answer.standalone).toBe('What did R.T. say led to the fall?')
    expectAnswer(answer, court, 'a loose screw')
  })

  test('them, people rather than what they were asked; they who count people, a body', () => {
    const say = conversation(survey)
    say('What issues matter to the nurses?')
    expect(say('how many of them named buses?').standalone).toBe('How many of the nurses named buses?')
    expect(say('how many people did they ask?').standalone).toBe('How many people did Garland Institute ask?')
  })

  test('they, both the one asked about and the answer', () => {
    const say = conversation(court)
    say('Who did Falk phone?')
    const answer = say('how long did they speak?')
    expect(answer.standalone).toBe('How long did Ines Falk and Tom Odell speak?')
    expectAnswer(answer, court, 'spoke for twenty minutes')
  })

  test.each([
    ['and who is he?', 'It is not clear whom ‘he’ means. Ask with a name.'],
    ['what is it?', 'It is not clear what ‘it’ means. Ask with a name.'],
  ])('nobody yet: %s', (question, text) => {
    expect(ask([bridge], question)).toMatchObject({ kind: 'refusal', text, citations: [] })
  })
})

describe('what the noun asked for and the verb leave open', () => {
  test.each([
    ['Did Belmar itself give a reason?', 'gave no reason', 'no'],
    ["Didn't Belmar give a reason?", 'gave no reason', 'no'],
    ['How fast is the Swift?', '400 pages per minute', '400 pages per minute'],
    ['Who developed the Swift?', 'Ada Renn and Jonas Weil', 'Ada Renn and Jonas Weil'],
    ['What was the original date for the sale of the Swift?', 'had been planned', 'on 3 May'],
  ])('%s', (question, words, short) => {
    const answer = ask([printers], question)
    expectAnswer(answer, printers, words)
    expect(answer.short).toBe(short)
  })

  test('two whom somebody met are both told', () => {
    expect(ask([talks], 'Whom did Liu meet besides Motegi?').short).toBe(
      'Fumio Kishida and Foreign Minister Yoko Kamikawa',
    )
  })
})

describe('what is between “ and ” is the article’s', () => {
  test('a quotation in the question is not passed off as one', () => {
    const { kind, text } = ask([bridge], 'Who said “the bridge is pink” in Paris?')
    expect(kind).toBe('refusal')
    expect(text).not.toContain('“the bridge is pink”')
  })

  test('a sentence that cannot be worded to stand alone is still told on one line', () => {
    const broken = 'Mayor Ann Lee met farmers in Oslo on Monday. ” “It is late. We \r\n are tired,” Lee (left) added.'
    expect(ask([readArticle({ text: broken, language: 'en' })], 'who').text).not.toMatch(/[\r\n]/u)
  })
})
