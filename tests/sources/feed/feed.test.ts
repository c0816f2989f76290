import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FeedError, itemsFromFeed } from '../../../src/sources/feed/feed.ts'
import { mangled } from '../../fakes/mangle.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const read = (text: string, options?: { url?: string }) => itemsFromFeed(bytes(text), options)
const item = (inside: string) => read(`<rss version="2.0"><channel><item>${inside}</item></channel></rss>`).items[0]
const entry = (inside: string, attributes = '') =>
  read(`<feed xmlns="http://www.w3.org/2005/Atom" ${attributes}><entry>${inside}</entry></feed>`).items[0]

const rss = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
<title>The Ellery Courier</title><link>https://courier.test/</link><language>en-gb</language>
<atom:link rel="self" href="https://courier.test/feed"/>
<item><title>Swing bridge &amp; ferry: what changes</title><link>https://courier.test/bridge</link><guid isPermaLink="false">c-17</guid>
<pubDate>Tue, 03 Mar 2026 09:30:00 +0100</pubDate><dc:creator>Ada Berg</dc:creator><description>&lt;p&gt;The council &lt;b&gt;voted&lt;/b&gt;.&lt;/p&gt;</description></item>
<item><title><![CDATA[Fares <i>rise</i>]]></title><link>https://courier.test/fares</link></item>
</channel></rss>`
const atom = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en" xml:base="https://courier.test/news/"><title type="html">The &lt;b&gt;Ellery&lt;/b&gt; Courier</title>
<link href="/"/><link rel="self" href="feed.atom"/>
<entry><id>tag:courier.test,2026:17</id><title type="text">Bridge &lt;stays&gt; open</title><link rel="edit" href="edit/17"/><link href="bridge"/>
<published>2026-03-03T09:30:00+01:00</published><updated>2026-03-04T10:00:00Z</updated><author><name>Ada Berg</name><uri>https://courier.test/ada</uri></author>
<summary>The council voted.</summary></entry></feed>`
const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="https://courier.test/"><title>The Ellery Courier</title><link>https://courier.test/</link><items><rdf:Seq><rdf:li resource="https://courier.test/bridge"/></rdf:Seq></items></channel>
<item rdf:about="https://courier.test/bridge"><title>Bridge stays open</title><link>https://courier.test/bridge</link><dc:date>2026-03-03</dc:date></item></rdf:RDF>`
const cdf =
  '<CHANNEL HREF="https://courier.test/"><TITLE>The Ellery Courier</TITLE><ITEM HREF="https://courier.test/bridge" LASTMOD="2026-03-03T09:30Z"><TITLE>Bridge stays open</TITLE><ABSTRACT>The council voted.</ABSTRACT></ITEM></CHANNEL>'
const json = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'The Ellery Courier',
  home_page_url: 'https://courier.test/',
  items: [
    {
      id: 17,
      url: '/bridge',
      title: 'Bridge stays open',
      content_html: '<p>The council voted.</p><p>It was close.</p>',
      date_published: '2026-03-03T09:30:00+01:00',
      authors: [{ name: 'Ada Berg' }],
    },
  ],
})

