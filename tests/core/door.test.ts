import fc from 'fast-check'
import { expect, test } from 'vitest'
import { factKinds } from '../../src/core/article.ts'
import { type Article, ask, brief, type Citation, check, readArticle } from '../../src/core/index.ts'
import { anyQuestion, anyText } from './answering/arbitrary.ts'
import { talks } from './answering/articles.ts'

const language = fc.constantFrom('en', undefined)

function expectCited(citations: readonly Citation[], article: Article) {
  for (const { articleId, sentence, start, end, quote } of citations) {
    expect(articleId).toBe(article.id)
    expect(article.text.slice(start, end)).toBe(quote)
    expect(quote).not.toBe('')
    const cited = article.sentences[sentence]
    expect(cited && cited.start <= start && start < cited.end).toBe(true)
  }
}

test('readArticle: any text stays as it is, and its sentences are pieces of it, in order, that leave out only space', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const article = readArticle({ text })
      expect(article.text).toBe(text)
      let end = 0
      for (const [i, sentence] of article.sentences.entries()) {
        expect(sentence.index).toBe(i)
        expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text)
        expect(sentence.start).toBeGreaterThanOrEqual(end)
        expect(text.slice(end, sentence.start)).not.toMatch(/[\p{L}\p{N}]/u)
        end = sentence.end
      }
      expect(text.slice(end)).not.toMatch(/[\p{L}\p{N}]/u)
    }),
    { numRuns: 150 },
  )
})

test('brief: any article; a title, at most 4 lines and 8 facts, each cited and whole, each kind known', () => {
  fc.assert(
    fc.property(anyText, language, (text, language) => {
      const article = readArticle({ text, language })
      const { title, summary, facts } = brief(article)
      expect(typeof title).toBe('string')
      expect(summary.length).toBeLessThanOrEqual(4)
      expect(facts.length).toBeLessThanOrEqual(8)
      for (const line of [...summary, ...facts]) {
        expect(line.text.trim()).not.toBe('')
        expect(line.citations.length).toBeGreaterThan(0)
        expectCited(line.citations, article)
      }
      for (const { kind, short } of facts) {
        expect(factKinds).toContain(kind)
        expect(short.trim()).not.toBe('')
      }
    }),
    { numRuns: 80 },
  )
})

test('check: any claim about any article is supported with citations or comes with what is wrong', () => {
  fc.assert(
    fc.property(anyText, anyQuestion, language, (text, claim, language) => {
      const article = readArticle({ text, language })
      const { supported, citations, problems } = check(claim, article)
      expect(problems.length > 0).toBe(!supported)
      if (supported) expect(citations.length).toBeGreaterThan(0)
      expectCited(citations, article)
    }),
    { numRuns: 80 },
  )
})

test('the same input gives the same output, whatever was read, briefed, asked and checked in between', () => {
  fc.assert(
    fc.property(anyText, anyQuestion, language, (text, question, language) => {
      const through = () => {
        const article = readArticle({ text, language })
        return [article, brief(article), ask([article], question), check(question, article)]
      }
      const first = through()
      brief(talks)
      ask([talks], question)
      expect(through()).toEqual(first)
    }),
    { numRuns: 60 },
  )
})

test('what leaves the door is plain data: it survives JSON', () => {
  const out = [talks, brief(talks), ask([talks], 'Why are ties strained?'), check('Motegi met Liu.', talks)]
  expect(JSON.parse(JSON.stringify(out))).toEqual(out)
})

test('each line of the first article’s briefing is supported by the article', () => {
  const { summary, facts } = brief(talks)
  for (const { text } of [...summary, ...facts]) expect(check(text, talks).problems, text).toEqual([])
})

test('an answer given in words of its own article is supported by it', () => {
  for (const question of ['When did the talks last take place?', 'Which party does Nishida belong to?']) {
    const { text } = ask([talks], question)
    expect(check(text, talks).problems, text).toEqual([])
  }
})
