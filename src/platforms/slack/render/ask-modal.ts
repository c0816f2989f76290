import type { types } from '@slack/bolt'
import { longestQuestion } from '../../../desk/question.ts'
import { label } from './text.ts'

/** The ids by which a sent-off modal is known, and its one input. */
export const askModal = { callback: 'ask', block: 'question', action: 'text' } as const

/** The window that the Ask button opens. `metadata` comes back when it is sent off. */
export function renderAskModal(metadata: string): types.ModalView {
  return {
    type: 'modal',
    callback_id: askModal.callback,
    private_metadata: metadata,
    title: label('Ask about this', 24),
    submit: label('Ask', 24),
    close: label('Cancel', 24),
    blocks: [
      {
        type: 'input',
        block_id: askModal.block,
        label: label('Your question', 2000),
        hint: label('The answer goes to the thread, with the sentences it rests on.', 2000),
        element: {
          type: 'plain_text_input',
          action_id: askModal.action,
          multiline: true,
          max_length: longestQuestion,
          focus_on_load: true,
          placeholder: label('When did it last take place?', 150),
        },
      },
    ],
  }
}
