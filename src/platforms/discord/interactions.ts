import {
  type APIApplicationCommandInteraction,
  type APIInteraction,
  type APIMessageComponentInteraction,
  type APIModalSubmitInteraction,
  ApplicationCommandType,
  type Client,
  GatewayDispatchEvents,
  InteractionResponseType,
  InteractionType,
} from 'discord.js'
import { linkIn } from '../../desk/find-article.ts'
import type { FrontDesk } from '../../desk/front-desk.ts'
import { Problem } from '../../desk/problem.ts'
import type { NewsRequest, Request } from '../../desk/request.ts'
import type { Log } from '../../log.ts'
import type { Place } from '../platform.ts'
import { stateInWords } from '../status.ts'
import { type Channels, isThread } from './channels.ts'
import { choicesOf } from './choices.ts'
import { briefThis } from './commands.ts'
import { type Shown, writeHandle } from './handle.ts'
import { placeOf } from './hear.ts'
import { plainText } from './heard.ts'
import { type Options, optionsOf } from './options.ts'
import { renderAskModal } from './render/ask-modal.ts'
import { renderEvidence } from './render/evidence.ts'
import { renderHelp } from './render/help.ts'
import { type Page, readButton } from './render/page.ts'
import { renderNotice } from './render/post.ts'
import type { Replies } from './replies.ts'
import { commandOf, mayManage } from './subscriptions.ts'
import { field, listField, textField } from './wire.ts'

type Parts = {
  desk: FrontDesk
  replies: Replies
  channels: Channels
  log: Log
  /** The role that may manage subscriptions, besides whoever manages the channel. */
  managerRole: string | undefined
}

/**
 * Hands what people do with commands, buttons and windows to the front desk. What asks for work is written down and then
 * deferred; what is shown to one reader alone is done at once.
 */
export function hearInteractions(client: Client, parts: Parts): void {
  client.ws.on(GatewayDispatchEvents.InteractionCreate, (interaction: APIInteraction) => {
    handle(interaction, parts).catch((error) =>
      parts.log.warn('discord: not answered', { reason: error instanceof Error ? error.message : String(error) }),
    )
  })
}

async function handle(interaction: APIInteraction, parts: Parts): Promise<void> {
  switch (interaction.type) {
    case InteractionType.ApplicationCommandAutocomplete:
      return parts.replies.callback(interaction, {
        type: InteractionResponseType.ApplicationCommandAutocompleteResult,
        data: {
          choices: await choicesOf(interaction, await placeOfInteraction(interaction, parts.channels), parts.desk),
        },
      })
    case InteractionType.ApplicationCommand:
      return command(interaction, parts)
    case InteractionType.MessageComponent:
      return button(interaction, parts)
    case InteractionType.ModalSubmit:
      return modal(interaction, parts)
  }
}

async function command(interaction: APIApplicationCommandInteraction, parts: Parts): Promise<void> {
  if (interaction.data.type === ApplicationCommandType.Message && interaction.data.name === briefThis)
    return briefMessage(interaction, parts)
  const place = await placeOfInteraction(interaction, parts.channels)
  const options = optionsOf(interaction)
  switch (interaction.data.name) {
    case 'brief': {
      await take(interaction, parts, 'everybody', {
        ...request('brief', interaction, place),
        text: options.text('article'),
      })
      return
    }
    case 'ask': {
      const [text, about, alone] = [options.text('question'), options.text('about'), options.yes('private')]
      // An answer about what was briefed goes to the thread of that, and not to where it was asked.
      const here = place.thread !== undefined || isDirect(interaction) || about !== '' || linkIn(text) !== undefined
      await take(interaction, parts, here && !alone ? 'everybody' : 'asker', {
        ...request('ask', interaction, place),
        text,
        ...(about !== '' && { about }),
        ...(alone && { alone }),
      })
      return
    }
    case 'newsdesk':
      return newsdesk(interaction, place, options, parts)
  }
}

/** Help and status are shown at once, to the asker alone; what is about subscriptions is for the desk to do. */
async function newsdesk(
  interaction: APIApplicationCommandInteraction,
  place: Place,
  options: Options,
  parts: Parts,
): Promise<void> {
  const { desk, managerRole } = parts
  const command = commandOf(options)
  if (command) {
    const { text, ...asked } = request('ask', interaction, place)
    const manages = mayManage(interaction, managerRole)
    return take(interaction, parts, 'asker', { ...asked, kind: 'manage', command, mayManage: manages })
  }
  return showAlone(interaction, parts, async () =>
    options.subcommand === 'status' ? renderNotice(stateInWords(await desk.state())) : renderHelp(),
  )
}

