import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FakeModel, startModel } from '../fakes/model.ts'
import { copyDeskWith, lies } from '../fakes/writers.ts'
import { rain, talks } from '../platforms/articles.ts'
import { type Newsroom, openNewsroom } from '../platforms/newsroom.ts'
import { slackStage } from '../platforms/slack/stage.ts'
import { bridge, goodBriefing, lie } from './articles.ts'

let model: FakeModel
let newsroom: Newsroom<Awaited<ReturnType<typeof slackStage>>>
beforeAll(async () => {
  model = await startModel()
  newsroom = await openNewsroom(() => slackStage('socket'), [talks, rain, bridge], copyDeskWith(model))
})
afterAll(async () => {
  expect(newsroom.stage.refused()).toEqual([])
  await newsroom.close()
  await model.close()
})

/** Does something, and waits until so many drafts have come of it. */
async function drafting(work: () => Promise<unknown>, drafts = 1): Promise<void> {
  const count = () => newsroom.lines.filter((line) => line.includes('drafted')).length
  const before = count()
  await work()
  await newsroom.logged(() => count() >= before + drafts)
}

test('what the core makes is there at once, and the checked wording takes its place; the evidence tells what was dropped', async () => {
  const { stage } = newsroom
  model.reply = ({ question, returned }) => {
    if (returned) return { lines: [] }
    return { lines: question ? [{ text: 'It will close on 3 May.', sentences: [1] }] : [...goodBriefing, lie] }
  }
  const channel = stage.channel()
  await stage.brief(channel, 'Harrow Ford')
  const briefing = await stage.until(() => stage.posts(channel).find(({ edited }) => edited))
  expect(briefing.text).toContain('Worded by lab:scripted, checked against the article')
  expect(briefing.text).not.toContain('circus')
  await stage.ask(channel, 'When will the bridge close?')
  const answer = await stage.until(() => stage.posts(channel).find(({ edited, thread }) => edited && thread))
  expect(answer.text).toContain('Worded by lab:scripted')
  expect(stage.posts(channel)).toHaveLength(2)
  await stage.evidence(briefing)
  const [evidence] = await stage.until(() => stage.whispers(channel).length > 0 && stage.whispers(channel))
  expect(evidence).toMatch(/Not shown: +The mayor sold the bridge .*\$9 million/)
  await stage.evidence(answer)
  const [, ofAnswer] = await stage.until(() => stage.whispers(channel).length > 1 && stage.whispers(channel))
  expect(ofAnswer).toContain('3 May')
})

test('by no way does a lie reach anybody: briefing, question, follow-up, mention, window, direct message, link, edition', async () => {
  const { stage } = newsroom
  model.reply = () => ({ lines: lies })
  const [channel, direct] = [stage.channel(), stage.direct('U7DORA')]
  await drafting(() => stage.brief(channel, ''))
  const [briefing] = stage.posts(channel)
  if (!briefing) throw new Error('There is no briefing.')
  await drafting(() => stage.ask(channel, 'Who confirmed the decision?'))
  await drafting(() => stage.say(channel, 'When did the talks last take place?', { thread: briefing.id }))
  await drafting(() => stage.say(channel, 'Who is Tatsuya Ito?', { to: 'desk' }))
  await drafting(() => stage.askInWindow(briefing, 'Who is Makoto Nishida?'))
  await drafting(() => stage.say(direct, rain.url))
  await drafting(() => stage.say(direct, 'How much rain fell?'))
  await drafting(() => stage.ask(channel, `Who is the head of the fire service? ${rain.url}`))
  const feed = 'https://lies.example/feed'
  await stage.manage(channel, { verb: 'subscribe', fields: { source: feed, at: 'every day at 8', zone: 'UTC' } })
  await stage.until(() => stage.whispers(channel).length > 0)
  const text = 'Two cranes fell into the harbour of Lund on Monday, police said. Nobody was hurt. The port is closed.'
  await newsroom.list(feed, [{ title: 'Cranes fall into harbour', url: 'https://lies.example/cranes', text }])
  await drafting(() => newsroom.publish())
  expect(stage.posts(channel).some(({ text }) => text.includes('cranes fell'))).toBe(true)
  for (const post of [...stage.posts(channel), ...stage.posts(direct)]) {
    expect(post.text).not.toMatch(/circus|Quill|evil|Worded/)
    expect(stage.alive(post)).not.toContain('broadcast')
  }
  expect(model.asked.filter(({ returned }) => returned).length).toBeGreaterThanOrEqual(9)
})