describe('the forms of a feed', () => {
  test('RSS', () => {
    expect(read(rss)).toEqual({
      title: 'The Ellery Courier',
      link: 'https://courier.test/',
      language: 'en-gb',
      items: [
        {
          id: 'c-17',
          title: 'Swing bridge & ferry: what changes',
          link: 'https://courier.test/bridge',
          publishedAt: '2026-03-03T08:30:00.000Z',
          author: 'Ada Berg',
          summary: 'The council voted.',
        },
        { id: 'https://courier.test/fares', title: 'Fares rise', link: 'https://courier.test/fares' },
      ],
    })
  })
  test('Atom', () => {
    expect(read(atom)).toEqual({
      title: 'The Ellery Courier',
      link: 'https://courier.test/',
      language: 'en',
      items: [
        {
          id: 'tag:courier.test,2026:17',
          title: 'Bridge <stays> open',
          link: 'https://courier.test/news/bridge',
          publishedAt: '2026-03-03T08:30:00.000Z',
          updatedAt: '2026-03-04T10:00:00.000Z',
          author: 'Ada Berg',
          language: 'en',
          summary: 'The council voted.',
        },
      ],
    })
  })
  test('RDF', () =>
    expect(read(rdf)).toMatchObject({
      title: 'The Ellery Courier',
      items: [{ id: 'https://courier.test/bridge', title: 'Bridge stays open', publishedAt: '2026-03-03' }],
    }))
  test('RSS 1.0, whose titles are text and no markup', () =>
    expect(
      read(rdf.replace('Bridge stays open', '<![CDATA[Rooms of 40ft<sup>2</sup>\n at &#36;900]]>')).items[0]?.title,
    ).toBe('Rooms of 40ft<sup>2</sup> at &#36;900'))
  test('CDF', () =>
    expect(read(cdf)).toMatchObject({
      title: 'The Ellery Courier',
      items: [
        {
          title: 'Bridge stays open',
          link: 'https://courier.test/bridge',
          publishedAt: '2026-03-03T09:30:00.000Z',
          summary: 'The council voted.',
        },
      ],
    }))
  test('JSON Feed', () =>
    expect(read(json, { url: 'https://courier.test/feed.json' })).toMatchObject({
      items: [
        {
          id: '17',
          link: 'https://courier.test/bridge',
          text: 'The council voted.\n\nIt was close.',
          author: 'Ada Berg',
        },
      ],
    }))
  test('with a prefix for everything', () => {
    const text =
      '<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:title>T</a:title><a:entry><a:id>1</a:id><a:title>One</a:title><a:link href="https://x.test/1"/></a:entry></a:feed>'
    expect(read(text)).toMatchObject({ title: 'T', items: [{ id: '1', title: 'One', link: 'https://x.test/1' }] })
  })
  test('without any items', () =>
    expect(read('<rss version="0.92"><channel></channel></rss>')).toEqual({ title: '', items: [] }))
})

describe('titles', () => {
  test.each([
    ['AT&amp;T', 'AT&T'],
    ['AT&amp;amp;T', 'AT&T'],
    ['<![CDATA[AT&amp;T]]>', 'AT&T'],
    ['&lt;b&gt;Bold&lt;/b&gt; words', 'Bold words'],
    ['<b>Bold</b> words', 'Bold words'],
    ['a &lt; b and c &gt; d', 'a < b and c > d'],
    ['caf&eacute; &#8212; open', 'café — open'],
    ['  two\n  lines ', 'two lines'],
    ['Fish & chips', 'Fish & chips'],
    ['&lt;script&gt;alert(1)&lt;/script&gt;', 'alert(1)'],
    ['', ''],
  ])('%j is %j', (given, title) => expect(item(`<title>${given}</title>`)?.title).toBe(title))
  test('of a picture are not the story’s', () =>
    expect(
      read(
        '<rss xmlns:media="http://search.yahoo.com/mrss/"><item><media:title>A bridge</media:title><title>The story</title></item></rss>',
      ).items[0]?.title,
    ).toBe('The story'))
})

describe('links', () => {
  const base = { url: 'https://courier.test/feeds/all.xml' }
  test.each([
    ['/bridge', 'https://courier.test/bridge'],
    ['bridge', 'https://courier.test/feeds/bridge'],
    ['//m.courier.test/bridge', 'https://m.courier.test/bridge'],
    [' https://courier.test/bridge\n', 'https://courier.test/bridge'],
    ['https://courier.test/?a=1&amp;copy=2', 'https://courier.test/?a=1&copy=2'],
  ])('%j', (given, link) =>
    expect(read(`<rss><channel><item><link>${given}</link></item></channel></rss>`, base).items[0]?.link).toBe(link),
  )
  test.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', ''])('%j is none', (given) =>
    expect(item(`<title>T</title><link>${given}</link>`)).not.toHaveProperty('link'),
  )
  test('of the base in force where they stand', () =>
    expect(entry('<link xml:base="b/" href="c"/>', 'xml:base="https://x.test/a/"')?.link).toBe('https://x.test/a/b/c'))
  test('the guid is one, unless it says that it is not', () => {
    expect(item('<guid>https://x.test/1</guid>')?.link).toBe('https://x.test/1')
    expect(item('<guid isPermaLink="false">https://x.test/1</guid>')).not.toHaveProperty('link')
  })
})

describe('text', () => {
  const long = 'The council voted on Tuesday to keep the bridge open to walkers for five more years. '.repeat(15)
  test('is the item’s own where it is whole', () => {
    const found = item(
      `<description>The council voted.</description><content:encoded><![CDATA[<p>${long}</p><p>It was close.</p>]]></content:encoded>`,
    )
    expect(found).toMatchObject({ text: `${long.trim()}\n\nIt was close.`, summary: 'The council voted.' })
  })
  test('is not there where it is cut off', () =>
    expect(item(`<description>${long}… Read more</description>`)).not.toHaveProperty('text'))
  test('written as elements', () =>
    expect(
      entry(
        `<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>${long}</p><p>Last words.</p></div></content>`,
      )?.text,
    ).toBe(`${long.trim()}\n\nLast words.`))
  test('encoded in base64', () =>
    expect(entry(`<content mode="base64">${Buffer.from(`<p>${long}</p>`).toString('base64')}</content>`)?.text).toBe(
      long.trim(),
    ))
})

