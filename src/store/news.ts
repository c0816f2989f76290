import type { Kysely } from 'kysely'
import type { FeedItem, Keys, Known, Verdict } from '../desk/news.ts'
import type { Database } from './database.ts'
import { keepFeed } from './feeds.ts'
import type { Tables } from './schema.ts'
import type { Listed, Store, Story } from './store.ts'

/** Stories that are judged and written at once: a statement takes only so many values. */
const atOnce = 200
/** What is remembered of stories is read in parts, too. */
const readAtOnce = 1000
/** Texts that are looked at for one story: all its own versions, and more. */
const mostAlike = 50

export function news({ db, alone }: Database): Store['news'] {
  const listings = () =>
    db
      .selectFrom('listings')
      .innerJoin('stories', 'stories.id', 'listings.story')
      .select(['id', 'feed', 'item', 'version', 'held', 'listed_at', 'changed_at'])

  /** Each story once, in the order of the rows, with those of these feeds that list it. */
  async function carried(rows: Row[], feeds: readonly string[]): Promise<(Story & { held: boolean })[]> {
    const stories = new Map<string, Story & { held: boolean }>()
    for (const { id, item, version, held, listed_at, changed_at } of rows)
      if (!stories.has(id))
        stories.set(id, {
          id,
          feeds: [],
          item: readItem(item),
          version,
          held: held !== 0,
          listedAt: Number(listed_at),
          changedAt: Number(changed_at),
        })
    const ids = [...stories.keys()]
    for (let from = 0; from < ids.length; from += atOnce) {
      const carriers = await db
        .selectFrom('listings')
        .select(['story', 'feed'])
        .where('story', 'in', ids.slice(from, from + atOnce))
        .where('feed', 'in', feeds)
        .orderBy('listed_at')
        .orderBy('feed')
        .execute()
      for (const { story, feed } of carriers) stories.get(story)?.feeds.push(feed)
    }
    return [...stories.values()]
  }

  return {
    remember: (feed, listed, judge, at) =>
      db.transaction().execute(async (transaction) => {
        // Two feeds that list one story at the same time would both find it new.
        await alone(transaction, 'news')
        const verdicts: Verdict[] = []
        for (let from = 0; from < listed.length; from += atOnce) {
          const some = listed.slice(from, from + atOnce)
          const known = await knownLike(transaction, some)
          const judged = judge(
            some.map(({ keys }) => keys),
            known,
          )
          await write(transaction, feed.url, some, judged, at)
          verdicts.push(...judged)
        }
        await keepFeed(transaction, feed)
        return verdicts
      }),
    async fresh(feeds, since) {
      if (feeds.length === 0) return []
      const rows = await listings()
        .where('feed', 'in', feeds)
        .where('held', '=', 0)
        .where('listed_at', '>=', since)
        .where(({ not, exists, selectFrom }) =>
          not(
            exists(
              selectFrom('listings as other')
                .select('other.story')
                .whereRef('other.story', '=', 'listings.story')
                .where('other.feed', 'in', feeds)
                .whereRef('other.listed_at', '<', 'listings.listed_at'),
            ),
          ),
        )
        .orderBy('listed_at')
        .orderBy('found_at')
        .orderBy('id')
        .execute()
      return carried(rows, feeds)
    },
    async listed(feeds, count) {
      if (feeds.length === 0) return []
      const latest = listings().where('feed', 'in', feeds)
      const rows = await latest
        .orderBy('listed_at', 'desc')
        .orderBy('found_at', 'desc')
        .orderBy('id')
        .limit(count)
        .execute()
      return carried(rows, feeds)
    },
    forget: (before) =>
      db.transaction().execute(async (transaction) => {
        // What a feed lists now was listed when it last changed, however long ago that is.
        const rows = await transaction.selectFrom('feeds').select(['url', 'feed']).execute()
        const changes = new Map(rows.map(({ url, feed }) => [url, changeOf(feed)]))
        const old = await transaction.selectFrom('listings').select('feed').distinct().execute()
        for (const { feed } of old) {
          const changedAt = changes.get(feed) ?? before
          await transaction
            .deleteFrom('listings')
            .where('feed', '=', feed)
            .where('last_listed_at', '<', Math.min(before, changedAt))
            .execute()
        }
        await transaction
          .deleteFrom('stories')
          .where(({ not, exists, selectFrom }) =>
            not(exists(selectFrom('listings').select('listings.story').whereRef('listings.story', '=', 'stories.id'))),
          )
          .execute()
      }),
  }
}

type Row = Pick<Tables['stories'], 'id' | 'item' | 'version' | 'changed_at'> &
  Pick<Tables['listings'], 'held' | 'listed_at'>

