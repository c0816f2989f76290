import type { Post } from '../../platforms/platform.ts'
import type { StoredSubscription } from '../../store/ledger.ts'
import { choose } from '../publishing/choose.ts'
import { compose } from '../publishing/compose.ts'
import { candidatesOf, gather } from '../publishing/gather.ts'
import type { Newsroom } from '../publishing/newsroom.ts'

/** How many of the latest stories are looked through where nothing is new. */
const lookedThrough = 40

/** What a subscription would publish now; of its latest stories, where nothing is new. Leaves no trace. */
export async function preview(room: Newsroom, subscription: StoredSubscription): Promise<string | Post> {
  const { wanted } = subscription
  const fresh = await gather(room, subscription)
  const feeds = wanted.sources.flatMap(({ kind, of }) => (kind === 'feed' ? [of] : []))
  const isNew = choose(fresh, wanted.filters).chosen.length > 0
  const candidates = isNew ? fresh : await candidatesOf(room, await room.store.news.listed(feeds, lookedThrough))
  const { chosen, left } = choose(candidates, wanted.filters)
  if (chosen.length === 0) return `There is nothing in the sources of ${wanted.name} that it wants.`
  const stories = await compose(room, chosen)
  const articles = await room.store.articles.find(stories.flatMap(({ articleId }) => articleId ?? []))
  const title = isNew ? `Preview: ${wanted.name}` : `Preview, of what was there before: ${wanted.name}`
  const edition = { title, slot: room.clock.now(), zone: wanted.zone ?? room.zone, stories, left: isNew ? left : 0 }
  return { kind: 'edition', edition, articles }
}
