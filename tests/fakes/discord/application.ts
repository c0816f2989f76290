import { type Fields, fields, type Json } from '../json.ts'
import type { Gateway } from './gateway.ts'
import { channelJson, userJson } from './json.ts'
import { Refused, type Route } from './refused.ts'
import type { World } from './world.ts'

/** What the bot may do in the guild: View Channel, Send Messages, Read Message History, Create Public Threads, Send Messages in Threads. */
const everything = (1n << 10n) | (1n << 11n) | (1n << 16n) | (1n << 35n) | (1n << 38n)

/** The application, its commands, and the servers that it is in. */
export class Application {
  /** By where they are registered: a guild's id, or "everywhere". */
  readonly commands = new Map<string, Fields[]>()
  /** The permissions of everybody in the guild. */
  permissions = everything
  readonly #world: World
  readonly #gateway: Gateway

  constructor(world: World, gateway: Gateway) {
    this.#world = world
    this.#gateway = gateway
  }

  routes(): Route[] {
    const { app, bot, guild, channels } = this.#world
    const world = this.#world
    return [
      {
        method: 'GET',
        path: /^\/gateway\/bot$/,
        call: () => ({
          url: this.#gateway.url,
          shards: this.#gateway.leastShards,
          session_start_limit: { total: 1000, remaining: 999, reset_after: 14_400_000, max_concurrency: 16 },
        }),
      },
      { method: 'GET', path: /^\/users\/@me$/, call: () => userJson(world, bot) },
      {
        method: 'GET',
        path: /^\/applications\/@me$/,
        call: () => ({ id: app, name: 'Newsdesk', flags: this.#gateway.contentGranted ? 1 << 19 : 0 }),
      },
      {
        method: 'GET',
        path: /^\/applications\/(\d+)(?:\/guilds\/(\d+))?\/commands$/,
        call: ({ path: [, where] }) => this.commands.get(this.#where(where)) ?? [],
      },
      {
        method: 'PUT',
        path: /^\/applications\/(\d+)(?:\/guilds\/(\d+))?\/commands$/,
        call: ({ path: [, where], list: commands }) => this.#register(this.#where(where), commands),
      },
      { method: 'GET', path: /^\/users\/@me\/guilds$/, call: () => [{ id: guild, name: 'Newsroom' }] },
      {
        method: 'GET',
        path: /^\/guilds\/(\d+)\/channels$/,
        call: () =>
          [...channels.values()]
            .filter(({ id, parent }) => parent === undefined && !world.isDirect(id))
            .map((one) => channelJson(world, one)),
      },
      {
        method: 'GET',
        path: /^\/guilds\/(\d+)\/roles$/,
        call: () => [{ id: guild, name: '@everyone', permissions: String(this.permissions), position: 0 }],
      },
      {
        method: 'GET',
        path: /^\/guilds\/(\d+)\/members\/(\d+)$/,
        call: () => ({ user: userJson(world, bot), roles: [] }),
      },
    ]
  }

  #where(guild: string | undefined): string {
    if (guild !== undefined && guild !== this.#world.guild) throw new Refused(403, 50001, 'Missing Access')
    return guild ?? 'everywhere'
  }

  #register(where: string, sent: Json[]): Json {
    const commands = sent.map((command) => ({
      id: this.#world.nextId(),
      application_id: this.#world.app,
      version: '1',
      type: 1,
      default_member_permissions: null,
      nsfw: false,
      ...fields(command),
    }))
    this.commands.set(where, commands)
    this.#world.touch()
    return commands
  }
}
