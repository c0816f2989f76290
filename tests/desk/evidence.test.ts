import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Answer, readArticle } from '../../src/core/index.ts'
import { evidence } from '../../src/desk/evidence.ts'

const article = readArticle({
  text: 'One came first. Two came next. Three came then. Four came after. Five came last.',
})

/** An answer that cites the given pieces of the article's text. */
function citing(...quotes: string[]): Answer {
  const citations = quotes.map((quote) => {
    const start = article.text.indexOf(quote)
    const sentence = article.sentences.findIndex(({ end }) => end > start)
    return { articleId: article.id, sentence, start, end: start + quote.length, quote }
  })
  return { kind: 'answer', text: '', citations, standalone: '' }
}

const shown = (answer: Answer) =>
  evidence(answer, [article]).map(({ sentences }) =>
    sentences.map(({ sentence, cited }) => [
      sentence.index,
      ...cited.map(({ start, end }) => sentence.text.slice(start, end)),
    ]),
  )

describe('evidence', () => {
  test('gives a cited sentence between its neighbours, with the cited words', () => {
    expect(shown(citing('Three came'))).toEqual([[[1], [2, 'Three came'], [3]]])
  })

  test('has no neighbour before the first or after the last', () => {
    expect(shown(citing('One', 'last.'))).toEqual([
      [[0, 'One'], [1]],
      [[3], [4, 'last.']],
    ])
  })

  test('passages that touch are one, and overlapping citations are one', () => {
    expect(shown(citing('Two came', 'came next', 'Four'))).toEqual([[[0], [1, 'Two came next'], [2], [3, 'Four'], [4]]])
  })

  test('a citation across sentences is in each of them', () => {
    expect(shown(citing('next. Three came'))).toEqual([[[0], [1, 'next.'], [2, 'Three came'], [3]]])
  })

  test('gives nothing for an answer that cites nothing, or another article', () => {
    expect(shown(citing())).toEqual([])
    expect(evidence(citing('Two'), [{ ...article, id: 'other' }])).toEqual([])
  })

  test('every cited character is marked, and no other', () => {
    const span = fc.tuple(fc.nat(article.text.length), fc.nat(article.text.length))
    fc.assert(
      fc.property(fc.array(span, { maxLength: 5 }), (spans) => {
        const citations = spans.map(([a, b]) => {
          const [start, end] = [Math.min(a, b), Math.max(a, b)]
          return { articleId: article.id, sentence: 0, start, end, quote: article.text.slice(start, end) }
        })
        const marked = new Set<number>()
        for (const { sentences } of evidence({ kind: 'answer', text: '', citations, standalone: '' }, [article])) {
          for (const { sentence, cited } of sentences) {
            for (const { start, end } of cited) {
              for (let at = start; at < end; at++) marked.add(sentence.start + at)
            }
          }
        }
        for (const { start, end } of article.sentences) {
          for (let at = start; at < end; at++) {
            expect(marked.has(at)).toBe(citations.some((citation) => citation.start <= at && at < citation.end))
          }
        }
      }),
    )
  })
})
