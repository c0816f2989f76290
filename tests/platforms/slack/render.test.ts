import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Answer,
  type Article,
  type Briefing,
  type Citation,
  type Line,
  readArticle,
} from '../../../src/core/index.ts'
import type { Edition } from '../../../src/desk/edition.ts'
import { answerReferences, briefingReferences } from '../../../src/desk/references.ts'
import { renderAnswer } from '../../../src/platforms/slack/render/answer.ts'
import { renderAskModal } from '../../../src/platforms/slack/render/ask-modal.ts'
import { renderBriefing } from '../../../src/platforms/slack/render/briefing.ts'
import { renderEdition } from '../../../src/platforms/slack/render/edition.ts'
import { renderEvidence } from '../../../src/platforms/slack/render/evidence.ts'
import { renderHome } from '../../../src/platforms/slack/render/home.ts'
import { renderNotice } from '../../../src/platforms/slack/render/post.ts'
import { escaped, label, link } from '../../../src/platforms/slack/render/text.ts'
import { shorten, visible } from '../../../src/platforms/text.ts'
import { type Fields, fields, parse } from '../../fakes/slack/json.ts'
import { refusal, viewRefusal } from '../../fakes/slack/limits.ts'
import { rain } from '../articles.ts'

const article = await readArticle(rain)

function cite(quote: string): Citation {
  const start = article.text.indexOf(quote)
  const sentence = article.sentences.findIndex((one) => one.start <= start && start < one.end)
  return { articleId: article.id, sentence, start, end: start + quote.length, quote }
}

const briefing: Briefing = {
  title: rain.title,
  summary: [
    {
      text: 'Heavy rain closed the valley road on Monday, the county said.',
      citations: [cite('Heavy rain closed the valley road')],
    },
    { text: 'About 90 millimetres of rain fell in six hours.', citations: [cite('90 millimetres'), cite('six hours')] },
  ],
  facts: [
    {
      kind: 'who',
      short: 'Anna Kowalska',
      text: 'Anna Kowalska heads the fire service.',
      citations: [cite('Anna Kowalska, the head of the fire service')],
    },
    {
      kind: 'number',
      short: '90 millimetres',
      text: '90 millimetres of rain fell.',
      citations: [cite('90 millimetres of rain')],
    },
  ],
}
const edition: Edition = {
  title: 'Valley news',
  slot: Date.parse('2026-03-02T07:30:00Z'),
  zone: 'Europe/Berlin',
  stories: [
    {
      title: rain.title,
      articleId: article.id,
      url: rain.url,
      lines: briefing.summary,
      facts: briefing.facts,
      sources: [{ name: 'The Example', url: rain.url }, { name: 'Valley Times' }],
      publishedAt: '2026-03-02T06:12:00Z',
    },
    { title: 'A title alone', lines: [], facts: [], sources: [{ name: 'Valley Times' }] },
  ],
  left: 3,
}
const answer: Answer = {
  kind: 'answer',
  text: 'About 90 millimetres.',
  short: '90 millimetres',
  citations: [cite('90 millimetres')],
  standalone: 'How much rain fell?',
}
const refused: Answer = {
  kind: 'refusal',
  text: 'The article does not say how old she is.',
  citations: [cite('said Anna Kowalska')],
  standalone: 'How old is Anna Kowalska?',
}

describe('whole messages', () => {
  test('a briefing', () => {
    expect(renderBriefing(briefing, article)).toMatchSnapshot()
  })

  test('an edition: its stories, and the key facts of each in the thread', () => {
    expect(renderEdition(edition, [article], 'edition:1')).toMatchSnapshot()
  })

  test('an edition with nothing new, and a preview', () => {
    const [quiet] = renderEdition({ ...edition, stories: [], left: 0 }, [], 'edition:2')
    expect(quiet).toMatchSnapshot()
    const preview = JSON.stringify(renderEdition(edition, [article]))
    expect(preview).toContain(rain.title)
    expect(preview).not.toContain('actions')
  })

  test('an answer', () => {
    expect(renderAnswer('How much rain fell?', answer, [article], 'slack:C1:1.1')).toMatchSnapshot()
  })

  test('a refusal', () => {
    expect(renderAnswer('How old is Anna Kowalska?', refused, [article], 'slack:C1:1.2')).toMatchSnapshot()
  })

  test('evidence', () => {
    expect(renderEvidence({ references: briefingReferences(briefing, article).list() })).toMatchSnapshot()
  })

  test('App Home', () => {
    const posted = {
      channel: 'C1',
      thread: '1.1',
      at: Date.parse('2026-03-02T09:00:00Z'),
      title: rain.title,
      url: rain.url,
      source: rain.source,
    }
    const state = { since: 0, articles: 3, conversations: 2, turns: 5, openEvents: 0, feedback: { good: 2, bad: 1 } }
    expect([renderHome([posted], state), renderHome([], state)]).toMatchSnapshot()
  })

  test('the window to ask in, and a notice', () => {
    expect([renderAskModal('{"channel":"C1"}'), renderNotice('There is no such article.')]).toMatchSnapshot()
  })
})

