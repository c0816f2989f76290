import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Known } from '../../../src/desk/news.ts'
import { printOf, resemblance } from '../../../src/sources/seen/fingerprint.ts'
import { judge, keysOf, type Sighting } from '../../../src/sources/seen/new.ts'

const words =
  'harbour council bridge ferry market school signature repair bearing winter crown fund vote night trader customer road herring fair spring walker debate engineer span railing paint minutes clerk mayor tide'.split(
    ' ',
  )
/** A text of its own for each number, of 120 words. */
const sketchOf = (text: string): number[] => printOf(text)?.sketch ?? []
const textOf = (n: number): string =>
  Array.from(
    { length: 120 },
    (_, i) => `${words[(i * 7 + n * 13 + ((i * n) % 11)) % words.length]}${(i * n) % 17}`,
  ).join(' ')
const story = (n: number): Sighting => ({
  feed: 'https://courier.test/feed',
  id: `id-${n}`,
  title: `The ${words[n % words.length]} story number ${n}`,
  link: `https://courier.test/news/${n}`,
  text: textOf(n),
})
const known = (...sightings: Sighting[]): Known[] => sightings.map((one) => ({ story: one.id, keys: keysOf(one) }))
const verdict = (now: Sighting, ...before: Sighting[]) => judge(keysOf(now), known(...before)).kind

describe('the same story', () => {
  const first = story(1)
  const bare = { feed: first.feed, id: first.id, title: first.title }
  test.each<[string, Sighting, Sighting]>([
    ['again', first, first],
    ['under another title', first, { ...first, title: 'Something else entirely' }],
    ['with a new id', first, { ...first, id: 'id-1-again' }],
    ['with a new link', first, { ...first, link: 'https://courier.test/archive/one' }],
    [
      'with a tracked link and a new id',
      { ...first, text: '' },
      { ...first, text: '', id: 'x', link: 'http://www.courier.test/news/1/?utm_source=rss' },
    ],
    [
      'in another feed, under another link and title',
      first,
      {
        ...first,
        feed: 'https://wire.test/feed',
        id: '9',
        link: 'https://wire.test/9',
        title: 'Harbour: the wire’s own title',
      },
    ],
    [
      'with other spacing and capitals',
      first,
      { ...first, id: 'x', link: 'https://x.test/1', text: first.text?.toUpperCase().replaceAll(' ', '\n ') ?? '' },
    ],
    ['with a word mended', first, { ...first, text: first.text?.replace('ferry', 'ferries') ?? '' }],
    ['without link and text', bare, bare],
    ['without link and text, its title mended', bare, { ...bare, title: `${bare.title}!` }],
  ])('%s', (_name, before, now) => expect(verdict(now, before)).toBe('seen'))

  test('with a paragraph more is a new version', () => {
    const longer = { ...first, text: `${first.text} ${textOf(40)}` }
    expect(judge(keysOf(longer), known(first))).toEqual({ kind: 'version', story: first.id })
  })
})

describe('another story', () => {
  const first = story(1)
  const second = story(2)
  test.each<[string, Sighting]>([
    ['altogether', second],
    ['under an id that was used before', { ...second, id: first.id }],
    ['under a link that was used before', { ...second, link: first.link ?? '' }],
    ['with the same title', { ...second, title: first.title }],
    ['with the front page as its link', { ...second, link: 'https://courier.test/' }],
    [
      'with the id that a story of another feed has',
      { ...second, feed: 'https://wire.test/feed', id: first.id, title: first.title },
    ],
  ])('%s', (_name, now) => expect(verdict(now, first, { ...story(3), link: 'https://courier.test/' })).toBe('new'))
  test('with the same few words of text', () => {
    const short = { ...first, text: 'Read all of it on our site.' }
    expect(verdict({ ...second, text: short.text }, short)).toBe('new')
  })
})

test('through any edits nothing is new twice and nothing is lost', () => {
  const edit = fc.record({
    n: fc.nat({ max: 25 }),
    id: fc.boolean(),
    link: fc.constantFrom('', '?utm_campaign=a', '#top', '/amp'),
    title: fc.boolean(),
    mend: fc.option(fc.nat({ max: 100 }), { nil: undefined }),
  })
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 80 }), (edits) => {
      const remembered: Known[] = []
      const seen = new Set<number>()
      for (const { n, id, link, title, mend } of edits) {
        const one = story(n)
        const now: Sighting = {
          ...one,
          id: id ? `${one.id}-again` : one.id,
          link: `${one.link}${link}`,
          title: title ? `Updated: ${one.title}` : one.title,
          text: (one.text ?? '')
            .split(' ')
            .map((word, i) => (i === mend ? 'mended' : word))
            .join(' '),
        }
        const judgement = judge(keysOf(now), remembered)
        expect(judgement.kind === 'new').toBe(!seen.has(n))
        if (judgement.kind !== 'new') expect(judgement.story).toBe(String(n))
        seen.add(n)
        remembered.push({ story: String(n), keys: keysOf(now) })
      }
    }),
    { numRuns: 60 },
  )
})

describe('resemblance', () => {
  test('is near the part of the shingles that is shared', () => {
    const [a, b] = [textOf(1), textOf(2)]
    const shingles = (text: string) =>
      new Set(
        text
          .split(' ')
          .map((_, i, all) => all.slice(i, i + 4).join(' '))
          .filter((_, i, all) => i <= all.length - 4),
      )
    const mixed = `${a} ${b}`
    const shared =
      [...shingles(a)].filter((one) => shingles(mixed).has(one)).length /
      new Set([...shingles(a), ...shingles(mixed)]).size
    expect(Math.abs(resemblance(sketchOf(a), sketchOf(mixed)) - shared)).toBeLessThan(0.12)
  })
  test('is whole for the same, and none for nothing', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 40 }),
        fc.string({ unit: 'binary', maxLength: 40 }),
        (one, other) => {
          const text = `${one} ${textOf(5)}`
          expect(resemblance(sketchOf(text), sketchOf(text))).toBe(1)
          expect(resemblance(sketchOf(one), sketchOf(other))).toBeGreaterThanOrEqual(0)
          expect(resemblance(sketchOf(text), [])).toBe(0)
        },
      ),
    )
  })
  test('scripts without spaces are told apart too', () => {
    const text =
      '港町の議会は火曜日の夜遅くまで続いた討論の末、古い旋回橋を今後五年間歩行者に開放しておくことを決めた。'
    expect(printOf(text)).toBeDefined()
    expect(resemblance(sketchOf(text), sketchOf(text.replace('五年', '六年')))).toBeGreaterThan(0.7)
  })
})
