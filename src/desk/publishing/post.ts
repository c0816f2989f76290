import type { Post, Receipt } from '../../platforms/platform.ts'
import type { StoredEdition } from '../../store/ledger.ts'
import type { Store } from '../../store/store.ts'
import { type Edition, editionSubject } from '../edition.ts'
import { Problem } from '../problem.ts'
import { type Evidence, editionReferences } from '../references.ts'
import { conversationId } from '../serve.ts'

/** What stands in a channel for an edition. */
export async function postOf(store: Store, { id, content }: StoredEdition): Promise<Post> {
  const articles = await store.articles.find(articleIdsOf(content))
  return { kind: 'edition', edition: content, articles, subject: editionSubject(id) }
}

/**
 * Writes down that the thread of an edition is a conversation about all its stories, which the desk began: questions in it, and
 * those that are asked in the channel, are about them. Doing it again changes nothing.
 */
export async function beginConversation(
  store: Store,
  platform: string,
  { content }: StoredEdition,
  { place, message }: Receipt,
  at: number,
): Promise<void> {
  const articleIds = articleIdsOf(content)
  if (articleIds.length === 0) return
  const thread = place.thread ?? message
  const id = conversationId(platform, place.channel, thread)
  const conversation = {
    platform,
    channel: place.channel,
    thread,
    articleIds,
    beginning: 'briefing',
    beganAt: at,
  } as const
  await store.conversations.begin({ id, ...conversation })
}

/**
 * What stands behind an edition, by its subject, or behind one of its stories: what its lines in the channel rest on, or all of
 * the story. Nothing for a subject that is none of an edition.
 * @throws {Problem} when the edition is not known any more.
 */
export async function editionEvidence(store: Store, subject: string): Promise<Evidence | undefined> {
  const [, id, story] = /^edition:(.+?)(?:#(\d+))?$/u.exec(subject) ?? []
  if (id === undefined) return undefined
  const [edition] = await store.editions.find([id])
  if (!edition) throw new Problem('The desk does not keep the evidence for this any more.')
  const { stories } = edition.content
  const articles = await store.articles.find(articleIdsOf(edition.content))
  const all = editionReferences(edition.content, articles).list()
  if (story !== undefined) {
    const { articleId, wording } = stories[Number(story)] ?? {}
    return { references: all.filter(({ article }) => article?.id === articleId), ...(wording && { wording }) }
  }
  const lines = { ...edition.content, stories: stories.map((one) => ({ ...one, facts: [] })) }
  return { references: editionReferences(lines, articles).list() }
}

/** The articles that an edition cites, each once, in its order. */
function articleIdsOf({ stories }: Edition): string[] {
  return [...new Set(stories.flatMap(({ articleId }) => (articleId === undefined ? [] : [articleId])))]
}