/** A value as it goes over the wire. */
function sent(message: object): Fields {
  return fields(parse(JSON.stringify(message)))
}

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '<!channel>',
    '&'.repeat(400),
    '*_~`<@U1>`~_*',
    '\ud800',
    '',
    ' ',
    '\u0000',
    'word '.repeat(2000),
    'x'.repeat(20_000),
  ),
)
const anyArticle = fc
  .record({
    text: anyText,
    title: anyText,
    source: fc.option(anyText, { nil: undefined }),
    url: fc.option(fc.oneof(fc.webUrl(), anyText), { nil: undefined }),
    publishedAt: fc.option(anyText, { nil: undefined }),
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

function anyLines(article: Article, most: number): fc.Arbitrary<Line[]> {
  const citation = fc.tuple(fc.nat(article.text.length), fc.nat(article.text.length)).map(([from, to]): Citation => {
    const [start, end] = [Math.min(from, to), Math.max(from, to)]
    return { articleId: 'a1', sentence: 0, start, end, quote: article.text.slice(start, end) }
  })
  return fc.array(fc.record({ text: anyText, citations: fc.array(citation, { maxLength: 4 }) }), { maxLength: most })
}

describe('whatever the texts are', () => {
  test('a briefing and its evidence keep Slack’s limits', () => {
    const any = anyArticle.chain((one) =>
      fc.record({ article: fc.constant(one), title: anyText, summary: anyLines(one, 6), facts: anyLines(one, 12) }),
    )
    fc.assert(
      fc.property(any, fc.constantFrom('who', 'number', 'background'), ({ article, title, summary, facts }, kind) => {
        const made: Briefing = { title, summary, facts: facts.map((fact) => ({ ...fact, kind, short: fact.text })) }
        const evidence = renderEvidence({ references: briefingReferences(made, article).list() })
        for (const message of [...renderBriefing(made, article), ...evidence])
          expect(refusal(sent(message))).toBeUndefined()
      }),
    )
  })

  test('an edition keeps Slack’s limits', () => {
    const source = fc.record({ name: anyText, url: fc.oneof(fc.webUrl(), anyText) })
    const any = anyArticle.chain((one) => {
      const story = fc.record({
        title: anyText,
        articleId: fc.constant('a1'),
        lines: anyLines(one, 2),
        facts: anyLines(one, 8).map((facts) => facts.map((fact) => ({ ...fact, kind: 'who' as const, short: '' }))),
        url: anyText,
        sources: fc.array(source, { maxLength: 12 }),
        publishedAt: fc.oneof(anyText, fc.constant('2026-03-02T06:12:00Z')),
      })
      return fc.record({ article: fc.constant(one), title: anyText, stories: fc.array(story, { maxLength: 6 }) })
    })
    fc.assert(
      fc.property(any, ({ article, title, stories }) => {
        const made: Edition = { title, slot: 0, zone: 'UTC', stories, left: 0 }
        for (const message of renderEdition(made, [article], 'edition:1'))
          expect(refusal(sent(message))).toBeUndefined()
      }),
      { numRuns: 50 },
    )
  })

  test('an answer, a refusal and a notice keep Slack’s limits', () => {
    const any = anyArticle.chain((one) =>
      fc.record({
        article: fc.constant(one),
        lines: anyLines(one, 1),
        question: anyText,
        kind: fc.constantFrom('answer', 'refusal'),
      }),
    )
    fc.assert(
      fc.property(any, ({ article, lines: [line = { text: '', citations: [] }], question, kind }) => {
        const made: Answer = { kind, ...line, standalone: question }
        const evidence = renderEvidence({ references: answerReferences(made, [article]).list() })
        const messages = [
          ...renderAnswer(question, made, [article], 'slack:C1:1.1'),
          ...renderNotice(line.text),
          ...evidence,
        ]
        for (const message of messages) expect(refusal(sent(message))).toBeUndefined()
      }),
    )
  })

  test('App Home keeps Slack’s limits', () => {
    const posted = fc.record({
      channel: fc.constant('C1'),
      thread: fc.constant('1.1'),
      at: fc.nat(),
      title: anyText,
      url: anyText,
      source: anyText,
    })
    const state = { since: 0, articles: 3, conversations: 2, turns: 5, openEvents: 0, feedback: { good: 0, bad: 0 } }
    fc.assert(
      fc.property(fc.array(posted, { maxLength: 5 }), (latest) => {
        expect(viewRefusal(sent(renderHome(latest, state)))).toBeUndefined()
      }),
    )
  })

  test('a notification is escaped text that is not empty', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const [{ text: notice }] = renderNotice(text)
        expect(notice.replace(/&(?:amp|lt|gt);/g, '')).not.toMatch(/[<>&]/)
      }),
    )
  })
})

describe('the parts', () => {
  test('are shortened at the end of a sentence, else of a word', () => {
    expect(shorten('It rained. It snowed. Then it stopped at last.', 30)).toBe('It rained. It snowed. …')
    expect(shorten('An endless sentence that never comes to its end', 30)).toBe('An endless sentence that …')
    expect(shorten('x'.repeat(50), 10)).toBe(`${'x'.repeat(8)} …`)
    expect(shorten('short', 10)).toBe('short')
  })

  test('labels never exceed their length, escaped as they are', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(24, 75, 150), (text, longest) => {
        const { text: sent } = label(text, longest)
        expect(sent.length).toBeGreaterThan(0)
        expect(sent.length).toBeLessThanOrEqual(longest)
        expect(sent).not.toMatch(/[<>]/)
      }),
    )
  })

  test('only web addresses become links', () => {
    expect(link('https://a.example/x?a=1&b=2', 'A')).toEqual({
      type: 'link',
      url: 'https://a.example/x?a=1&b=2',
      text: 'A',
    })
    for (const url of ['javascript:alert(1)', 'slack://x', 'no address', '', undefined])
      expect(link(url, 'A').type).toBe('text')
  })

  test('what is invisible or turns the direction is taken out', () => {
    expect(visible('a\u202eb\u0000\n c\ud800 ')).toBe('ab c\ufffd')
    expect(escaped('<!channel> & "x"')).toBe('&lt;!channel&gt; &amp; "x"')
  })
})
