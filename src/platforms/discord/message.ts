import { createHash } from 'node:crypto'
import { MessageFlags, type RESTPostAPIChannelMessageJSONBody } from 'discord.js'
import { Uncertain } from '../platform.ts'
import { type Page, toComponents } from './render/page.ts'
import { nobody } from './rest.ts'
import { textField } from './wire.ts'

/** What a message of the desk's is found by: it stands in its buttons' ids, and is its nonce, which has 25 letters at most. */
export function markOf(key: string): string {
  return createHash('sha256').update(key).digest('base64url').slice(0, 22)
}

/** A page as Discord takes it, to everybody or to one person alone. */
export function toMessage(page: Page, mark: string, { alone = false } = {}) {
  return {
    flags: MessageFlags.IsComponentsV2 | (alone ? MessageFlags.Ephemeral : 0),
    components: toComponents(page, mark),
    allowed_mentions: nobody,
  } satisfies RESTPostAPIChannelMessageJSONBody
}

/** @throws {Uncertain} when Discord does not say which message it was. */
export function idOf(sent: unknown): string {
  const id = textField(sent, 'id')
  if (id === undefined) throw new Uncertain('Discord answered without saying which message it was.')
  return id
}
