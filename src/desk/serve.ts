import type { Article } from '../core/index.ts'
import { type Place, type Platform, type Post, type Receipt, Uncertain, Undeliverable } from '../platforms/platform.ts'
import type { Beginning, Store, StoredConversation } from '../store/store.ts'
import { type Copy, type CopyDesk, settled } from './copy-desk.ts'
import { type Clock, deliver, persist } from './deliver.ts'
import { findArticle, isLink, linkIn, type Shelves } from './find-article.ts'
import { Problem } from './problem.ts'
import { readQuestion } from './question.ts'
import type { NewsRequest } from './request.ts'
import { waitingFor } from './waiting.ts'
import type { Worded } from './wording.ts'

/** What the desk works with. `rootsPosted` resolves when nothing is being posted that may begin a thread there. */
export type Room = {
  shelves: Shelves
  copyDesk: CopyDesk
  store: Store
  clock: Clock
  /** Resolves when it is one's turn at work that keeps the processor busy. */
  turn(): Promise<void>
  rootsPosted(request: NewsRequest): Promise<void>
  /** Does what can wait until others have been served, if the desk is still open then. */
  later(request: NewsRequest, work: () => Promise<void>): void
}

/** In turns: how far back a question may lean on the ones before. */
const turnsRemembered = 10

/**
 * Does what a request asks for and gives what came of it. Doing it again posts nothing twice; `again` says that an
 * earlier process may have begun.
 * @throws {Problem} when it cannot be done, for the asker to read.
 * @throws {Undeliverable | Uncertain} when the platform does not take the outcome.
 */
export async function serve(room: Room, platform: Platform, request: NewsRequest, again: boolean) {
  const what = briefWanted(request)
  const served = { ...room, platform, request, again }
  return what === undefined ? serveQuestion(served, request.text) : serveBriefing(served, what)
}

type Served = Room & { platform: Platform; request: NewsRequest; again: boolean }

/** What to brief on, where a briefing is wanted: "/brief …", a link alone, "brief me on …". */
export function briefWanted({ kind, text }: NewsRequest): string | undefined {
  if (kind === 'brief') return text
  if (kind === 'message' && isLink(text)) return text
  return kind === 'message'
    ? /^brief(?: me)?(?: (?:on|about))?(?:\s+(.*))?$/isu.exec(text.trim())?.map((part) => part ?? '')[1]
    : undefined
}

/** What a question is about, where that is said: apart from it, or by a link in it. */
export function aboutWanted({ about, text }: NewsRequest): string | undefined {
  return about ?? linkIn(text)
}

async function serveBriefing(served: Served, what: string): Promise<'briefing'> {
  const { store, clock, request } = served
  await whileReading(served, request.place, what, async () => {
    const article = await store.articles.keep(await findArticle(served.shelves, what), clock.now())
    await served.turn()
    return {
      copy: await served.copyDesk.brief(article),
      post: (briefing) => ({ kind: 'briefing', article, briefing }),
      remember: (receipt) => begin(served, threadOf(receipt), 'briefing', [article]),
    }
  })
  return 'briefing'
}

async function serveQuestion(served: Served, text: string): Promise<'answer' | 'refusal'> {
  const { store, clock, request, again } = served
  const done = again ? await store.conversations.turn(request.id) : undefined
  if (done) return done.answer.kind
  const about = aboutWanted(request)
  const question = readQuestion(about === undefined ? text : text.replaceAll(about, ' '))
  const known = await conversationOf(served, about !== undefined)
  if (request.alone) return serveAlone(served, question, about, known)
  let kind: 'answer' | 'refusal' = 'refusal'
  await whileReading(served, replyPlace(request.place, known), about ?? '', async () => {
    const linked = await articlesAbout(served, about)
    const articles = linked.length > 0 ? linked : known ? await store.articles.find(known.articleIds) : []
    const turns = known ? await store.conversations.turns(known.id, turnsRemembered) : []
    await served.turn()
    const copy = await served.copyDesk.ask({ articles, turns }, question)
    const answer = copy.now
    kind = answer.kind
    const remember = async (receipt: Receipt) => {
      const id = known?.id ?? (await begin(served, threadOf(receipt), 'answer', articles))
      if (known && linked.length > 0)
        await store.conversations.turnTo(
          id,
          linked.map((article) => article.id),
        )
      await store.conversations.addTurn({ id: request.id, conversationId: id, question, answer, askedAt: clock.now() })
    }
    return {
      copy,
      post: (worded) => ({ kind: 'answer', question, answer: worded, articles, subject: request.id }),
      remember,
      reword: (worded) => store.conversations.reword(request.id, worded),
    }
  })
  return kind
}

/** Answers the asker alone. Their questions make a conversation of their own, so that nobody else's leans on them. */
async function serveAlone(
  served: Served,
  question: string,
  about: string | undefined,
  shared: StoredConversation | undefined,
): Promise<'answer' | 'refusal'> {
  const { store, clock, platform, request } = served
  const articles =
    about === undefined ? await store.articles.find(shared?.articleIds ?? []) : await articlesAbout(served, about)
  const ids = articles.map(({ id }) => id)
  const own = await start(served, `${request.place.thread ?? ''}@${request.asker.person}`, 'mention', ids)
  await store.conversations.turnTo(own.id, ids)
  const turns = await store.conversations.turns(own.id, turnsRemembered)
  await served.turn()
  const answer = await settled(await served.copyDesk.ask({ articles, turns }, question))
  const post: Post = { kind: 'answer', question, answer, articles, subject: request.id }
  await persist(clock, () => platform.tell(request.asker, post))
  await store.conversations.addTurn({ id: request.id, conversationId: own.id, question, answer, askedAt: clock.now() })
  return answer.kind
}

