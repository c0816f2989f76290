import { type Client, GatewayDispatchEvents, type GatewayMessageCreateDispatchData } from 'discord.js'
import type { FrontDesk } from '../../desk/front-desk.ts'
import { createLanes } from '../../desk/lanes.ts'
import type { Log } from '../../log.ts'
import type { Place } from '../platform.ts'
import type { DiscordCalls } from './calls.ts'
import { type Channel, type Channels, isThread, takesThreads } from './channels.ts'
import { writeHandle } from './handle.ts'
import { type Heard, readMessage } from './heard.ts'
import { renderCannotRead } from './render/cannot-read.ts'

type Parts = { desk: FrontDesk; calls: DiscordCalls; channels: Channels; log: Log; readsAll(): boolean }

/** Hands what people write to the front desk, in each channel in the order in which it was written. */
export function hearMessages(client: Client, parts: Parts): void {
  const { channels, log } = parts
  const lanes = createLanes()
  /** Threads in which it was said that the desk cannot read there. */
  const told = new Set<string>()
  client.ws.on(GatewayDispatchEvents.MessageCreate, (message: GatewayMessageCreateDispatchData) => {
    const heard = readMessage(message, client.user?.id ?? '')
    if (!heard) return
    const done = lanes.run(heard.channel, async () => {
      const channel = heard.said.direct ? undefined : await channels.find(heard.channel)
      await hear(parts, heard, channel, told)
    })
    done.catch((error) => log.error('fault', { reason: error instanceof Error ? error.message : String(error) }))
  })
}

async function hear(parts: Parts, heard: Heard, channel: Channel | undefined, told: Set<string>): Promise<void> {
  const { desk } = parts
  const { id, person, said, repliesTo } = heard
  const at = placeOf(heard.channel, channel)
  const root = at.thread ?? repliesTo ?? (channel && takesThreads(channel) ? id : undefined)
  const place = root === undefined ? at : { channel: at.channel, thread: root }
  if (heard.hidden && !said.direct && !said.mentionsDesk) return tellThatHidden(parts, place, told)
  const reply = writeHandle({ kind: 'message', channel: heard.channel, message: id })
  const asker = { person, place: at, reply }
  await desk.hear(
    {
      kind: 'message',
      id: `discord:${heard.channel}:${id}`,
      platform: 'discord',
      place,
      asker,
      direct: said.direct,
      text: said.text,
    },
    said,
  )
}

/** Where a channel or a thread is. */
export function placeOf(id: string, channel: Channel | undefined): Place {
  return channel && isThread(channel) ? { channel: channel.parent ?? id, thread: id } : { channel: id }
}

/** Says once in a thread of the desk's that it cannot read there, and what works instead. */
async function tellThatHidden(parts: Parts, place: Place, told: Set<string>): Promise<void> {
  const { thread } = place
  if (parts.readsAll() || thread === undefined || told.has(thread)) return
  if (!(await parts.desk.isOwnThread('discord', place))) return
  told.add(thread)
  await parts.calls.sayOnce(place, renderCannotRead(), `discord:${thread}:cannot read`)
}
