import type { BlockAction } from '@slack/bolt'
import { linkIn } from '../../desk/find-article.ts'
import type { FrontDesk } from '../../desk/front-desk.ts'
import { Problem } from '../../desk/problem.ts'
import type { NewsRequest } from '../../desk/request.ts'
import type { Asker, Place } from '../platform.ts'
import { stateInWords } from '../status.ts'
import type { DeskApp, Identity } from './app.ts'
import type { SlackCalls } from './calls.ts'
import { plainText, readMessage } from './heard.ts'
import { askModal, renderAskModal } from './render/ask-modal.ts'
import { actions } from './render/buttons.ts'
import { renderEvidence } from './render/evidence.ts'
import { howTo, renderHome } from './render/home.ts'
import type { Message } from './render/message.ts'
import { renderNotice } from './render/post.ts'
import { subscriptionCommands } from './subscriptions.ts'

/** The id of the shortcut on a message that briefs the link in it. */
export const briefShortcut = 'brief_this'

/** How many briefings App Home lists. */
const listed = 5

/**
 * Hands what people do on Slack to the front desk. A listener that asks for work only writes it down, and then
 * acknowledges; what is shown to one reader alone is done at once.
 */
export function listen(
  app: DeskApp,
  desk: FrontDesk,
  calls: SlackCalls,
  identity: Identity,
  managers: readonly string[],
): void {
  const subscriptions = subscriptionCommands(app, desk, calls, managers)
  const hear = async (event: unknown) => {
    const heard = readMessage(event, identity.user)
    if (!heard) return
    const { channel, ts, thread, person, said } = heard
    // A question by mention is answered in a thread below it; in direct messages there is no need of one.
    const root = thread ?? (said.direct ? undefined : ts)
    const place = placeOf(channel, root)
    const asker = { person, place: placeOf(channel, thread) }
    const id = `slack:${channel}:${ts}`
    await desk.hear(
      { kind: 'message', id, platform: 'slack', place, asker, direct: said.direct, text: said.text },
      said,
    )
  }
  app.event('message', ({ event }) => hear(event))
  app.event('app_mention', ({ event }) => hear(event))

  for (const kind of ['brief', 'ask'] as const) {
    app.command(`/${kind}`, async ({ command, ack }) => {
      const { channel_id: channel, user_id: person, trigger_id, text, response_url: reply } = command
      const place = { channel }
      const direct = channel.startsWith('D')
      await desk.take({
        ...request(kind, trigger_id, place, person, plainText(text ?? '')),
        direct,
        asker: { person, place, reply },
      })
      await ack()
    })
  }

  app.command('/newsdesk', async ({ command, ack }) => {
    if (await subscriptions.take(command)) return ack()
    const wanted = (command.text ?? '').trim().toLowerCase()
    const text =
      wanted === 'status'
        ? stateInWords(await desk.state())
        : howTo.map(([type, does]) => `${type}: ${does}`).join('\n')
    await ack({ response_type: 'ephemeral', text })
  })

  app.shortcut({ callback_id: briefShortcut, type: 'message_action' }, async ({ shortcut, ack }) => {
    const { channel, user, trigger_id, message, response_url: reply } = shortcut
    const link = linkIn(plainText(message.text ?? ''))
    const place = { channel: channel.id }
    const asker = { person: user.id, place, reply }
    if (link !== undefined) await desk.take({ ...request('brief', trigger_id, place, user.id, link), asker })
    await ack()
    if (link === undefined) await calls.tell(asker, 'There is no link in that message to brief on.')
  })

  app.action({ type: 'block_actions', action_id: actions.ask }, async ({ body, action, ack }) => {
    await ack()
    const channel = body.channel?.id
    if (channel === undefined || action.type !== 'button') return
    const metadata = JSON.stringify({ channel, thread: presser(body).place.thread ?? body.message?.ts })
    await calls.open(body.trigger_id, renderAskModal(metadata))
  })

  app.view(askModal.callback, async ({ body, view, ack }) => {
    const { channel, thread }: Place = JSON.parse(view.private_metadata)
    const text = view.state.values[askModal.block]?.[askModal.action]?.value ?? ''
    await desk.take(request('ask', `view:${view.id}`, placeOf(channel, thread), body.user.id, text))
    await ack()
  })

  app.action({ type: 'block_actions', action_id: actions.evidence }, async ({ body, action, ack }) => {
    await ack()
    if (action.type === 'button') await calls.whisper(presser(body), await evidence(desk, action.value ?? ''))
  })

  app.action({ type: 'block_actions', action_id: actions.feedback }, async ({ body, action, ack }) => {
    await ack()
    if (action.type !== 'feedback_buttons') return
    const [verdict, ...subject] = action.value.split(' ')
    await desk.feedback(subject.join(' '), body.user.id, verdict === 'good' ? 'good' : 'bad')
    await calls.tell(presser(body), 'Thank you. The desk has noted it.')
  })

  app.event('app_home_opened', async ({ event, client }) => {
    if (event.tab !== 'home') return
    const latest = await calls.public(await desk.latest('slack', listed))
    const view = renderHome(latest, await desk.state())
    await calls.do(() => client.views.publish({ user_id: event.user, view }))
  })
}

async function evidence(desk: FrontDesk, subject: string): Promise<readonly Message[]> {
  try {
    return renderEvidence(await desk.evidence(subject))
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    return renderNotice(error.message)
  }
}

function request(kind: 'brief' | 'ask', trigger: string, place: Place, person: string, text: string): NewsRequest {
  return { kind, id: `slack:${trigger}`, platform: 'slack', place, asker: { person, place }, direct: false, text }
}

function placeOf(channel: string, thread: string | undefined): Place {
  return thread === undefined ? { channel } : { channel, thread }
}

/** Who pressed a button, and where. */
function presser({ user, channel, message, response_url: reply }: BlockAction): Asker {
  const thread: unknown = message?.thread_ts
  return { person: user.id, place: placeOf(channel?.id ?? '', typeof thread === 'string' ? thread : undefined), reply }
}
