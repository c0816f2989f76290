import { GatewayCloseCodes, GatewayIntentBits, GatewayOpcodes } from 'discord.js'
import type { WebSocket } from 'ws'
import { type Fields, fields, type Json, list, parse, text } from '../json.ts'
import { channelJson, userJson } from './json.ts'
import type { World } from './world.ts'

type Event = { t: string; s: number; d: Fields }
type Session = {
  id: string
  shard: number
  intents: number
  seq: number
  events: Event[]
  socket?: WebSocket | undefined
}

/** How the bot hears of what happens: sessions that outlive their sockets, and replay what was missed. */
export class Gateway {
  token: string
  url = ''
  /** In milliseconds. */
  heartbeatInterval = 41_250
  /** Whether it answers heartbeats. */
  acknowledges = true
  /** Whether the Message Content intent is granted to the bot. */
  contentGranted = true
  /** How many shards it wants at least. */
  leastShards = 1
  /** Closes the next socket with this code, as soon as it identifies. */
  refuseWith: number | undefined
  /** What came, in order: "identify", "resume", "heartbeat". */
  readonly heard: string[] = []
  /** The last identify. */
  identified: Fields = {}
  readonly #world: World
  readonly #sessions = new Map<string, Session>()
  readonly #bySocket = new Map<WebSocket, Session>()

  constructor(world: World, token: string) {
    this.#world = world
    this.token = token
  }

  /** Whether a session's socket is there. */
  get connected(): boolean {
    return this.#bySocket.size > 0
  }

