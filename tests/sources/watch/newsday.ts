import { takeIn } from '../../../src/sources/watch/take-in.ts'
import type { Store, StoredFeed } from '../../../src/store/store.ts'
import { type FakeStory, rssOf } from '../../fakes/hosts/rss.ts'
import { random as randomFrom } from '../../platforms/random.ts'

/** A story in the world: what it is, and how a feed shows it at the moment. `long` has words enough to be known by. */
type Telling = { number: number; long: boolean; title: string; base: string; shown: FakeStory }
type Feed = { stored: StoredFeed; tellings: Telling[]; gone: Telling[] }

const feedCount = 8
const mostListed = 12

/**
 * Days in the life of some feeds, told by a seed: stories come, are mended, rewritten, retitled, redated, given new ids or
 * new links, copied by other feeds, dropped and listed again, and links are used again for other stories. After each change
 * of a feed the desk looks at it. Gives how often each story was to be published, and which should have been.
 */
export async function liveThrough(store: Store, { seed, rounds }: { seed: number; rounds: number }) {
  const random = randomFrom(seed)
  const below = (limit: number) => Math.floor(random() * limit)
  const one = <T>(from: readonly T[]): T | undefined => from[below(from.length)]
  const syllables = ['ka', 'ri', 'mo', 'ten', 'sha', 'lu', 'ver', 'do', 'nis', 'bel']
  const word = () => Array.from({ length: 3 }, () => one(syllables)).join('')
  const words = (count: number) => Array.from({ length: count }, word).join(' ')
  const pitch = 'Read more of this and other stories on our site, and write to us about it.'
  let [count, versions] = [0, 0]
  const expected = new Set<number>()

  function create(feed: Feed): Telling {
    const number = ++count
    const long = below(3) > 0
    const [title, base] = [words(6), words(long ? 150 : 5 + below(8))]
    // A page that is always about the latest: only words can tell what is on it now.
    const reused = long && below(10) === 0 ? one(feed.gone.filter((old) => old.long))?.shown.link : undefined
    const link = reused ?? `${feed.stored.link}/${number}`
    return { number, long, title, base, shown: { id: `${number}/0`, title, link, text: `${base} ${pitch}` } }
  }

  const edits: ((telling: Telling, feed: Feed) => void)[] = [
    ({ title, shown }) => {
      shown.title = below(2) === 0 ? `Updated: ${title}` : title.replace(/ \w+$/, ` ${word()}`)
    },
    ({ shown }) => {
      shown.published = new Date(Date.UTC(2026, below(12), 1 + below(28))).toUTCString()
    },
    ({ number, shown }) => {
      shown.id = `${number}/${below(1000)}`
    },
    ({ number, shown }, { stored }) => {
      shown.link = `${stored.link}/archive/${below(1000)}/${number}`
    },
    ({ shown }) => {
      shown.link = `${shown.link.replace(/[?#].*/, '')}${one(['?utm_source=rss', '#top', '?utm_campaign=x', '/'])}`
    },
    ({ long, base, shown }) => {
      const at = below(base.split(' ').length)
      if (long) shown.text = `${base.split(' ').with(at, word()).join(' ')} ${pitch}`
    },
    (telling) => {
      if (!telling.long || telling.base.length > 3000) return
      telling.base = `${telling.base} ${words(70)}`
      telling.shown.text = `${telling.base} ${pitch}`
    },
  ]

  const feeds: Feed[] = []
  for (let index = 0; index < feedCount; index++) {
    const site = `https://site${index}.test`
    const stored = { url: `${site}/feed`, title: '', link: site, folders: [], addedAt: 0, dueAt: 0 }
    await store.feeds.add(stored)
    const feed: Feed = { stored, tellings: [], gone: [] }
    for (let first = 0; first < 5; first++) feed.tellings.push(create(feed))
    feeds.push(feed)
    await look(feed, index)
  }

  for (let round = 0; round < rounds; round++) {
    const feed = feeds[below(feedCount)]
    if (!feed) continue
    const telling = one(feed.tellings)
    const choice = below(10)
    if (choice === 0 || feed.tellings.length === 0) {
      const fresh = create(feed)
      expected.add(fresh.number)
      feed.tellings.unshift(fresh)
    } else if (choice === 1 && telling) {
      feed.tellings.splice(feed.tellings.indexOf(telling), 1)
      feed.gone.push(telling)
    } else if (choice === 2 && feed.gone.length > 0) {
      const back = feed.gone.splice(below(feed.gone.length), 1)
      feed.tellings.push(...back)
    } else if (choice === 3) copy(feed)
    else if (telling) one(edits)?.(telling, feed)
    feed.gone.push(...feed.tellings.splice(mostListed))
    await look(feed, 1000 + round)
  }
  const published = new Map<number, number>()
  for (const { item } of await store.news.fresh(
    feeds.map(({ stored }) => stored.url),
    0,
  )) {
    const number = Number.parseInt(item.id, 10)
    published.set(number, (published.get(number) ?? 0) + 1)
  }
  return { published, expected, versions, stories: count }

  /** Another feed carries the report, under an id and a link of its own: its words alone tell that it is the same. */
  function copy(feed: Feed): void {
    const source = one(feeds)
    const told = source && one(source.tellings)
    if (!told?.long || source === feed) return
    if ([...feed.tellings, ...feed.gone].some(({ number }) => number === told.number)) return
    const { number, title, base } = told
    const shown = {
      id: `${number}/${feed.stored.url}`,
      title: words(6),
      link: `${feed.stored.link}/wire/${number}`,
      text: told.shown.text,
    }
    feed.tellings.unshift({ number, long: true, title, base, shown })
  }

  async function look(feed: Feed, at: number): Promise<void> {
    const bytes = new TextEncoder().encode(
      rssOf(
        'Site',
        feed.tellings.map(({ shown }) => shown),
      ),
    )
    const stored = (await store.feeds.find(feed.stored.url)) ?? feed.stored
    const answer = { kind: 'fetched', url: stored.url, bytes, validators: { url: stored.url } } as const
    versions += (await takeIn(store, stored, answer, { at })).versions
  }
}
