import { type Article, type Briefing, type Line, readArticle } from '../../core/index.ts'
import { type Copy, settled } from '../copy-desk.ts'
import type { EditionStory } from '../edition.ts'
import type { Worded } from '../wording.ts'
import type { Chosen } from './choose.ts'
import { withinPatience } from './gather.ts'
import type { Press } from './press.ts'

type Told = Pick<Briefing, 'summary' | 'facts'>

/** What there is to tell of a story of which nothing but its title is known. */
const unread: Worded<Told> = { summary: [], facts: [] }

/** In words: a second line is told where both together are not longer. */
const longestLines = 55

/**
 * The stories of an edition, each read to its end where that can be done, at the same time: one source that is slow or broken
 * holds up no other.
 */
export async function compose(press: Press, chosen: readonly Chosen[]): Promise<EditionStory[]> {
  const articles = await Promise.all(chosen.map((one) => articleOf(press, one)))
  const copies: Copy<Told>[] = []
  for (const article of articles) {
    await press.turn()
    copies.push(article ? await copyOf(press, article) : { now: unread })
  }
  const told = await Promise.all(copies.map(settled))
  return chosen.map(({ candidate: { item }, carriers }, index) => {
    const article = articles[index]
    const { summary, facts, wording } = told[index] ?? unread
    const url = item.link ?? article?.url
    const publishedAt = item.publishedAt ?? article?.publishedAt
    return {
      title: item.title || article?.title || url || 'Without a title',
      ...(article && { articleId: article.id }),
      lines: firstLines(summary),
      facts,
      ...(wording && { wording }),
      ...(url && { url }),
      sources: carriers.map(({ name, link }) => ({ name, ...(link && { url: link }) })),
      ...(publishedAt && { publishedAt }),
    }
  })
}

/** By article: many subscriptions tell of the same ones, and at the same time. */
const copied = new WeakMap<Article, Promise<Copy<Told>>>()

function copyOf({ copyDesk }: Press, article: Article): Promise<Copy<Told>> {
  const copy = copied.get(article) ?? copyDesk.brief(article)
  copied.set(article, copy)
  return copy
}

/** The whole text where there is one, from the feed or else from its page; else what the feed says it is about. */
async function articleOf(press: Press, { candidate, carriers }: Chosen): Promise<Article | undefined> {
  const { item, article } = candidate
  const read = article ?? (await textOf(item.text)) ?? (await pageOf()) ?? (await textOf(item.summary))
  return read && press.store.articles.keep(read, press.clock.now())

  async function textOf(text: string | undefined): Promise<Article | undefined> {
    if (text === undefined || text === '') return undefined
    const { title, link: url, publishedAt, language } = item
    return readArticle({ text, title, url, source: carriers[0]?.name, publishedAt, language })
  }

  async function pageOf(): Promise<Article | undefined> {
    if (item.link === undefined) return undefined
    try {
      return await withinPatience(press.shelves.readLink(item.link))
    } catch (error) {
      press.log.info('page not read', {
        link: item.link,
        reason: error instanceof Error ? error.message : String(error),
      })
      return undefined
    }
  }
}

function firstLines([first, second]: readonly Line[]): Line[] {
  if (!first) return []
  const length = `${first.text} ${second?.text ?? ''}`.split(/\s+/u).length
  return second && length <= longestLines ? [first, second] : [first]
}
