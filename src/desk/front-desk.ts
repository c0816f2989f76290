import type { Log } from '../log.ts'
import { type Asker, type Place, type Platform, type Post, Uncertain, Undeliverable } from '../platforms/platform.ts'
import type { Claim, Store } from '../store/store.ts'
import type { ArticleEntry } from './articles.ts'
import { type CopyDesk, createCopyDesk } from './copy-desk.ts'
import type { Clock } from './deliver.ts'
import type { Usage } from './drafting.ts'
import { matchingArticles, type Shelves } from './find-article.ts'
import { createLanes } from './lanes.ts'
import { isForTheDesk } from './manners.ts'
import { Problem } from './problem.ts'
import { editionEvidence } from './publishing/post.ts'
import { answerReferences, briefingReferences, type Evidence } from './references.ts'
import type { NewsRequest, Request, Said } from './request.ts'
import { aboutWanted, briefWanted, conversationId, serve } from './serve.ts'
import { commandLine, type Offered } from './subscriptions/command.ts'
import { manage, offered, orderOf } from './subscriptions/manage.ts'
import type { Newsstand } from './subscriptions/newsstand.ts'
import { createTurns } from './turns.ts'
import type { Worded } from './wording.ts'

/** A briefing that was posted: where, and of what article. */
export type Posted = { channel: string; thread: string; at: number; title: string; url?: string; source?: string }

/** How the desk is, for whoever asks for its status. */
export type State = {
  since: number
  articles: number
  conversations: number
  turns: number
  openEvents: number
  feedback: { good: number; bad: number }
  /** Of the language model, where there is one. */
  model?: Usage
}

/** Where chat platforms hand in what people ask. What it took in is done once, also when the process ends meanwhile. */
export type FrontDesk = {
  /**
   * Writes a request down, once for each id, and then acknowledges it; when this resolves, both are done. The work comes
   * after, also when it could not be acknowledged.
   */
  take(request: Request, acknowledge?: () => Promise<void>): Promise<void>
  /** Takes a message in if it is meant for the desk, and else leaves no trace of it. Gives whether it was. */
  hear(request: NewsRequest, said: Said): Promise<boolean>
  /** Whether a thread began with a briefing or an answer of the desk's. */
  isOwnThread(platform: string, place: Place): Promise<boolean>
  /** Articles with these words in their titles, newest first; all for no words. */
  articles(words: string): Promise<ArticleEntry[]>
  /** What stands behind a post, by its subject or its article. @throws {Problem} when it is not known any more. */
  evidence(subject: string): Promise<Evidence>
  /** The subscriptions of a channel, in the order of its list. */
  subscriptions(platform: string, channel: string): Promise<Offered[]>
  feedback(subject: string, person: string, verdict: 'good' | 'bad'): Promise<void>
  /** The latest briefings on a platform, newest first. */
  latest(platform: string, count: number): Promise<Posted[]>
  state(): Promise<State>
  /** Starts a platform and goes on with what it had asked for when the last process ended. */
  open(platform: Platform): Promise<void>
  /**
   * Keeps what is asked here from other workers, and takes up what one of them has left. To be called at least three times in
   * the minute that a worker's silence is waited for.
   */
  tend(): Promise<void>
  /** Hears nobody any more and finishes what is in flight, as far as ten seconds allow. The rest stays written down. */
  close(): Promise<void>
}

/** In milliseconds. A lease is renewed for as long as the process lives. */
const lease = 60_000
const remembered = 24 * 60 * 60_000
const lastOrders = 10_000

/** What evidence about a briefing is asked for by. */
export function articleSubject(articleId: string): string {
  return `article:${articleId}`
}

