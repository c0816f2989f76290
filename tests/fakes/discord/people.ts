import { ApplicationCommandType, ComponentType, InteractionType } from 'discord.js'
import { type Fields, fields, type Json, list, text } from '../json.ts'
import type { Gateway } from './gateway.ts'
import type { Interaction, Interactions } from './interactions.ts'
import { channelJson, messageJson, userJson } from './json.ts'
import { type Message, people, type World } from './world.ts'

/** What somebody does with a command. */
type Command = {
  name: string
  options?: Fields[]
  type?: number
  target?: Message
  typing?: boolean
  /** What whoever gives it may do in the channel. */
  permissions?: bigint
}

/** The people of the server, and what they do. */
export class People {
  roles: string[] = []
  readonly #world: World
  readonly #gateway: Gateway
  readonly #interactions: Interactions

  constructor(world: World, gateway: Gateway, interactions: Interactions) {
    this.#world = world
    this.#gateway = gateway
    this.#interactions = interactions
  }

  /** Writes a message; `extra` goes into the event only. Gives a way to tell of it again. */
  say(
    channel: string,
    words: string,
    { user = people.anna, replyTo, extra = {} }: { user?: string; replyTo?: string; extra?: Fields } = {},
  ) {
    const place = this.#world.channels.get(channel)
    if (place?.archived) {
      place.archived = false
      this.#gateway.dispatch('THREAD_UPDATE', channelJson(this.#world, place), 1)
    }
    const message = this.#world.store({
      channel,
      author: user,
      content: words,
      ...(replyTo === undefined ? {} : { replyTo }),
    })
    const event = { ...messageJson(this.#world, message), ...extra }
    const deliver = () => this.#gateway.message(event)
    deliver()
    return { message, deliver }
  }

  /** Uses a command. Gives whether the bot answered in time. */
  async command(channel: string, command: Command, user: string = people.anna): Promise<boolean> {
    return (await this.#answered(this.#begin(channel, user, command))) !== undefined
  }

  /** What is offered while somebody types into an option. */
  async choices(channel: string, command: Command, user: string = people.anna): Promise<Fields[]> {
    const interaction = this.#begin(channel, user, { ...command, typing: true })
    await this.#answered(interaction)
    return list(interaction.data?.choices).map(fields)
  }

  /** Presses the button in a message that does this. Gives the window that opened, if one did. */
  async press(message: Message, does: string, user: string = people.anna): Promise<Fields | undefined> {
    const button = buttonsIn(message.components).find(({ custom_id }) => text(custom_id).startsWith(`${does} `))
    if (!button) throw new Error(`There is no button ${does} in the message ${message.id}.`)
    const interaction = this.#interactions.begin(user, message.channel)
    this.#tell(interaction, InteractionType.MessageComponent, {
      data: { component_type: ComponentType.Button, custom_id: button.custom_id },
      message: messageJson(this.#world, message),
    })
    await this.#answered(interaction)
    return interaction.answered === 9 ? interaction.data : undefined
  }

  /** Sends a window off with one text in its first input. */
  async submit(message: Message, window: Fields, words: string, user: string = people.anna): Promise<boolean> {
    const [label] = list(window.components).map(fields)
    const input = fields(label?.component)
    const interaction = this.#interactions.begin(user, message.channel)
    this.#tell(interaction, InteractionType.ModalSubmit, {
      data: {
        custom_id: window.custom_id,
        components: [{ type: 18, id: 1, component: { type: 4, id: 2, custom_id: input.custom_id, value: words } }],
      },
      message: messageJson(this.#world, message),
    })
    return (await this.#answered(interaction)) !== undefined
  }

  #begin(
    channel: string,
    user: string,
    { name, options = [], type = 1, target, typing = false, permissions = 0n }: Command,
  ): Interaction {
    const interaction = this.#interactions.begin(user, channel)
    const resolved = target ? { messages: { [target.id]: messageJson(this.#world, target) } } : undefined
    const kind = typing ? InteractionType.ApplicationCommandAutocomplete : InteractionType.ApplicationCommand
    const data = {
      id: '1443000000000000900',
      name,
      type,
      ...(type === ApplicationCommandType.ChatInput ? { options } : {}),
      ...(target ? { target_id: target.id, resolved } : {}),
    }
    this.#tell(interaction, kind, { data }, permissions)
    return interaction
  }

  #tell({ id, token, user, channel }: Interaction, type: number, rest: Fields, permissions = 0n) {
    const place = this.#world.channels.get(channel)
    const direct = this.#world.isDirect(channel)
    const who = userJson(this.#world, user)
    this.#gateway.dispatch('INTERACTION_CREATE', {
      id,
      application_id: this.#world.app,
      type,
      token,
      version: 1,
      channel_id: channel,
      ...(place ? { channel: channelJson(this.#world, place) } : {}),
      ...(direct
        ? { user: who, context: 1 }
        : {
            guild_id: this.#world.guild,
            member: { user: who, roles: this.roles, permissions: String(permissions) },
            context: 0,
          }),
      authorizing_integration_owners: {},
      entitlements: [],
      locale: 'en-GB',
      app_permissions: '0',
      ...rest,
    })
  }

  /** The type of the first answer; nothing when Discord waited for it too long. */
  async #answered(interaction: Interaction): Promise<number | undefined> {
    let late = false
    const timer = setTimeout(() => {
      late = true
      this.#world.touch()
    }, 3000)
    const overdue = () => late || this.#world.now() - interaction.at > 3000
    const answer = await this.#world.until(() => interaction.answered ?? (overdue() && 0))
    clearTimeout(timer)
    return answer === 0 ? undefined : answer
  }
}

function buttonsIn(components: Json[]): Fields[] {
  return components
    .map(fields)
    .flatMap((one) => (one.type === ComponentType.Button ? [one] : buttonsIn(list(one.components))))
}
