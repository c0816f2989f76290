import type { Channel, Decision, Delivery, StoredSubscription } from '../../store/ledger.ts'
import { type Note, readNote } from '../publishing/notes.ts'
import { editionId } from '../publishing/publish.ts'
import type { Bureau } from './bureau.ts'
import { matches } from './match.ts'
import { nextTwo, timeInWords } from './times.ts'

/** A bureau that is asked in a channel, or on the desk's own machine. */
type Asked = Bureau & { here: Channel | undefined }

/** How far back decisions are looked through, and how many of what was found is told. */
const lookedThrough = 2000
const slotsTold = 3
const storiesTold = 5
const listedLooked = 400

/**
 * What happened to the stories, or in the slots, that some words tell of; in the last slots, for no words. A story is known by words of
 * its title or its link, a slot by its day and time, a subscription by its name or number.
 */
export async function why(bureau: Asked, subscriptions: readonly StoredSubscription[], words = ''): Promise<string> {
  if (subscriptions.length === 0) return 'There are no subscriptions here, so nothing is published on a schedule.'
  const meant = subscriptions.filter(
    ({ wanted, id }, index) => String(index + 1) === words || id === words || matches(wanted.name, words),
  )
  if (words === '' || meant.length > 0) {
    const told = await Promise.all((meant.length > 0 ? meant : subscriptions).map((one) => lastSlots(bureau, one)))
    return told.join('\n')
  }
  const found = await Promise.all(subscriptions.map((one) => findIn(bureau, one, words)))
  const lines = found.flat().slice(0, storiesTold)
  if (lines.length > 0) return lines.join('\n')
  return `Nothing like “${words.slice(0, 100)}” was read from the sources, nor is there a slot of that time.\n${(await sourceStates(bureau, subscriptions)).join('\n')}`
}

async function lastSlots(bureau: Asked, subscription: StoredSubscription): Promise<string> {
  const decisions = await bureau.store.decisions.about({ subscription: subscription.id }, lookedThrough)
  const slots = [...new Set(decisions.map(({ slot }) => slot))].sort((a, b) => b - a).slice(0, slotsTold)
  const told = await Promise.all(slots.map((slot) => slotInWords(bureau, subscription, slot, decisions)))
  const state = stateOf(bureau, subscription)
  return [`${subscription.wanted.name}: ${state}`, ...told.map((line) => `  ${line}`)].join('\n')
}

function stateOf({ clock, zone }: Bureau, { wanted, state, reason }: StoredSubscription): string {
  if (state === 'paused') return `paused${reason ? `: ${reason}` : '.'}`
  return `next ${nextTwo(wanted, clock.now(), zone) ?? 'never'}.`
}

/** What happened in a slot: what it had, what was kept out, and where it was posted. */
async function slotInWords(
  bureau: Asked,
  one: StoredSubscription,
  slot: number,
  decisions: readonly Decision[],
): Promise<string> {
  const zone = one.wanted.zone ?? bureau.zone
  const own = decisions.filter((decision) => decision.slot === slot)
  const count = (step: string) => own.filter((decision) => decision.story !== '' && decision.step === step).length
  const whole = own.find(({ story }) => story === '')
  const when = timeInWords(slot, zone)
  if (whole?.step === 'skipped') return `${when}: skipped, because nobody was there at that time.`
  if (whole?.step === 'merged')
    return `${when}: missed, and told with the edition of ${timeInWords(Number(readNote(whole).by), zone)}.`
  const kept = [
    [count('filtered'), 'filtered out'],
    [count('duplicate'), 'the same as others'],
    [count('left out'), 'left out for room'],
  ].flatMap(([number, what]) => (number === 0 ? [] : [`${number} ${what}`]))
  const published = count('published')
  const what = published === 0 ? 'nothing new' : `${published} ${published === 1 ? 'story' : 'stories'}`
  const posted = await deliveriesInWords(bureau, one, slot)
  return `${when}: ${[what, ...kept].join(', ')}${posted === '' ? '' : `; ${posted}`}.`
}

/** Stories and slots of a subscription that fit some words, the newest first, each with what happened. */
async function findIn(bureau: Asked, one: StoredSubscription, words: string): Promise<string[]> {
  const zone = one.wanted.zone ?? bureau.zone
  const decisions = await bureau.store.decisions.about({ subscription: one.id }, lookedThrough)
  const slots = [...new Set(decisions.map(({ slot }) => slot))].filter((slot) =>
    matches(`${timeInWords(slot, zone)} ${new Date(slot).toISOString()}`, words),
  )
  const ofSlots = await Promise.all(slots.slice(0, slotsTold).map((slot) => slotInWords(bureau, one, slot, decisions)))
  const stories = decisions.filter((decision) => decision.story !== '' && fits(readNote(decision), words))
  const ofStories = await Promise.all(
    stories.slice(0, storiesTold).map((decision) => storyInWords(bureau, one, decision)),
  )
  if (ofSlots.length + ofStories.length > 0)
    return [...ofSlots.map((line) => `${one.wanted.name}, ${line}`), ...ofStories]
  return undecided(bureau, one, words)
}

