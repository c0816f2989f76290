import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readArticleBytes, readArticleFile } from '../../../src/sources/files/article-file.ts'

const read = (text: string) => readArticleFile(Buffer.from(text), 'a.md')

describe('readArticleFile', () => {
  test('the seed article goes to the core byte for byte', async () => {
    const bytes = readFileSync('briefings/china-japan-party-talks.md')
    const { article, notices } = await readArticleBytes(bytes, 'a.md')
    expect(Buffer.from(article.text)).toEqual(bytes)
    expect(article).toMatchObject({ titleGiven: false, language: 'en' })
    expect(article).not.toHaveProperty('publishedAt')
    expect(notices).toEqual([])
  })

  test("gives what the front matter says, in the core's words", () => {
    const file = read(
      '---\ntitle: Talks\nsource: Reuters\nurl: https://e.org/\npublished: 2024-05-29\nlanguage: en\n---\nBody.',
    )
    expect(file).toEqual({
      text: 'Body.',
      title: 'Talks',
      source: 'Reuters',
      url: 'https://e.org/',
      publishedAt: '2024-05-29',
      language: 'en',
      notices: [],
    })
  })

  test('a heading on the first line is the title and no part of the text', () => {
    expect(read('# Talks resume\r\n\r\nBody.')).toMatchObject({ title: 'Talks resume', text: '\r\nBody.' })
    expect(read('---\ntitle: Given\n---\n\n# Heading\nBody.')).toMatchObject({ title: 'Given', text: 'Body.' })
    expect(read('#hashtag of the day')).toMatchObject({ title: undefined, text: '#hashtag of the day' })
  })

  test.each([
    ['Windows line ends', 'One.\r\nTwo.\r\n'],
    ['nulls', 'One.\0Two.'],
    ['right-to-left text', 'اجتمع الوزراء يوم الأربعاء.'],
    ['zero-width characters', 'One\u200b two\u200d three.'],
    ['a tag or two in prose', 'He wrote <b>no</b> in bold and a <p> where it belonged.'],
    ['one very long line', 'word '.repeat(80_000)],
  ])('leaves %s as they are', (_, text) => {
    expect(read(text)).toMatchObject({ text, notices: [] })
  })

  test('the text starts after a byte-order mark', () => {
    expect(read('\ufeff---\ntitle: Talks\n---\nBody.')).toMatchObject({ title: 'Talks', text: 'Body.' })
  })

  test.each([
    ['an empty file', ''],
    ['only space and marks', ' \n\u200b---\n'],
    ['only front matter', '---\ntitle: Talks\n---\n'],
    ['only a heading', '# Talks\n'],
  ])('refuses %s', (_, text) => {
    expect(() => read(text)).toThrow('a.md has no words in it')
  })

  test.each([
    ['a page', '<!DOCTYPE html>\n<html><body>News</body></html>'],
    ['a piece of a page', '<p>The talks resume.</p>'],
    ['a copied column', 'Talks<br>resume<br/>on<br>Wednesday<br />'],
  ])('refuses %s of HTML', (_, text) => {
    expect(() => read(text)).toThrow('a.md is the HTML of a web page')
  })

  test.each([
    ['five megabytes', 'a word '.repeat(750_000)],
    ['a line of a million characters', 'x'.repeat(1_000_000)],
  ])('refuses %s, naming the limit', (_, text) => {
    expect(() => read(text)).toThrow('a.md is too long: the desk reads up to 500,000 characters')
  })

  test.each([
    ['a heading with a gap', `# a${' '.repeat(400_000)}b\nBody.`],
    ['front matter with a gap', `---\na:${' '.repeat(400_000)}b\n---\nBody.`],
    ['front matter of brackets', `---\na: ${'['.repeat(9_000)}\n---\nBody.`],
    ['open tags', `x${'<br '.repeat(90_000)}`],
  ])('reads %s without going astray', (_, text) => {
    expect(read(text).text.length).toBeLessThanOrEqual(text.length)
  })
})
