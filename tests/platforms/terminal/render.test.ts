import fc from 'fast-check'
import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import {
  type Answer,
  type Article,
  type Briefing,
  type Citation,
  type FactKind,
  readArticle,
} from '../../../src/core/index.ts'
import { evidence } from '../../../src/desk/evidence.ts'
import { coloured, type Painter, plain } from '../../../src/platforms/terminal/paint.ts'
import { renderAnswer, renderUnderstood } from '../../../src/platforms/terminal/render-answer.ts'
import { renderBriefing } from '../../../src/platforms/terminal/render-briefing.ts'
import { renderEvidence } from '../../../src/platforms/terminal/render-evidence.ts'
import { renderArticles, renderHelp } from '../../../src/platforms/terminal/render-lists.ts'

const wide = Number.POSITIVE_INFINITY

const article: Article = readArticle({
  text: 'The ministers met in Tokyo. They agreed on fish. Nobody was late.',
  title: 'Ministers meet',
  source: 'The Courier',
  url: 'https://example.org/fish',
  publishedAt: '2024-05-29T23:30:00+09:00',
})

/** A citation of a piece of the article above. */
function cite(quote: string, from: Article = article): Citation {
  const start = from.text.indexOf(quote)
  const sentence = from.sentences.findIndex(({ end }) => end > start)
  return { articleId: from.id, sentence, start, end: start + quote.length, quote }
}

describe('renderBriefing', () => {
  const briefing: Briefing = {
    title: 'Ministers meet',
    summary: [{ text: 'The ministers met.', citations: [cite('ministers met')] }],
    facts: [
      { kind: 'where', text: 'They met in Tokyo.', short: 'Tokyo', citations: [cite('Tokyo')] },
      { kind: 'background', text: 'They agreed on fish.', short: 'fish', citations: [cite('fish'), cite('Nobody')] },
    ],
  }

  test('shows title, where it is from, summary, facts by kind, and each cited sentence once under its number', () => {
    expect(renderBriefing(briefing, article, wide, plain)).toBe(`Ministers meet
The Courier · 29 May 2024 · https://example.org/fish

The ministers met. [1]

where      They met in Tokyo. [1]
background They agreed on fish. [2][3]

[1]  The ministers met in Tokyo.
[2]  They agreed on fish.
[3]  Nobody was late.`)
  })

  test('says nothing of a source, date or link that is not known, nor of facts where there are none', () => {
    const bare = readArticle({ text: article.text })
    const line = { text: 'They agreed on fish.', citations: [cite('fish', bare)] }
    expect(renderBriefing({ title: 'Fish', summary: [line], facts: [] }, bare, wide, plain)).toBe(`Fish

They agreed on fish. [1]

[1]  They agreed on fish.`)
  })

  test('wraps under its own column, and keeps a number with the word before it', () => {
    expect(renderBriefing(briefing, article, 26, plain)).toContain(`background They agreed on
           fish. [2][3]
`)
  })
})

describe('renderAnswer', () => {
  const answer: Answer = {
    kind: 'answer',
    text: 'In Tokyo.',
    citations: [cite('Tokyo')],
    standalone: 'Where did they meet?',
  }

  test('shows what is said, its numbers and the cited sentences', () => {
    expect(renderAnswer(answer, [article], wide, plain)).toBe('In Tokyo. [1]\n[1]  The ministers met in Tokyo.')
  })

  test('does not repeat a sentence that it has given word for word, but says where it is', () => {
    const text = 'The ministers met in Tokyo. And: Nobody was late.'
    const quoting: Answer = { ...answer, text, short: 'Tokyo', citations: [cite('Tokyo'), cite('fish'), cite('late')] }
    expect(renderAnswer(quoting, [article], wide, plain)).toBe(`${text} [1][2][3]
[1]  sentence 1 of 3, word for word
[2]  They agreed on fish.
[3]  sentence 3 of 3, word for word`)
    expect(renderAnswer(quoting, [article], wide, coloured)).toContain('met in \x1b[1mTokyo\x1b[22m. And')
  })

  test('a citation across sentences is numbered as one', () => {
    const across: Answer = { ...answer, citations: [cite('fish. Nobody')] }
    expect(renderAnswer(across, [article], wide, plain)).toBe(
      'In Tokyo. [1]\n[1]  They agreed on fish. Nobody was late.',
    )
  })

  test('tells a refusal apart at a glance, with colour and without', () => {
    const refusal: Answer = { ...answer, kind: 'refusal' }
    expect(renderAnswer(refusal, [article], wide, plain)).toMatch(/^✗ In Tokyo\. \[1\]\n/)
    expect(renderAnswer(refusal, [article], wide, coloured)).toContain('\x1b[33mIn Tokyo.')
    expect(renderAnswer(answer, [article], wide, coloured)).not.toContain('\x1b[33m')
  })

  test('a refusal that cites nothing has no list', () => {
    expect(renderAnswer({ ...answer, kind: 'refusal', citations: [] }, [article], wide, plain)).toBe('✗ In Tokyo.')
  })

  test('says how a follow-up was understood, and nothing where the question says it all', () => {
    expect(renderUnderstood('and where?', answer, wide, plain)).toBe('Understood as: Where did they meet?')
    expect(renderUnderstood('where did they meet', answer, wide, plain)).toBeUndefined()
  })
})

