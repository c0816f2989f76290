import { describe, expect, test } from 'vitest'
import { articleFromPage } from '../../../src/sources/page/page.ts'
import { page } from './pages.ts'

const url = 'https://www.courier.test/news/swing-bridge?utm_source=x'
const read = (head: string, htmlAttributes?: string) =>
  articleFromPage(page({ head, ...(htmlAttributes === undefined ? {} : { htmlAttributes }) }), url)
const data = (thing: object): string => `<script type="application/ld+json">${JSON.stringify(thing)}</script>`
const news = (fields: object): string =>
  data({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: 'Swing bridge stays open to walkers',
    ...fields,
  })

describe('what a page says about itself', () => {
  test('all of it', () => {
    const head = `${news({ author: [{ '@type': 'Person', name: 'Ada Berg' }, { name: 'Jon Vik' }], datePublished: '2026-03-03T09:30:00+01:00', publisher: { name: 'The Ellery Courier' } })}
      <link rel="canonical" href="/news/swing-bridge"><meta property="og:image" content="/pictures/bridge.jpg">`
    expect(read(head)).toMatchObject({
      title: 'Swing bridge stays open to walkers',
      byline: 'Ada Berg, Jon Vik',
      site: 'The Ellery Courier',
      url: 'https://www.courier.test/news/swing-bridge',
      publishedAt: '2026-03-03T08:30:00.000Z',
      language: 'en',
      image: 'https://www.courier.test/pictures/bridge.jpg',
    })
  })
  test('nothing', () => {
    expect(read('', '')).toMatchObject({ title: 'Swing bridge stays open to walkers', site: 'courier.test', url })
  })
  test('in a graph, with mistakes in other blocks', () => {
    const head = `<script type="application/ld+json">{"@type": "NewsArticle", </script>${data({
      '@graph': [
        { '@type': 'WebSite', name: 'X' },
        { '@type': 'ReportageNewsArticle', headline: 'Swing bridge stays open to walkers', author: 'Ada Berg' },
      ],
    })}`
    expect(read(head).byline).toBe('Ada Berg')
  })
})

describe('lies', () => {
  test.each([
    ['another site’s address', '<link rel="canonical" href="https://elsewhere.test/news/swing-bridge">', url],
    ['the front page', '<link rel="canonical" href="https://www.courier.test/">', url],
    ['no http address', '<link rel="canonical" href="javascript:alert(1)">', url],
    ['no address', '<meta property="og:url" content="http://[">', url],
    [
      'the phone’s page, which is the same site’s',
      '<link rel="canonical" href="https://m.courier.test/news/swing-bridge">',
      'https://m.courier.test/news/swing-bridge',
    ],
  ])('%s', (_name, head, expected) => expect(read(head).url).toBe(expected))
  test.each([
    [
      'the site’s name as the title',
      '<meta property="og:title" content="The Ellery Courier"><meta property="og:site_name" content="The Ellery Courier">',
    ],
    [
      'a headline of another story',
      data({ '@type': 'NewsArticle', headline: 'Ferry fares to rise in April, ministry says' }),
    ],
  ])('%s', (_name, head) => expect(read(head).title).toBe('Swing bridge stays open to walkers'))
  test.each(['https://facebook.com/courier', 'desk@courier.test', 'The Ellery Courier', '12345'])(
    '%s as the author',
    (author) =>
      expect(
        read(`<meta name="author" content="${author}"><meta property="og:site_name" content="The Ellery Courier">`),
      ).not.toHaveProperty('byline'),
  )
  test.each(['soon', '0000-00-00', '2026-02-31', '9999-01-01'])('%s as the date', (date) =>
    expect(read(news({ datePublished: date }))).not.toHaveProperty('publishedAt'),
  )
  test.each(['javascript:alert(1)', 'data:image/png;base64,AA', 'http://['])('%s as the picture', (image) =>
    expect(read(`<meta property="og:image" content="${image}">`)).not.toHaveProperty('image'),
  )
})
