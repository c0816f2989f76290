import { ChannelType, type MessageFlags } from 'discord.js'
import { type Fields, fields, type Json, list, text } from '../json.ts'
import type { Gateway } from './gateway.ts'
import { channelJson, messageJson } from './json.ts'
import { refusal } from './limits.ts'
import { type Call, Refused, type Route, unknown } from './refused.ts'
import type { Channel, Message, World } from './world.ts'

const forums: readonly ChannelType[] = [ChannelType.GuildForum, ChannelType.GuildMedia]
const withThreads: readonly ChannelType[] = [ChannelType.GuildText, ChannelType.GuildAnnouncement]

/** Channels, threads and messages. */
export function messageRoutes(world: World, gateway: Gateway): Route[] {
  function channelOf(id: string | undefined): Channel {
    const channel = world.channels.get(id ?? '')
    if (!channel) throw unknown.channel()
    if (channel.denied.includes('ViewChannel')) throw new Refused(403, 50001, 'Missing Access')
    return channel
  }

  function messageOf(channel: string | undefined, id: string | undefined): Message {
    const message = world.find(channelOf(channel).id, id ?? '')
    if (!message || message.only !== undefined) throw unknown.message()
    return message
  }

  function checked(body: Fields): Fields {
    const fault = refusal(body)
    if (fault !== undefined) throw new Refused(400, fault === 'empty' ? 50006 : 50035, `Invalid Form Body: ${fault}`)
    return body
  }

  function write(channel: Channel, body: Fields): Message {
    const { components, flags, content, nonce } = checked(body)
    const replyTo = text(fields(body.message_reference).message_id)
    const message = world.store({
      channel: channel.id,
      author: world.bot,
      content: text(content),
      components: list(components),
      flags: Number(flags ?? 0),
      ...(replyTo === '' ? {} : { replyTo }),
      ...(nonce == null ? {} : { nonce: text(nonce) }),
    })
    gateway.message(messageJson(world, message))
    return message
  }

  function create({ path: [id], body }: Call): Json {
    const channel = channelOf(id)
    if (forums.includes(channel.type)) throw new Refused(400, 50008, 'Cannot send messages in a non-text channel')
    if (channel.denied.includes('SendMessages')) throw new Refused(403, 50013, 'Missing Permissions')
    if (channel.locked) throw new Refused(400, 160005, 'Thread is locked')
    const nonce = text(body.nonce)
    const sent =
      body.enforce_nonce === true && nonce !== ''
        ? world.messages.find((one) => one.channel === channel.id && one.nonce === nonce)
        : undefined
    if (sent) return messageJson(world, sent)
    if (channel.archived) reopen(channel)
    return messageJson(world, write(channel, body))
  }

  function reopen(channel: Channel): void {
    channel.archived = false
    gateway.dispatch('THREAD_UPDATE', channelJson(world, channel), 1)
  }

  function edit({ path: [channel, id], body }: Call): Json {
    const message = messageOf(channel, id)
    if (!message.own) throw new Refused(403, 50005, 'Cannot edit a message authored by another user')
    if (channelOf(channel).archived) throw new Refused(400, 50083, 'Thread is archived')
    return messageJson(world, changed(world, message, checked(body)))
  }

  function remove({ path: [channel, id] }: Call): Json {
    world.remove(messageOf(channel, id))
    return undefined
  }

  function history({ path: [id], query }: Call): Json {
    const channel = channelOf(id)
    const before = query.get('before')
    if (channel.denied.includes('ReadMessageHistory')) return []
    return world.messages
      .filter((one) => one.channel === channel.id && one.only === undefined)
      .filter((one) => before === null || BigInt(one.id) < BigInt(before))
      .reverse()
      .slice(0, Number(query.get('limit') ?? 50))
      .map((one) => messageJson(world, one))
  }

  function begin(id: string, parent: Channel, name: string): Channel {
    if (name.length < 1 || name.length > 100) throw new Refused(400, 50035, 'Invalid Form Body: name of 1 to 100')
    const type =
      parent.type === ChannelType.GuildAnnouncement ? ChannelType.AnnouncementThread : ChannelType.PublicThread
    const thread = world.channel({ id, name, type, parent: parent.id })
    gateway.dispatch('THREAD_CREATE', { ...channelJson(world, thread), newly_created: true }, 1)
    return thread
  }

  function beginOnMessage({ path: [channel, id], body }: Call): Json {
    const parent = channelOf(channel)
    if (!withThreads.includes(parent.type)) throw new Refused(400, 50024, 'Cannot execute action on this channel type')
    if (world.channels.has(id ?? ''))
      throw new Refused(400, 160004, 'A thread has already been created for this message')
    const message = messageOf(channel, id)
    if (parent.denied.includes('CreatePublicThreads')) throw new Refused(403, 50013, 'Missing Permissions')
    return channelJson(world, begin(message.id, parent, text(body.name)))
  }

  function beginInForum({ path: [channel], body }: Call): Json {
    const forum = channelOf(channel)
    if (!forums.includes(forum.type)) throw new Refused(400, 50024, 'Cannot execute action on this channel type')
    checked(fields(body.message))
    const thread = begin(world.nextId(), forum, text(body.name))
    const message = write(thread, fields(body.message))
    message.id = thread.id
    return { ...channelJson(world, thread), message: messageJson(world, message) }
  }

  function change({ path: [id], body }: Call): Json {
    const channel = channelOf(id)
    if (channel.locked) throw new Refused(403, 50013, 'Missing Permissions')
    if (body.archived === false) reopen(channel)
    return channelJson(world, channel)
  }

  function crosspost({ path: [channel, id] }: Call): Json {
    const message = messageOf(channel, id)
    if (channelOf(channel).type !== ChannelType.GuildAnnouncement)
      throw new Refused(400, 50024, 'Cannot execute action on this channel type')
    if (message.crossposted) throw new Refused(400, 40033, 'This message has already been crossposted')
    message.crossposted = true
    world.touch()
    return messageJson(world, message)
  }

  const id = '(\\d+)'
  const at = (path: string) => new RegExp(`^${path}$`)
  return [
    { method: 'GET', path: at(`/channels/${id}`), call: ({ path: [one] }) => channelJson(world, channelOf(one)) },
    { method: 'PATCH', path: at(`/channels/${id}`), call: change },
    { method: 'GET', path: at(`/channels/${id}/messages`), call: history },
    { method: 'POST', path: at(`/channels/${id}/messages`), call: create },
    {
      method: 'GET',
      path: at(`/channels/${id}/messages/${id}`),
      call: ({ path: [channel, one] }) => messageJson(world, messageOf(channel, one)),
    },
    { method: 'PATCH', path: at(`/channels/${id}/messages/${id}`), call: edit },
    { method: 'DELETE', path: at(`/channels/${id}/messages/${id}`), call: remove },
    { method: 'POST', path: at(`/channels/${id}/messages/${id}/threads`), call: beginOnMessage },
    { method: 'POST', path: at(`/channels/${id}/threads`), call: beginInForum },
    { method: 'POST', path: at(`/channels/${id}/messages/${id}/crosspost`), call: crosspost },
    {
      method: 'GET',
      path: at(`/guilds/${id}/threads/active`),
      call: () => ({
        threads: [...world.channels.values()]
          .filter(({ parent, archived }) => parent !== undefined && !archived)
          .map((one) => channelJson(world, one)),
        members: [],
      }),
    },
  ]
}

/** A message after an edit. Components of the second kind are there to stay. */
export function changed(world: World, message: Message, body: Fields): Message {
  const second: MessageFlags.IsComponentsV2 = 1 << 15
  if ((message.flags & second) !== 0 && (Number(body.flags ?? second) & second) === 0)
    throw new Refused(400, 50035, 'Invalid Form Body: the flag for components cannot be taken away')
  Object.assign(message, {
    content: text(body.content),
    components: list(body.components),
    flags: Number(body.flags ?? message.flags) | (message.flags & 64),
    // What was only promised so far is no edit when it comes.
    edits: message.edits + (message.loading ? 0 : 1),
    loading: false,
  })
  world.touch()
  return message
}