async function briefMessage(interaction: APIApplicationCommandInteraction, parts: Parts): Promise<void> {
  const { data } = interaction
  const message = field(field(field(data, 'resolved'), 'messages'), textField(data, 'target_id') ?? '')
  const embedded = listField(message, 'embeds').map((embed) => textField(embed, 'url') ?? '')
  const link = linkIn([plainText(textField(message, 'content') ?? ''), ...embedded].join(' '))
  if (link === undefined)
    return showAlone(interaction, parts, async () => renderNotice('There is no link in that message to brief on.'))
  const place = await placeOfInteraction(interaction, parts.channels)
  await take(interaction, parts, 'everybody', { ...request('brief', interaction, place), text: link })
}

async function button(interaction: APIMessageComponentInteraction, parts: Parts): Promise<void> {
  const { desk, replies } = parts
  const { does, subject } = readButton(interaction.data.custom_id)
  switch (does) {
    case 'ask': {
      const place = await placeOfInteraction(interaction, parts.channels)
      const modal = renderAskModal(`ask ${place.channel} ${place.thread ?? threadBelow(interaction) ?? ''}`)
      return replies.callback(interaction, { type: InteractionResponseType.Modal, data: modal })
    }
    case 'evidence':
      return showAlone(interaction, parts, async () => renderEvidence(await desk.evidence(subject)))
    case 'good':
    case 'bad':
      return showAlone(interaction, parts, async () => {
        await desk.feedback(subject, personOf(interaction), does)
        return renderNotice('Thank you. The desk has noted it.')
      })
  }
}

/** The thread of the message that a button is on; in direct messages there is none. */
function threadBelow(interaction: APIMessageComponentInteraction): string | undefined {
  return isDirect(interaction) ? undefined : interaction.message.id
}

async function modal(interaction: APIModalSubmitInteraction, parts: Parts): Promise<void> {
  const [does, channel = '', thread = ''] = interaction.data.custom_id.split(' ')
  if (does !== 'ask') return
  const place = thread === '' ? { channel } : { channel, thread }
  const here = thread === '' || interaction.channel?.id === thread
  const text = listField(interaction.data, 'components').map(inputIn).join(' ').trim()
  await take(interaction, parts, here ? 'everybody' : 'asker', { ...request('ask', interaction, place), text })
}

/** What was typed into a window's input, whatever it is wrapped in. */
function inputIn(component: unknown): string {
  const inner = [field(component, 'component'), ...listField(component, 'components')].filter(Boolean)
  return [textField(component, 'value') ?? '', ...inner.map(inputIn)].join('')
}

/** Writes a request down, with what it is to be answered by, and then defers. */
async function take(interaction: APIInteraction, { desk, replies }: Parts, shown: Shown, asked: Request) {
  const reply = writeHandle(replies.handleOf(interaction, shown))
  await desk.take({ ...asked, asker: { ...asked.asker, reply } }, () => replies.defer(interaction, shown))
}

/** Shows the asker alone what comes of some work. */
async function showAlone(
  interaction: APIInteraction,
  { replies }: Parts,
  work: () => Promise<readonly Page[]>,
): Promise<void> {
  const handle = replies.handleOf(interaction, 'asker')
  await replies.defer(interaction, 'asker')
  try {
    await replies.whisper(handle, await work())
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    await replies.whisper(handle, renderNotice(error.message))
  }
}

function request(kind: 'brief' | 'ask', interaction: APIInteraction, place: Place): NewsRequest {
  const asker = { person: personOf(interaction), place }
  const direct = isDirect(interaction)
  return { kind, id: `discord:${interaction.id}`, platform: 'discord', place, asker, direct, text: '' }
}

function personOf({ member, user }: APIInteraction): string {
  return member?.user.id ?? user?.id ?? ''
}

function isDirect({ guild_id }: APIInteraction): boolean {
  return guild_id === undefined
}

async function placeOfInteraction({ channel }: APIInteraction, channels: Channels): Promise<Place> {
  if (!channel) return { channel: '' }
  const { id, type } = channel
  if (!isThread({ id, type })) return { channel: id }
  const parent = textField(channel, 'parent_id')
  return parent === undefined ? placeOf(id, await channels.find(id)) : { channel: parent, thread: id }
}
