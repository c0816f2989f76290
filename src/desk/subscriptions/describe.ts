import type { StoredSubscription } from '../../store/ledger.ts'
import type { Store } from '../../store/store.ts'
import { hostOf } from '../publishing/gather.ts'
import type { Press } from '../publishing/press.ts'
import type { Subscription } from '../subscription.ts'
import { nextTwo, scheduleOf } from './times.ts'

/** How many sources a line names. */
const named = 3

/** A subscription in its place in the list: its name, when it comes, from where, what it wants, and to which channels. */
export async function inList(
  { store, clock, zone }: Press,
  { wanted, state, reason, origin }: StoredSubscription,
  number: number,
  channels: boolean,
): Promise<string> {
  const next = nextTwo(wanted, clock.now(), zone)
  const due = state === 'paused' ? `paused${reason ? ` (${reason.replace(/\.$/u, '')})` : ''}` : next && `next ${next}`
  const first = [`${number}. ${wanted.name}: ${scheduleOf(wanted, zone)}`, due].filter(Boolean).join('; ')
  const details = [
    `From ${await sourcesOf(store, wanted)}`,
    ...wishes(wanted),
    ...(origin === 'file' ? ['kept in a file'] : []),
    ...(channels ? [`to ${listed(wanted.channels.map(channelName)) || 'no channel'}`] : []),
  ]
  return `${first}.\n    ${details.join('; ')}.`
}

/** Where a subscription's news comes from, in words: by the titles of its feeds. */
export async function sourcesOf(store: Store, { sources }: Subscription): Promise<string> {
  const names = await Promise.all(
    sources.slice(0, named).map(async ({ kind, of }) => {
      if (kind === 'file') return `the file ${of}`
      return kind === 'link' ? of : (await store.feeds.find(of))?.title || of
    }),
  )
  const others = sources.length - named
  return listed(others > 0 ? [...names, `${others} more`] : names)
}

function channelName({ platform, channel }: Subscription['channels'][number]): string {
  return `${platform}:${channel}`
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

/** What a subscription wants that others do not. */
export function wishes({ filters, missed, tellEmpty }: Subscription): string[] {
  const { mustHave, mustNotHave, languages, atMost } = filters
  const quoted = (phrases: readonly string[]) => phrases.map((phrase) => `“${phrase}”`).join(', ')
  return [
    ...(mustHave.length > 0 ? [`only with ${quoted(mustHave)}`] : []),
    ...(mustNotHave.length > 0 ? [`without ${quoted(mustNotHave)}`] : []),
    ...(languages.length > 0 ? [`in ${languages.join(', ')}`] : []),
    ...(atMost === undefined ? [] : [`at most ${atMost} ${atMost === 1 ? 'story' : 'stories'}`]),
    ...(missed === 'skip'
      ? ['missed editions are left out']
      : missed === 'all'
        ? ['missed editions are all made up for']
        : []),
    ...(tellEmpty ? ['says so when there is nothing new'] : []),
  ]
}

/** A name for what comes from these sources. */
export function nameFor(titles: readonly string[], sources: Subscription['sources']): string {
  const [first = '', ...others] = titles.map((title, index) => title.trim() || hostOf(sources[index]?.of ?? ''))
  const short = first.length > 60 ? `${first.slice(0, 59).trimEnd()}…` : first
  return others.length > 0 ? `${short} and ${others.length} more` : short
}
