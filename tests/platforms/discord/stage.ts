import { ChannelType, PermissionFlagsBits } from 'discord.js'
import { createDiscord, type DiscordConfig } from '../../../src/platforms/discord/discord.ts'
import type { Fault } from '../../fakes/discord/faults.ts'
import { channelJson, messageJson } from '../../fakes/discord/json.ts'
import { aliveIn, readable } from '../../fakes/discord/markdown.ts'
import { FakeDiscord, token } from '../../fakes/discord/server.ts'
import { type Channel, type Message, people } from '../../fakes/discord/world.ts'
import type { ManagingStage, Seen, Trouble } from '../stage.ts'

const faultOf: Record<NonNullable<Trouble>, Fault> = {
  'rate limit': 'limited',
  failure: 'failed',
  'failure after': 'failed-after',
  lost: 'dropped',
  'lost after': 'dropped-after',
}

/** Discord as a stage. */
export async function discordStage(
  change: Partial<DiscordConfig> = {},
): Promise<ManagingStage & { discord: FakeDiscord; open(changes?: Partial<Channel>): string }> {
  const discord = await FakeDiscord.start()
  const { world, gateway } = discord
  const directs = new Map<string, string>()

  /** Makes a channel, and tells the bot of it. */
  function open(changes: Partial<Channel> = {}): string {
    const channel = world.channel(changes)
    if (channel.type !== ChannelType.DM) gateway.dispatch('CHANNEL_CREATE', channelJson(world, channel), 1)
    return channel.id
  }

  function original({ id }: Seen): Message {
    const message = world.messages.find((one) => one.id === id)
    if (!message) throw new Error(`There is no message ${id}.`)
    return message
  }

  /** The thread of a message; a person begins it where there is none. */
  function threadOn(channel: string, thread: string): string {
    if (!world.channels.has(thread)) {
      const begun = world.channel({ id: thread, parent: channel, type: ChannelType.PublicThread })
      gateway.dispatch('THREAD_CREATE', channelJson(world, begun), 1)
    }
    return thread
  }

  function seen(message: Message): Seen {
    const place = world.channels.get(message.channel)
    const words = readable(message)
    return {
      id: message.id,
      channel: place?.parent ?? message.channel,
      ...(place?.parent !== undefined && { thread: message.channel }),
      text: words,
      refusal: words.includes('Not in the article'),
      edited: message.edits > 0,
    }
  }

  return {
    discord,
    open,
    connect({ clock, log }) {
      const config = { token, apiBase: discord.url, shards: 1, messageContent: true, crossposts: false, ...change }
      return createDiscord(config, { clock, log, perSecond: Number.POSITIVE_INFINITY })
    },
    channel: () => open(),
    direct(person) {
      const id = directs.get(person) ?? open({ type: ChannelType.DM })
      directs.set(person, id)
      return id
    },
    brief: (channel, what) => discord.people.command(channel, { name: 'brief', options: filled({ article: what }) }),
    ask: (channel, question) => discord.people.command(channel, { name: 'ask', options: filled({ question }) }),
    async manage(channel, { verb, which = '', fields }, mayManage = true) {
      const { people: folk } = discord
      const permissions = mayManage ? PermissionFlagsBits.ManageChannels : 0n
      const options = [{ name: verb, type: 1, options: filled({ which, ...fields }) }]
      return folk.command(channel, { name: 'newsdesk', options, permissions })
    },
    async say(channel, words, { to, thread } = {}) {
      const mention = to === 'desk' ? `<@${world.bot}> ` : to === 'colleague' ? `<@${people.ben}> ` : ''
      const place = thread === undefined ? channel : threadOn(channel, thread)
      const { message, deliver } = discord.people.say(place, mention + words)
      return { id: message.id, acknowledged: true, redeliver: async () => deliver() }
    },
    async noise(channel, thread) {
      const place = threadOn(channel, thread)
      const words = `<@${world.bot}> What happened here?`
      const { message } = discord.people.say(place, words, { extra: { type: 7 } })
      discord.people.say(place, words, { extra: { webhook_id: '1443000000000000077' } })
      discord.people.say(place, words, { user: '1443000000000000099' })
      gateway.message(messageJson(world, { ...message, id: world.nextId(), author: world.bot }))
      gateway.dispatch('MESSAGE_UPDATE', messageJson(world, { ...message, edits: 1 }), 512)
      gateway.dispatch('MESSAGE_DELETE', { id: message.id, channel_id: place, guild_id: world.guild }, 512)
    },
    async evidence(message) {
      await discord.people.press(original(message), 'evidence')
    },
    async askInWindow(message, question) {
      const window = await discord.people.press(original(message), 'ask')
      if (!window) throw new Error('No window opened.')
      await discord.people.submit(original(message), window, question)
    },
    posts: (channel) => world.own(channel).map(seen),
    // Where the answer to a command stands is no news to anybody.
    whispers: (channel) =>
      world
        .own(channel, 'by one')
        .map(readable)
        .filter((words) => !words.startsWith('Answered: ')),
    alive: (message) => aliveIn(original(message)),
    until: (check) => world.until(check),
    trouble(next) {
      discord.faults = (call) => {
        if (!/ \/(?:channels|webhooks|interactions)\//.test(call)) return undefined
        const trouble = next()
        return trouble && faultOf[trouble]
      }
    },
    cut: () => gateway.cut(),
    // Discord acknowledges nothing and delivers nothing again, but for what a resumed session missed.
    redeliverMissed: async () => {},
    refused: () => [...discord.refused, ...discord.violations()].map(({ call, error }) => `${call}: ${error}`),
    close: () => discord.stop(),
  }
}

/** Options as Discord sends them, those that were left empty left out. */
export function filled(options: Record<string, string | boolean>) {
  return Object.entries(options)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => ({ name, type: typeof value === 'string' ? 3 : 5, value }))
}
