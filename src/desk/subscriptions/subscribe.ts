import type { Channel, StoredSubscription } from '../../store/ledger.ts'
import { Problem } from '../problem.ts'
import { startingAt } from '../publishing/publish.ts'
import type { Subscription } from '../subscription.ts'
import type { Bureau } from './bureau.ts'
import type { Fields } from './command.ts'
import { nameFor, sourcesOf, wishes } from './describe.ts'
import { withFields } from './fields.ts'
import { nextTwo, scheduleOf } from './times.ts'

/** When a subscription comes that does not say. */
const usualTime = 'every day at 08:00'

/** More than this in one channel are no briefing any more. */
const mostInChannel = 25

/** How many sources a subscription has at most. */
const mostSources = 20

/** What a subscription is made of besides its fields. `id` is the same when the same request is served again. */
type Making = { id: string; channel: Channel; maker?: { platform: string; person: string }; at: number }

/**
 * Makes a subscription of a channel, and gives what to tell whoever made it.
 * @throws {Problem} when a field cannot be read, or what it names cannot.
 */
export async function subscribe(bureau: Bureau, fields: Fields, { id, channel, maker, at }: Making): Promise<string> {
  const { store } = bureau
  const own = await store.subscriptions.list(channel)
  const made = own.find((one) => one.id === id)
  if (made) return welcome(bureau, made, own.indexOf(made) + 1)
  if (own.length >= mostInChannel)
    throw new Problem(`This channel has ${own.length} subscriptions, and more are not read. Remove one, or edit one.`)
  const zone = own.findLast(({ wanted }) => wanted.zone !== undefined)?.wanted.zone ?? bureau.zone
  const empty = { name: '', sources: [], filters: { mustHave: [], mustNotHave: [], languages: [] } }
  // Read before the sources, which take longer.
  const said = withFields({ ...empty, at: usualTime, zone, channels: [channel], ...(maker && { maker }) }, fields)
  const { sources, titles } = await sourcesIn(bureau, fields.source)
  const again = own.find(({ wanted }) => sources.every((one) => wanted.sources.some(({ of }) => of === one.of)))
  if (again)
    throw new Problem(
      `This channel gets that already, as ${again.wanted.name} (number ${own.indexOf(again) + 1}). Use edit to change it.`,
    )
  const wanted: Subscription = { ...said, name: said.name || nameFor(titles, sources), sources }
  const subscription = startingAt(
    { id, origin: 'chat', wanted, state: 'active', since: at, revision: 0 },
    at,
    bureau.zone,
  )
  await store.subscriptions.keep(subscription)
  return welcome(bureau, subscription, own.length + 1)
}

/**
 * What is meant by addresses of feeds and pages, and names of article files, with their titles.
 * @throws {Problem}
 */
export async function sourcesIn(
  { stand, shelves }: Bureau,
  written: string | undefined,
): Promise<{ sources: Subscription['sources']; titles: string[] }> {
  const words = [...new Set((written ?? '').split(/[\s,]+/u).filter((word) => word !== ''))]
  if (words.length === 0)
    throw new Problem(
      'Say from where: subscribe and the address of a feed or a page, such as https://example.org/feed.xml.',
    )
  if (words.length > mostSources)
    throw new Problem(
      `A subscription has up to ${mostSources} sources, and these are ${words.length}. Make more than one.`,
    )
  const { entries } = await shelves.articles.list()
  const found = await Promise.all(
    words.map(async (word): Promise<Subscription['sources'][number] & { title: string }> => {
      const file = entries.find(({ name }) => name === word)
      if (file) return { kind: 'file', of: file.name, title: file.title }
      const address = /^https?:\/\//iu.test(word) ? word : `https://${word}`
      if (!URL.canParse(address) || (!/[^.]\.[a-z]/iu.test(new URL(address).host) && !/^https?:/iu.test(word)))
        throw new Problem(
          `“${word.slice(0, 100)}” is neither an address nor an article file here. Write an address in full, such as https://example.org/feed.xml.`,
        )
      return stand.find(new URL(address).href)
    }),
  )
  return { sources: found.map(({ kind, of }) => ({ kind, of })), titles: found.map(({ title }) => title) }
}

async function welcome(
  { store, zone, clock }: Bureau,
  { wanted }: StoredSubscription,
  number: number,
): Promise<string> {
  const next = nextTwo(wanted, clock.now(), zone)
  const own = wishes(wanted)
  return [
    `${wanted.name} will come here ${scheduleOf(wanted, zone)}: next ${next ?? 'never'}.`,
    `It has what is new from ${await sourcesOf(store, wanted)}${own.length > 0 ? `; ${own.join('; ')}` : ''}.`,
    `It is number ${number} in this channel’s list. preview shows what it would be now.`,
  ].join('\n')
}
