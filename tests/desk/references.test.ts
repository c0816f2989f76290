import { describe, expect, test } from 'vitest'
import { type Article, type Citation, readArticle } from '../../src/core/index.ts'
import { references } from '../../src/desk/references.ts'

const article: Article = await readArticle({
  title: 'Rain',
  text: 'It rained on Monday. Nobody was hurt. The road is closed.',
})

function cite(quote: string): Citation {
  const start = article.text.indexOf(quote)
  const sentence = article.sentences.findIndex((one) => one.start <= start && start < one.end)
  return { articleId: article.id, sentence, start, end: start + quote.length, quote }
}

describe('references', () => {
  test('number each sentence once, in the order of being cited', () => {
    const numbered = references([article])
    expect(numbered.numbers([cite('Nobody'), cite('Monday')])).toEqual([1, 2])
    expect(numbered.numbers([cite('rained'), cite('Nobody')])).toEqual([2, 1])
    expect(numbered.list().map(({ number, text }) => [number, text])).toEqual([
      [1, 'Nobody was hurt.'],
      [2, 'It rained on Monday.'],
    ])
  })

  test('mark exactly the cited words, overlapping ones as one', () => {
    const numbered = references([article])
    numbered.numbers([cite('on Monday'), cite('rained on'), cite('It')])
    const [{ text, cited } = { text: '', cited: [] }] = numbered.list()
    expect(cited.map(({ start, end }) => text.slice(start, end))).toEqual(['It', 'rained on Monday'])
  })

  test('a citation over several sentences shows them all', () => {
    const numbered = references([article])
    numbered.numbers([cite('Monday. Nobody')])
    expect(numbered.list()).toMatchObject([{ text: 'It rained on Monday. Nobody was hurt.' }])
  })

  test('where the article is not at hand, the cited words stand alone', () => {
    const numbered = references([])
    numbered.numbers([cite('Monday')])
    expect(numbered.list()).toMatchObject([{ text: 'Monday', cited: [{ start: 0, end: 6 }] }])
  })
})
