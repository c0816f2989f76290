import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Answer, Article } from '../../src/core/index.ts'
import type { Store, StoredConversation } from '../../src/store/store.ts'
import { draftConformance } from './drafts.ts'
import { ledgerConformance } from './ledger.ts'
import { newsConformance } from './news.ts'

const article: Article = {
  id: 'a1',
  text: 'It rained.\u0000 “Wet”, he said.',
  title: 'Rain',
  titleGiven: true,
  language: 'en',
  sentences: [],
}
const answer: Answer = { kind: 'answer', text: 'It rained.', citations: [], standalone: 'What happened?' }

function briefing(id: string, channel: string, beganAt: number): StoredConversation {
  return { id, platform: 'slack', channel, thread: '1.2', articleIds: ['a1'], beginning: 'briefing', beganAt }
}

/** What every store must do, whatever keeps it. `open` gives a store that is empty, `reopen` one with what it had. */
export function storeConformance(open: () => Promise<{ store: Store; reopen(): Promise<Store> }>) {
  let store: Store
  let reopen: () => Promise<Store>
  beforeEach(async () => {
    ;({ store, reopen } = await open())
  })
  afterEach(() => store.close())

  describe('articles', () => {
    test('come back as they were kept, in the order asked for, and unknown ones are left out', async () => {
      await store.articles.keep(article, 1)
      await store.articles.keep({ ...article, id: 'a2' }, 2)
      expect(await store.articles.keep({ ...article, title: 'Another' }, 3)).toBe(article)
      expect(await store.articles.find(['a2', 'none', 'a1'])).toEqual([{ ...article, id: 'a2' }, article])
      expect(await store.articles.find([])).toEqual([])
    })

    test('are forgotten with time, unless a conversation goes on about them or an answer cites them', async () => {
      for (const id of ['idle', 'begun', 'asked', 'cited']) await store.articles.keep({ ...article, id }, 1)
      await store.articles.keep({ ...article, id: 'young' }, 50)
      const about = (id: string, beganAt: number) => ({ ...briefing(id, id, beganAt), articleIds: [id] })
      for (const id of ['idle', 'asked']) await store.conversations.begin(about(id, 1))
      await store.conversations.begin(about('begun', 60))
      const citation = { articleId: 'cited', sentence: 0, start: 0, end: 1, quote: 'I' }
      const cites = { ...answer, citations: [citation] }
      await store.conversations.addTurn({
        id: 't1',
        conversationId: 'asked',
        question: 'What?',
        answer: cites,
        askedAt: 70,
      })
      expect(await store.articles.forget(50)).toBe(1)
      const all = ['idle', 'begun', 'asked', 'cited', 'young']
      expect((await store.articles.find(all)).map(({ id }) => id)).toEqual(all.slice(1))
    })
  })

  describe('conversations', () => {
    test('the last briefed of a channel is the newest briefing of that channel', async () => {
      await store.conversations.begin(briefing('c1', 'C1', 1))
      await store.conversations.begin(briefing('c2', 'C1', 2))
      await store.conversations.begin(briefing('c3', 'C2', 3))
      await store.conversations.begin({ ...briefing('c4', 'C1', 4), beginning: 'answer' })
      expect((await store.conversations.lastBriefed('slack', 'C1'))?.id).toBe('c2')
      expect(await store.conversations.lastBriefed('slack', 'C9')).toBeUndefined()
      expect((await store.conversations.briefings('slack', 2)).map(({ id }) => id)).toEqual(['c3', 'c2'])
    })

    test('begin once: a second beginning changes nothing', async () => {
      await store.conversations.begin(briefing('c1', 'C1', 1))
      await store.conversations.begin({ ...briefing('c1', 'C9', 9), articleIds: [] })
      expect(await store.conversations.find('c1')).toEqual(briefing('c1', 'C1', 1))
    })

    test('can turn to other articles', async () => {
      await store.conversations.begin(briefing('c1', 'C1', 1))
      await store.conversations.turnTo('c1', ['a2', 'a1'])
      expect((await store.conversations.find('c1'))?.articleIds).toEqual(['a2', 'a1'])
    })

    test('turns are kept once each and come oldest first, the last so many', async () => {
      await store.conversations.begin(briefing('c1', 'C1', 1))
      for (const [id, askedAt] of [
        ['t1', 1],
        ['t2', 2],
        ['t3', 3],
        ['t2', 9],
      ] as const) {
        await store.conversations.addTurn({ id, conversationId: 'c1', question: id, answer, askedAt })
      }
      expect(await store.conversations.turns('c1', 2)).toEqual([
        { question: 't2', answer },
        { question: 't3', answer },
      ])
      expect(await store.conversations.turn('t1')).toMatchObject({ conversationId: 'c1', question: 't1', askedAt: 1 })
    })

    test('a turn’s answer can be worded anew', async () => {
      await store.articles.keep(article, 1)
      await store.conversations.begin(briefing('c1', 'C1', 1))
      await store.conversations.addTurn({ id: 't1', conversationId: 'c1', question: 'What?', answer, askedAt: 1 })
      const wording = { by: 'lab:m', stands: true, dropped: [] }
      await store.conversations.reword('t1', { ...answer, text: 'Rain fell.', wording })
      expect((await store.conversations.turn('t1'))?.answer).toEqual({ ...answer, text: 'Rain fell.', wording })
    })

    test('outlive the process', async () => {
      await store.articles.keep(article, 1)
      await store.conversations.begin(briefing('c1', 'C1', 1))
      await store.conversations.addTurn({ id: 't1', conversationId: 'c1', question: 'What?', answer, askedAt: 1 })
      await store.close()
      store = await reopen()
      expect(await store.conversations.turns('c1', 9)).toEqual([{ question: 'What?', answer }])
      expect(await store.counts()).toEqual({ articles: 1, conversations: 1, turns: 1, openEvents: 0 })
    })
  })

  describe('events', () => {
    test('are new once, also after they are done', async () => {
      const claim = await store.events.take('e1', '{}', 1, 10)
      expect(claim).toEqual({ attempts: 1 })
      expect(await store.events.take('e1', '{}', 2, 10)).toBeUndefined()
      await store.events.finish('e1', { attempts: 1 })
      expect(await store.events.take('e1', '{}', 3, 10)).toBeUndefined()
      expect(await store.events.claim('e1', 99, 100)).toBeUndefined()
    })

    test('are claimed by one worker until the lease ends, and a lost claim cannot finish them', async () => {
      await store.events.take('e1', '{}', 1, 10)
      expect(await store.events.claim('e1', 9, 20)).toBeUndefined()
      expect(await store.events.claim('e1', 10, 20)).toEqual({ attempts: 2 })
      await store.events.finish('e1', { attempts: 1 })
      expect(await store.events.open(30)).toMatchObject([{ id: 'e1' }])
      await store.events.finish('e1', { attempts: 2 })
      expect(await store.events.open(30)).toEqual([])
    })

    test('stay claimed for as long as their lease is renewed, by whoever has it', async () => {
      await store.events.take('e1', '{}', 1, 10)
      await store.events.renew('e1', { attempts: 1 }, 30)
      expect(await store.events.claim('e1', 29, 40)).toBeUndefined()
      expect(await store.events.claim('e1', 30, 40)).toEqual({ attempts: 2 })
      await store.events.renew('e1', { attempts: 1 }, 99)
      expect(await store.events.open(40)).toMatchObject([{ id: 'e1' }])
    })

    test('that nobody works on are listed oldest first, with what was asked', async () => {
      await store.events.take('late', 'L', 2, 3)
      await store.events.take('early', 'E', 1, 2)
      await store.events.take('busy', 'B', 0, 100)
      expect(await store.events.open(50)).toEqual([
        { id: 'early', request: 'E', takenAt: 1 },
        { id: 'late', request: 'L', takenAt: 2 },
      ])
    })

    test('are forgotten only when done and old', async () => {
      await store.events.take('open', '{}', 1, 2)
      await store.events.take('done', '{}', 1, 2)
      await store.events.finish('done', { attempts: 1 })
      await store.events.forget(1)
      expect(await store.events.take('done', '{}', 1, 2)).toBeUndefined()
      await store.events.forget(2)
      expect(await store.events.take('done', '{}', 1, 2)).toEqual({ attempts: 1 })
      expect(await store.events.take('open', '{}', 1, 2)).toBeUndefined()
    })
  })

  const restart = async () => {
    await store.close()
    store = await reopen()
  }
  newsConformance(() => store, restart)
  ledgerConformance(() => store, restart)
  draftConformance(() => store)

  test('a person’s last word of feedback is kept', async () => {
    await store.feedback.give('t1', 'U1', 'good', 1)
    await store.feedback.give('t1', 'U1', 'bad', 2)
    await store.feedback.give('t1', 'U2', 'good', 3)
    await store.feedback.give('t2', 'U2', 'good', 4)
    expect(await store.feedback.tally()).toEqual({ good: 2, bad: 1 })
  })
}
