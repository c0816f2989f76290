import { expect, test } from 'vitest'
import { feedsOfPage } from '../../../src/sources/feed/discover.ts'

const url = 'https://courier.test/news/'
test('the feeds a page declares, comments last', () => {
  const html = `<head><link rel="alternate" type="application/rss+xml" title="Comments feed" href="/comments/feed"><link rel="ALTERNATE" type="application/atom+xml" title="News" href="news.atom">
    <link rel="alternate" hreflang="fr" href="/fr"><link rel="alternate" type="application/rss+xml" href="javascript:alert(1)"></head><body><a href="/other.rss">x</a></body>`
  expect(feedsOfPage(html, url)).toEqual([
    { url: 'https://courier.test/news/news.atom', title: 'News' },
    { url: 'https://courier.test/comments/feed', title: 'Comments feed' },
  ])
})
test('else those it links to', () =>
  expect(feedsOfPage('<a href="/feed/">All news</a><a href="/about">About</a>', url)).toEqual([
    { url: 'https://courier.test/feed/', title: 'All news' },
  ]))
test('none', () => expect(feedsOfPage('<p>Words.</p>', url)).toEqual([]))
test('none in a page too tangled to read', () => expect(feedsOfPage('<b>'.repeat(50_000), url)).toEqual([]))
