import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalLink, namesOneThing } from '../../../src/sources/seen/link.ts'

const plain = 'https://courier.test/news/bridge'

describe('canonicalLink', () => {
  test.each([
    'http://courier.test/news/bridge',
    'https://www.courier.test/news/bridge/',
    'https://m.courier.test/news/bridge',
    'https://amp.courier.test/news/bridge',
    'https://courier.test:443/news/bridge#comments',
    'https://COURIER.test/news//bridge',
    'https://courier.test/news/bridge?utm_source=x&utm_medium=rss&fbclid=1&gclid=2',
    'https://courier.test/news/bridge/amp',
    'https://courier.test/amp/news/bridge',
    'https://courier.test/news/bridge?amp=1',
    'https://courier.test/news/bridge/index.html',
    'https://www.google.com/amp/s/www.courier.test/news/bridge/amp',
    'https://courier-test.cdn.ampproject.org/c/s/courier.test/news/bridge?utm_source=y',
  ])('folds %s', (link) => expect(canonicalLink(link)).toBe(plain))

  test.each([
    'https://courier.test/news/ferry',
    'https://courier.test/News/bridge',
    'https://courier.test/news/bridge?id=2',
    'https://elsewhere.test/news/bridge',
    'https://courier.test/news/bridge-2',
  ])('keeps %s apart', (link) => expect(canonicalLink(link)).not.toBe(plain))
  test('the order of parameters says nothing', () =>
    expect(canonicalLink('https://x.test/?b=2&a=1')).toBe(canonicalLink('https://x.test/?a=1&b=2')))
  test.each(['not a link', 'mailto:a@b.test', ''])('gives back %j', (link) => expect(canonicalLink(link)).toBe(link))
  test('once is enough', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (link) => {
        expect(canonicalLink(canonicalLink(link))).toBe(canonicalLink(link))
      }),
    )
  })
  test('any text gives a text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (link) => {
        expect(typeof canonicalLink(link)).toBe('string')
      }),
    )
  })
})

test.each([
  ['https://courier.test/', false],
  ['https://courier.test/?p=17', true],
  [plain, true],
  ['nothing', false],
])('namesOneThing(%j) is %j', (link, expected) => expect(namesOneThing(link)).toBe(expected))
