import { type Fields, fields, type Json, list, text } from './json.ts'
import { refusal, viewRefusal } from './limits.ts'
import type { Message, Workspace } from './workspace.ts'

/** A call that Slack refuses, by its error code. */
export class Refused extends Error {}

type Method = (params: Fields) => Fields

/** The Web API's methods that a bot of this kind calls. Each gives the fields of the answer or throws `Refused`. */
export function webApi(workspace: Workspace, triggers: Set<string>): Map<string, { scope?: string; call: Method }> {
  return new Map<string, { scope?: string; call: Method }>([
    [
      'auth.test',
      {
        call: () => ({
          team: 'Newsroom',
          team_id: workspace.team,
          user: 'newsdesk',
          user_id: workspace.bot.user,
          bot_id: workspace.bot.id,
          url: 'https://newsroom.slack.com/',
        }),
      },
    ],
    ['chat.postMessage', { scope: 'chat:write', call: postMessage }],
    ['chat.update', { scope: 'chat:write', call: update }],
    ['chat.delete', { scope: 'chat:write', call: remove }],
    ['chat.postEphemeral', { scope: 'chat:write', call: postEphemeral }],
    ['conversations.history', { scope: 'channels:history', call: history }],
    ['conversations.replies', { scope: 'channels:history', call: replies }],
    [
      'conversations.info',
      { scope: 'channels:read', call: (params) => ({ channel: channelInfo(channelOf(params).id) }) },
    ],
    [
      'users.conversations',
      {
        scope: 'channels:read',
        call: () => ({
          channels: [...workspace.channels.values()].filter(({ member }) => member).map(({ id }) => channelInfo(id)),
        }),
      },
    ],
    ['views.open', { call: openView }],
    ['views.publish', { call: publishView }],
  ])

  function channelOf(params: Fields) {
    const channel = workspace.channels.get(text(params.channel))
    if (!channel) throw new Refused('channel_not_found')
    return channel
  }

  function writable(params: Fields) {
    const channel = channelOf(params)
    if (channel.archived) throw new Refused('is_archived')
    if (!channel.member) throw new Refused('not_in_channel')
    const fault = refusal(params)
    if (fault) throw new Refused(fault)
    return channel.id
  }

  function channelInfo(id: string): Fields {
    const { name, kind, member, archived, private: is_private } = workspace.channel(id)
    return { id, name, is_im: kind === 'im', is_member: member, is_archived: archived, is_private }
  }

  function postMessage(params: Fields): Fields {
    const channel = writable(params)
    const message = workspace.store({
      channel,
      user: workspace.bot.user,
      own: true,
      text: text(params.text),
      blocks: list(params.blocks),
      ...(params.thread_ts === undefined ? {} : { thread: text(params.thread_ts) }),
      metadata: params.metadata,
    })
    return { channel, ts: message.ts, message: asJson(message) }
  }

  function update(params: Fields): Fields {
    const channel = writable(params)
    const message = workspace.find(channel, text(params.ts))
    if (!message) throw new Refused('message_not_found')
    if (!message.own) throw new Refused('cant_update_message')
    Object.assign(message, { text: text(params.text), blocks: list(params.blocks), edits: message.edits + 1 })
    if (params.metadata !== undefined) message.metadata = params.metadata
    workspace.touch()
    return { channel, ts: message.ts, text: message.text }
  }

  function remove(params: Fields): Fields {
    const message = workspace.find(channelOf(params).id, text(params.ts))
    if (!message) throw new Refused('message_not_found')
    if (!message.own) throw new Refused('cant_delete_message')
    workspace.messages.splice(workspace.messages.indexOf(message), 1)
    workspace.touch()
    return { channel: message.channel, ts: message.ts }
  }

  function postEphemeral(params: Fields): Fields {
    const channel = writable(params)
    if (text(params.user) === '') throw new Refused('user_not_found')
    workspace.whispers.push({
      channel,
      user: text(params.user),
      text: text(params.text),
      blocks: list(params.blocks),
      ...(params.thread_ts === undefined ? {} : { thread: text(params.thread_ts) }),
    })
    workspace.touch()
    return { message_ts: workspace.nextTs() }
  }

  function history(params: Fields): Fields {
    const { id, member } = channelOf(params)
    if (!member) throw new Refused('not_in_channel')
    return page(
      params,
      workspace.messages.filter(({ channel, thread }) => channel === id && thread === undefined).reverse(),
    )
  }

  function replies(params: Fields): Fields {
    const { id } = channelOf(params)
    const root = text(params.ts)
    if (!workspace.find(id, root)) throw new Refused('thread_not_found')
    return page(
      params,
      workspace.messages.filter(({ channel, ts, thread }) => channel === id && (ts === root || thread === root)),
    )
  }

  function page(params: Fields, messages: Message[]): Fields {
    const size = Math.min(Number(params.limit ?? 100), 1000)
    const from = Number(text(params.cursor) || 0)
    const next = from + size < messages.length ? String(from + size) : ''
    const whole = params.include_all_metadata === true || params.include_all_metadata === 'true'
    return {
      messages: messages
        .slice(from, from + size)
        .map((message) => (whole ? asJson(message) : { ...asJson(message), metadata: undefined })),
      has_more: next !== '',
      response_metadata: { next_cursor: next },
    }
  }

  function openView(params: Fields): Fields {
    if (!triggers.delete(text(params.trigger_id))) throw new Refused('expired_trigger_id')
    return keep(`V${workspace.count()}`, fields(params.view))
  }

  function publishView(params: Fields): Fields {
    return keep(`home:${text(params.user_id)}`, fields(params.view))
  }

  function keep(id: string, view: Fields): Fields {
    const fault = viewRefusal(view)
    if (fault) throw new Refused(fault)
    workspace.views.set(id, { ...view, id })
    workspace.touch()
    return { view: { ...view, id } }
  }
}

/** A message as Slack's answers and events carry it. */
export function asJson(message: Message): Fields {
  const own: Fields = message.own ? { bot_id: 'B0DESK', app_id: 'A0DESK' } : {}
  const blocks: Json = message.blocks.length > 0 ? message.blocks : undefined
  return {
    type: 'message',
    ts: message.ts,
    user: message.user,
    text: message.text,
    ...own,
    ...(blocks ? { blocks } : {}),
    ...(message.thread === undefined ? {} : { thread_ts: message.thread }),
    ...(message.metadata === undefined ? {} : { metadata: message.metadata }),
  }
}
