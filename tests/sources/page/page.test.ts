import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { articleFromPage } from '../../../src/sources/page/page.ts'
import { PageError } from '../../../src/sources/page/verdict.ts'
import { mangled } from '../../fakes/mangle.ts'
import { page, story, whole, withInside } from './pages.ts'

const url = 'https://courier.test/news/2026/03/swing-bridge'
const textOf = (html: string): string => articleFromPage(html, url).text

describe('the text', () => {
  test('is the story, its paragraphs parted by an empty line', () => expect(textOf(page())).toBe(whole))
  test('is the same each time', () => expect(articleFromPage(page(), url)).toEqual(articleFromPage(page(), url)))

  test.each([
    ['a caption', '<figure><img src="a.jpg"><figcaption>The bridge in January. Photo: A. Berg</figcaption></figure>'],
    [
      'a caption in a div',
      '<div class="wp-caption"><img src="a.jpg"><p class="wp-caption-text">The bridge in January, before the frost came and went</p></div>',
    ],
    ['a credit', '<p>(Photo by A. Berg/Getty Images)</p>'],
    ['a read-more line', '<p><strong>Read more:</strong> <a href="/b">Ferry fares to rise in April</a></p>'],
    ['a read-more link in capitals', '<p><a href="/b">FERRY FARES ARE TO RISE IN APRIL, SAYS MINISTRY</a></p>'],
    [
      'a related box',
      '<div class="related-stories"><h3>Related</h3><ul><li><a href="/b">Ferry fares to rise in April</a></li><li><a href="/c">School gets a new roof</a></li></ul></div>',
    ],
    [
      'a list of links',
      '<ul><li><a href="/b">Ferry fares to rise in April</a></li><li><a href="/c">School gets a new roof</a></li></ul>',
    ],
    ['a newsletter pitch', '<p>Sign up for our morning newsletter and get the harbour’s news in your inbox.</p>'],
    [
      'a newsletter box',
      '<div class="NewsletterSignup_box__x1"><h4>The Morning Tide</h4><p>All that matters on the coast, before breakfast.</p><form><input type="email"></form></div>',
    ],
    [
      'a cookie banner',
      '<div id="cookie-consent"><p>We use cookies to make this site work. Accept all or manage your choices.</p></div>',
    ],
    ['an advertisement', '<div class="ad-slot"><span>Advertisement</span><iframe src="x"></iframe></div>'],
    ['a share bar', '<ul class="share-tools"><li>Facebook</li><li>Twitter</li><li>Email</li></ul>'],
    ['a call to follow', '<p>Follow us on Twitter and Facebook for more from the coast.</p>'],
    ['a pull quote', '<blockquote class="pullquote"><p>Nobody wanted to be the one who closed it</p></blockquote>'],
    ['a script', '<script>document.write("<p>Not a word of the story.</p>")</script>'],
    ['hidden words', '<p hidden>Words that no reader of the page would ever see, kept for later.</p>'],
  ])('does not have %s in it', (_name, markup) => expect(textOf(withInside(markup))).toBe(whole))

  test.each([
    ['a heading', '<h2>What it will cost</h2>', 'What it will cost'],
    [
      'a quoted post',
      '<blockquote class="twitter-tweet"><p>We crossed it every day to school, my brother and I.</p>— Ada (@ada) March 3, 2026</blockquote>',
      'We crossed it every day to school, my brother and I.',
    ],
    [
      'a table',
      '<table><tr><th>Year</th><th>Walkers</th></tr><tr><td>2024</td><td>410,000</td></tr></table>',
      '2024 410,000',
    ],
    [
      'a list',
      '<ul><li>a new bearing for the north span</li><li>two coats of paint for the railings</li></ul>',
      'two coats of paint for the railings',
    ],
    ['a short line', '<p>The vote was close.</p>', 'The vote was close.'],
    [
      'a line with a link',
      '<p>The <a href="/minutes">minutes of the council</a> give the count as nine to eight.</p>',
      'The minutes of the council give the count as nine to eight.',
    ],
  ])('keeps %s', (_name, markup, line) => expect(textOf(withInside(markup)).split('\n\n')).toContain(line))

  test('ends where the story ends', () => {
    const after =
      '<div class="author-bio"><p>Ada Berg is a reporter on the coast desk and writes about harbours.</p></div><section id="comments"><h3>2 comments</h3><p>I have crossed that bridge for forty years and would miss it dearly.</p></section><div class="most-read"><h3>Most read</h3><ul><li><a href="/b">Ferry fares to rise</a></li></ul></div>'
    expect(textOf(page({ after }))).toBe(whole)
  })
  test('begins where the story begins', () => {
    const inside = `<p class="byline">By Ada Berg</p><p>Published 3 March 2026, 09:30</p>${story.map((text) => `<p>${text}</p>`).join('')}`
    expect(textOf(page({ inside }))).toBe(whole)
  })
  test('is the same whatever the page tells browsers only, and however it is spaced', () =>
    expect(
      textOf(
        page()
          .replaceAll('<p>', '\n  <p data-track="a" onclick="go(1)" style="color: red" width="4">\n ')
          .replaceAll('</p>', ' </p>\n\n'),
      ),
    ).toBe(whole))
  test('leaves out what is hidden by its style', () =>
    expect(
      textOf(page().replace('</article>', '<p style="display: none">Only for robots, this line is.</p></article>')),
    ).toBe(whole))
  test('is of the first of several stories on one page', () => {
    const next = `<article class="story"><h2>Ferry fares to rise</h2>${'<p>The ministry said on Monday that fares on the coastal ferries would rise by a tenth in April, the first rise in six years.</p>'.repeat(6)}</article>`
    expect(textOf(page({ after: next }))).toBe(whole)
  })
  test('is found where the page calls it a widget', () => {
    const html = `<html><body><div class="widget sidebar"><div class="promo">${story.map((text) => `<p>${text}</p>`).join('')}</div></div></body></html>`
    expect(textOf(html)).toBe(whole)
  })
  test('is found between line breaks', () => {
    const html = `<html><body><div class="main">${story.join('<br><br>')}</div></body></html>`
    expect(textOf(html)).toBe(whole)
  })
  test('comes from the linked data where the page shows nothing', () => {
    const data = JSON.stringify({
      '@type': 'NewsArticle',
      headline: 'Swing bridge stays open to walkers',
      articleBody: story.join('\n\n'),
    })
    expect(
      textOf(
        `<html><head><script type="application/ld+json">${data}</script></head><body><div id="root"></div><script src="app.js"></script></body></html>`,
      ),
    ).toBe(whole)
  })
})