/**
 * Everything remembered that shares a name with one of these, and what is most alike to each whose names are not all known;
 * oldest first.
 */
async function knownLike(db: Kysely<Tables>, listed: readonly Listed[]): Promise<Known[]> {
  const names = listed.flatMap(({ marks }) => marks.names)
  const named = await db.selectFrom('marks').selectAll().where('mark', 'in', names).execute()
  const found = new Set(named.map(({ mark }) => mark))
  const sightings = new Set(named.map(({ sighting }) => sighting))
  for (const { marks } of listed)
    if (marks.samples.length > 0 && !marks.names.every((name) => found.has(name)))
      for (const { sighting } of await alikeTo(db, marks.samples)) sightings.add(sighting)
  const ids = [...sightings].sort((one, other) => one - other)
  const known: Known[] = []
  for (let from = 0; from < ids.length; from += readAtOnce) {
    const rows = await db
      .selectFrom('sightings')
      .select(['story', 'keys'])
      .where('id', 'in', ids.slice(from, from + readAtOnce))
      .orderBy('id')
      .execute()
    for (const { story, keys } of rows) known.push({ story, keys: readKeys(keys) })
  }
  return known
}

/**
 * What shares the most samples comes first: a sentence that a site puts under all its stories makes every one of them share
 * some, and the newest of those are not the likest.
 */
function alikeTo(db: Kysely<Tables>, samples: readonly number[]) {
  return db
    .selectFrom('marks')
    .select('sighting')
    .where('mark', 'in', samples)
    .groupBy('sighting')
    .orderBy(({ fn }) => fn.countAll(), 'desc')
    .orderBy('sighting', 'desc')
    .limit(mostAlike)
    .execute()
}

async function write(
  db: Kysely<Tables>,
  feed: string,
  listed: readonly Listed[],
  verdicts: readonly Verdict[],
  at: number,
): Promise<void> {
  const judged = listed.flatMap((one, index) => {
    const verdict = verdicts[index]
    return verdict ? [{ ...one, ...verdict }] : []
  })
  const fresh = judged.filter(({ kind }) => kind === 'new')
  if (fresh.length > 0)
    await db
      .insertInto('stories')
      .values(
        fresh.map(({ story, item, held }) => ({
          id: story,
          item: itemJson(item, held),
          version: 1,
          found_at: at,
          changed_at: at,
        })),
      )
      .execute()
  for (const { kind, story, item, held } of judged)
    if (kind === 'version')
      await db
        .updateTable('stories')
        .set(({ eb }) => ({ item: itemJson(item, held), version: eb('version', '+', 1), changed_at: at }))
        .where('id', '=', story)
        .execute()
  const kept = judged.filter(({ keep }) => keep)
  if (kept.length > 0) {
    const last = await db
      .selectFrom('sightings')
      .select(({ fn }) => fn.max('id').as('id'))
      .executeTakeFirst()
    const sightings = kept.map((one, index) => ({ ...one, sighting: Number(last?.id ?? 0) + 1 + index }))
    await db
      .insertInto('sightings')
      .values(
        sightings.map(({ sighting, story, keys }) => ({
          id: sighting,
          story,
          keys: JSON.stringify(keys),
          seen_at: at,
        })),
      )
      .execute()
    await db
      .insertInto('marks')
      .values(
        sightings
          .flatMap(({ sighting, marks: { names, samples } }) =>
            [...names, ...samples].map((mark) => ({ mark, sighting })),
          )
          .sort((one, other) => one.mark - other.mark),
      )
      .onConflict((conflict) => conflict.columns(['mark', 'sighting']).doNothing())
      .execute()
  }
  const stories = new Map(judged.map(({ story, held }) => [story, held]))
  await db
    .insertInto('listings')
    .values(
      [...stories].map(([story, held]) => ({ feed, story, held: held ? 1 : 0, listed_at: at, last_listed_at: at })),
    )
    .onConflict((conflict) => conflict.columns(['feed', 'story']).doUpdateSet({ last_listed_at: at }))
    .execute()
}

/** What is held back is known by its title, and nobody will ask for its words. */
function itemJson(item: FeedItem, held: boolean): string {
  const { text: _text, summary: _summary, ...rest } = item
  return JSON.stringify(held ? rest : item)
}

function changeOf(feed: string): number | undefined {
  const { changedAt }: { changedAt?: number } = JSON.parse(feed)
  return changedAt
}

function readItem(json: string): FeedItem {
  return JSON.parse(json)
}

function readKeys(json: string): Keys {
  return JSON.parse(json)
}