export function createFrontDesk(parts: {
  shelves: Shelves
  stand: Newsstand
  /** Without one, nothing is worded by a model. */
  copyDesk?: CopyDesk
  store: Store
  clock: Clock
  log: Log
  /** The time zone of subscriptions that say none. */
  zone: string
}): FrontDesk {
  const { shelves, copyDesk = createCopyDesk(), store, clock, log } = parts
  const since = clock.now()
  const platforms = new Map<string, Platform>()
  const lanes = createLanes()
  const turn = createTurns()
  /** By id: what this worker has claimed and not done yet. */
  const inHand = new Map<string, Claim>()
  const bureau = { ...parts, copyDesk, turn }
  /** By channel: what is being done that may begin a thread. */
  const roots = new Map<string, Set<Promise<void>>>()
  let closing = false
  let lastTaken = 0
  let lastForgotten = 0

  async function take(asked: Request, acknowledge?: () => Promise<void>): Promise<void> {
    const request = await placed(asked)
    lastTaken = Math.max(clock.now(), lastTaken + 1)
    const claim = await store.events.take(request.id, JSON.stringify(request), lastTaken, lastTaken + lease)
    if (claim) {
      log.debug('asked', {
        ...about(request),
        text: request.kind === 'manage' ? commandLine(request.command) : request.text,
      })
      const acknowledged = Promise.resolve(acknowledge?.())
      run(request, claim, acknowledged)
      await acknowledged
    } else await acknowledge?.()
    if (clock.now() - lastForgotten > remembered / 24) {
      lastForgotten = clock.now()
      await store.events.forget(clock.now() - remembered)
    }
  }

  /** A question in a channel belongs to the thread of what was last briefed there when it was asked. */
  async function placed(request: Request): Promise<Request> {
    if (request.kind === 'manage') return { ...request, at: clock.now() }
    if (request.kind !== 'ask') return request
    const { platform, place, direct } = request
    if (direct || place.thread !== undefined || aboutWanted(request) !== undefined) return request
    const briefed = await store.conversations.lastBriefed(platform, place.channel)
    return briefed ? { ...request, place: { channel: place.channel, thread: briefed.thread } } : request
  }

  /** Goes on with what somebody asked for on these platforms and nobody works on. */
  async function takeUp(...names: string[]): Promise<void> {
    for (const { request } of await store.events.open(clock.now())) {
      const open: Request = JSON.parse(request)
      if (!names.includes(open.platform)) continue
      const claim = await store.events.claim(open.id, clock.now(), clock.now() + lease)
      if (claim) run(open, claim)
    }
  }

  function run(request: Request, claim: Claim, acknowledged = Promise.resolve()): void {
    inHand.set(request.id, claim)
    const { channel, thread } = request.place
    const done = lanes
      .run(lane(request), async () => {
        await Promise.allSettled([acknowledged])
        await work(request, claim)
      })
      .finally(() => {
        inHand.delete(request.id)
        roots.get(channel)?.delete(done)
      })
    if (thread === undefined && mayBeginThread(request)) roots.set(channel, (roots.get(channel) ?? new Set()).add(done))
    done.catch((error) => log.error('failed', { ...about(request), reason: reasonOf(error) }))
  }

  async function work(request: Request, claim: Claim): Promise<void> {
    const platform = platforms.get(request.platform)
    const start = clock.now()
    if (closing || !platform) return
    const outcome = await outcomeOf(request, platform, claim.attempts > 1)
    await store.events.finish(request.id, claim)
    log.info(outcome, { ...about(request), ms: clock.now() - start })
  }

  async function outcomeOf(request: Request, platform: Platform, again: boolean): Promise<string> {
    const rootsPosted = async ({ place }: NewsRequest) => {
      await Promise.allSettled(roots.get(place.channel) ?? [])
    }
    try {
      if (request.kind === 'manage') {
        await tell(platform, request.asker, await manage(bureau, orderOf(request)))
        return request.command.verb
      }
      return await serve({ shelves, copyDesk, store, clock, turn, rootsPosted, later }, platform, request, again)
    } catch (error) {
      if (error instanceof Uncertain) {
        log.error('given up', { ...about(request), reason: error.message })
      } else if (error instanceof Problem) {
        if (error instanceof Undeliverable) log.warn('undeliverable', { ...about(request), reason: error.message })
        await tell(platform, request.asker, error.message)
      } else {
        log.error('fault', { ...about(request), reason: reasonOf(error) })
        await tell(
          platform,
          request.asker,
          'Something went wrong at the desk, and its log says what. Please try again.',
        )
      }
      return 'problem'
    }
  }

  function later(request: Request, work: () => Promise<void>): void {
    if (closing) return
    lanes
      .run(`later ${request.id}`, work)
      .catch((error) => log.warn('not replaced', { ...about(request), reason: reasonOf(error) }))
  }

  async function tell(platform: Platform, asker: Asker, said: string | Post): Promise<void> {
    try {
      await platform.tell(asker, said)
    } catch (error) {
      log.warn('could not tell', { platform: platform.name, person: asker.person, reason: reasonOf(error) })
    }
  }

  /** A thread may be seen before what began it is written down; that is then waited for. */
  async function isOwnThread(platform: string, { channel, thread }: Place): Promise<boolean> {
    if (thread === undefined) return false
    const find = () => store.conversations.find(conversationId(platform, channel, thread))
    let known = await find()
    if (!known && roots.get(channel)?.size) {
      await Promise.allSettled(roots.get(channel) ?? [])
      known = await find()
    }
    return known?.beginning === 'briefing' || known?.beginning === 'answer'
  }

  return {
    take,
    async hear(request, said) {
      if (!isForTheDesk(said)) return false
      const addressed = said.direct || said.mentionsDesk
      if (!addressed && !(said.inDesksThread ?? (await isOwnThread(request.platform, request.place)))) return false
      await take(request)
      return true
    },
    isOwnThread,
    articles: (words) => matchingArticles(shelves.articles, words),
    async evidence(subject) {
      if (subject.startsWith(articleSubject(''))) {
        const [article] = await store.articles.find([subject.slice(articleSubject('').length)])
        if (article) {
          const { now: briefing } = await copyDesk.brief(article)
          return { references: briefingReferences(briefing, article).list(), ...worded(briefing) }
        }
      }
      const ofEdition = await editionEvidence(store, subject)
      if (ofEdition) return ofEdition
      const turn = await store.conversations.turn(subject)
      if (!turn) throw new Problem('The desk does not keep the evidence for this any more.')
      const cited = new Set(turn.answer.citations.map(({ articleId }) => articleId))
      const articles = await store.articles.find([...cited])
      return { references: answerReferences(turn.answer, articles).list(), ...worded(turn.answer) }
    },
    subscriptions: (platform, channel) => offered(bureau, { platform, channel }),
    feedback: (subject, person, verdict) => store.feedback.give(subject, person, verdict, clock.now()),
    async latest(platform, count) {
      const briefed = await store.conversations.briefings(platform, count)
      const articles = new Map(
        (await store.articles.find(briefed.flatMap((one) => one.articleIds))).map((one) => [one.id, one]),
      )
      return briefed.flatMap(({ channel, thread, beganAt, articleIds }) => {
        const article = articles.get(articleIds[0] ?? '')
        if (!article) return []
        const { title, url, source } = article
        const others = articleIds.length > 1 ? ` and ${articleIds.length - 1} more` : ''
        return [{ channel, thread, at: beganAt, title: title + others, ...(url && { url }), ...(source && { source }) }]
      })
    },
    async state() {
      const model = await copyDesk.usage()
      return { since, ...(await store.counts()), feedback: await store.feedback.tally(), ...(model && { model }) }
    },
    async open(platform) {
      platforms.set(platform.name, platform)
      await platform.start(this)
      await takeUp(platform.name)
    },
    async tend() {
      const until = clock.now() + lease
      await Promise.all([...inHand].map(([id, claim]) => store.events.renew(id, claim, until)))
      await takeUp(...platforms.keys())
    },
    async close() {
      closing = true
      await Promise.all([...platforms.values()].map((platform) => platform.stop()))
      // A sleep that nobody needs would keep the process from ending.
      if (lanes.busy()) await Promise.race([lanes.idle(), clock.sleep(lastOrders)])
    },
  }
}

/** Requests of one thread are served one after the other; without a thread, those of one kind in a channel. */
function lane({ platform, place, kind }: Request): string {
  return [platform, place.channel, place.thread ?? kind].join(' ')
}

/** Such requests never wait for one another. */
function mayBeginThread(request: Request): boolean {
  if (request.kind === 'manage') return false
  return briefWanted(request) !== undefined || aboutWanted(request) !== undefined
}

function about({ platform, kind, place, asker }: Request) {
  return { platform, kind, channel: place.channel, thread: place.thread, person: asker.person }
}

function worded({ wording }: Worded<object>) {
  return wording ? { wording } : {}
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
