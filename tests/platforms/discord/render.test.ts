import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Answer, type Article, type Citation, factKinds, type Line, readArticle } from '../../../src/core/index.ts'
import type { Edition } from '../../../src/desk/edition.ts'
import { briefingReferences } from '../../../src/desk/references.ts'
import type { Worded } from '../../../src/desk/wording.ts'
import { markOf, toMessage } from '../../../src/platforms/discord/message.ts'
import { renderAskModal } from '../../../src/platforms/discord/render/ask-modal.ts'
import { renderCannotRead } from '../../../src/platforms/discord/render/cannot-read.ts'
import { renderEvidence } from '../../../src/platforms/discord/render/evidence.ts'
import type { Page } from '../../../src/platforms/discord/render/page.ts'
import { renderNotice, renderPost, threadName } from '../../../src/platforms/discord/render/post.ts'
import { escaped } from '../../../src/platforms/discord/render/text.ts'
import type { Post } from '../../../src/platforms/platform.ts'
import { visible } from '../../../src/platforms/text.ts'
import { modalRefusal, refusal } from '../../fakes/discord/limits.ts'
import { read } from '../../fakes/discord/markdown.ts'
import { bodyFault } from '../../fakes/discord/spec.ts'
import { type Fields, fields, parse } from '../../fakes/json.ts'
import { rain } from '../articles.ts'

const article = readArticle(rain)

function cite(quote: string): Citation {
  const start = article.text.indexOf(quote)
  const sentence = article.sentences.findIndex((one) => one.start <= start && start < one.end)
  return { articleId: article.id, sentence, start, end: start + quote.length, quote }
}

const briefing = {
  title: rain.title,
  summary: [
    { text: 'Heavy rain closed the valley road on Monday, the county said.', citations: [cite('Heavy rain')] },
    { text: 'About 90 millimetres of rain fell in six hours.', citations: [cite('90 millimetres'), cite('six hours')] },
  ],
  facts: [
    { kind: 'who' as const, short: 'Anna', text: 'Anna Kowalska heads it.', citations: [cite('Anna Kowalska')] },
    { kind: 'number' as const, short: '90', text: '90 millimetres fell.', citations: [cite('90 millimetres')] },
  ],
}
const answer: Answer = {
  kind: 'answer',
  text: 'About 90 millimetres.',
  short: '90',
  citations: [cite('90 millimetres')],
  standalone: 'How much rain fell?',
}
const refused: Answer = {
  kind: 'refusal',
  text: 'The article does not say how old she is.',
  citations: [cite('said Anna Kowalska')],
  standalone: 'How old is Anna Kowalska?',
}
const edition: Edition = {
  title: 'Morning news',
  slot: Date.parse('2026-03-02T07:30:00Z'),
  zone: 'Europe/Berlin',
  left: 2,
  stories: [
    {
      title: rain.title,
      articleId: article.id,
      lines: briefing.summary,
      facts: briefing.facts,
      url: rain.url,
      sources: [{ name: 'The Example', url: rain.url }, { name: 'Another' }],
      publishedAt: '2026-03-02T06:00:00Z',
    },
  ],
}

/** A post's messages as they go over the wire. */
const messages = (pages: readonly Page[]) => pages.map((page) => sent(toMessage(page, markOf('a key'))))
const sent = (message: object): Fields => fields(parse(JSON.stringify(message)))
const asked = { question: 'How much rain fell?', articles: [article], subject: 'discord:1443000000000000001' }

describe('whole messages', () => {
  test.each<[string, Post]>([
    ['a briefing', { kind: 'briefing', article, briefing }],
    ['an answer', { kind: 'answer', answer, ...asked }],
    ['a refusal', { kind: 'answer', answer: refused, ...asked, question: 'How old is Anna Kowalska?' }],
    ['an edition', { kind: 'edition', edition, articles: [article], subject: 'edition:1' }],
    [
      'an edition without stories',
      { kind: 'edition', edition: { ...edition, stories: [], left: 0 }, articles: [], subject: 'edition:2' },
    ],
    ['work that has begun', { kind: 'working', text: 'Reading news.example…' }],
  ])('%s', (_, post) => {
    expect(messages(renderPost(post))).toMatchSnapshot()
  })

  test('evidence, the window to ask in, and that it cannot read', () => {
    const references = briefingReferences(briefing, article).list()
    expect(messages([...renderEvidence({ references }), renderCannotRead()])).toMatchSnapshot()
    expect(renderAskModal('ask 1 2')).toMatchSnapshot()
    expect(modalRefusal(sent(renderAskModal('ask 1 2')))).toBeUndefined()
  })

  test('tell who worded them, where a model did', () => {
    const wording = { by: 'ollama:llama3.1', stands: true, dropped: [] }
    const post: Post = { kind: 'answer', answer: { ...answer, wording }, ...asked }
    expect(JSON.stringify(messages(renderPost(post)))).toContain('-# Worded by ollama\\\\:llama3.1, checked')
  })
})

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom(
    '@everyone',
    '*'.repeat(400),
    '*_~`<@1>`~_*',
    '\ud800',
    '',
    ' ',
    '\u0000',
    '# x',
    '1. x',
    '- x',
    '> x',
  ),
  fc.constantFrom(
    'word '.repeat(2000),
    '\\'.repeat(5000),
    'https://evil.example/x discord.gg/abc [a](https://b.example)',
  ),
)
const anyArticle = fc
  .record({
    text: anyText,
    title: anyText,
    source: fc.option(anyText, { nil: undefined }),
    url: fc.option(fc.oneof(fc.webUrl(), anyText, fc.constant(`https://a.example/${'x'.repeat(900)}`)), {
      nil: undefined,
    }),
    publishedAt: fc.option(fc.oneof(anyText, fc.constantFrom('2026-03-02', '2026-03-02T09:00:00Z', '9999-12-31')), {
      nil: undefined,
    }),
  })
  .map(
    ({ text, title, source, url, publishedAt }): Article => ({
      id: 'a1',
      text,
      title,
      titleGiven: true,
      language: 'en',
      sentences: text === '' ? [] : [{ index: 0, text, start: 0, end: text.length }],
      ...(source !== undefined && { source }),
      ...(url !== undefined && { url }),
      ...(publishedAt !== undefined && { publishedAt }),
    }),
  )

