import type { FrontDesk } from '../../desk/front-desk.ts'
import type { ManageRequest } from '../../desk/request.ts'
import type { Command } from '../../desk/subscriptions/command.ts'
import { mistakesIn } from '../../desk/subscriptions/fields.ts'
import { readCommand } from '../../desk/subscriptions/read-command.ts'
import type { Asker } from '../platform.ts'
import type { DeskApp } from './app.ts'
import type { SlackCalls } from './calls.ts'
import { plainText } from './heard.ts'
import { renderSubscribeModal, saidIn, subscribeModal } from './render/subscribe-modal.ts'

/** A slash command as Slack sends it, as far as it matters here. */
type Slash = { text?: string; channel_id: string; user_id: string; trigger_id: string; response_url: string }

/** Hands commands about subscriptions in. `managers` are the people who may change them; with none, everybody may. */
export function subscriptionCommands(app: DeskApp, desk: FrontDesk, calls: SlackCalls, managers: readonly string[]) {
  app.view(subscribeModal, async ({ body, view, ack }) => {
    const asker: Asker = JSON.parse(view.private_metadata)
    const fields = saidIn(view.state.values)
    const errors = mistakesIn(fields)
    if (Object.keys(errors).length > 0) return ack({ response_action: 'errors', errors: { ...errors } })
    await desk.take(request(`view:${view.id}`, { ...asker, person: body.user.id }, { verb: 'subscribe', fields }))
    return ack()
  })

  function request(id: string, asker: Asker, command: Command): ManageRequest {
    const { person, place } = asker
    const mayManage = managers.length === 0 || managers.includes(person)
    const direct = place.channel.startsWith('D')
    return { kind: 'manage', id: `slack:${id}`, platform: 'slack', place, asker, direct, command, mayManage }
  }

  return {
    /** Takes a slash command in, or opens the window for one that says nothing but subscribe; gives whether it was one. */
    async take({ text = '', channel_id, user_id: person, trigger_id, response_url: reply }: Slash): Promise<boolean> {
      const command = readCommand(plainText(text))
      if (!command) return false
      const asker = { person, place: { channel: channel_id }, reply }
      if (command.verb === 'subscribe' && Object.keys(command.fields).length === 0) {
        const view = renderSubscribeModal(JSON.stringify(asker))
        await calls.open(trigger_id, view)
      } else await desk.take(request(trigger_id, asker, command))
      return true
    },
  }
}
