import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import type { FakeModel } from '../fakes/model.ts'
import { copyDeskWith, unreliableModel } from '../fakes/writers.ts'
import { hostile, overlong, rain, talks } from './articles.ts'
import { fault200 } from './faults.ts'
import { type Newsroom, openNewsroom } from './newsroom.ts'
import type { Seen, Stage } from './stage.ts'

/**
 * What every chat platform must do, in the desk's words. `open` gives a stage with nobody on it yet. Where a language
 * model is to be `unreliable`, the desk asks one that lies, fails and never answers by turns: nobody may notice.
 */
export function platformConformance(open: () => Promise<Stage>, { unreliable = false } = {}) {
  let newsroom: Newsroom
  let stage: Stage
  let model: FakeModel | undefined
  beforeAll(async () => {
    model = unreliable ? await unreliableModel() : undefined
    newsroom = await openNewsroom(open, [talks, rain, hostile, overlong], model && copyDeskWith(model))
    stage = newsroom.stage
  })
  afterAll(async () => {
    expect(stage.refused()).toEqual([])
    await newsroom.close()
    await model?.close()
  })

  /** Waits for that many messages of the desk's in a channel, and gives them. */
  const posts = (channel: string, count: number) =>
    stage.until(() => stage.posts(channel).length >= count && stage.posts(channel))

  /** A channel in which something has been briefed, and the briefing. */
  async function briefed(what = ''): Promise<{ channel: string; briefing: Seen }> {
    const channel = stage.channel()
    expect(await stage.brief(channel, what)).toBe(true)
    const [briefing] = await posts(channel, 1)
    if (!briefing) throw new Error('There is no briefing.')
    return { channel, briefing }
  }

  /** Asks something that the desk will answer, and gives all it has posted there by then, this answer left out. */
  async function settled(channel: string, thread: string): Promise<Seen[]> {
    const before = stage.posts(channel).length
    await stage.say(channel, 'And who is Ito, to end with?', { thread })
    await stage.until(() => stage.posts(channel).some(({ text }) => text.includes('to end with')))
    return stage.posts(channel).slice(0, Math.max(before, stage.posts(channel).length - 1))
  }

  describe('brief', () => {
    test('the newest article, for no words', async () => {
      const { briefing } = await briefed()
      expect(briefing.text).toContain(talks.title)
      expect(briefing.text).toContain('[1]')
      expect(briefing.thread).toBeUndefined()
    })

    test('the article with these words in its title', async () => {
      expect((await briefed('rain valley')).briefing.text).toContain(rain.title)
    })

    test('the article behind a link: a message says so at once and is replaced', async () => {
      const { channel, briefing } = await briefed(rain.url)
      const shown = await stage.until(() => stage.posts(channel).find(({ edited }) => edited))
      expect(briefing.id).toBe(shown.id)
      expect(shown.text).toContain(rain.title)
      expect(stage.posts(channel)).toHaveLength(1)
    })

    test('a link that cannot be read is the asker’s alone to know', async () => {
      const channel = stage.channel()
      await stage.brief(channel, 'https://news.example/none')
      const [whisper] = await stage.until(() => stage.whispers(channel).length > 0 && stage.whispers(channel))
      expect(whisper).toContain('could not be read')
      expect(stage.posts(channel)).toEqual([])
    })

    test('what there is no article about is the asker’s alone to know', async () => {
      const channel = stage.channel()
      await stage.brief(channel, 'volcanoes')
      const [whisper] = await stage.until(() => stage.whispers(channel).length > 0 && stage.whispers(channel))
      expect(whisper).toContain('volcanoes')
      expect(stage.posts(channel)).toEqual([])
    })
  })

  describe('ask', () => {
    test('is answered in the thread of what was last briefed there, with the question and its evidence', async () => {
      const { channel, briefing } = await briefed()
      await stage.ask(channel, 'Since when have the talks not taken place?')
      const [, answer] = await posts(channel, 2)
      expect(answer).toMatchObject({ thread: briefing.id, refusal: false })
      expect(answer?.text).toContain('Since when have the talks not taken place?')
      expect(answer?.text).toContain('2018')
    })

    test('without a briefing is the asker’s alone to know', async () => {
      const channel = stage.channel()
      await stage.ask(channel, 'What happened?')
      const [whisper] = await stage.until(() => stage.whispers(channel).length > 0 && stage.whispers(channel))
      expect(whisper).toContain('/brief')
      expect(stage.posts(channel)).toEqual([])
    })

    test('about a link needs no briefing, and its answer’s thread goes on about it', async () => {
      const channel = stage.channel()
      await stage.ask(channel, `How much rain fell? ${rain.url}`)
      const answer = await stage.until(() => stage.posts(channel).find(({ text }) => text.includes('90 millimetres')))
      await stage.say(channel, 'Which river rose?', { thread: answer.id })
      const [, next] = await posts(channel, 2)
      expect(next).toMatchObject({ thread: answer.id })
      expect(next?.text).toContain('Oder')
    })

    test('by the briefing’s button is answered in its thread', async () => {
      const { channel, briefing } = await briefed()
      await stage.askInWindow(briefing, 'Who is Tatsuya Ito?')
      const [, answer] = await posts(channel, 2)
      expect(answer).toMatchObject({ thread: briefing.id })
      expect(answer?.text).toContain('lawmaker')
    })

    test('that has no words is the asker’s alone to know', async () => {
      const { channel } = await briefed()
      await stage.ask(channel, '?!')
      const [whisper] = await stage.until(() => stage.whispers(channel).length > 0 && stage.whispers(channel))
      expect(whisper).toContain('no word')
    })
  })

  test('refuse: what the article does not say is said to be so', async () => {
    const { channel } = await briefed()
    await stage.ask(channel, 'Who won the election?')
    const [, refusal] = await posts(channel, 2)
    expect(refusal?.refusal).toBe(true)
  })

  describe('follow up', () => {
    test('a question in the desk’s thread is answered there without a mention', async () => {
      const { channel, briefing } = await briefed()
      await stage.say(channel, 'Who is Tatsuya Ito?', { thread: briefing.id })
      const [, answer] = await posts(channel, 2)
      expect(answer).toMatchObject({ thread: briefing.id })
    })

    test('thanks, chatter and what is said to somebody else are left alone', async () => {
      const { channel, briefing } = await briefed()
      const thread = briefing.id
      await stage.say(channel, 'Thanks, that helps!', { thread })
      await stage.say(channel, 'I think this is big news.', { thread })
      await stage.say(channel, 'when did the talks last take place?', { thread, to: 'colleague' })
      await stage.say(channel, 'When did the talks last take place?')
      await stage.noise(channel, thread)
      expect(await settled(channel, thread)).toEqual([briefing])
    })

    test('elsewhere it answers when mentioned, in a thread, and leaves the rest of that thread alone', async () => {
      const { channel } = await briefed()
      const { id } = await stage.say(channel, 'who is Tatsuya Ito?', { to: 'desk' })
      const [, answer] = await posts(channel, 2)
      expect(answer?.thread).toBe(id)
      await stage.say(channel, 'And who is Makoto Nishida?', { thread: id })
      await stage.say(channel, 'And who is Liu Jianchao?', { thread: id, to: 'desk' })
      const [, , next] = await posts(channel, 3)
      expect(next?.text).toContain('Liu Jianchao?')
    })

    test('in direct messages everything is for it: a link is briefed, and questions are about it', async () => {
      const direct = stage.direct('U7DORA')
      await stage.say(direct, rain.url)
      await stage.until(() => stage.posts(direct).find(({ text }) => text.includes(rain.title)))
      await stage.say(direct, 'the river that rose')
      const [, answer] = await posts(direct, 2)
      expect(answer?.text).toContain('Oder')
    })

    test('questions in one thread are answered in the order in which they came', async () => {
      const { channel, briefing } = await briefed()
      const numbers = [1, 2, 3, 4, 5, 6]
      for (const number of numbers) void stage.say(channel, `Who is Ito, question ${number}?`, { thread: briefing.id })
      const [, ...answers] = await posts(channel, 7)
      expect(answers.map(({ text }) => Number(/question (\d)/.exec(text)?.[1]))).toEqual(numbers)
    })
  })

  test('evidence: the exact sentences behind a post, to the reader alone', async () => {
    const { channel, briefing } = await briefed('rain')
    await stage.evidence(briefing)
    const [ofBriefing] = await stage.until(() => stage.whispers(channel).length > 0 && stage.whispers(channel))
    expect(ofBriefing).toContain('[1]')
    await stage.ask(channel, 'How much rain fell?')
    const [, answer] = await posts(channel, 2)
    if (answer) await stage.evidence(answer)
    const [, ofAnswer] = await stage.until(() => stage.whispers(channel).length > 1 && stage.whispers(channel))
    expect(ofAnswer?.replace(/\s+/g, ' ')).toContain('90 millimetres of rain fell')
    expect(stage.posts(channel)).toHaveLength(2)
  })

  describe('redelivered event', () => {
    test('is answered once, also when it comes again at once, later and after a restart', async () => {
      const { channel, briefing } = await briefed()
      const spoken = await stage.say(channel, 'Who is Tatsuya Ito?', { thread: briefing.id })
      await spoken.redeliver()
      await posts(channel, 2)
      await spoken.redeliver()
      await newsroom.restart()
      await spoken.redeliver()
      expect(await settled(channel, briefing.id)).toHaveLength(2)
    })

    test('is not dropped when the first delivery did not finish', async () => {
      const { channel, briefing } = await briefed()
      stage.trouble(() => 'lost')
      const spoken = await stage.say(channel, 'Who is Tatsuya Ito?', { thread: briefing.id })
      await newsroom.crash()
      stage.trouble(() => undefined)
      await spoken.redeliver()
      await posts(channel, 2)
      expect(await settled(channel, briefing.id)).toHaveLength(2)
    })
  })

  describe('restart in mid-conversation', () => {
    test('the conversation is remembered', async () => {
      const { channel, briefing } = await briefed()
      await stage.say(channel, 'Who is Tatsuya Ito?', { thread: briefing.id })
      await posts(channel, 2)
      await newsroom.restart()
      await stage.say(channel, 'And who is Makoto Nishida?', { thread: briefing.id })
      const [, , next] = await posts(channel, 3)
      expect(next?.text).toContain('Nishida')
    })

    test('what was posted but not yet known to be so is not posted again', async () => {
      const { channel, briefing } = await briefed()
      let lost = false
      stage.trouble(() => {
        if (lost) return 'failure'
        lost = true
        return 'lost after'
      })
      await stage.say(channel, 'Who is Tatsuya Ito?', { thread: briefing.id })
      await posts(channel, 2)
      await newsroom.crash()
      stage.trouble(() => undefined)
      expect(await settled(channel, briefing.id)).toHaveLength(2)
    })
  })

  test('over-long content is shortened or goes on in the thread, and never refused', async () => {
    const { channel, briefing } = await briefed('endless')
    expect(briefing.text.length).toBeGreaterThan(500)
    await stage.ask(channel, `What is said about ${'the very long committee '.repeat(35)}?`)
    await posts(channel, 2)
    for (const post of stage.posts(channel)) {
      expect(post.thread ?? briefing.id).toBe(briefing.id)
      await stage.evidence(post)
    }
    await stage.until(() => stage.whispers(channel).length >= 2)
    expect(stage.refused()).toEqual([])
  })

  test('hostile text comes out as plain text', async () => {
    const { channel, briefing } = await briefed('ransom')
    await stage.ask(channel, 'Who told <!channel> & <@U1ANNA> about the *ransom*? @everyone')
    const [, answer] = await posts(channel, 2)
    if (answer) await stage.evidence(answer)
    expect(stage.alive(briefing)).toEqual([hostile.url])
    expect(answer && stage.alive(answer)).toEqual([])
    expect(briefing.text).toContain('@everyone')
  })

  test('a rate limit is waited for', async () => {
    const { channel } = await briefed()
    let limits = 3
    stage.trouble(() => {
      limits -= 1
      return limits >= 0 ? 'rate limit' : undefined
    })
    onTestFinished(() => stage.trouble(() => undefined))
    await stage.ask(channel, 'Who is Tatsuya Ito?')
    await posts(channel, 2)
    expect(limits).toBeLessThan(0)
  })

  test('200 rounds of random faults: no answer is lost, and none comes twice', () => fault200(newsroom), 90_000)
}