test('renderEvidence shows numbered neighbours, and marks the cited words', () => {
  const answer: Answer = { kind: 'answer', text: '', citations: [cite('on fish')], standalone: '' }
  const passages = evidence(answer, [article])
  expect(renderEvidence(passages, wide, plain)).toBe(`  1   The ministers met in Tokyo.
> 2   They agreed «on fish».
  3   Nobody was late.`)
  expect(renderEvidence(passages, wide, coloured)).toContain('\x1b[1m\x1b[4mon fish\x1b[24m\x1b[22m')
})

test('renderArticles shows names to call, titles and dates', () => {
  const entries = [
    { name: 'a.md', title: 'Talks', publishedAt: '2024-05-29' },
    { name: 'b.txt', title: 'Fish' },
  ]
  expect(renderArticles(entries, wide, plain)).toBe('a.md\n  Talks (29 May 2024)\nb.txt\n  Fish')
  expect(renderArticles([], wide, plain)).toBe('There are no articles yet.')
})

describe('whatever an article says', () => {
  const words = fc
    .array(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 30 }),
        fc.constantFrom('\x1b[2J', '\u202e', ' word ', '東京', '👩‍👩‍👧', 'x'.repeat(50)),
      ),
    )
    .map((parts) => parts.join(''))
  const hostile = fc.record({
    text: words,
    title: words,
    source: words,
    name: words,
    width: fc.integer({ min: 24, max: 100 }),
  })

  const kinds: FactKind[] = ['who', 'number', 'background']

  type Given = { text: string; title: string; source: string; name: string; width: number }

  /** Everything the terminal shows, made of what is given. */
  const renderings = ({ text, title, source, name, width }: Given, paint: Painter) => {
    const read = readArticle({ text: `${text} End.`, title, source, url: text, publishedAt: title })
    const quotes = read.sentences.map((sentence) => cite(sentence.text, read))
    const line = { text, citations: quotes.slice(0, 3) }
    const briefing: Briefing = {
      title,
      summary: [line],
      facts: kinds.map((kind) => ({ ...line, kind, short: source })),
    }
    const answer: Answer = { kind: 'refusal', text: name, citations: quotes.slice(0, 2), standalone: text }
    return [
      renderBriefing(briefing, read, width, paint),
      renderAnswer(answer, [read], width, paint),
      renderUnderstood(title, answer, width, paint) ?? '',
      renderEvidence(evidence(answer, [read]), width, paint),
      renderArticles([{ name, title, publishedAt: source }], width, paint),
      renderHelp(width, paint),
    ]
  }

  test("a terminal is given nothing to obey but the painter's own colours", () => {
    fc.assert(
      fc.property(hostile, (given) => {
        const control = /[\p{Cc}\u2028-\u202e\u2066-\u2069]/u
        for (const shown of renderings(given, plain)) expect(shown.replaceAll('\n', '')).not.toMatch(control)
        for (const shown of renderings(given, coloured)) {
          const [start = '', ...rest] = shown.replaceAll('\n', '').split('\x1b')
          expect(start + rest.map((piece) => piece.replace(/^\[\d\d?m/, '')).join('')).not.toMatch(control)
        }
      }),
      { numRuns: 50 },
    )
  })

  test('no line is wider than the terminal', () => {
    fc.assert(
      fc.property(hostile, (given) => {
        for (const shown of [plain, coloured].flatMap((paint) => renderings(given, paint))) {
          for (const line of shown.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(given.width)
        }
      }),
      { numRuns: 50 },
    )
  })
})
