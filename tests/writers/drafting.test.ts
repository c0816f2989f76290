import { expect, test } from 'vitest'
import { readArticle } from '../../src/core/index.ts'
import { settled } from '../../src/desk/copy-desk.ts'
import { bridge, goodBriefing, lie } from './articles.ts'
import { openRoom } from './room.ts'

const ask = (question: string, articles = [bridge]) => [{ articles, turns: [] }, question] as const

test('the same briefing, and the same answer, is paid for once', async () => {
  const { model, copyDesk } = await openRoom()
  model.reply = () => ({ lines: goodBriefing })
  const [first, at] = await Promise.all([copyDesk.brief(bridge), copyDesk.brief(bridge)])
  const [one, same] = await Promise.all([settled(first), settled(at)])
  const { now, better } = await copyDesk.brief(bridge)
  expect(better).toBeUndefined()
  expect([same, now]).toEqual([one, one])
  model.reply = () => ({ lines: [{ text: 'It will close on 3 May.', sentences: [1] }] })
  await settled(await copyDesk.ask(...ask('When will the bridge close?')))
  expect((await copyDesk.ask(...ask('When will the bridge close?'))).now.text).toBe('It will close on 3 May.')
  expect(model.asked).toHaveLength(2)
  expect(await copyDesk.usage()).toMatchObject({ drafts: 2, reused: 2, today: { calls: 2, tokens: 2000 } })
})

test('over the day’s tokens, nothing is asked', async () => {
  const { model, copyDesk } = await openRoom({ tokensADay: 900 })
  model.reply = () => ({ lines: goodBriefing })
  await settled(await copyDesk.brief(bridge))
  const answer = await settled(await copyDesk.ask(...ask('When will the bridge close?')))
  expect(answer.wording?.failure).toContain('NEWSDESK_MODEL_DAILY_TOKENS')
  expect(answer.text).toContain('3 May')
  expect(model.asked).toHaveLength(1)
})

test('no more calls at once than allowed; who waits too long does without', async () => {
  const { model, copyDesk } = await openRoom({ callsAtOnce: 1, patience: 60 })
  model.reply = () => ({ fault: 'silent' })
  const copies = await Promise.all([copyDesk.brief(bridge), copyDesk.ask(...ask('When will the bridge close?'))])
  const [briefing, answer] = await Promise.all([copies[0].better?.(), copies[1].better?.()])
  for (const { wording } of [briefing, answer].filter((each) => each !== undefined))
    expect(wording?.failure).toContain('no answer in time')
  expect(model.asked).toHaveLength(1)
})

test('a faulty line is sent back once, with what is wrong; mended it is shown in its place', async () => {
  const { model, copyDesk } = await openRoom()
  const [first, second] = goodBriefing
  model.reply = ({ returned }) =>
    returned && second ? { lines: [second] } : { lines: first ? [first, { ...lie, kind: 'summary' }] : [] }
  const briefing = await settled(await copyDesk.brief(bridge))
  expect(model.asked.map(({ returned }) => returned?.map(({ text }) => text))).toEqual([undefined, [lie.text]])
  expect(model.asked[1]?.returned?.[0]?.problems.join(' ')).toContain('9')
  expect(briefing.summary.map(({ text }) => text)).toEqual([first?.text, second?.text])
  expect(briefing.wording).toMatchObject({ stands: true, dropped: [] })
})

test('a line that is faulty again is dropped, and what was found wrong is told', async () => {
  const { model, copyDesk } = await openRoom()
  model.reply = ({ returned }) => ({ lines: returned ? [lie] : [...goodBriefing, { ...lie, kind: 'who' }] })
  const briefing = await settled(await copyDesk.brief(bridge))
  expect(model.asked).toHaveLength(2)
  expect(briefing.wording).toMatchObject({ stands: true, dropped: [{ text: lie.text, sentences: lie.sentences }] })
  expect(JSON.stringify([briefing.summary, briefing.facts])).not.toContain('circus')
  expect((await copyDesk.brief(bridge)).now).toEqual(briefing)
})

test('an article that is not in English costs nothing', async () => {
  const { model, copyDesk } = await openRoom()
  const article = readArticle({
    text: 'Die alte Brücke wird am 3. Mai geschlossen, sagte der Kreis am Dienstag. Die Arbeiten dauern ein Jahr.',
  })
  expect((await copyDesk.brief(article)).better).toBeUndefined()
  expect(model.asked).toEqual([])
})

test('of a long article, its beginning and what its briefing rests on are sent, and no more than fits', async () => {
  const { model, copyDesk } = await openRoom()
  const text = Array.from(
    { length: 400 },
    (_, i) => `Councillor Nr ${i} told the county that road ${i} needs ${i + 2} new signs before the winter.`,
  ).join(' ')
  const article = readArticle({
    text: `${text} Inspectors shut the Harrow Ford bridge on Monday after cracks were found.`,
  })
  await settled(await copyDesk.brief(article))
  const [asked] = model.asked
  expect(asked?.sentences.size).toBeLessThanOrEqual(60)
  expect(asked?.sentences.get(1)).toBe(article.sentences[0]?.text)
  expect(asked?.size).toBeLessThan(20_000)
})
