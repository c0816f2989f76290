import type { Kysely, Selectable } from 'kysely'
import type { Answer, Article } from '../core/index.ts'
import type { Database } from './database.ts'
import { decisions } from './decisions.ts'
import { deliveries } from './deliveries.ts'
import { drafts } from './drafts.ts'
import { editions } from './editions.ts'
import { feeds } from './feeds.ts'
import { news } from './news.ts'
import { notices } from './notices.ts'
import type { Tables } from './schema.ts'
import type { Beginning, Store, StoredConversation, StoredTurn } from './store.ts'
import { subscriptions } from './subscriptions.ts'

/** The store on any database that Kysely speaks to and `migrate` has prepared. */
export function createStore(database: Database): Store {
  const { db } = database
  return {
    articles: articles(db),
    conversations: conversations(db),
    events: events(db),
    drafts: drafts(db),
    feeds: feeds(database),
    news: news(database),
    notices: notices(db),
    subscriptions: subscriptions(database),
    editions: editions(database),
    deliveries: deliveries(database),
    decisions: decisions(database),
    feedback: {
      async give(subject, person, verdict, at) {
        await db
          .insertInto('feedback')
          .values({ subject, person, verdict, given_at: at })
          .onConflict((conflict) => conflict.columns(['subject', 'person']).doUpdateSet({ verdict, given_at: at }))
          .execute()
      },
      async tally() {
        const rows = await db
          .selectFrom('feedback')
          .select(({ fn }) => ['verdict', fn.countAll().as('count')])
          .groupBy('verdict')
          .execute()
        const count = (verdict: string) => Number(rows.find((row) => row.verdict === verdict)?.count ?? 0)
        return { good: count('good'), bad: count('bad') }
      },
    },
    async counts() {
      const row = await db
        .selectNoFrom(({ selectFrom }) => [
          selectFrom('articles')
            .select(({ fn }) => fn.countAll().as('count'))
            .as('articles'),
          selectFrom('conversations')
            .select(({ fn }) => fn.countAll().as('count'))
            .as('conversations'),
          selectFrom('turns')
            .select(({ fn }) => fn.countAll().as('count'))
            .as('turns'),
          selectFrom('events')
            .where('state', '=', 'open')
            .select(({ fn }) => fn.countAll().as('count'))
            .as('open'),
        ])
        .executeTakeFirstOrThrow()
      return {
        articles: Number(row.articles),
        conversations: Number(row.conversations),
        turns: Number(row.turns),
        openEvents: Number(row.open),
      }
    },
    close: () => db.destroy(),
  }
}

/** How many articles stay in memory. The core remembers its reading of an article for as long as the object lives. */
const articlesAtHand = 50

function articles(db: Kysely<Tables>): Store['articles'] {
  const atHand = new Map<string, Article>()
  function remember(article: Article): Article {
    const known = atHand.get(article.id) ?? article
    atHand.delete(article.id)
    atHand.set(article.id, known)
    const [oldest] = atHand.keys()
    if (atHand.size > articlesAtHand && oldest !== undefined) atHand.delete(oldest)
    return known
  }
  return {
    async keep(article, at) {
      await db
        .insertInto('articles')
        .values({ id: article.id, article: JSON.stringify(article), kept_at: at })
        .onConflict((conflict) => conflict.column('id').doNothing())
        .execute()
      return remember(article)
    },
    async find(ids) {
      const missing = ids.filter((id) => !atHand.has(id))
      const rows =
        missing.length > 0 ? await db.selectFrom('articles').selectAll().where('id', 'in', missing).execute() : []
      const read = new Map(rows.map(({ id, article }) => [id, readArticle(article)]))
      return ids.flatMap((id) => {
        const article = atHand.get(id) ?? read.get(id)
        return article ? [remember(article)] : []
      })
    },
    async forget(before) {
      const needed = await articlesNeeded(db, before)
      const old = await db.selectFrom('articles').select('id').where('kept_at', '<', before).execute()
      const gone = old.flatMap(({ id }) => (needed.has(id) ? [] : [id]))
      for (const id of gone) {
        atHand.delete(id)
        await db.deleteFrom('articles').where('id', '=', id).execute()
      }
      return gone.length
    },
  }
}

/** What the conversations are about in which anything was said since then, and what their answers cite. */
async function articlesNeeded(db: Kysely<Tables>, since: number): Promise<Set<string>> {
  const turns = await db.selectFrom('turns').select('answer').where('asked_at', '>=', since).execute()
  const alive = await db
    .selectFrom('conversations')
    .select('article_ids')
    .where(({ eb, or, exists, selectFrom }) =>
      or([
        eb('began_at', '>=', since),
        exists(
          selectFrom('turns')
            .select('turns.id')
            .whereRef('turns.conversation_id', '=', 'conversations.id')
            .where('turns.asked_at', '>=', since),
        ),
      ]),
    )
    .execute()
  return new Set([
    ...alive.flatMap(({ article_ids }): string[] => JSON.parse(article_ids)),
    ...turns.flatMap(({ answer }) => readAnswer(answer).citations.map(({ articleId }) => articleId)),
  ])
}

