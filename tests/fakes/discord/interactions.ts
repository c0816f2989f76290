import { InteractionResponseType, MessageFlags } from 'discord.js'
import { type Fields, fields, type Json, list, text } from '../json.ts'
import { messageJson } from './json.ts'
import { modalRefusal, refusal } from './limits.ts'
import { changed } from './messages.ts'
import { type Call, Refused, type Route, unknown } from './refused.ts'
import type { Message, World } from './world.ts'

/** What somebody did, and how the bot has answered so far. */
export type Interaction = {
  id: string
  token: string
  user: string
  channel: string
  /** When it was done, by the world's clock. */
  at: number
  /** The type of the first answer. */
  answered?: number
  /** The window or the choices that the bot answered with. */
  data?: Fields
  original?: Message
  /** Milliseconds until it was answered. */
  waited?: number
}

/** In milliseconds. */
const firstAnswerWithin = 3000
const tokenGoodFor = 15 * 60_000

/** Interactions and the answers to them, within Discord's times. */
export class Interactions {
  readonly all: Interaction[] = []
  readonly #world: World

  constructor(world: World) {
    this.#world = world
  }

  begin(user: string, channel: string): Interaction {
    const id = this.#world.nextId()
    const interaction = { id, token: `aW50ZXJhY3Rpb246${id}`, user, channel, at: this.#world.now() }
    this.all.push(interaction)
    return interaction
  }

  routes(): Route[] {
    const at = (rest: string) => new RegExp(`^/webhooks/(\\d+)/([\\w-]+)${rest}$`)
    return [
      { method: 'POST', path: /^\/interactions\/(\d+)\/([\w-]+)\/callback$/, call: (call) => this.#callback(call) },
      { method: 'POST', path: at(''), call: (call) => this.#follow(call) },
      { method: 'GET', path: at('/messages/@original'), call: (call) => this.#json(this.#original(call)) },
      {
        method: 'PATCH',
        path: at('/messages/@original'),
        call: (call) => this.#json(changed(this.#world, this.#original(call), checked(call.body))),
      },
      {
        method: 'DELETE',
        path: at('/messages/@original'),
        call: (call) => {
          const interaction = this.#known(call)
          this.#world.remove(this.#original(call))
          delete interaction.original
          return undefined
        },
      },
    ]
  }

  #json(message: Message): Json {
    return messageJson(this.#world, message)
  }

  #callback({ path: [id, token], body }: Call): Json {
    const interaction = this.all.find((one) => one.id === id && one.token === token)
    const now = this.#world.now()
    if (!interaction || now - interaction.at > firstAnswerWithin) throw unknown.interaction()
    if (interaction.answered !== undefined) throw new Refused(400, 40060, 'Interaction has already been acknowledged.')
    const [type, data] = [Number(body.type), fields(body.data)]
    const fault = this.#fault(type, data)
    if (fault !== undefined) throw new Refused(400, 50035, `Invalid Form Body: ${fault}`)
    interaction.answered = type
    interaction.waited = now - interaction.at
    interaction.data = data
    if (type === InteractionResponseType.DeferredChannelMessageWithSource)
      interaction.original = this.#store(interaction, { flags: Number(data.flags ?? 0) | 128 }, true)
    if (type === InteractionResponseType.ChannelMessageWithSource)
      interaction.original = this.#store(interaction, data, false)
    this.#world.touch()
    return undefined
  }

  #fault(type: number, data: Fields): string | undefined {
    switch (type) {
      case InteractionResponseType.ChannelMessageWithSource:
        return refusal(data)
      case InteractionResponseType.DeferredChannelMessageWithSource:
      case InteractionResponseType.DeferredMessageUpdate:
        return undefined
      case InteractionResponseType.ApplicationCommandAutocompleteResult: {
        const choices = list(data.choices).map(fields)
        const holds = (value: Json) => text(value).length >= 1 && text(value).length <= 100
        return choices.length <= 25 && choices.every(({ name, value }) => holds(name) && holds(value))
          ? undefined
          : 'choices: 25 at most, of 1 to 100'
      }
      case InteractionResponseType.Modal:
        return modalRefusal(data)
      default:
        return `type: ${type}`
    }
  }

  /** A further message; the first one after a promise takes its place, seen by whom the promise was. */
  #follow(call: Call): Json {
    const interaction = this.#known(call)
    const body = checked(call.body)
    const { original } = interaction
    if (original?.loading) return this.#json(changed(this.#world, original, body))
    return this.#json(this.#store(interaction, body, false))
  }

  #store({ user, channel }: Interaction, body: Fields, loading: boolean): Message {
    const flags = Number(body.flags ?? 0)
    return this.#world.store({
      channel,
      author: this.#world.bot,
      type: 20,
      content: text(body.content),
      components: list(body.components),
      flags,
      loading,
      ...((flags & MessageFlags.Ephemeral) !== 0 ? { only: user } : {}),
    })
  }

  #known({ path: [app, token] }: Call): Interaction {
    const interaction = this.all.find((one) => one.token === token)
    if (!interaction || app !== this.#world.app || interaction.answered === undefined) throw unknown.webhook()
    if (this.#world.now() - interaction.at > tokenGoodFor) throw new Refused(401, 50027, 'Invalid Webhook Token')
    return interaction
  }

  #original(call: Call): Message {
    const { original } = this.#known(call)
    if (!original) throw unknown.message()
    return original
  }
}

function checked(body: Fields): Fields {
  const fault = refusal(body)
  if (fault !== undefined) throw new Refused(400, 50035, `Invalid Form Body: ${fault}`)
  return body
}
