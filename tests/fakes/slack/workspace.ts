import { type Fields, type Json, shown } from './json.ts'

export type Message = {
  ts: string
  channel: string
  user: string
  /** Whether the app wrote it. */
  own: boolean
  text: string
  blocks: Json[]
  thread?: string
  metadata?: Json
  edits: number
}

/** What one person alone sees: an ephemeral message. */
export type Whisper = { channel: string; user: string; text: string; blocks: Json[]; thread?: string }

export type Channel = {
  id: string
  name: string
  kind: 'channel' | 'im'
  member: boolean
  archived: boolean
  private: boolean
}

/** One workspace's state: what a Slack server remembers. Time is counted, never read. */
export class Workspace {
  readonly team = 'T0NEWS'
  readonly bot = { user: 'U0DESK', id: 'B0DESK' }
  readonly channels = new Map<string, Channel>()
  readonly messages: Message[] = []
  readonly whispers: Whisper[] = []
  /** Open modals by id, and the Home tab by `home:` and its person. */
  readonly views = new Map<string, Fields>()
  #count = 0
  #waiting: (() => void)[] = []

  channel(id: string, changes: Partial<Channel> = {}): Channel {
    const known = this.channels.get(id)
    const channel = {
      id,
      name: id.toLowerCase(),
      kind: id.startsWith('D') ? ('im' as const) : ('channel' as const),
      member: true,
      archived: false,
      private: false,
      ...known,
      ...changes,
    }
    this.channels.set(id, channel)
    return channel
  }

  /** A number that was not given before. */
  count(): number {
    this.#count += 1
    return this.#count
  }

  nextTs(): string {
    return `1764000000.${String(this.count()).padStart(6, '0')}`
  }

  store(message: Omit<Message, 'ts' | 'edits'>): Message {
    const stored = { ...message, ts: this.nextTs(), edits: 0 }
    this.messages.push(stored)
    this.touch()
    return stored
  }

  find(channel: string, ts: string): Message | undefined {
    return this.messages.find((message) => message.channel === channel && message.ts === ts)
  }

  /** The app's own messages of a channel, oldest first; with a thread, those in it. */
  own(channel: string, thread?: string): Message[] {
    return this.messages.filter(
      (message) => message.own && message.channel === channel && (thread === undefined || message.thread === thread),
    )
  }

  /** Says that something changed, to whoever waits in `until`. */
  touch() {
    const waiting = this.#waiting
    this.#waiting = []
    for (const wake of waiting) wake()
  }

  /** Waits until the check gives something, looking again whenever the workspace changes. */
  async until<T>(check: () => T | undefined | false): Promise<T> {
    for (;;) {
      const found = check()
      if (found !== undefined && found !== false) return found
      await new Promise<void>((resolve) => this.#waiting.push(resolve))
    }
  }
}

/** All that a reader sees of a message, as one string. */
export function readable(message: { blocks: Json[]; text: string }): string {
  return message.blocks.length > 0 ? shown(message.blocks).join(' ') : message.text
}
