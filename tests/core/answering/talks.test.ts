import { describe, expect, test } from 'vitest'
import { conversation, expectAnswer, expectExact, talks } from './articles.ts'

const once = (question: string) => conversation(talks)(question)

describe('what the article says is answered, the right sentence first', () => {
  test.each([
    ['When did the talks last take place?', 'have not taken place since 2018', /^(?:since )?2018$/u],
    ['How often were the talks held?', 'around once a year', /once a year/u],
    ['Who asked to restart the talks?', 'specifically requested to restart', /^Liu/u],
    ["What is Motegi's post?", 'Toshimitsu Motegi, secretary-general', /^secretary-general of Japan’s ruling/u],
    ['Which party does Nishida belong to?', 'Makoto Nishida', /^Komeito$/u],
    ['Where did Liu and Motegi meet?', 'visit to Tokyo', /Tokyo/u],
    ['Why are ties strained?', 'strained by issues', undefined],
    ['Whom did Liu meet besides Motegi?', 'also met with', /^(?:Japanese Prime Minister )?Fumio Kishida/u],
    ['What did Kishida tell Liu?', 'Kishida told Liu', undefined],
    ['When will the talks start?', 'have not yet been finalised', undefined],
    ['When did Liu come into office?', 'came into office in 2022', /2022/u],
    ["Who leads the Communist Party's body for foreign parties?", 'who leads the Communist Party’s body', /^Liu/u],
    ['What did Li Qiang praise?', 'praised what he called', undefined],
  ])('%s', (question, words, short) => {
    const answer = once(question)
    expectAnswer(answer, talks, words)
    if (short) expect(answer.short).toMatch(short)
  })

  test.each([
    ['whens the talks gonna start', 'have not yet been finalised'],
    ['WHEN DID THE TALKS LAST TAKE PLACE', 'have not taken place since 2018'],
    ['pls tell me which party nishida belongs to', 'Makoto Nishida'],
    ['hey, who is makoto nishda?', 'Makoto Nishida'],
    ['why r ties strained', 'strained by issues'],
    ['what did kishida tell liu', 'Kishida told Liu'],
  ])('as people type: %s', (question, words) => {
    expectAnswer(once(question), talks, words)
  })

  test.each([
    ['Who is Ito?', 'Tatsuya Ito, an LDP lawmaker', /LDP lawmaker/u],
    ['Who is Toshimitsu Motegi?', 'Toshimitsu Motegi', /secretary-general/u],
    ['who is Liu', 'Liu Jianchao, who leads', /leads the Communist Party’s body/u],
  ])('what somebody is: %s', (question, words, short) => {
    const answer = once(question)
    expectAnswer(answer, talks, words)
    if (short) expect(answer.short).toMatch(short)
  })
})

describe('yes or no comes first only where a sentence settles it', () => {
  test.each([
    ['Is Ito an LDP lawmaker?', /^Yes\. /u, 'Tatsuya Ito'],
    ['Was Nishida at the talks?', /^Yes\. /u, 'Makoto Nishida'],
    ['Did Kishida meet Liu?', /^Yes\. /u, 'also met with'],
    ['Have the details been finalised?', /^No\. /u, 'have not yet been finalised'],
    ['Have the talks taken place since 2018?', /^No\. /u, 'have not taken place since 2018'],
    ['Have the talks not taken place since 2018?', /^Yes\. /u, 'have not taken place since 2018'],
  ])('%s', (question, begins, words) => {
    const answer = once(question)
    expectAnswer(answer, talks, words)
    expect(answer.text).toMatch(begins)
  })

  test.each([
    'Did Motegi refuse to restart the talks?',
    'Did the talks take place in 2019?',
    'Did Motegi visit Beijing?',
  ])('neither: %s', (question) => {
    expect(once(question).text).not.toMatch(/^(?:Yes|No)\b/u)
  })
})