describe('a page that is something else', () => {
  const kindOf = (html: string, address = url): string => {
    try {
      articleFromPage(html, address)
      return 'article'
    } catch (error) {
      if (error instanceof PageError) return error.kind
      throw error
    }
  }
  const data = (thing: object): string => `<script type="application/ld+json">${JSON.stringify(thing)}</script>`
  const headlines = (count: number): string =>
    Array.from(
      { length: count },
      (_, i) =>
        `<div class="card"><h3><a href="/story-${i}">The harbour’s story number ${i} of this week</a></h3><p>A line about it.</p></div>`,
    ).join('')

  test.each([
    [
      'paywall',
      page({
        head: data({ '@type': 'NewsArticle', headline: 'Swing bridge', isAccessibleForFree: false }),
        inside: '<p>The harbour council voted.</p><div>Subscribe to continue reading.</div>',
      }),
    ],
    [
      'consent',
      '<html><body><main><h1>Before you continue</h1><p>We and our 612 partners use cookies and other data to show you what suits you. You may accept all or choose.</p><button>Accept all</button></main></body></html>',
    ],
    ['listing', `<html><body><h1>News</h1>${headlines(20)}</body></html>`],
    [
      'script',
      '<html><body><noscript>You need to enable JavaScript to run this app.</noscript><div id="root"></div><script src="/main.js"></script></body></html>',
    ],
    ['script', '<html><body><div id="app"></div><script src="/main.js"></script></body></html>'],
    [
      'picture',
      '<html><head><meta property="og:type" content="video.other"></head><body><video src="a.mp4"></video><p>The bridge opens.</p></body></html>',
    ],
    ['empty', '<html><body></body></html>'],
    ['empty', ''],
    ['tangled', '<div>'.repeat(5000)],
    ['tangled', '<b>'.repeat(50_000)],
  ])('%s', (kind, html) => expect(kindOf(html)).toBe(kind))

  test('a front page', () =>
    expect(
      kindOf(`<html><body><h1>The Ellery Courier</h1>${headlines(30)}</body></html>`, 'https://courier.test/'),
    ).toBe('listing'))
  test('an article with a cookie banner, a paywall’s script and many headlines is an article', () => {
    const html = page({
      before: '<div class="paywall-config"></div><div class="cookie-banner">We use cookies. Accept all</div>',
      after: `<aside>${headlines(40)}</aside>`,
    })
    expect(articleFromPage(html, url).text).toBe(whole)
  })
  test('the beginning that a paywall shows is said to be cut short', () => {
    const html = page({
      head: data({ '@type': 'NewsArticle', headline: 'Swing bridge', isAccessibleForFree: 'False' }),
      inside: `<p>${story[0]}</p><p>${story[1]}</p>`,
    })
    expect(articleFromPage(html, url)).toMatchObject({ cutShort: true, text: story.slice(0, 2).join('\n\n') })
  })
  test('says what to do about it', () =>
    expect(() => articleFromPage('', url)).toThrow('Give the link of the article itself.'))
})

describe('any page', () => {
  const pieces = [
    '<',
    '>',
    '</',
    '<p>',
    '</p>',
    '<div>',
    '</div>',
    '<script>',
    '<!--',
    '-->',
    '<![CDATA[',
    '&#x110000;',
    '&amp',
    '"',
    '<table>',
    '<article>',
    '<html>',
    '</body>',
    '<svg>',
    '<template>',
    '\u0000',
    '\ud800',
    '<style>',
    '<base href="http://[">',
    '<meta property=og:url content="http://[">',
    '<link rel=canonical href="javascript:1">',
  ]
  const shapes = [
    page(),
    withInside('<figure><figcaption>A caption</figcaption></figure>'),
    page({
      head: '<script type="application/ld+json">{"@type":["NewsArticle"],"headline":"A","author":[{"name":"B"}],"datePublished":"2026-03-01"}</script>',
    }),
  ]
  const gives = (html: string): void => {
    try {
      const article = articleFromPage(html, url)
      expect(article.text).not.toMatch(/\n{3}|^\s|\s$/u)
      expect(URL.canParse(article.url)).toBe(true)
    } catch (error) {
      if (!(error instanceof PageError)) throw error
    }
  }
  test('mangled, is read or refused', () => {
    fc.assert(fc.property(mangled(shapes, pieces), gives), { numRuns: 150 })
  })
  test('of any characters, is read or refused', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), gives), { numRuns: 100 })
  })
  test('of any tags, is read or refused', () => {
    fc.assert(
      fc.property(
        fc
          .array(fc.constantFrom(...pieces, 'some words, and more of them.'), { maxLength: 60 })
          .map((parts) => parts.join('')),
        gives,
      ),
      { numRuns: 100 },
    )
  })
})