async function storyInWords(bureau: Asked, one: StoredSubscription, decision: Decision): Promise<string> {
  const { by, title = '', source } = readNote(decision)
  const when = timeInWords(decision.slot, one.wanted.zone ?? bureau.zone)
  const story = `“${title}”${source ? ` (${source})` : ''}`
  const edition = `${one.wanted.name} of ${when}`
  switch (decision.step) {
    case 'published': {
      const posted = await deliveriesInWords(bureau, one, decision.slot)
      return `${story}: in ${edition}; ${posted || 'not posted anywhere'}.`
    }
    case 'filtered':
      return `${story}: kept out of ${edition}, because ${by}.`
    case 'duplicate':
      return `${story}: not told in ${edition}, because ${by} tells the same.`
    default:
      return `${story}: left out of ${edition}, because ${by}.`
  }
}

/** Stories that were read and about which nothing was decided yet, or will be. */
async function undecided(
  { store, clock, zone }: Bureau,
  { wanted, state, since }: StoredSubscription,
  words: string,
): Promise<string[]> {
  const feeds = wanted.sources.flatMap(({ kind, of }) => (kind === 'feed' ? [of] : []))
  const listed = await store.news.listed(feeds, listedLooked)
  const found = listed.filter(({ item }) =>
    fits({ by: '', title: item.title, ...(item.link && { link: item.link }) }, words),
  )
  return found.slice(0, storiesTold).map(({ item, held, listedAt }) => {
    const read = timeInWords(listedAt, wanted.zone ?? zone)
    const story = `“${item.title}”: read on ${read}`
    if (held) return `${story}, when the desk saw this feed first; only what came after is published.`
    if (listedAt < since) return `${story}, before ${wanted.name} began.`
    if (state === 'paused') return `${story}; ${wanted.name} is paused.`
    return `${story}; it waits for the next edition of ${wanted.name}, ${nextTwo(wanted, clock.now(), zone)?.split(' and ')[0] ?? 'which never comes'}.`
  })
}

function fits({ title = '', link }: Note, words: string): boolean {
  return link === words.trim() || matches(title, words)
}

async function deliveriesInWords(
  { store, zone, here }: Asked,
  { id, wanted }: StoredSubscription,
  slot: number,
): Promise<string> {
  const deliveries = await store.deliveries.of(editionId(id, slot))
  return deliveries.map((one) => deliveryInWords(one, wanted.zone ?? zone, here)).join('; ')
}

function deliveryInWords(
  { platform, channel, state, attempts, settledAt, dueAt, reason }: Delivery,
  zone: string,
  here: Channel | undefined,
): string {
  const where = here?.platform === platform && here.channel === channel ? 'here' : `in ${platform}:${channel}`
  const tries = attempts === 1 ? 'at the first try' : `at try ${attempts}`
  const time = (at: number | undefined) => (at === undefined ? 'some time' : timeInWords(at, zone))
  const because = reason === undefined ? '' : ` (${reason.replace(/\.$/u, '')})`
  switch (state) {
    case 'done':
      return `posted ${where} on ${time(settledAt)} ${tries}`
    case 'given up':
      return `given up ${where} on ${time(settledAt)} after ${attempts} ${attempts === 1 ? 'try' : 'tries'}${because}`
    case 'claimed':
      return `being posted ${where}, ${tries}${because}`
    case 'pending':
      return attempts === 0
        ? `waiting to be posted ${where}`
        : `to be tried again ${where} on ${time(dueAt)}, after ${attempts} ${attempts === 1 ? 'try' : 'tries'}${because}`
  }
}

/** How the sources of some subscriptions are, a line for each feed. */
async function sourceStates({ store, zone }: Bureau, subscriptions: readonly StoredSubscription[]): Promise<string[]> {
  const feeds = new Set(
    subscriptions.flatMap(({ wanted }) => wanted.sources.flatMap(({ kind, of }) => (kind === 'feed' ? [of] : []))),
  )
  const states = await Promise.all(
    [...feeds].map(async (url) => {
      const feed = await store.feeds.find(url)
      if (!feed) return `${url} is not followed.`
      if (feed.failure)
        return `${feed.title || url} has not been readable since ${timeInWords(feed.failure.since, zone)}. ${feed.failure.reason}`
      return feed.readAt === undefined
        ? `${feed.title || url} was not read yet.`
        : `${feed.title || url} was last read on ${timeInWords(feed.readAt, zone)}.`
    }),
  )
  return states
}
