import { type REST, Routes } from 'discord.js'
import type { Place, Receipt } from '../platform.ts'
import type { Channel } from './channels.ts'
import { call } from './errors.ts'
import { idOf, markOf, toMessage } from './message.ts'
import type { Page } from './render/page.ts'
import { isMessage } from './search.ts'
import { listField, textField } from './wire.ts'

/** In a forum a post is a thread, whose first message has the thread's id. Discord takes no nonce for it. */
export async function postInForum(api: REST, place: Place, page: Page, key: string, name: string): Promise<Receipt> {
  const body = { name, message: toMessage(page, markOf(key)) }
  const thread = await call(() => api.post(Routes.threads(place.channel), { body }))
  return { place, message: idOf(thread) }
}

/** How many of a forum's threads are looked into, the newest first. */
const mostThreads = 25

/** The post with this mark among a forum's open ones. */
export async function findInForum(api: REST, { id, guild }: Channel, mark: string): Promise<Receipt | undefined> {
  if (guild === undefined) return undefined
  const threads = listField(await call(() => api.get(Routes.guildActiveThreads(guild))), 'threads')
    .filter((thread) => textField(thread, 'parent_id') === id)
    .map((thread) => textField(thread, 'id') ?? '')
    .sort((a, b) => b.length - a.length || (a < b ? 1 : -1))
  for (const thread of threads.slice(0, mostThreads))
    if (await isMessage(api, thread, thread, mark)) return { place: { channel: id }, message: thread }
  return undefined
}
