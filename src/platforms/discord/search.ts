import { RESTJSONErrorCodes as Code, type REST, Routes } from 'discord.js'
import { call, unless } from './errors.ts'
import { field, listField, textField } from './wire.ts'

/** How far back a message is looked for, in messages: Discord gives a hundred at a time. */
const pageSize = 100
const mostPages = 5

/** The message with this mark among a channel's or a thread's latest ones, by its id; nothing where there is no such place. */
export async function findMessage(api: REST, channel: string, mark: string): Promise<string | undefined> {
  let before: string | undefined
  for (let page = 0; page < mostPages; page += 1) {
    const query = new URLSearchParams({ limit: String(pageSize), ...(before !== undefined && { before }) })
    const found = listField(
      await unless(
        [Code.UnknownChannel, Code.CannotSendMessagesInNonTextChannel],
        () => call(() => api.get(Routes.channelMessages(channel), { query })),
        [],
      ),
    )
    const message = found.find((one) => carries(one, mark))
    if (message !== undefined) return textField(message, 'id')
    before = textField(found.at(-1), 'id')
    if (found.length < pageSize) return undefined
  }
  return undefined
}

/** Whether one of a message's buttons has the mark in its id. */
function carries(message: unknown, mark: string): boolean {
  const buttons = (components: unknown[]): string[] =>
    components.flatMap((one) => [textField(one, 'custom_id') ?? '', ...buttons(listField(one, 'components'))])
  return buttons(listField(message, 'components')).some((id) => id.split(' ')[1] === mark)
}

/** The mark in a message that one asks for by its place, where it is there. */
export async function isMessage(api: REST, channel: string, id: string, mark: string): Promise<boolean> {
  const found = await unless(
    [Code.UnknownChannel, Code.UnknownMessage, Code.MissingAccess],
    () => call(() => api.get(Routes.channelMessage(channel, id))),
    undefined,
  )
  return field(found, 'id') === id && carries(found, mark)
}