function anyLines(of: Article, most: number): fc.Arbitrary<Line[]> {
  const citation = fc.tuple(fc.nat(of.text.length), fc.nat(of.text.length)).map(([from, to]): Citation => {
    const [start, end] = [Math.min(from, to), Math.max(from, to)]
    return { articleId: 'a1', sentence: 0, start, end, quote: of.text.slice(start, end) }
  })
  return fc.array(fc.record({ text: anyText, citations: fc.array(citation, { maxLength: 4 }) }), { maxLength: most })
}

/** What is wrong with pages by Discord's rules and by its description. */
function faults(pages: readonly Page[]): (string | undefined)[] {
  return messages(pages).flatMap((message) => [
    refusal(message),
    bodyFault('POST', '/channels/1443000000000000001/messages', message),
  ])
}

describe('whatever the texts are', () => {
  test('briefings, editions and evidence keep Discord’s limits', () => {
    const any = anyArticle.chain((one) =>
      fc.record({ article: fc.constant(one), title: anyText, summary: anyLines(one, 6), lines: anyLines(one, 12) }),
    )
    fc.assert(
      fc.property(any, fc.constantFrom(...factKinds), ({ article: one, title, summary, lines }, kind) => {
        const made = { title, summary, facts: lines.map((line) => ({ ...line, kind, short: line.text })) }
        const story = {
          title,
          lines: summary.slice(0, 2),
          facts: made.facts,
          sources: [{ name: title }],
          articleId: 'a1',
        }
        const carriers =
          one.url === undefined ? story : { ...story, url: one.url, sources: [{ name: title, url: one.url }] }
        const digest = { ...edition, title, stories: Array.from({ length: 8 }, () => carriers) }
        const references = briefingReferences(made, one).list()
        const pages = [
          ...renderPost({ kind: 'briefing', article: one, briefing: made }),
          ...renderPost({ kind: 'edition', edition: digest, articles: [one], subject: 'edition:1' }),
          ...renderEvidence({ references }),
        ]
        expect(faults(pages).filter(Boolean)).toEqual([])
      }),
      { numRuns: 40 },
    )
  })

  test('answers, refusals, notices and the names of threads keep Discord’s limits', () => {
    const any = anyArticle.chain((one) =>
      fc.record({ article: fc.constant(one), lines: anyLines(one, 1), question: anyText }),
    )
    fc.assert(
      fc.property(any, fc.constantFrom('answer', 'refusal'), ({ article: one, lines: [line], question }, kind) => {
        const made: Worded<Answer> = { kind, text: '', citations: [], ...line, standalone: question }
        const post: Post = { kind: 'answer', question, answer: made, articles: [one], subject: asked.subject }
        expect(faults([...renderPost(post), ...renderNotice(`${question}\n${made.text}`)]).filter(Boolean)).toEqual([])
        const name = threadName(post)
        expect(name.length).toBeGreaterThan(0)
        expect(name.length).toBeLessThanOrEqual(100)
      }),
      { numRuns: 60 },
    )
  })

  test('text of others reads as it is, and nothing in it is alive', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const shown = read(escaped(visible(text)))
        expect(shown).toEqual({ text: visible(text), alive: [] })
      }),
    )
  })
})

test('a post’s mark is short enough for a nonce, and always the same', () => {
  expect(markOf('discord:1')).toBe(markOf('discord:1'))
  expect(markOf('discord:1')).not.toBe(markOf('discord:2'))
  expect(markOf('x'.repeat(1000))).toHaveLength(22)
})
