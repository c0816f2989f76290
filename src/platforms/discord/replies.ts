import {
  type APIInteraction,
  RESTJSONErrorCodes as Code,
  InteractionResponseType,
  MessageFlags,
  type REST,
  type RESTPostAPIInteractionCallbackJSONBody,
  Routes,
} from 'discord.js'
import { type Clock, persist } from '../../desk/deliver.ts'
import { call, refusalCode, unless } from './errors.ts'
import { freshInteraction, type Handle, readHandle, type Shown } from './handle.ts'
import { toMessage } from './message.ts'
import type { Page } from './render/page.ts'
import { textField } from './wire.ts'

/** Discord says with these that an interaction can be answered no more. */
const dead: readonly number[] = [
  Code.UnknownWebhook,
  Code.UnknownMessage,
  Code.UnknownInteraction,
  Code.InvalidWebhookToken,
]

/** Answers to what people do: commands, buttons, windows. None of these calls needs the bot's token. */
export type Replies = ReturnType<typeof createReplies>

export function createReplies(rest: REST, clock: Clock) {
  async function callback({ id, token }: APIInteraction, body: RESTPostAPIInteractionCallbackJSONBody): Promise<void> {
    const answer = () => call(() => rest.post(Routes.interactionCallback(id, token), { body, auth: false }))
    // Answered already: by the attempt before, whose answer was lost, or before the connection was resumed.
    await persist(clock, () => unless([Code.InteractionHasAlreadyBeenAcknowledged], answer, undefined))
  }

  /** Calls under an interaction's token; gives nothing when Discord does not take it any more. */
  async function under<T>(handle: Handle | undefined, attempt: (at: Answers) => Promise<T>): Promise<T | undefined> {
    const fresh = freshInteraction(handle, clock.now())
    if (!fresh) return undefined
    const { app, token } = fresh
    try {
      return await attempt({
        original: Routes.webhookMessage(app, token, '@original'),
        webhook: Routes.webhook(app, token),
      })
    } catch (error) {
      const code = refusalCode(error)
      if (typeof code === 'number' && dead.includes(code)) return undefined
      throw error
    }
  }

  const edit = (route: `/${string}`, page: Page, mark: string) =>
    call(() => rest.patch(route, { body: toMessage(page, mark), auth: false }))

  return {
    callback,
    /** What an interaction is answered by, once it is deferred. */
    handleOf({ application_id: app, token, channel }: APIInteraction, shown: Shown): Handle {
      return { kind: 'interaction', shown, since: clock.now(), app, channel: channel?.id ?? '', token }
    },
    /** Promises an answer to an interaction: Discord shows that the desk is at it. */
    async defer(interaction: APIInteraction, shown: Shown): Promise<void> {
      const type = InteractionResponseType.DeferredChannelMessageWithSource
      const data = shown === 'asker' ? { flags: MessageFlags.Ephemeral as const } : {}
      await callback(interaction, { type, data })
    },
    /** Shows a page to everybody as the answer to an interaction that waits for it there; gives its message. */
    async answer(reply: string | undefined, channel: string, page: Page, mark: string): Promise<string | undefined> {
      const handle = readHandle(reply)
      if (handle?.kind !== 'interaction' || handle.shown !== 'everybody' || handle.channel !== channel) return undefined
      return under(handle, async ({ original }) => textField(await edit(original, page, mark), 'id'))
    },
    /** Shows pages to the asker alone; gives whether Discord took them. */
    async whisper(handle: Handle | undefined, pages: readonly Page[]): Promise<boolean> {
      const [first, ...more] = pages
      if (handle?.kind !== 'interaction' || !first) return false
      const shown = await under(handle, async ({ original, webhook }) => {
        // What was deferred for everybody cannot become the asker's alone.
        if (handle.shown === 'everybody')
          await unless(dead, () => call(() => rest.delete(original, { auth: false })), 0)
        else await edit(original, first, alone)
        for (const page of handle.shown === 'everybody' ? pages : more)
          await call(() => rest.post(webhook, { body: toMessage(page, alone, { alone: true }), auth: false }))
        return true
      })
      return shown === true
    },
  }
}

/** Where an interaction's answers are: the first one, and where further ones go. */
type Answers = { original: `/${string}`; webhook: `/${string}` }

/** The mark of what one person alone sees, which is never looked for. */
const alone = 'alone'
