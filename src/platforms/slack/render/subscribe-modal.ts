import type { types } from '@slack/bolt'
import type { FieldName } from '../../../desk/subscriptions/command.ts'
import { label } from './text.ts'

/** The id by which the sent-off window is known. Its blocks are called after the fields, and so are their inputs. */
export const subscribeModal = 'subscribe'

/** What each field is called, an example, and whether it has to be there. */
const inputs: readonly { field: FieldName; title: string; example: string; needed?: boolean }[] = [
  { field: 'source', title: 'Feeds or pages', example: 'https://example.org/feed.xml', needed: true },
  { field: 'at', title: 'When', example: 'weekdays 08:30' },
  { field: 'zone', title: 'Time zone', example: 'Europe/Berlin' },
  { field: 'with', title: 'Only stories with one of these words', example: 'interest rates, inflation' },
  { field: 'without', title: 'No stories with these words', example: 'sport' },
  { field: 'most', title: 'How many stories at most', example: '5' },
  { field: 'name', title: 'Name', example: 'Morning news' },
]

/** The window that `/newsdesk subscribe` opens. `metadata` comes back when it is sent off. */
export function renderSubscribeModal(metadata: string): types.ModalView {
  return {
    type: 'modal',
    callback_id: subscribeModal,
    private_metadata: metadata,
    title: label('Subscribe', 24),
    submit: label('Subscribe', 24),
    close: label('Cancel', 24),
    blocks: inputs.map(({ field, title, example, needed = false }) => ({
      type: 'input',
      block_id: field,
      label: label(title, 2000),
      optional: !needed,
      element: {
        type: 'plain_text_input',
        action_id: field,
        max_length: 2000,
        placeholder: label(example, 150),
        ...(needed && { focus_on_load: true }),
      },
    })),
  }
}

/** A sent-off window's inputs, by block and action. */
type Values = { [block: string]: { [action: string]: { value?: string | null } } }

/** What a sent-off window says, by field. */
export function saidIn(values: Values): { [field in FieldName]?: string } {
  return Object.fromEntries(
    inputs.flatMap(({ field }) => {
      const value = values[field]?.[field]?.value?.trim() ?? ''
      return value === '' ? [] : [[field, value]]
    }),
  )
}
