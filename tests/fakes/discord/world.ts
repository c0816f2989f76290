import { ChannelType } from 'discord.js'
import type { Json } from '../json.ts'

export type Channel = {
  id: string
  name: string
  type: ChannelType
  /** Of a thread: the channel it is in. */
  parent?: string
  archived: boolean
  locked: boolean
  /** What the bot may not do there, by the name of its permission. */
  denied: readonly ('ViewChannel' | 'SendMessages' | 'CreatePublicThreads' | 'ReadMessageHistory')[]
}

export type Message = {
  id: string
  channel: string
  author: string
  /** Whether the bot wrote it. */
  own: boolean
  type: number
  content: string
  components: Json[]
  flags: number
  /** The one person that sees it; everybody, where it is not there. */
  only?: string
  /** Of an answer to an interaction that the bot has only promised so far. */
  loading: boolean
  replyTo?: string
  nonce?: string
  crossposted: boolean
  edits: number
}

export const people = { anna: '1443000000000000011', ben: '1443000000000000012', dora: '1443000000000000013' } as const

/** What a Discord server remembers: one guild, its channels and messages, and direct messages. */
export class World {
  readonly guild = '1443000000000000001'
  readonly bot = '1443000000000000002'
  readonly app = '1443000000000000003'
  readonly channels = new Map<string, Channel>()
  readonly messages: Message[] = []
  /** In milliseconds: how far its clock is ahead, so that what expires can. */
  ahead = 0
  #count = 1000n
  #waiting: (() => void)[] = []

  now(): number {
    return Date.now() + this.ahead
  }

  nextId(): string {
    this.#count += 1n
    return String(1443000000000000000n + this.#count)
  }

  channel(changes: Partial<Channel> = {}): Channel {
    const id = changes.id ?? this.nextId()
    const channel: Channel = {
      id,
      name: `c${id.slice(-4)}`,
      type: ChannelType.GuildText,
      archived: false,
      locked: false,
      denied: [],
      ...changes,
    }
    this.channels.set(id, channel)
    return channel
  }

  store(message: Partial<Message> & Pick<Message, 'channel' | 'author'>): Message {
    const stored: Message = {
      id: this.nextId(),
      own: message.author === this.bot,
      type: message.replyTo === undefined ? 0 : 19,
      content: '',
      components: [],
      flags: 0,
      loading: false,
      crossposted: false,
      edits: 0,
      ...message,
    }
    this.messages.push(stored)
    this.touch()
    return stored
  }

  remove(message: Message): void {
    this.messages.splice(this.messages.indexOf(message), 1)
    this.touch()
  }

  find(channel: string, id: string): Message | undefined {
    return this.messages.find((message) => message.channel === channel && message.id === id)
  }

  /** The bot's messages in a channel and its threads, oldest first: those that everybody sees, or those that one person does. */
  own(channel: string, seen: 'by everybody' | 'by one' = 'by everybody'): Message[] {
    return this.messages.filter(
      (message) =>
        message.own &&
        !message.loading &&
        (message.only !== undefined) === (seen === 'by one') &&
        (message.channel === channel || this.channels.get(message.channel)?.parent === channel),
    )
  }

  /** Whether a channel is one person's direct messages with the bot. */
  isDirect(channel: string): boolean {
    return this.channels.get(channel)?.type === ChannelType.DM
  }

  /** Says that something changed, to whoever waits in `until`. */
  touch() {
    const waiting = this.#waiting
    this.#waiting = []
    for (const wake of waiting) wake()
  }

  /** Waits until the check gives something, looking again whenever the world changes. */
  async until<T>(check: () => T | undefined | false): Promise<T> {
    for (;;) {
      const found = check()
      if (found !== undefined && found !== false) return found
      await new Promise<void>((resolve) => this.#waiting.push(resolve))
    }
  }
}