describe('what is broken or hostile', () => {
  test.each([
    ['cut off in the middle', rss.slice(0, rss.indexOf('<dc:creator')), 'c-17'],
    ['with elements that are not closed', rss.replaceAll('</title>', ''), 'c-17'],
    ['with items that are not closed', rss.replaceAll('</item>', ''), 'c-17'],
    ['with bare ampersands', rss.replace('&amp;', '&'), 'c-17'],
    ['with words before it', `Warning: something on line 3\n${rss}`, 'c-17'],
    ['with control characters', rss.replace('Swing', 'S\u0003wing'), 'c-17'],
  ])('%s', (_name, text, id) => expect(read(text).items[0]?.id).toBe(id))

  test('entities of its own are neither expanded nor fetched', () => {
    const laughs = Array.from({ length: 30 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('')
    const text = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY l0 "ha">${laughs}<!ENTITY file SYSTEM "file:///etc/passwd"><!ENTITY far SYSTEM "http://127.0.0.1:1/">]><rss><channel><item><title>&l30; &file; &far;</title></item></channel></rss>`
    expect(read(text).items[0]?.title).toBe('&l30; &file; &far;')
  })
  test('depth without end', () =>
    expect(
      read(`<rss><channel><item><title>${'<b>'.repeat(100_000)}deep</title></item></channel></rss>`).items,
    ).toHaveLength(1))
  test('items without end', () =>
    expect(read(`<rss><channel>${'<item><title>x</title></item>'.repeat(20_000)}</channel></rss>`).items).toHaveLength(
      5000,
    ))

  test.each([
    ['page', '<!doctype html><html><body><p>Not a feed.</p></body></html>'],
    ['unknown', 'plain words'],
    ['unknown', '<svg></svg>'],
    ['unknown', '{"a": 1}'],
    ['unknown', '{'],
    ['empty', ''],
    ['empty', ' \n'],
  ])('%s', (kind, text) => {
    expect(() => read(text)).toThrow(FeedError)
    expect(() => read(text)).toThrow(expect.objectContaining({ kind }))
  })

  const pieces = [
    '<',
    '>',
    '</',
    '<item>',
    '</item>',
    '<title>',
    '<![CDATA[',
    ']]>',
    '&',
    '&#x110000;',
    '&#0;',
    '<!ENTITY a "b">',
    '<!DOCTYPE',
    '<?xml encoding="utf-16"?>',
    'xmlns:a="',
    'xml:base="http://["',
    '<entry>',
    '\u0000',
    '{',
    '"items": null',
    '<link href="//["/>',
  ]
  const gives = (text: string): void => {
    try {
      for (const { id, title, link } of read(text, { url: 'https://x.test/feed' }).items) {
        expect(id).not.toBe('')
        expect(title).not.toMatch(/[\n\r]/u)
        if (link !== undefined) expect(link).not.toMatch(/^javascript:/iu)
      }
    } catch (error) {
      if (!(error instanceof FeedError)) throw error
    }
  }
  test('mangled, is read or refused', () => {
    fc.assert(fc.property(mangled([rss, atom, rdf, cdf, json], pieces), gives), { numRuns: 400 })
  })
  test('of any bytes, is read or refused', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (given) => {
        gives(new TextDecoder('latin1').decode(given))
        try {
          itemsFromFeed(given)
        } catch (error) {
          expect(error).toBeInstanceOf(FeedError)
        }
      }),
      { numRuns: 200 },
    )
  })
  test('of any JSON, is read or refused', () => {
    fc.assert(
      fc.property(
        fc.record({
          title: fc.jsonValue(),
          items: fc.array(
            fc.oneof(
              fc.jsonValue(),
              fc.record({
                id: fc.jsonValue(),
                url: fc.jsonValue(),
                title: fc.jsonValue(),
                content_html: fc.jsonValue(),
                authors: fc.jsonValue(),
              }),
            ),
          ),
        }),
        (value) => gives(JSON.stringify(value)),
      ),
      { numRuns: 200 },
    )
  })
})
