import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readFrontMatter } from '../../../src/sources/files/front-matter.ts'

const read = (text: string) => readFrontMatter(text, 'a.md')

describe('readFrontMatter', () => {
  test('takes the five fields off, each as it was written, and leaves the body as it is', () => {
    const text =
      '---\ntitle: Talks resume\nsource: Reuters\nurl: https://example.org/a?b=1\npublished: 2024-05-29\nlanguage: en-GB\n---\n\n  Body.\r\n'
    expect(read(text)).toEqual({
      fields: {
        title: 'Talks resume',
        source: 'Reuters',
        url: 'https://example.org/a?b=1',
        published: '2024-05-29',
        language: 'en',
      },
      body: '\n  Body.\r\n',
      notices: [],
    })
  })

  test('a text without front matter is its own body', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!text.startsWith('---'))
        expect(read(text)).toEqual({ fields: {}, body: text, notices: [] })
      }),
    )
  })

  test('the body always follows a closed front matter to the letter, whatever is in either', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), (junk, body) => {
        const yaml = `title: ${junk.replace(/[\r\n]/g, '')}\n`
        expect(read(`---\n${yaml}---\n${body}`).body).toBe(body)
      }),
    )
  })

  test('reads Windows line ends, empty values and other keys', () => {
    const { fields, body, notices } = read('---\r\ntitle: "A: B"\r\nsource:\r\ntags: [x, y]\r\n---\r\nBody.')
    expect({ fields, body, notices }).toEqual({ fields: { title: 'A: B' }, body: 'Body.', notices: [] })
  })

  test('a rule at the top of a text is no front matter', () => {
    const text = '---\nThe talks resumed on Wednesday.\n---\nMore.'
    expect(read(text)).toEqual({ fields: {}, body: text, notices: [] })
  })

  test.each([
    ['a value that YAML cannot read', 'source: x\ntitle: Talks: what next', 3],
    ['a quote that is not closed', 'title: "Talks', 2],
    ['a key given twice', 'title: a\ntitle: b', 3],
    ['a title that is a list', 'title: [a, b]', 2],
    ['a title by way of an alias', 'tags: &all [a]\ntitle: *all', 3],
    ['a date in words', 'title: a\npublished: last Wednesday', 3],
    ['a day that no month has', 'published: 2024-02-30', 2],
    ['a link that is none', 'url: javascript:alert(1)', 2],
    ['a language in words', 'language: English', 2],
  ])('names the file, the line and the mend for %s, and keeps the body', (_, yaml, line) => {
    const { body, notices } = read(`---\n${yaml}\n---\nBody.`)
    expect(body).toBe('Body.')
    expect(notices).toHaveLength(1)
    expect(notices[0]).toMatch(new RegExp(`^a\\.md, line ${line}: .+\\. .+\\.$`))
  })

  test('what can be read is kept beside what cannot', () => {
    expect(read('---\ntitle: Talks\npublished: soon\n---\n').fields).toEqual({ title: 'Talks' })
  })

  test('front matter that is never closed is named, and left out of the text', () => {
    const { fields, body, notices } = read('---\ntitle: Talks\nsource: Reuters\n\nBody.\n')
    expect({ fields, body }).toEqual({ fields: {}, body: '\nBody.\n' })
    expect(notices).toEqual([expect.stringContaining('a.md, line 1')])
  })
})
