import { describe, expect, test } from 'vitest'
import { readArticle } from '../../src/core/index.ts'
import { findArticle, isLink, linkIn, type Shelves } from '../../src/desk/find-article.ts'

const rain = await readArticle({ title: 'Heavy rain in Łódź closes the road', text: 'It rained.' })
const talks = await readArticle({ title: 'Talks resume', text: 'They talked.' })
const web = await readArticle({ title: 'From the web', text: 'It was there.' })

const shelves: Shelves = {
  articles: {
    list: async () => ({
      entries: [
        { name: 'talks.md', title: talks.title },
        { name: 'rain-2026.md', title: rain.title },
      ],
      notices: [],
    }),
    read: async (name = 'talks.md') => ({ article: name === 'talks.md' ? talks : rain, notices: [] }),
  },
  readLink: async (link) => ({ ...web, url: link }),
}

describe('finding an article', () => {
  test.each([
    ['', talks],
    ['  ', talks],
    ['talks.md', talks],
    ['rain-2026', rain],
    ['RAIN road', rain],
    ['łódź', rain],
    ['2026', rain],
  ])('%j', async (what, article) => {
    expect(await findArticle(shelves, what)).toBe(article)
  })

  test('by a link in what was said', async () => {
    expect(await findArticle(shelves, 'this one: https://news.example/a?b=1.')).toMatchObject({
      url: 'https://news.example/a?b=1',
    })
  })

  test('what is not there is said to be so, with what is', async () => {
    await expect(findArticle(shelves, 'volcano ../../etc/passwd')).rejects.toThrow(/volcano.*“Talks resume”/)
  })
})

test('links in a text', () => {
  expect(linkIn('see (https://a.example/x_(y)/), or')).toBe('https://a.example/x_(y)/')
  expect(linkIn('ftp://a.example and javascript:alert(1)')).toBeUndefined()
  expect(isLink(' https://a.example/x ')).toBe(true)
  expect(isLink('https://a.example/x who?')).toBe(false)
})
