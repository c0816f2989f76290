import type { Article } from '../../core/index.ts'
import type { StoredSubscription } from '../../store/ledger.ts'
import type { Story } from '../../store/store.ts'
import type { Candidate, Carrier } from './candidate.ts'
import type { Press } from './press.ts'

/** In milliseconds: a page or file that takes longer to read is left for the next edition. */
const patience = 20_000

/** What the sources of a subscription have that is new to it: what its feeds have listed, and its pages and files. */
export async function gather(press: Press, { id, wanted, since }: StoredSubscription): Promise<Candidate[]> {
  const feeds = wanted.sources.flatMap(({ kind, of }) => (kind === 'feed' ? [of] : []))
  const singles = wanted.sources.filter(({ kind }) => kind !== 'feed')
  const [listed, read] = await Promise.all([
    press.store.news.fresh(feeds, since).then((stories) => candidatesOf(press, stories)),
    Promise.all(singles.map((source) => single(press, id, source))),
  ])
  const known = await Promise.all(listed.map((candidate) => isSettled(press, id, candidate.id)))
  return [...listed.filter((_, index) => !known[index]), ...read.flat()]
}

/** Stories of feeds as candidates, under the feeds' own names. */
export async function candidatesOf({ store }: Pick<Press, 'store'>, stories: readonly Story[]): Promise<Candidate[]> {
  const feeds = [...new Set(stories.flatMap((story) => story.feeds))]
  const names = new Map(
    await Promise.all(
      feeds.map(async (url): Promise<[string, string]> => [url, (await store.feeds.find(url))?.title || hostOf(url)]),
    ),
  )
  return stories.map(({ id, feeds, item, listedAt }) => {
    const carriers = feeds.map((address, index): Carrier => {
      const link = index === 0 ? item.link : undefined
      return { address, name: names.get(address) ?? hostOf(address), ...(link !== undefined && { link }) }
    })
    return { id, item, carriers, at: listedAt }
  })
}

/**
 * A page or a file, which is a story of its own, unless it was published before; nothing where it cannot be read now. A page
 * changes with every advertisement, and is told once; a file is somebody's to change.
 */
async function single(
  press: Press,
  subscription: string,
  { kind, of }: StoredSubscription['wanted']['sources'][number],
): Promise<Candidate[]> {
  const { shelves, clock, log } = press
  try {
    if (kind === 'link' && (await isSettled(press, subscription, `link:${of}`))) return []
    const article = await withinPatience(
      kind === 'file' ? shelves.articles.read(of).then((read) => read.article) : shelves.readLink(of),
    )
    if (!article) return []
    const id = kind === 'file' ? `file:${of} ${article.id}` : `link:${of}`
    if (kind === 'file' && (await isSettled(press, subscription, id))) return []
    const { title, text, language, publishedAt, source, url } = article
    const link = url ?? (kind === 'link' ? of : undefined)
    const item = { id, title, text, language, ...(publishedAt && { publishedAt }), ...(link && { link }) }
    const carrier = { address: of, name: source ?? hostOf(of), ...(link && { link }) }
    return [{ id, item, carriers: [carrier], at: clock.now(), article }]
  } catch (error) {
    log.warn('source not read', { source: of, reason: error instanceof Error ? error.message : String(error) })
    return []
  }
}

/** Whether it was decided before what becomes of a story; one there was no room for stays out, too. */
async function isSettled({ store }: Press, subscription: string, story: string): Promise<boolean> {
  return (await store.decisions.about({ subscription, story }, 1)).length > 0
}

/** What a reading gives, or nothing when it takes too long. */
export async function withinPatience(reading: Promise<Article>): Promise<Article | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), patience)
  })
  try {
    return await Promise.race([reading, late])
  } finally {
    clearTimeout(timer)
  }
}

export function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : address
}