  connect(socket: WebSocket) {
    socket.on('message', (data) => this.#receive(socket, fields(parse(String(data)))))
    socket.on('close', () => {
      const session = this.#bySocket.get(socket)
      this.#bySocket.delete(socket)
      if (session?.socket === socket) session.socket = undefined
      this.#world.touch()
    })
    this.#send(socket, { op: GatewayOpcodes.Hello, d: { heartbeat_interval: this.heartbeatInterval } })
  }

  /** Tells of an event, in as far as each session asked for it; what a session misses is kept for it. */
  dispatch(t: string, d: Fields, needs = 0, told: (session: Session) => Fields = () => d) {
    for (const session of this.#sessions.values()) {
      if (needs !== 0 && (session.intents & needs) === 0) continue
      if (text(d.guild_id) === '' && session.shard !== 0) continue
      session.seq += 1
      const event = { t, s: session.seq, d: told(session) }
      session.events.push(event)
      if (session.socket) this.#send(session.socket, { op: GatewayOpcodes.Dispatch, ...event })
    }
  }

  /** Tells of a message. Without the intent, its words are kept back unless they are for the bot. */
  message(d: Fields) {
    const { bot } = this.#world
    const direct = d.guild_id === undefined
    const forBot = direct || text(fields(d.author).id) === bot || list(d.mentions).some((one) => fields(one).id === bot)
    const needs = direct ? GatewayIntentBits.DirectMessages : GatewayIntentBits.GuildMessages
    this.dispatch('MESSAGE_CREATE', d, needs, ({ intents }) =>
      forBot || (intents & GatewayIntentBits.MessageContent) !== 0
        ? d
        : { ...d, content: '', components: [], embeds: [] },
    )
  }

  /** Breaks the sockets without a word. */
  cut() {
    for (const socket of this.#bySocket.keys()) socket.terminate()
  }

  /** Asks to reconnect (op 7). */
  askToReconnect() {
    for (const socket of this.#bySocket.keys()) this.#send(socket, { op: GatewayOpcodes.Reconnect, d: null })
  }

  /** Declares the sessions invalid (op 9), for good or to be resumed. */
  invalidate(resumable: boolean) {
    for (const [socket, session] of this.#bySocket) {
      if (!resumable) this.#sessions.delete(session.id)
      this.#send(socket, { op: GatewayOpcodes.InvalidSession, d: resumable })
    }
  }

  close(code: number) {
    for (const socket of this.#bySocket.keys()) socket.close(code)
  }

  #receive(socket: WebSocket, { op, d }: Fields) {
    const data = fields(d)
    if (op === GatewayOpcodes.Heartbeat) {
      this.heard.push('heartbeat')
      if (this.acknowledges) this.#send(socket, { op: GatewayOpcodes.HeartbeatAck })
    } else if (op === GatewayOpcodes.Identify) this.#identify(socket, data)
    else if (op === GatewayOpcodes.Resume) this.#resume(socket, data)
    else socket.close(GatewayCloseCodes.UnknownOpcode)
    this.#world.touch()
  }

  #identify(socket: WebSocket, data: Fields) {
    this.heard.push('identify')
    this.identified = data
    const [shard = 0, shards = 1] = list(data.shard).map(Number)
    const intents = Number(data.intents)
    const privileged = GatewayIntentBits.GuildMembers | GatewayIntentBits.GuildPresences
    const granted = this.contentGranted ? GatewayIntentBits.MessageContent : 0
    const refusal =
      this.refuseWith ??
      (text(data.token) !== this.token
        ? GatewayCloseCodes.AuthenticationFailed
        : (intents & (privileged | (GatewayIntentBits.MessageContent & ~granted))) !== 0
          ? GatewayCloseCodes.DisallowedIntents
          : shards < this.leastShards
            ? GatewayCloseCodes.ShardingRequired
            : shard >= shards
              ? GatewayCloseCodes.InvalidShard
              : undefined)
    if (refusal !== undefined) {
      socket.close(refusal)
      return
    }
    for (const [id, one] of this.#sessions) if (one.shard === shard && !one.socket) this.#sessions.delete(id)
    const session: Session = { id: `session-${this.#world.nextId()}`, shard, intents, seq: 0, events: [], socket }
    this.#sessions.set(session.id, session)
    this.#bySocket.set(socket, session)
    this.#greet(session, shards)
  }

  #greet(session: Session, shards: number) {
    const { bot, app, guild, channels } = this.#world
    const tell = (t: string, d: Fields) => {
      session.seq += 1
      const event = { t, s: session.seq, d }
      session.events.push(event)
      if (session.socket) this.#send(session.socket, { op: GatewayOpcodes.Dispatch, ...event })
    }
    const ours = Number((BigInt(guild) >> 22n) % BigInt(shards)) === session.shard
    tell('READY', {
      v: 10,
      user: userJson(this.#world, bot),
      guilds: ours ? [{ id: guild, unavailable: true }] : [],
      session_id: session.id,
      resume_gateway_url: this.url,
      shard: [session.shard, shards],
      application: { id: app, flags: this.contentGranted ? 1 << 19 : 0 },
    })
    if (!ours) return
    const all = [...channels.values()].filter(({ id }) => !this.#world.isDirect(id))
    tell('GUILD_CREATE', {
      id: guild,
      name: 'Newsroom',
      owner_id: '1443000000000000011',
      large: false,
      member_count: 3,
      channels: all.filter(({ parent }) => parent === undefined).map((one) => channelJson(this.#world, one)),
      threads: all
        .filter(({ parent, archived }) => parent !== undefined && !archived)
        .map((one) => channelJson(this.#world, one)),
      roles: [],
      members: [],
      emojis: [],
      stickers: [],
      presences: [],
      voice_states: [],
      stage_instances: [],
      guild_scheduled_events: [],
      soundboard_sounds: [],
      features: [],
    })
  }

  #resume(socket: WebSocket, { token, session_id, seq }: Fields) {
    this.heard.push('resume')
    const session = this.#sessions.get(text(session_id))
    if (!session || text(token) !== this.token) {
      this.#send(socket, { op: GatewayOpcodes.InvalidSession, d: false })
      return
    }
    session.socket = socket
    this.#bySocket.set(socket, session)
    for (const event of session.events.filter(({ s }) => s > Number(seq)))
      this.#send(socket, { op: GatewayOpcodes.Dispatch, ...event })
    session.seq += 1
    this.#send(socket, { op: GatewayOpcodes.Dispatch, t: 'RESUMED', s: session.seq, d: {} })
  }

  #send(socket: WebSocket, payload: { [name: string]: Json }) {
    socket.send(JSON.stringify({ d: null, s: null, t: null, ...payload }))
  }
}