/** The article that a question names, kept; none where it names none. */
async function articlesAbout({ shelves, store, clock }: Room, about: string | undefined): Promise<Article[]> {
  return about === undefined ? [] : [await store.articles.keep(await findArticle(shelves, about), clock.now())]
}

/** An answer goes where the question was asked in a thread, and else to the conversation's own thread. */
function replyPlace(asked: Place, conversation: StoredConversation | undefined): Place {
  if (asked.thread !== undefined || !conversation?.thread) return asked
  return { channel: asked.channel, thread: conversation.thread }
}

/**
 * The conversation that a question belongs to; nothing when its answer begins a new one. With a link it needs no
 * briefing before it.
 * @throws {Problem} when there is nothing that the question could be about.
 */
async function conversationOf(served: Served, linked: boolean): Promise<StoredConversation | undefined> {
  const { store, platform, request, rootsPosted } = served
  const { channel, thread } = request.place
  const find = (root: string) => store.conversations.find(conversationId(platform.name, channel, root))
  const known = thread === undefined ? undefined : await find(thread)
  if (known) return known
  if (thread !== undefined || !linked) await rootsPosted(request)
  const late = thread === undefined ? undefined : await find(thread)
  if (late) return late
  const briefed = await store.conversations.lastBriefed(platform.name, channel)
  if (request.direct) {
    const direct = await find('')
    return direct ?? start(served, '', 'direct', briefed?.articleIds ?? (await keepNewest(served)))
  }
  if (!briefed && !linked) {
    throw new Problem('Nothing has been briefed in this channel yet. Type /brief, alone or with a link, and then ask.')
  }
  if (thread !== undefined) return start(served, thread, 'mention', briefed?.articleIds ?? [])
  return linked ? undefined : briefed
}

async function keepNewest({ shelves, store, clock }: Room): Promise<string[]> {
  const article = await findArticle(shelves, '')
  await store.articles.keep(article, clock.now())
  return [article.id]
}

/** Writes down that a thread is a conversation about these articles, and gives its id. */
async function begin(served: Served, thread: string, beginning: Beginning, articles: readonly Article[]) {
  const { store, request } = served
  const ids = articles.map(({ id }) => id)
  const { id } = await start(served, thread, beginning, ids)
  await store.conversations.turnTo(id, ids)
  if (request.direct && request.place.thread === undefined) {
    const direct = await start(served, '', 'direct', ids)
    await store.conversations.turnTo(direct.id, ids)
  }
  return id
}

async function start(served: Served, thread: string, beginning: Beginning, articleIds: string[]) {
  const { store, clock, platform, request } = served
  const { channel } = request.place
  const id = conversationId(platform.name, channel, thread)
  const conversation = { id, platform: platform.name, channel, thread, articleIds, beginning, beganAt: clock.now() }
  await store.conversations.begin(conversation)
  return conversation
}

export function conversationId(platform: string, channel: string, thread: string): string {
  return `${platform}:${channel}:${thread}`
}

function threadOf({ place, message }: Receipt): string {
  return place.thread ?? message
}

/** What comes of some work: the copy, how it is posted, and what to remember once it is. */
type Outcome<T> = {
  copy: Copy<T>
  post(copy: Worded<T>): Post
  remember(receipt: Receipt): Promise<unknown>
  reword?(better: Worded<T>): Promise<unknown>
}

/**
 * Posts what comes of some work. Where a link has to be read for it, a message says so at once and for how long already, is
 * replaced by the outcome, and is taken back when there is none. Better wording takes its place when it comes.
 */
async function whileReading<T>(
  served: Served,
  place: Place,
  text: string,
  work: () => Promise<Outcome<T>>,
): Promise<void> {
  const { platform, request, clock, again } = served
  const link = linkIn(text)
  const key = request.id
  const doing = link === undefined ? '' : `Reading ${hostOf(link)}…`
  const reading: Post | undefined = doing === '' ? undefined : { kind: 'working', text: doing }
  const { reply } = request.asker
  // What an earlier process has posted may be the outcome already, which is not to be taken back.
  const there = reading && again ? await persist(clock, () => platform.find(place, key)) : undefined
  const announced =
    there ?? (reading && (await deliver(platform, { place, post: reading, key, again: false, reply }, clock)))
  try {
    const { copy, post, remember, reword } = await (announced
      ? waitingFor(work(), served, { receipt: announced, doing, key })
      : work())
    const first = post(copy.now)
    if (announced) await persist(clock, () => platform.replace(announced, first, key))
    const receipt = announced ?? (await deliver(platform, { place, post: first, key, again, reply }, clock))
    await remember(receipt)
    const { better } = copy
    if (better)
      served.later(request, async () => {
        const worded = await better()
        if (worded.wording?.stands) await persist(clock, () => platform.replace(receipt, post(worded), key))
        await reword?.(worded)
      })
  } catch (error) {
    const undelivered = error instanceof Undeliverable || error instanceof Uncertain
    if (announced && !undelivered) await persist(clock, () => platform.withdraw(announced))
    throw error
  }
}

function hostOf(link: string): string {
  return URL.canParse(link) ? new URL(link).host : link
}
