import { expect, test } from 'vitest'
import { FeedError, FetchError } from '../../../src/sources/index.ts'
import { faultInWords, PageInstead } from '../../../src/sources/watch/fault.ts'
import { feedOf } from '../../../src/sources/watch/take-in.ts'
import { answer } from './desk.ts'

test.each([
  [new FetchError('forbidden', '', { status: 403 }), /^answers 403 to us/],
  [new FetchError('missing', '', { status: 410 }), /^answers 410: there is nothing/],
  [new FetchError('failing', '', { status: 502 }), /^answers 502: its host has a fault/],
  [new FetchError('later', '', { retryAt: Date.UTC(2026, 4, 1, 9, 30) }), /before 2026-05-01 09:30 UTC$/],
  [new FetchError('certificate', 'CERT_HAS_EXPIRED certificate has expired'), /^certificate expired$/],
  [new FetchError('certificate', 'SELF_SIGNED_CERT'), /^certificate not valid \(SELF_SIGNED_CERT\)$/],
  [new FetchError('private', 'wiki is 10.0.0.1'), /10\.0\.0\.1.*ALLOW_PRIVATE_HOSTS/],
  [new FetchError('port', '8000'), /8000.*ALLOW_PRIVATE_HOSTS/],
  [new FeedError('empty'), /^answers with nothing$/],
  [new FeedError('unknown'), /no feed in any form/],
  [new PageInstead('https://courier.test/rss'), /^is a web page; its feed is https:\/\/courier\.test\/rss$/],
  [new Error('odd'), /odd/],
])('%s in words', (error, words) => expect(faultInWords(error)).toMatch(words))

test('a page where a feed was looked for names its feed', () => {
  const page =
    '<html><head><link rel="alternate" type="application/rss+xml" href="/rss"></head><body><p>News.</p></body></html>'
  const bytes = new TextEncoder().encode(page)
  expect(() => feedOf(answer([], { bytes, contentType: 'text/html' }))).toThrow(
    expect.objectContaining({ feed: 'https://courier.test/rss' }),
  )
})
