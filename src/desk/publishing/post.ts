import type { Post, Receipt } from '../../platforms/platform.ts'
import type { StoredEdition } from '../../store/ledger.ts'
import type { Store } from '../../store/store.ts'
import { type Edition, editionSubject } from '../edition.ts'
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

/** The articles that an edition cites, each once, in its order. */
function articleIdsOf({ stories }: Edition): string[] {
  return [...new Set(stories.flatMap(({ articleId }) => (articleId === undefined ? [] : [articleId])))]
}
