import type { types, webApi } from '@slack/bolt'
import type { Clock } from '../../desk/deliver.ts'
import type { Posted } from '../../desk/front-desk.ts'
import { type Asker, type Place, type Post, type Receipt, Uncertain, Undeliverable } from '../platform.ts'
import { call, refusalCode } from './errors.ts'
import type { Message } from './render/message.ts'
import { renderNotice, renderPost } from './render/post.ts'

/** What the desk says on Slack. Each call is made once; see `call` for what it throws. */
export type SlackCalls = ReturnType<typeof createCalls>

/** How far back a post is looked for, in messages. */
const pageSize = 200
const mostPages = 20

/** The mark of the desk's posts in a message's metadata. */
const eventType = 'newsdesk_post'

export function createCalls(client: webApi.WebClient, clock: Clock, pace: (channel: string) => Promise<void>) {
  async function send(place: Place, message: Message, key: string): Promise<Receipt> {
    await pace(place.channel)
    const sent = await call(
      () =>
        client.chat.postMessage({
          channel: place.channel,
          ...(place.thread !== undefined && { thread_ts: place.thread }),
          ...message,
          ...quiet,
          metadata: mark(key),
        }),
      clock,
    )
    if (sent.ts === undefined) throw new Uncertain('Slack answered without saying which message it was.')
    return { place, message: sent.ts }
  }

  async function find(place: Place, key: string): Promise<Receipt | undefined> {
    let cursor: string | undefined
    for (let page = 0; page < mostPages; page += 1) {
      const paging = { channel: place.channel, limit: pageSize, include_all_metadata: true, ...(cursor && { cursor }) }
      const { thread } = place
      const found = await call<webApi.ConversationsHistoryResponse | webApi.ConversationsRepliesResponse>(
        () =>
          thread === undefined
            ? client.conversations.history(paging)
            : client.conversations.replies({ ...paging, ts: thread }),
        clock,
      )
      const message = found.messages?.find(({ metadata }) => keyOf(metadata) === key)
      if (message?.ts !== undefined) return { place, message: message.ts }
      cursor = found.response_metadata?.next_cursor
      if (!cursor) return undefined
    }
    return undefined
  }

  /** Posts what goes on in the thread, where it is not there yet. */
  async function goOn(
    { place, message }: Receipt,
    rest: readonly Message[],
    key: string,
    look: boolean,
  ): Promise<void> {
    const thread = { channel: place.channel, thread: place.thread ?? message }
    for (const [index, part] of rest.entries()) {
      const partKey = `${key}#${index + 2}`
      if (!(look && (await find(thread, partKey)))) await send(thread, part, partKey)
    }
  }

  /** Shows messages to one person alone, where they are: by the address that came with what they did, while it lasts. */
  async function whisper({ person, place, reply }: Asker, messages: readonly Message[]): Promise<void> {
    const { channel, thread } = place
    const inThread = thread === undefined ? {} : { thread_ts: thread }
    for (const message of messages) {
      if (reply !== undefined && (await answered(reply, { ...message, ...inThread }))) continue
      if (channel.startsWith('D') || channel === person)
        await call(() => client.chat.postMessage({ channel, ...inThread, ...message, ...quiet }), clock)
      else
        await call(() => client.chat.postEphemeral({ channel, ...inThread, user: person, ...message, ...plain }), clock)
    }
  }

  return {
    find,
    /** Opens a window in front of whoever has just done something. */
    async open(trigger: string, view: types.ModalView): Promise<void> {
      await call(() => client.views.open({ trigger_id: trigger, view }), clock)
    },
    do: <T>(attempt: () => Promise<T>) => call(attempt, clock),
    async post(place: Place, post: Post, key: string): Promise<Receipt> {
      const [first, ...rest] = renderPost(post)
      const receipt = await send(place, first, key)
      await goOn(receipt, rest, key, false)
      return receipt
    },
    async replace(receipt: Receipt, post: Post, key: string): Promise<void> {
      const [first, ...rest] = renderPost(post)
      const { place, message: ts } = receipt
      await call(
        () => client.chat.update({ channel: place.channel, ts, ...first, ...plain, metadata: mark(key) }),
        clock,
      )
      await goOn(receipt, rest, key, true)
    },
    async withdraw({ place, message: ts }: Receipt): Promise<void> {
      try {
        await call(() => client.chat.delete({ channel: place.channel, ts }), clock)
      } catch (error) {
        if (!(error instanceof Undeliverable && refusalCode(error.cause) === 'message_not_found')) throw error
      }
    },
    tell: (asker: Asker, said: string | Post) =>
      whisper(asker, typeof said === 'string' ? renderNotice(said) : renderPost(said)),
    whisper,
    /** Those briefings that stand in channels which everybody in the workspace may read. */
    async public(posted: readonly Posted[]): Promise<Posted[]> {
      const open = new Map<string, Promise<boolean>>()
      for (const { channel } of posted) open.set(channel, open.get(channel) ?? isPublic(client, channel, clock))
      const known = await Promise.all(posted.map(({ channel }) => open.get(channel)))
      return posted.filter((_, index) => known[index])
    },
  }
}

/** Nothing in a text is made a link or a mention, and nothing a preview. */
const plain = { parse: 'none', link_names: false } as const
const quiet = { ...plain, unfurl_links: false, unfurl_media: false } as const

function mark(key: string): types.MessageMetadata {
  return { event_type: eventType, event_payload: { key } }
}

function keyOf(metadata: { event_type?: string; event_payload?: object } | undefined): unknown {
  const { event_type, event_payload = {} } = metadata ?? {}
  return event_type === eventType && 'key' in event_payload ? event_payload.key : undefined
}

/** Slack's response URLs are good for half an hour and five messages. Gives whether this one still was. */
async function answered(reply: string, message: Message & { thread_ts?: string }): Promise<boolean> {
  try {
    const body = JSON.stringify({ response_type: 'ephemeral', replace_original: false, ...message })
    const headers = { 'content-type': 'application/json' }
    const response = await fetch(reply, { method: 'POST', headers, body, signal: AbortSignal.timeout(10_000) })
    return response.ok
  } catch {
    return false
  }
}

async function isPublic(client: webApi.WebClient, channel: string, clock: Clock): Promise<boolean> {
  try {
    const { channel: info } = await call(() => client.conversations.info({ channel }), clock)
    return info !== undefined && !info.is_private && !info.is_im && !info.is_mpim
  } catch {
    return false
  }
}
