import fc from 'fast-check'
import { expect, test } from 'vitest'
import { OpmlError, type Outline, opmlOf, outlinesFromOpml } from '../../../src/sources/feed/opml.ts'
import { mangled } from '../../fakes/mangle.ts'

const read = (text: string): Outline[] => outlinesFromOpml(new TextEncoder().encode(text))
const opml = `<?xml version="1.0"?><opml version="1.0"><head><title>Mine</title></head><body>
<outline text="Coast"><outline type="rss" text="The Ellery Courier" xmlUrl="https://courier.test/feed" htmlUrl="https://courier.test/"/>
<outline title="Fish &amp; fairs"><outline text="Herring" xmlUrl="feed://herring.test/rss"/></outline></outline>
<outline text="Twice" xmlUrl="https://courier.test/feed"/><outline text="Bad" xmlUrl="javascript:alert(1)"/><outline text="None"/></body></opml>`

test('the feeds of a file, each once, in their folders', () => {
  expect(read(opml)).toEqual([
    {
      title: 'The Ellery Courier',
      url: 'https://courier.test/feed',
      link: 'https://courier.test/',
      folders: ['Coast'],
    },
    { title: 'Herring', url: 'http://herring.test/rss', folders: ['Coast', 'Fish & fairs'] },
  ])
})
test.each(['', 'words', '<html></html>', '{}'])('%j is no OPML', (text) => expect(() => read(text)).toThrow(OpmlError))

const line = fc.string({ unit: 'binary', maxLength: 20 }).map((text) =>
  text
    .toWellFormed()
    .replace(/[^\u0021-\uD7FF\uE000-\uFFFD]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim(),
)
const outline = fc.record({
  title: line,
  url: fc.webUrl({ withQueryParameters: true }),
  folders: fc.array(line.filter(Boolean), { maxLength: 3 }),
})
test('what is written is read again', () => {
  fc.assert(
    fc.property(fc.uniqueArray(outline, { selector: ({ url }) => url, maxLength: 8 }), line, (outlines, title) => {
      const byUrl = (list: Outline[]) => new Map(list.map((one) => [one.url, one]))
      expect(byUrl(read(opmlOf(outlines, title)))).toEqual(byUrl(outlines))
    }),
  )
})
test('any text is read or refused', () => {
  fc.assert(
    fc.property(mangled([opml], ['<', '>', '"', '<outline', '</outline>', '&', 'xmlUrl="']), (text) => {
      try {
        expect(read(text).every(({ url }) => URL.canParse(url))).toBe(true)
      } catch (error) {
        expect(error).toBeInstanceOf(OpmlError)
      }
    }),
    { numRuns: 200 },
  )
})
