import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isForTheDesk } from '../../src/desk/manners.ts'
import type { Said } from '../../src/desk/request.ts'

function said(text: string, more: Partial<Said> = {}): Said {
  return { text, direct: false, mentionsDesk: false, startsWithOther: false, mentionsOthers: false, ...more }
}

describe('overheard in its own thread', () => {
  test.each([
    'When did the talks last take place?',
    'when did the talks last take place',
    'and who is he?',
    'why?',
    'What about South Korea?',
    'Motegi, who is he?',
    'how much water was released',
    'Can you tell me who Ito is?',
    'Could you explain the dispute',
    'do you know when it starts?',
    'Tell me more about Liu',
    'tell us who asked for it',
    'ok, and what did Kishida say?',
    'Since 2018?',
    'Explain the background please',
    'Is it final?',
    'China or Japan?',
    'Thanks! And when do they start?',
  ])('a question is answered: %s', (text) => {
    expect(isForTheDesk(said(text))).toBe(true)
  })

  test.each([
    'Thanks!',
    'thank you so much',
    'great, thanks :tada:',
    'Thanks, that helps!',
    'cool 👍',
    '👍👍',
    ':+1:',
    '+1',
    'ok',
    'lol',
    'Got it, thanks a lot.',
    'good morning everyone',
    'Interesting.',
    'I think this is a big deal.',
    'That is bad news for the coalition',
    'We should write about this.',
    'Shall we meet at three?',
    'Can you send me the file?',
    'Are you coming to lunch?',
    'What do you think?',
    'What should we do about it?',
    'Should I book the room?',
    'Anna, can this wait until Monday?',
    'Hey Tom, is the draft ready?',
    'did anyone see the match',
    'Where is my charger?',
    '',
    '   ',
    '?!',
  ])('this is left alone: %s', (text) => {
    expect(isForTheDesk(said(text))).toBe(false)
  })

  test('a message to somebody else is left alone, even a question about the news', () => {
    const question = 'when did the talks last take place?'
    expect(isForTheDesk(said(`@someone ${question}`, { startsWithOther: true, mentionsOthers: true }))).toBe(false)
    expect(isForTheDesk(said(`${question} @someone`, { mentionsOthers: true }))).toBe(false)
  })
})

describe('where it is mentioned', () => {
  test.each(['the date of the talks', 'who is Ito?', 'https://news.example/story'])('it answers: %s', (text) => {
    expect(isForTheDesk(said(text, { mentionsDesk: true }))).toBe(true)
  })

  test('thanks are left alone', () => {
    expect(isForTheDesk(said('thanks!', { mentionsDesk: true }))).toBe(false)
  })

  test('talk about it to somebody else is left alone, a question to it is not', () => {
    const other = { mentionsDesk: true, mentionsOthers: true, startsWithOther: true }
    expect(isForTheDesk(said('@someone just ask', other))).toBe(false)
    expect(isForTheDesk(said('@someone wants to know: who is Ito?', other))).toBe(true)
    expect(isForTheDesk(said('who is Ito? cc @someone', { mentionsDesk: true, mentionsOthers: true }))).toBe(true)
  })
})

test('in direct messages everything but thanks is for it', () => {
  expect(isForTheDesk(said('the date of the talks', { direct: true }))).toBe(true)
  expect(isForTheDesk(said('What do you think?', { direct: true }))).toBe(true)
  expect(isForTheDesk(said('thank you', { direct: true }))).toBe(false)
})

test('any text gets a decision, and a mention never makes it less for the desk', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      const overheard = isForTheDesk(said(text))
      expect(isForTheDesk(said(text, { mentionsDesk: true })) || !overheard).toBe(true)
    }),
  )
})
