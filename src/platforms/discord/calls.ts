import { RESTJSONErrorCodes as Code, type REST, Routes } from 'discord.js'
import type { Clock } from '../../desk/deliver.ts'
import type { Log } from '../../log.ts'
import { type Asker, type Place, type Post, type Receipt, Undeliverable } from '../platform.ts'
import { type Channels, isForum } from './channels.ts'
import { crosspost } from './crosspost.ts'
import { call, refusalCode, unless } from './errors.ts'
import { findInForum, postInForum } from './forum.ts'
import { freshInteraction, readHandle } from './handle.ts'
import { idOf, markOf, toMessage } from './message.ts'
import type { Page } from './render/page.ts'
import { renderNotice, renderPointer, renderPost, threadName } from './render/post.ts'
import type { Replies } from './replies.ts'
import { findMessage } from './search.ts'
import { createThreads } from './threads.ts'

/** What the desk says on Discord. Each call is made once; see `call` for what it throws. */
export type DiscordCalls = ReturnType<typeof createCalls>

export function createCalls(parts: {
  api: REST
  replies: Replies
  channels: Channels
  clock: Clock
  log: Log
  /** Whether briefings and editions in announcement channels go to the servers that follow them. */
  crossposts: boolean
}) {
  const { api, replies, channels, clock, log } = parts
  const threads = createThreads(api, channels, clock)

  /** Sends a page under its key. Discord itself takes a nonce once in some minutes, so that sending it again does no harm. */
  async function send(place: Place, page: Page, key: string, name: string): Promise<Receipt> {
    const { channel, replyTo } = await threads.open(place, name)
    const mark = markOf(key)
    const body = {
      ...toMessage(page, mark),
      nonce: mark,
      enforce_nonce: true,
      ...(replyTo !== undefined && replying(replyTo)),
    }
    const sent = await revived(channel, () => call(() => api.post(Routes.channelMessages(channel), { body })))
    return { place: replyTo === undefined ? place : { channel }, message: idOf(sent) }
  }

  async function first(place: Place, post: Post, page: Page, key: string, reply: string | undefined): Promise<Receipt> {
    const answered = await replies.answer(reply, place.thread ?? place.channel, page, markOf(key))
    if (answered !== undefined) return { place, message: answered }
    const channel = place.thread === undefined && isShown(post) ? await channels.find(place.channel) : undefined
    if (channel && isForum(channel)) return postInForum(api, place, page, key, threadName(post))
    return send(place, page, key, threadName(post))
  }

  /** Makes a call on a thread, again after reviving the thread where it is archived. */
  async function revived<T>(thread: string, attempt: () => Promise<T>): Promise<T> {
    try {
      return await attempt()
    } catch (error) {
      if (refusalCode(error) !== Code.InvalidActionOnArchivedThread) throw error
      await threads.revive(thread)
      return attempt()
    }
  }

  async function find(place: Place, key: string): Promise<Receipt | undefined> {
    const mark = markOf(key)
    const there = await findMessage(api, place.thread ?? place.channel, mark)
    if (there !== undefined) return { place, message: there }
    // Where no thread can be begun, a reply in the channel stands for it.
    const instead = place.thread === undefined ? undefined : await findMessage(api, place.channel, mark)
    if (instead !== undefined) return { place: { channel: place.channel }, message: instead }
    if (place.thread !== undefined) return undefined
    const channel = await channels.find(place.channel)
    return channel && isForum(channel) ? findInForum(api, channel, mark) : undefined
  }

  /** Posts what goes on in the thread, where it is not there yet. */
  async function goOn({ place, message }: Receipt, pages: readonly Page[], key: string, post: Post, look: boolean) {
    const thread = { channel: place.channel, thread: place.thread ?? message }
    for (const [index, page] of pages.entries()) {
      const partKey = `${key}#${index + 2}`
      if (!(look && (await find(thread, partKey)))) await send(thread, page, partKey, threadName(post))
    }
  }

  async function publish(receipt: Receipt, post: Post): Promise<void> {
    if (!parts.crossposts || !isShown(post) || receipt.place.thread !== undefined) return
    const channel = await channels.find(receipt.place.channel)
    if (channel) await crosspost(api, channel, receipt.message, log)
  }

  /** Tells who asked in a channel that the answer stands in a thread. That it does is certain already. */
  async function point(reply: string | undefined, { place }: Receipt): Promise<void> {
    const handle = readHandle(reply)
    if (freshInteraction(handle, clock.now())?.shown !== 'asker' || place.thread === undefined) return
    await replies.whisper(handle, renderPointer(place.thread)).catch((error) => {
      log.debug('discord: could not point to the answer', { reason: String(error) })
    })
  }

  return {
    find,
    async post(place: Place, post: Post, key: string, reply?: string): Promise<Receipt> {
      const [page, ...rest] = renderPost(post)
      const receipt = await first(place, post, page, key, reply)
      await goOn(receipt, rest, key, post, false)
      await publish(receipt, post)
      if (post.kind !== 'working') void point(reply, receipt)
      return receipt
    },
    async replace(receipt: Receipt, post: Post, key: string): Promise<void> {
      const [page, ...rest] = renderPost(post)
      const { place, message } = receipt
      const route = Routes.channelMessage(await homeOf(receipt), message)
      const body = toMessage(page, markOf(key))
      await revived(place.thread ?? message, () => call(() => api.patch(route, { body })))
      await goOn(receipt, rest, key, post, true)
      await publish(receipt, post)
    },
    async withdraw(receipt: Receipt): Promise<void> {
      const route = Routes.channelMessage(await homeOf(receipt), receipt.message)
      await unless([Code.UnknownMessage], () => call(() => api.delete(route)), undefined)
    },
    async tell({ person, place, reply }: Asker, said: string | Post): Promise<void> {
      const handle = readHandle(reply)
      const pages = typeof said === 'string' ? renderNotice(said) : renderPost(said)
      if (await replies.whisper(handle, pages)) return
      // What is for one person alone cannot be shown by other means; a plain line about what they asked can.
      if (typeof said !== 'string' && place.channel !== person)
        throw new Undeliverable('That took longer than Discord lets an app answer one person alone.')
      const channel = place.channel === person ? await direct(person) : (place.thread ?? place.channel)
      const replyTo = handle?.kind === 'message' ? handle.message : undefined
      for (const page of pages) {
        const body = { ...toMessage(page, 'told'), ...(replyTo !== undefined && replying(replyTo)) }
        await call(() => api.post(Routes.channelMessages(channel), { body }))
      }
    },
    /** Says something in a thread, unless it stands there already. */
    async sayOnce(place: Place, page: Page, key: string): Promise<void> {
      if (!(await find(place, key))) await send(place, page, key, '')
    },
  }

  /** A person's direct messages with the desk. */
  async function direct(person: string): Promise<string> {
    return idOf(await call(() => api.post(Routes.userChannels(), { body: { recipient_id: person } })))
  }

  /** The channel or thread that a message is in: a post in a forum is the thread itself. */
  async function homeOf({ place, message }: Receipt): Promise<string> {
    if (place.thread !== undefined) return place.thread
    const channel = channels.isKnown(message) ? await channels.find(place.channel) : undefined
    return channel && isForum(channel) ? message : place.channel
  }
}

/** Makes a message a reply to another, whether that is still there or not. */
function replying(message_id: string) {
  return { message_reference: { message_id, fail_if_not_exists: false } }
}

/** What a channel is there for: not what is said on the way. */
function isShown({ kind }: Post): boolean {
  return kind === 'briefing' || kind === 'edition'
}
