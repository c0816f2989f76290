import { asJson } from './api.ts'
import type { Delivery } from './delivery.ts'
import { type Fields, fields, type Json, list, text } from './json.ts'
import type { Message, Workspace } from './workspace.ts'

/** An event as it was sent, so that it can be sent again. */
export type Sent = { message: Message; events: Fields[]; acknowledged: boolean }

/** The people of the workspace. What they do resolves when the app has acknowledged it, or has not. */
export class People {
  readonly #workspace: Workspace
  readonly #delivery: Delivery
  readonly #triggers: Set<string>
  readonly #url: () => string
  readonly #askers = new Map<string, { channel: string; user: string }>()

  constructor(workspace: Workspace, delivery: Delivery, triggers: Set<string>, url: () => string) {
    this.#workspace = workspace
    this.#delivery = delivery
    this.#triggers = triggers
    this.#url = url
  }

  /** Who may be answered under a response URL's path. */
  asker(path: string): { channel: string; user: string } | undefined {
    return this.#askers.get(path)
  }

  /** Writes a message, of which the app gets an event, and a second one where it is mentioned. */
  async say(channel: string, user: string, words: string, extra: Fields = {}): Promise<Sent> {
    const { kind, member } = this.#workspace.channel(channel)
    const message = this.#workspace.store({
      channel,
      user,
      own: false,
      text: words,
      blocks: [],
      ...(extra.thread_ts === undefined ? {} : { thread: text(extra.thread_ts) }),
    })
    const event = { ...asJson(message), channel, channel_type: kind, event_ts: message.ts, ...extra }
    const events = member ? [this.envelope(event)] : []
    if (kind !== 'im' && words.includes(`<@${this.#workspace.bot.user}>`)) {
      events.push(this.envelope({ ...event, type: 'app_mention', channel_type: undefined }))
    }
    return { message, events, acknowledged: await this.deliver(events) }
  }

  /** Sends events, again if they were sent before. */
  async deliver(events: Fields[]): Promise<boolean> {
    const answers = await Promise.all(events.map((event) => this.#delivery.send('events_api', event)))
    return answers.every(Boolean)
  }

  envelope(event: Fields): Fields {
    const { team } = this.#workspace
    return {
      type: 'event_callback',
      team_id: team,
      api_app_id: 'A0DESK',
      event,
      event_id: `Ev${this.#workspace.count()}`,
      event_time: 1764000000,
      authorizations: [
        { team_id: team, user_id: this.#workspace.bot.user, is_bot: true, is_enterprise_install: false },
      ],
    }
  }

  command(channel: string, user: string, command: string, words: string): Promise<boolean> {
    const { name } = this.#workspace.channel(channel)
    return this.#delivery.send('slash_commands', {
      command,
      text: words,
      channel_id: channel,
      channel_name: name,
      user_id: user,
      user_name: user.toLowerCase(),
      team_id: this.#workspace.team,
      api_app_id: 'A0DESK',
      is_enterprise_install: 'false',
      ...this.#interaction(channel, user),
    })
  }

  /** Presses the button of that action in a message, or the first of a pair of feedback buttons. */
  press(message: Message, user: string, action: string): Promise<boolean> {
    const elements = message.blocks.flatMap((block) => list(fields(block).elements)).map(fields)
    const button = elements.find(({ action_id }) => action_id === action)
    if (!button) throw new Error(`There is no button ${action} in the message ${message.ts}.`)
    const value = button.value ?? fields(button.positive_button).value
    return this.#delivery.send('interactive', {
      type: 'block_actions',
      ...this.#person(user),
      channel: { id: message.channel, name: this.#workspace.channel(message.channel).name },
      container: { type: 'message', message_ts: message.ts, channel_id: message.channel },
      message: asJson(message),
      actions: [{ ...button, value, type: button.type, action_id: action, action_ts: this.#workspace.nextTs() }],
      ...this.#interaction(message.channel, user),
    })
  }

  /** Sends a modal off with a text in each of its first inputs, as many as there are texts. */
  submit(view: Fields, user: string, ...words: string[]): Promise<boolean> {
    const inputs = list(view.blocks)
      .map(fields)
      .filter(({ type }) => type === 'input')
    const values: Fields = Object.fromEntries(
      inputs.map(({ block_id, element }, index) => {
        const value = words[index] ?? null
        return [text(block_id), { [text(fields(element).action_id)]: { type: 'plain_text_input', value } }]
      }),
    )
    return this.#delivery.send('interactive', {
      type: 'view_submission',
      ...this.#person(user),
      trigger_id: this.#trigger(),
      view: { ...view, team_id: this.#workspace.team, state: { values } },
      response_urls: [],
    })
  }

  /** Uses a shortcut on a message. */
  shortcut(message: Message, user: string, callback: string): Promise<boolean> {
    return this.#delivery.send('interactive', {
      type: 'message_action',
      callback_id: callback,
      ...this.#person(user),
      message: asJson(message),
      message_ts: message.ts,
      channel: { id: message.channel, name: this.#workspace.channel(message.channel).name },
      ...this.#interaction(message.channel, user),
    })
  }

  openHome(user: string): Promise<boolean> {
    return this.deliver([
      this.envelope({
        type: 'app_home_opened',
        user,
        channel: `D${user}`,
        tab: 'home',
        event_ts: this.#workspace.nextTs(),
      }),
    ])
  }

  #person(user: string): Fields {
    const { team } = this.#workspace
    return {
      user: { id: user, username: user.toLowerCase(), team_id: team },
      team: { id: team, domain: 'newsroom' },
      api_app_id: 'A0DESK',
      token: 'x',
    }
  }

  #interaction(channel: string, user: string): { [name: string]: Json } {
    const path = `/response/${this.#workspace.count()}`
    this.#askers.set(path, { channel, user })
    return { trigger_id: this.#trigger(), response_url: this.#url() + path }
  }

  #trigger(): string {
    const trigger = `${this.#workspace.count()}.trigger`
    this.#triggers.add(trigger)
    return trigger
  }
}
