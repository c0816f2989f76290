import type { Post } from '../../platforms/platform.ts'
import type { StoredSubscription } from '../../store/ledger.ts'
import { choose } from '../publishing/choose.ts'
import { compose } from '../publishing/compose.ts'
import { candidatesOf, gather } from '../publishing/gather.ts'
import type { Press } from '../publishing/press.ts'

/** How many of the latest stories are looked through where nothing is new. */
const lookedThrough = 40

/** What a subscription would publish now; of its latest stories, where nothing is new. Leaves no trace. */
export async function preview(press: Press, subscription: StoredSubscription): Promise<string | Post> {
  const { wanted } = subscription
  const fresh = await gather(press, subscription)
  const feeds = wanted.sources.flatMap(({ kind, of }) => (kind === 'feed' ? [of] : []))
  const isNew = choose(fresh, wanted.filters).chosen.length > 0
  const candidates = isNew ? fresh : await candidatesOf(press, await press.store.news.listed(feeds, lookedThrough))
  const { chosen, left } = choose(candidates, wanted.filters)
  if (chosen.length === 0) return `There is nothing in the sources of ${wanted.name} that it wants.`
  const stories = await compose(press, chosen)
  const articles = await press.store.articles.find(stories.flatMap(({ articleId }) => articleId ?? []))
  const title = isNew ? `Preview: ${wanted.name}` : `Preview, of what was there before: ${wanted.name}`
  const edition = { title, slot: press.clock.now(), zone: wanted.zone ?? press.zone, stories, left: isNew ? left : 0 }
  return { kind: 'edition', edition, articles }
}
