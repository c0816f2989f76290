import { createHash } from 'node:crypto'
import type { Post } from '../../platforms/platform.ts'
import type { Channel, StoredSubscription } from '../../store/ledger.ts'
import { Problem } from '../problem.ts'
import { editionId, publishNow, startingAt } from '../publishing/publish.ts'
import type { ManageRequest } from '../request.ts'
import type { Bureau } from './bureau.ts'
import { type Command, isHarmless, type Offered } from './command.ts'
import { inList, wishes } from './describe.ts'
import { withFields } from './fields.ts'
import { pick } from './pick.ts'
import { preview } from './preview.ts'
import { sourcesIn, subscribe } from './subscribe.ts'
import { nextTwo, scheduleOf } from './times.ts'
import { why } from './why.ts'

/** Whose subscriptions a command is about, and who gives it. */
export type Order = {
  command: Command
  /** Where it is given, or the desk's own machine, which knows all channels. */
  channel?: Channel
  /** Names a subscription that is made, the same however often the order is carried out. */
  id: string
  at: number
  mayManage: boolean
  person?: string
}

/**
 * Does what a command about subscriptions asks for, and gives what to show whoever asked. Doing it again changes nothing more.
 * @throws {Problem} when it cannot be done, for the asker to read.
 */
export async function manage(bureau: Bureau, order: Order): Promise<string | Post> {
  const { store, clock, zone } = bureau
  const { command, channel, at, person } = order
  const { verb, which, fields } = command
  if (!isHarmless(command) && !order.mayManage)
    throw new Problem(
      'Only those who manage this channel can change what it gets. list, preview and why are for everybody.',
    )
  if (verb === 'subscribe') {
    if (!channel)
      throw new Problem(
        'Say for which channel, such as --channel slack:C0123ABCD or --channel discord:123456789012345678.',
      )
    return subscribe(bureau, fields, {
      id: order.id,
      channel,
      at,
      ...(person && { maker: { platform: channel.platform, person } }),
    })
  }
  const own = await store.subscriptions.list(channel)
  if (verb === 'list') {
    if (own.length === 0) return 'There are no subscriptions here. Make one with subscribe and the address of a feed.'
    return (await Promise.all(own.map((one, index) => inList(bureau, one, index + 1, !channel)))).join('\n')
  }
  if (verb === 'why') return why({ ...bureau, here: channel }, own, which)
  const subscription = pick(own, which)
  const { wanted } = subscription
  switch (verb) {
    case 'preview':
      return preview(bureau, subscription)
    case 'pause': {
      const { reason: _old, ...rest } = subscription
      await keep(bureau, { ...rest, state: 'paused' })
      return `${wanted.name} is paused. resume lets it go on, with what is new from then.`
    }
    case 'resume': {
      const { reason: _over, ...rest } = subscription
      if (subscription.state === 'active') return `${wanted.name} is not paused. ${comes(subscription)}`
      await keep(bureau, startingAt({ ...rest, state: 'active' }, at, zone))
      return `${wanted.name} goes on. ${comes(subscription)}`
    }
    case 'edit':
      return edit(subscription)
    case 'remove':
      if (subscription.origin === 'file') throw inFile(subscription)
      await store.subscriptions.remove(subscription.id, at)
      return `${wanted.name} is removed, and comes no more.`
    case 'now':
      return now(subscription)
  }

  function comes(one: StoredSubscription): string {
    return `It comes ${scheduleOf(one.wanted, zone)}: next ${nextTwo(one.wanted, clock.now(), zone) ?? 'never'}.`
  }

  async function edit(one: StoredSubscription): Promise<string> {
    if (one.origin === 'file') throw inFile(one)
    if (Object.keys(fields).length === 0)
      throw new Problem(
        'Say what to change: at, zone, with, without, most, missed, empty, name or source, such as at "weekdays 08:30".',
      )
    const said = withFields(one.wanted, fields)
    const sources = fields.source === undefined ? said.sources : (await sourcesIn(bureau, fields.source)).sources
    const changed = { ...one, wanted: { ...said, sources } }
    const { dueAt } = startingAt(changed, clock.now(), zone)
    const { dueAt: _old, ...rest } = changed
    await keep(bureau, { ...rest, ...(dueAt !== undefined && { dueAt }) })
    const own = wishes(changed.wanted)
    return `${changed.wanted.name} is changed${own.length > 0 ? `: ${own.join('; ')}` : ''}. ${changed.state === 'paused' ? 'It is paused.' : comes(changed)}`
  }

  async function now(one: StoredSubscription): Promise<string> {
    const made = (await publishNow(bureau, one, at)) || (await store.editions.find([editionId(one.id, at)])).length > 0
    if (!made) return `There is nothing new for ${wanted.name} since its last edition, so nothing is published.`
    return `${wanted.name} is on its way.`
  }
}

/** @throws {Problem} when somebody else has changed it meanwhile. */
async function keep({ store }: Bureau, subscription: StoredSubscription): Promise<void> {
  if (!(await store.subscriptions.keep(subscription)))
    throw new Problem(`${subscription.wanted.name} was changed by somebody else at the same moment. Please try again.`)
}

function inFile({ wanted, id }: StoredSubscription): Problem {
  return new Problem(
    `${wanted.name} is kept in the file ${id.replace(/^file:/u, '')} on the desk’s own machine. Change it there; pause and resume work here.`,
  )
}

/** A request from a chat as an order. */
export function orderOf({ id, platform, place, asker, command, mayManage, at = 0 }: ManageRequest): Order {
  const mark = createHash('sha256').update(id).digest('base64url').replace(/[-_]/gu, '').slice(0, 4)
  const channel = { platform, channel: place.channel }
  return { command, channel, id: `${at.toString(36)}${mark}`, at, mayManage, person: asker.person }
}

/** The subscriptions of a channel, in the order of its list, for whoever offers them to choose from. */
export async function offered({ store, zone }: Bureau, channel: Channel): Promise<Offered[]> {
  const own = await store.subscriptions.list(channel)
  return own.map(({ wanted, state }, index) => ({
    which: String(index + 1),
    name: wanted.name,
    when: scheduleOf(wanted, zone),
    paused: state === 'paused',
  }))
}