function conversations(db: Kysely<Tables>): Store['conversations'] {
  const latest = (platform: string) =>
    db
      .selectFrom('conversations')
      .selectAll()
      .where('platform', '=', platform)
      .where('beginning', '=', 'briefing')
      .orderBy('began_at', 'desc')
      .orderBy('id', 'desc')
  return {
    async begin({ id, platform, channel, thread, articleIds, beginning, beganAt }) {
      await db
        .insertInto('conversations')
        .values({
          id,
          platform,
          channel,
          thread,
          article_ids: JSON.stringify(articleIds),
          beginning,
          began_at: beganAt,
        })
        .onConflict((conflict) => conflict.column('id').doNothing())
        .execute()
    },
    async find(id) {
      const row = await db.selectFrom('conversations').selectAll().where('id', '=', id).executeTakeFirst()
      return row && readConversation(row)
    },
    async turnTo(id, articleIds) {
      const article_ids = JSON.stringify(articleIds)
      await db.updateTable('conversations').set({ article_ids }).where('id', '=', id).execute()
    },
    async lastBriefed(platform, channel) {
      const row = await latest(platform).where('channel', '=', channel).limit(1).executeTakeFirst()
      return row && readConversation(row)
    },
    async briefings(platform, count) {
      return (await latest(platform).limit(count).execute()).map(readConversation)
    },
    async addTurn({ id, conversationId, question, answer, askedAt }) {
      await db
        .insertInto('turns')
        .values({ id, conversation_id: conversationId, question, answer: JSON.stringify(answer), asked_at: askedAt })
        .onConflict((conflict) => conflict.column('id').doNothing())
        .execute()
    },
    async turns(id, count) {
      const rows = await db
        .selectFrom('turns')
        .selectAll()
        .where('conversation_id', '=', id)
        .orderBy('asked_at', 'desc')
        .orderBy('id', 'desc')
        .limit(count)
        .execute()
      return rows.reverse().map(({ question, answer }) => ({ question, answer: readAnswer(answer) }))
    },
    async turn(id) {
      const row = await db.selectFrom('turns').selectAll().where('id', '=', id).executeTakeFirst()
      return row && readTurn(row)
    },
    async reword(id, answer) {
      await db
        .updateTable('turns')
        .set({ answer: JSON.stringify(answer) })
        .where('id', '=', id)
        .execute()
    },
  }
}

function events(db: Kysely<Tables>): Store['events'] {
  return {
    async take(id, request, at, leasedUntil) {
      return await db
        .insertInto('events')
        .values({ id, request, state: 'open', attempts: 1, leased_until: leasedUntil, taken_at: at })
        .onConflict((conflict) => conflict.column('id').doNothing())
        .returning('attempts')
        .executeTakeFirst()
    },
    async claim(id, now, leasedUntil) {
      return await db
        .updateTable('events')
        .set(({ eb }) => ({ leased_until: leasedUntil, attempts: eb('attempts', '+', 1) }))
        .where('id', '=', id)
        .where('state', '=', 'open')
        .where('leased_until', '<=', now)
        .returning('attempts')
        .executeTakeFirst()
    },
    async renew(id, { attempts }, leasedUntil) {
      await db
        .updateTable('events')
        .set({ leased_until: leasedUntil })
        .where('id', '=', id)
        .where('attempts', '=', attempts)
        .where('state', '=', 'open')
        .execute()
    },
    async finish(id, { attempts }) {
      await db
        .updateTable('events')
        .set({ state: 'done', request: '' })
        .where('id', '=', id)
        .where('attempts', '=', attempts)
        .execute()
    },
    async open(now) {
      const rows = await db
        .selectFrom('events')
        .select(['id', 'request', 'taken_at'])
        .where('state', '=', 'open')
        .where('leased_until', '<=', now)
        .orderBy('taken_at')
        .orderBy('id')
        .execute()
      return rows.map(({ id, request, taken_at }) => ({ id, request, takenAt: Number(taken_at) }))
    },
    async forget(before) {
      await db.deleteFrom('events').where('state', '=', 'done').where('taken_at', '<', before).execute()
    },
  }
}

function readConversation(row: Selectable<Tables['conversations']>): StoredConversation {
  const articleIds: string[] = JSON.parse(row.article_ids)
  const beginning = beginnings.find((known) => known === row.beginning) ?? 'mention'
  return {
    id: row.id,
    platform: row.platform,
    channel: row.channel,
    thread: row.thread,
    articleIds,
    beginning,
    beganAt: Number(row.began_at),
  }
}

const beginnings: Beginning[] = ['briefing', 'answer', 'direct', 'mention']

function readTurn(row: Selectable<Tables['turns']>): StoredTurn {
  const { id, conversation_id, question, answer, asked_at } = row
  return { id, conversationId: conversation_id, question, answer: readAnswer(answer), askedAt: Number(asked_at) }
}

function readArticle(json: string): Article {
  return JSON.parse(json)
}

function readAnswer(json: string): Answer {
  return JSON.parse(json)
}