describe('what the article does not say is refused', () => {
  test.each([
    ['How old is Kishida?', 'how old Kishida is'],
    ['How much water was released?', 'how much water was released'],
    ['When did Motegi visit Beijing?', 'when Motegi visited Beijing'],
    ['Why have the talks not taken place since 2018?', 'why the talks have not taken place since 2018'],
  ])('by naming what it looked for and citing the nearest: %s', (question, looked) => {
    const refusal = once(question)
    expect(refusal.kind).toBe('refusal')
    expect(refusal.text).toContain(`The article does not say ${looked}.`)
    expect(refusal.citations.length).toBeGreaterThan(0)
    expect('short' in refusal).toBe(false)
    expectExact(refusal, [talks])
  })

  test('a name that is not in the article is named', () => {
    expect(once('When did Motegi visit Beijing?').text).toContain('does not mention Beijing')
  })

  test.each([
    'What did Xi Jinping say?',
    'Who won the election?',
    'What was the score of the football match?',
    'What is the capital of Australia?',
    'How do I bake bread?',
  ])('without a nearest sentence where the subject is wholly different: %s', (question) => {
    const refusal = once(question)
    expect(refusal.kind).toBe('refusal')
    expect(refusal.citations).toEqual([])
    expect(refusal.text).toMatch(/^The article (?:says nothing|does not) /u)
  })
})

describe('a question follows up on the one before', () => {
  test('and who is he?', () => {
    const say = conversation(talks)
    say('Who asked to restart the talks?')
    const answer = say('and who is he?')
    expectAnswer(answer, talks, 'Liu Jianchao, who leads')
    expect(answer.standalone).toMatch(/^Who is Liu/u)
  })

  test('why?', () => {
    const say = conversation(talks)
    say('Are ties strained?')
    const answer = say('why?')
    expectAnswer(answer, talks, 'strained by issues')
    expect(answer.standalone).toBe('Why are ties strained?')
  })

  test('what about South Korea?', () => {
    const say = conversation(talks)
    say('Why are ties strained?')
    const answer = say('what about South Korea?')
    expectAnswer(answer, talks, 'Japan and South Korea')
    expect(answer.standalone).toContain('South Korea')
  })

  test('the same question about another', () => {
    const say = conversation(talks)
    say('Who confirmed the decision?')
    const own = say('which party does he belong to?')
    expectAnswer(own, talks, 'Makoto Nishida')
    expect(own.short).toBe('Komeito')
    const other = say('what about Ito?')
    expectAnswer(other, talks, 'Tatsuya Ito')
    expect(other.short).toBe('LDP')
  })

  test('and when?, which the article does not say', () => {
    const say = conversation(talks)
    say('Who requested to restart the exchange council?')
    const refusal = say('and when?')
    expect(refusal.kind).toBe('refusal')
    expect(refusal.text).toContain('does not say when Liu requested to restart the exchange council')
  })

  test('after a refusal', () => {
    const say = conversation(talks)
    expect(say('How old is Motegi?').kind).toBe('refusal')
    const answer = say('what is his post?')
    expectAnswer(answer, talks, 'Toshimitsu Motegi')
    expect(answer.standalone).toContain('Motegi')
  })

  test('a change of subject stands alone', () => {
    const say = conversation(talks)
    say('Why are ties strained?')
    const answer = say('Which party does Nishida belong to?')
    expectAnswer(answer, talks, 'Makoto Nishida')
    expect(answer.standalone).toBe('Which party does Nishida belong to?')
  })
})

test('what is said stands alone: nothing dangles, every quotation is whole', () => {
  for (const question of [
    'Who asked to restart the talks?',
    'What did Li Qiang praise?',
    'Which party does Nishida belong to?',
    'What did the leaders agree to revive?',
  ]) {
    const { text } = once(question)
    expect(text).not.toMatch(/^(?:But|And|He|She|They|It)\b/u)
    expect(text.split('“').length).toBe(text.split('”').length)
  }
})
