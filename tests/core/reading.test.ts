import { expect, test } from 'vitest'
import { readArticle } from '../../src/core/reading.ts'

test('the text stays as it is, and its sentences are pieces of it', () => {
  const text = '\ufeffThe port was shut.\r\nNobody was hurt. \u0000'
  const article = readArticle({ text })
  expect(article.text).toBe(text)
  for (const { start, end, text: words } of article.sentences) expect(text.slice(start, end)).toBe(words)
  expect(article.sentences.length).toBeGreaterThan(1)
})

test('what is given is kept, what is not given is left out', () => {
  const article = readArticle({ text: 'The port was shut.', title: ' The  port ', url: '', publishedAt: '2024-05-29' })
  expect(article).toMatchObject({ title: 'The port', titleGiven: true, publishedAt: '2024-05-29', language: 'en' })
  expect('url' in article || 'source' in article).toBe(false)
})

test('the same article has the same id, another has another', () => {
  const ids = [
    readArticle({ text: 'One.' }),
    readArticle({ text: 'One.', source: 'a paper' }),
    readArticle({ text: 'Two.' }),
    readArticle({ text: 'One.', title: 'Two' }),
  ].map((article) => article.id)
  expect(ids[0]).toBe(ids[1])
  expect(new Set(ids).size).toBe(3)
})

test('a language that is given is believed, by its first two letters', () => {
  expect(readArticle({ text: 'The port was shut.', language: 'DE-at' }).language).toBe('de')
})

test('an empty text is an article without sentences', () => {
  expect(readArticle({ text: ' \n ' })).toMatchObject({ sentences: [], language: 'und', titleGiven: false })
})
